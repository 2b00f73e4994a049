"""LiveBlogPosting: every mistake of Automattic/liveblog#815, one test each, and what a hostile headline may not do."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from writethru.formats import schema_org

BASE = "https://live.example"


def posting(page: Any) -> Any:
    return json.loads(schema_org.write(page, BASE))


def test_the_context_is_there(page: Any) -> None:
    assert posting(page)["@context"] == "https://schema.org"
    assert posting(page)["@type"] == "LiveBlogPosting"


def test_article_body_is_text_and_every_update_has_one(page: Any) -> None:
    bodies = [update["articleBody"] for update in posting(page)["liveBlogUpdate"]]
    assert bodies
    assert all(isinstance(body, str) and body for body in bodies)


def test_words_are_not_glued_where_paragraphs_meet(page: Any) -> None:
    body = posting(page)["liveBlogUpdate"][0]["articleBody"]
    assert 'the coast guard said.\n\n"It went calmly' in body


def test_no_markup_leaks_into_the_body(page: Any) -> None:
    assert not any(re.search(r"<[a-z/]", update["articleBody"]) for update in posting(page)["liveBlogUpdate"])


def test_several_authors_are_several(page: Any) -> None:
    ferry = next(u for u in posting(page)["liveBlogUpdate"] if u["@id"].endswith("#v001"))
    assert [author["name"] for author in ferry["author"]] == ["Tarn Radio", "Coastline"]


def test_an_entry_without_words_is_not_emitted(page: Any) -> None:
    empty = msgspec.structs.replace(page.entries[0].title, text=" ")
    entry = msgspec.structs.replace(page.entries[0], title=empty, text=())
    shorter = msgspec.structs.replace(page, entries=(entry, *page.entries[1:]))
    assert len(posting(shorter)["liveBlogUpdate"]) == len(page.entries) - 1


def test_an_updates_address_is_the_page_with_a_fragment(page: Any) -> None:
    for update, entry in zip(posting(page)["liveBlogUpdate"], page.entries, strict=True):
        assert update["@id"] == update["url"] == f"{BASE}/ferry#{entry.id}"
        assert "?" not in update["url"]


def test_date_published_never_moves_and_date_modified_only_when_changed(page: Any) -> None:
    updates = {u["@id"][-4:]: u for u in posting(page)["liveBlogUpdate"]}
    assert updates["v004"]["datePublished"] == "2025-04-02T10:12:00Z"
    assert updates["v004"]["dateModified"] == "2025-04-02T10:20:00Z"
    assert "dateModified" not in updates["v002"]


def test_coverage_ends_when_it_is_closed_and_not_before(page: Any) -> None:
    assert "coverageEndTime" not in posting(page)
    closed = posting(msgspec.structs.replace(page, closed=True))
    assert closed["coverageEndTime"] == "2025-04-02T11:11:00Z"
    assert closed["coverageStartTime"] == "2025-04-02T09:00:00Z"


def test_a_correction_is_a_correction_comment(page: Any) -> None:
    tugs = next(u for u in posting(page)["liveBlogUpdate"] if u["@id"].endswith("#v004"))
    [correction] = tugs["correction"]
    assert correction["@type"] == "CorrectionComment"
    assert correction["text"].startswith("Corrected by Coastline: Three tugs")


def test_the_chain_is_what_it_is_based_on(page: Any) -> None:
    unhurt = next(u for u in posting(page)["liveBlogUpdate"] if u["@id"].endswith("#v002"))
    [work] = unhurt["citation"]
    assert work["publisher"]["name"] == "Halvey Courier"
    assert [link["creditText"] for link in work["isBasedOn"]] == ["Coastline", "Mira Tollen"]


def test_a_withdrawn_update_repeats_nothing(page: Any) -> None:
    fuel = next(u for u in posting(page)["liveBlogUpdate"] if u["@id"].endswith("#v005"))
    assert fuel["articleBody"] == "Meridian withdrew this report."
    assert "citation" not in fuel


def test_nothing_in_it_ends_the_script_element(hostile: Any) -> None:
    data = schema_org.write(hostile, BASE)
    assert not set(b"<>&") & set(data)
    assert "\u2028" not in data.decode()
    assert "</script>" in json.loads(data)["headline"]
