"""Bytes: encodings that lie, bytes that are no text, and what is refused unread."""

import pytest

from writethru.errors import IntakeError
from writethru.intake.guard import MAX_BYTES, check_xml, decode, root_of

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
