"""PDF and DOCX of an official statement."""

import io
import zipfile

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

DOCUMENT = """<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Statement on the mine</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The mine in </w:t></w:r><w:r><w:t>Tarn</w:t></w:r><w:del><w:r><w:delText> may</w:delText></w:r></w:del><w:ins><w:r><w:t> will</w:t></w:r></w:ins><w:r><w:t> reopen.</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>First shift at six</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Second at two</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ore</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>40 t</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>Harbour office</w:t></w:r></w:p></w:body></w:document>"""
ABOUT = '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:creator>Harbour office</dc:creator><dcterms:created>2026-03-10T09:00:00Z</dcterms:created></cp:coreProperties>'


def docx(main=DOCUMENT, about=ABOUT):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", main)
        archive.writestr("docProps/core.xml", about)
    return out.getvalue()


def pdf(pages, title=None, password=None):
    """A PDF with lines of text on each page."""
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for lines in pages:
        page = writer.add_blank_page(612, 792)
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        stream.set_data(
            ("BT /F1 12 Tf 14 TL 72 720 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET").encode()
        )
        page[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata(
        {
            "/CreationDate": "D:20260310091500+01'00'",
            "/Author": "Harbour office",
            **({"/Title": title} if title else {}),
        }
    )
    if password:
        writer.encrypt(password)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def only(parsed):
    (item,) = parsed.items
    return item


def test_a_statement_in_docx(read):
    item = only(read(docx()))
    assert (item.format, item.headline, item.byline) == ("docx", "Statement on the mine", "Harbour office")
    assert (
        item.body
        == "The mine in Tarn will reopen.\n\n* First shift at six\n* Second at two\nOre 40 t\n\nHarbour office"
    )
    assert item.published.hour == 9


def test_a_docx_without_a_title_takes_its_first_line(read):
    assert only(read(docx(DOCUMENT.replace("Title", "Normal")))).headline == "Statement on the mine"


@pytest.mark.parametrize(
    "data",
    [docx()[:400], b"PK\x03\x04word/" + b"x" * 50, docx("<w:document"), docx("<x><!DOCTYPE")],
    ids=["cut", "no_archive", "broken_xml", "bent_xml"],
)
def test_a_broken_docx_is_set_aside(read, data):
    parsed = read(data)
    assert parsed.items == () and parsed.rejected[0].code.startswith("WT2")


def test_a_docx_that_unpacks_to_a_bomb_is_set_aside(read):
    parsed = read(docx("<a>" + " " * (21 * 1024 * 1024) + "</a>"))
    assert parsed.items == () and "unpacks" in parsed.rejected[0].reason


def test_a_docx_with_entities_is_refused(read):
    assert read(docx('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).rejected[0].code == "WT204"


def test_a_statement_in_pdf(read):
    page = [
        "Statement on the mine",
        "",
        "The mine in Tarn will reopen on Tuesday after a year, the",
        "harbour office said.",
        "It had been closed.",
    ]
    item = only(read(pdf([page], title="Statement on the mine")))
    assert (item.format, item.headline, item.byline) == ("pdf", "Statement on the mine", "Harbour office")
    assert "after a year, the harbour office said." in item.body and item.published.hour == 8


def test_a_title_that_is_a_files_name_is_no_headline(read):
    assert (
        only(read(pdf([["Mine reopens", "", "It reopened."]], title="statement_final_v3.docx"))).headline
        == "Mine reopens"
    )


def test_running_heads_and_page_numbers_are_no_text(read, admit):
    pages = [
        [
            "Harbour office, Tarn",
            f"The paragraph of page {name} is here for all to read and to weigh.",
            str(number),
        ]
        for number, name in enumerate(["one", "two", "three"], 1)
    ]
    (dispatch,) = admit([only(read(pdf(pages)))])[1]
    assert dispatch.text.count("Harbour office, Tarn") == 1 and "Harbour office, Tarn" in [
        dispatch.text[a:b] for a, b in dispatch.furniture
    ]


@pytest.mark.parametrize(
    "data",
    [pdf([["x"]])[:120], b"%PDF-1.7 nothing", pdf([[""]]), pdf([["x"]], password="secret")],
    ids=["cut", "no_pdf", "without_text", "locked"],
)
def test_a_pdf_that_holds_nothing_to_read_is_set_aside(read, data):
    parsed = read(data)
    assert parsed.items == () and [r.code for r in parsed.rejected] == ["WT203"]
