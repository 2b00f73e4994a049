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


AP = {"api_version": "2", "data": {"query_time": "1s", "item": {"uri": "https://api.ona.example/c/1?x=1", "altids": {"itemid": "f00"}, "version": 2, "type": "text", "pubstatus": "usable", "headline": "Mine reopens",
      "slugline": "BC-OR--Mine, 2nd Ld-Writethru", "ednote": "Eds: Corrects day.", "versioncreated": "2026-03-10T09:00:00Z", "firstcreated": "2026-03-10T08:00:00Z", "bylines": [{"by": "By ANN BELL", "title": "ONA"}],
      "datelinelocation": {"city": "Tarn"}, "infosource": [{"name": "ONA"}]}}, "nitf": {"body_nitf": '<block id="Main"><p>TARN (ONA) — One.</p><p>Two.</p></block>'}}  # fmt: skip
WIRES = {"entries": [{"urn": "urn:newsml:ona:1", "version": 2, "headline": "Grube öffnet", "article_html": '<section class="main"><p>Eins.</p><h2>Zwei</h2><p>Drei.</p></section>', "pubstatus": "canceled", "signal": "sig:correction",
         "dateline": "Tarn (ona) - ", "byline": "Von Ann Bell", "version_created": "2026-03-10T09:00:00+01:00", "embargoed": None, "creditline": "ona"}]}  # fmt: skip
CONNECT = {"data": {"search": {"items": [{"uri": "tag:ona,1", "versionedGuid": "tag:ona,1:3", "headLine": "Mine reopens", "bodyXhtml": "<p>One.</p><p>Two.</p>", "byLine": "Ann Bell", "versionCreated": "2026-03-10T09:00:00Z", "slug": "MINE/TARN", "urgency": 3}]}}}  # fmt: skip
TT = {"uri": "http://tt.example/1", "headlines": [{"role": "main", "value": "Gruvan öppnar"}], "bodies": [{"role": "text", "contenttype": "text/plain", "value": "Gruvan öppnar\nInrikes TT\nGruvan i Tarn öppnade."}], "versioncreated": "2026-03-10T09:00:00Z", "pubstatus": "usable"}  # fmt: skip
BBC = {"total": 1, "item": [{"uri": "https://bbc.example/1", "headline": "Mine reopens", "body_html": "<p>One.</p>", "versioncreated": "2026-03-10T09:00:00", "embargotime": "2026-03-11T06:00:00", "type": "story"}]}  # fmt: skip


def only(parsed):
    (item,) = parsed.items
    return item


def test_aps_media_api_with_its_text_beside_the_item(read, admit):
    item = only(read(json.dumps(AP), outlet=None))
    assert (item.outlet, item.headline, item.body, item.guid, item.version) == (
        "ONA",
        "Mine reopens",
        "TARN (ONA) — One.\n\nTwo.",
        "f00",
        "2",
    )
    (dispatch,) = admit([item])[1]
    assert dispatch.signal == "correction" and "writethru 2" in dispatch.marks


def test_dpas_digital_wires(read, admit):
    item = only(read(json.dumps(WIRES), outlet=None))
    assert (item.outlet, item.headline, item.body, item.canceled) == (
        "ona",
        "Grube öffnet",
        "Eins.\n\nZwei\n\nDrei.",
        True,
    )
    assert admit([item])[1][0].dateline.place == "Tarn"


def test_reuters_connect(read):
    item = only(read(json.dumps(CONNECT)))
    assert (item.headline, item.body, item.byline, item.slug, item.guid) == (
        "Mine reopens",
        "One.\n\nTwo.",
        "Ann Bell",
        "MINE/TARN",
        "tag:ona,1",
    )


def test_tts_text_says_its_headline_once(read):
    assert only(read(json.dumps(TT))).body == "Inrikes TT\nGruvan i Tarn öppnade."


def test_bbcs_list_with_an_embargo(read):
    item = only(read(json.dumps(BBC)))
    assert (item.headline, item.body, item.embargo.day) == ("Mine reopens", "One.", 11)


def test_names_that_version_1_leaves_open(read):
    item = only(
        read(
            json.dumps(
                {
                    "uri": "u",
                    "headline_main": "Mine reopens",
                    "body_main": "One.",
                    "versioncreated": "2026-03-10T09:00:00Z",
                }
            )
        )
    )
    assert (item.headline, item.body) == ("Mine reopens", "One.")


def test_a_plain_text_that_is_only_a_teaser(read):
    item = only(
        read(json.dumps(ONE | {"body_text": "One.", "body_html": "<p>One.</p><p>Two, and more of it.</p>"}))
    )
    assert item.body == "One.\n\nTwo, and more of it."


def test_a_picture_has_its_caption_and_says_so(read):
    item = only(
        read(
            json.dumps(
                {
                    "uri": "u",
                    "type": "picture",
                    "headlines": [{"value": "Mine"}],
                    "descriptions": [
                        {"role": "creditline", "value": "ONA"},
                        {"role": "caption", "value": "The mine."},
                    ],
                }
            )
        )
    )
    assert item.body == "The mine." and any("description" in odd for odd in item.oddities)


def test_what_an_item_was_made_from(read, admit):
    _, (first, later) = admit(
        [
            *read(json.dumps(ONE)).items,
            *read(
                json.dumps(
                    ONE
                    | {
                        "uri": "urn:ona:7",
                        "evolvedfrom": "urn:ona:1",
                        "headline": "Workers return",
                        "body_text": "Back.",
                    }
                )
            ).items,
        ]
    )
    assert later.supersedes == first.id


def test_a_list_with_a_title_is_no_json_feed(read):
    assert read(json.dumps({"title": "Latest", "items": [ONE]})).format == "ninjs"
