"""ninjs in its three generations."""

import json

ONE = {"uri": "urn:ona:1", "type": "text", "version": "2", "headline": "Mine reopens", "body_text": "The mine reopened.", "byline": "A. Bell",
       "versioncreated": "2026-03-10T09:00:00Z", "firstcreated": "2026-03-10T08:00:00Z", "pubstatus": "usable", "slugline": "MINE", "provider": "ONA",
       "infosource": [{"name": "Tarn Radio"}, {"name": "ONA"}]}  # fmt: skip
THREE = {"uri": "urn:ona:1", "standard": {"name": "ninjs", "version": "3.0"}, "headlines": [{"role": "short", "value": "Mine"}, {"role": "main", "value": "Mine reopens"}],
         "bodies": [{"contentType": "text/html", "value": "<p>The <b>mine</b> reopened.</p>"}], "by": "A. Bell", "provider": {"name": "ONA"},
         "versionCreated": "2026-03-10T09:00:00Z", "firstCreated": "2026-03-10T08:00:00Z", "pubStatus": "usable"}  # fmt: skip


def test_version_1(read):
    parsed = read(json.dumps(ONE), outlet=None)
    (only,) = parsed.items
    assert parsed.format == "ninjs"
    assert (only.outlet, only.headline, only.body, only.byline) == (
        "ONA",
        "Mine reopens",
        "The mine reopened.",
        "A. Bell",
    )
    assert (only.guid, only.version, only.slug, only.canceled) == ("urn:ona:1", "2", "MINE", False)
    assert (only.published.hour, only.updated.hour) == (8, 9)
    assert only.infosources == ("Tarn Radio",)


def test_version_2_with_text_of_two_kinds(read):
    two = THREE | {
        "bodies": [
            {"contenttype": "text/html", "value": "<p>Marked up.</p>"},
            {"contenttype": "text/plain", "value": "Plain."},
        ]
    }
    assert read(json.dumps(two)).items[0].body == "Plain."


def test_version_3(read):
    (only,) = read(json.dumps(THREE), outlet=None).items
    assert (only.outlet, only.headline, only.body, only.byline) == (
        "ONA",
        "Mine reopens",
        "The mine reopened.",
        "A. Bell",
    )


def test_a_list_and_an_object_of_items(read):
    other = ONE | {"uri": "urn:ona:2"}
    assert [i.guid for i in read(json.dumps([ONE, other])).items] == ["urn:ona:1", "urn:ona:2"]
    assert [i.guid for i in read(json.dumps({"items": [ONE, other]})).items] == ["urn:ona:1", "urn:ona:2"]


def test_a_canceled_item_is_a_kill_of_the_version_before(read, admit):
    gone = ONE | {"pubstatus": "canceled", "version": "3", "versioncreated": "2026-03-10T08:30:00Z"}
    _, (first, kill) = admit([*read(json.dumps(ONE)).items, *read(json.dumps(gone)).items])
    assert kill.signal == "kill" and kill.supersedes == first.id


def test_two_canceled_items_with_the_same_words(read, admit):
    gone = {
        "uri": "urn:ona:1",
        "pubStatus": "canceled",
        "headline": "Withdrawn",
        "versionCreated": "2026-03-10T09:00:00Z",
    }
    _, made = admit([*read(json.dumps(gone)).items, *read(json.dumps(gone | {"uri": "urn:ona:2"})).items])
    assert len(made) == 2


def test_an_embargo_lies_in_the_future(read):
    assert read(json.dumps(ONE | {"embargoed": "2026-03-11T06:00:00Z"})).items[0].embargo.day == 11
    assert read(json.dumps(THREE | {"embargoedUntil": "2026-03-12T06:00:00Z"})).items[0].embargo.day == 12


def test_an_editors_note_is_kept_apart_from_the_text_and_speaks(read, admit):
    (only,) = read(json.dumps(ONE | {"ednote": "Corrects the year"})).items
    assert (only.body, only.note) == ("The mine reopened.", "Corrects the year")
    (dispatch,) = admit([only])[1]
    assert (dispatch.signal, dispatch.note) == ("correction", "Corrects the year")


def test_a_single_infosource_and_a_bent_one(read):
    assert read(json.dumps(ONE | {"infosource": {"name": "Tarn Radio"}}), outlet=None).items[
        0
    ].infosources == ("Tarn Radio",)
    assert read(json.dumps(ONE | {"infosource": [None, 7, {}, {"name": ""}]})).items[0].infosources == ("7",)


def test_bent_fields_stop_nothing(read):
    bent = {
        "uri": "urn:ona:3",
        "pubstatus": None,
        "headlines": {"main": {}},
        "bodies": True,
        "headline": [[]],
        "body_text": {"a": 1},
        "provider": [],
    }
    parsed = read(json.dumps([bent, "x", ONE]))
    assert [i.guid for i in parsed.items] == ["urn:ona:1"] and [r.code for r in parsed.rejected] == [
        "WT231",
        "WT212",
    ]


def test_scripts_never_reach_the_text(read):
    bad = {k: v for k, v in ONE.items() if k != "body_text"} | {
        "body_html": "<script>steal()</script><p>The mine reopened.</p>"
    }
    assert "steal" not in read(json.dumps(bad)).items[0].text


def test_a_truncated_item(read):
    parsed = read(json.dumps(ONE)[:-10])
    assert parsed.items == () and parsed.rejected[0].code == "WT212"
