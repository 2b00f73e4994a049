"""Bytes: encodings that lie, bytes that are no text, and what is refused unread."""

import pytest

from writethru.errors import IntakeError
from writethru.intake.guard import (
    MAX_ATTRIBUTE,
    MAX_ATTRIBUTES,
    MAX_BYTES,
    MAX_DEPTH,
    check_xml,
    decode,
    root_of,
)

XML = (
    '<?xml version="1.0" encoding="{}"?><rss><channel><item><title>Café “Tarn”</title></item></channel></rss>'
)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(read, encoding):
    assert read(XML.format("iso-8859-1").encode(encoding)).items[0].headline == "Café “Tarn”"


def test_latin_1_declared_as_utf_8(read):
    (only,) = read(XML.format("utf-8").encode("cp1252")).items
    assert only.headline == "Café “Tarn”" and "read as cp1252" in only.oddities[0]


def test_utf_8_declared_as_latin_1(read):
    (only,) = read(XML.format("iso-8859-1").encode()).items
    assert only.headline == "Café “Tarn”" and "is UTF-8" in only.oddities[0]


def test_a_declared_encoding_that_holds(read):
    (only,) = read(XML.format("koi8-r").replace("Café “Tarn”", "Тарн").encode("koi8-r")).items
    assert (only.headline, only.oddities) == ("Тарн", ())


def test_the_charset_of_the_header_where_the_document_says_nothing():
    assert decode("Тарн".encode("koi8-r"), "text/plain; charset=koi8-r") == ("Тарн", ())


@pytest.mark.parametrize(
    "name", ["klingon", "idna", "undefined", "punycode", "base64", "rot13", "unicode_escape", "utf-7"]
)
def test_an_encoding_that_is_none(name):
    text, odd = decode(f'<?xml version="1.0" encoding="{name}"?><a>caf'.encode() + b"\xe9</a>")
    assert isinstance(text, str) and len(odd) <= 2


def test_nul_bytes_are_left_out(read):
    (only,) = read(b"Ferry\0 late\n\nIt waits for the tide to come in again.").items
    assert only.headline == "Ferry late" and "NUL" in only.oddities[0]


@pytest.mark.parametrize(
    "data",
    [b"\0" * 100, b"\x1f\x8b\x08rest", b"PK\x03\x04rest", b"%PDF-1.7", b"\x89PNG\r\n"],
    ids=["nul", "gzip", "zip", "pdf", "png"],
)
def test_bytes_that_are_no_text(read, data):
    parsed = read(data)
    assert parsed.items == () and parsed.rejected[0].code == "WT203" and parsed.rejected[0].raw == data


def test_too_many_bytes():
    with pytest.raises(IntakeError) as caught:
        decode(b"a" * (MAX_BYTES + 1))
    assert caught.value.code == "WT202"


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ('\n<?xml version="1.0"?><!-- <feed> --><rss>', "rss"),
        ("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>", "rss"),
        ("<!doctype html><html>", "html"),
        ("<rdf:RDF xmlns=''>", "RDF"),
        ("<!-- never closed", ""),
        ("<!DOCTYPE never", ""),
        ("text", ""),
        ("", ""),
    ],
)
def test_the_root_element(text, root):
    assert root_of(text) == root


def test_xml_that_is_not_well_formed_is_told_where():
    assert "line 1" in check_xml("<a><b></a>") and check_xml("<a/>") is None


BOMBS = {
    "billion_laughs": "<!DOCTYPE l [<!ENTITY a 'lol'>" + "".join(f"<!ENTITY {chr(98 + n)} '{('&' + chr(97 + n) + ';') * 10}'>" for n in range(9)) + "]><rss>&j;</rss>",
    "quadratic": f"<!DOCTYPE l [<!ENTITY a '{'x' * 50_000}'>]><rss>{'&a;' * 10_000}</rss>",
    "parameter_entity": "<!DOCTYPE l [<!ENTITY % p '<!ENTITY a \"x\">'> %p;]><rss>&a;</rss>",
    "a_file_as_an_entity": "<!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><rss>&a;</rss>",
    "unparsed": "<!DOCTYPE l [<!NOTATION n SYSTEM 'n'><!ENTITY a SYSTEM 'x' NDATA n>]><rss/>",
    "deep": "<a>" * (MAX_DEPTH + 1),
    "a_long_attribute": f"<rss a='{'x' * (MAX_ATTRIBUTE + 1)}'/>",
    "many_attributes": "<rss " + " ".join(f"a{n}=''" for n in range(MAX_ATTRIBUTES + 1)) + "/>",
    "a_long_name": f"<{'x' * 2000}/>",
}  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_xml_that_bursts_or_spies_is_refused_unread(read, bomb):
    with pytest.raises(IntakeError) as caught:
        check_xml(bomb)
    assert caught.value.code == "WT204"
    wrapped = bomb.replace("<rss>", "<rss version='2.0'><channel><item><title>").replace(
        "</rss>", "</title></item></channel></rss>"
    )
    parsed = read(wrapped)
    assert not parsed.items or "&" not in parsed.items[0].headline
    assert all(
        "lollol" not in item.text and "xxxx" not in item.text
        for item in parsed.items
        if bomb != BOMBS["a_long_attribute"]
    )


def test_an_external_document_type_is_never_fetched():
    """NITF and NewsML name theirs; it is no reason to refuse them, and none to go there."""
    assert check_xml("<!DOCTYPE nitf SYSTEM 'http://127.0.0.1:1/nitf.dtd'><nitf/>") is None


def test_more_elements_than_any_feed_has(monkeypatch):
    monkeypatch.setattr("writethru.intake.guard.MAX_ELEMENTS", 50)
    with pytest.raises(IntakeError, match="more than 50 elements"):
        check_xml("<rss>" + "<item/>" * 60 + "</rss>")


def test_checking_a_long_document_builds_nothing():
    """A tree of it would take some hundred times its bytes."""
    import tracemalloc

    text = "<rss>" + "<item><title>Ferry late</title></item>" * 100_000 + "</rss>"
    tracemalloc.start()
    assert check_xml(text) is None
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5 * len(text)
