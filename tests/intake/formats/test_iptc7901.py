"""IPTC 7901: frames of control characters, as dpa, AAP and APA send them."""

DPA = ("\x01bdt0123 3 pl 61  dpa 0456\r\n\r\nBergbau/Orvenien/\r\n\x02Grube öffnet wieder\r\n(Foto - Archiv) =\r\n\r\n"
       "Tarn (dpa) - Die Grube in Tarn hat nach einem Jahr wieder geöffnet.\r\nDas teilte der Betreiber am Dienstag mit. Zweihundert Leute fahren\r\nwieder ein.\r\n\r\n"
       "«Wir sind froh», sagte Carl Dunn.\r\n\r\n# Notizblock\r\n\r\n## Redaktionelle Hinweise\r\n- Zu diesem Text finden Sie Bilder mit folgendem Titel im\r\n  Angebot\r\n\r\n* * * *\r\n"
       "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\r\n\r\n## Kontakte\r\n- Autorin: Ann Bell, +00 1234\r\n\r\ndpa abc yydd n1\r\n\r\n\x03100915 Mär 26\r\n\x7f\x04")  # fmt: skip
AAP = ("\x01ONA0042 4 i 55 TARN MINE/\r\nBULLETIN MINE REOPENS/\r\n\x02Mine reopens\r\n   TARN, March 10 ONA - The mine in Tarn has reopened after a year, its owner says,\r\nand two hundred people are back.\r\n"
       "   It had been closed since the flood.\r\n   The following information is not for publication\r\n   Contact Ann Bell 1234\r\n\x03")  # fmt: skip


def only(parsed):
    (item,) = parsed.items
    return item


def test_a_message_of_dpa(read):
    item = only(read(DPA, outlet=None))
    assert (item.format, item.outlet, item.headline, item.slug) == (
        "iptc7901",
        "dpa",
        "Grube öffnet wieder",
        "Bergbau/Orvenien",
    )
    assert item.body.startswith(
        "Tarn (dpa) - Die Grube in Tarn hat nach einem Jahr wieder geöffnet. Das teilte der Betreiber am Dienstag mit. Zweihundert Leute fahren wieder ein.\n\n«Wir sind froh», sagte Carl Dunn."
    )
    assert item.published.isoformat() == "2026-03-10T09:15:00+00:00" and item.urgency == 3


def test_the_notepad_is_furniture_and_contacts_are_for_the_desk(read, admit):
    item = only(read(DPA))
    assert "1234" not in item.text and "1234" in item.note and "Foto" in item.note
    (dispatch,) = admit([item])[1]
    assert any(dispatch.text[a:b].startswith("# Notizblock") for a, b in dispatch.furniture)


def test_a_message_in_latin_1(read):
    item = only(read(DPA.encode("latin-1")))
    assert item.headline == "Grube öffnet wieder" and "«Wir sind froh»" in item.body


def test_a_message_with_its_slug_in_the_header(read):
    item = only(read(AAP, outlet=None))
    assert (item.outlet, item.headline, item.slug) == (
        "ONA",
        "Mine reopens",
        "TARN MINE BULLETIN MINE REOPENS",
    )
    assert (
        item.body
        == "TARN, March 10 ONA - The mine in Tarn has reopened after a year, its owner says, and two hundred people are back.\n\nIt had been closed since the flood."
    )
    assert item.note.endswith("Contact Ann Bell 1234")


def test_a_flash_line_before_the_headline(read):
    assert only(read(DPA.replace("\x02", "\x02(Eil \x07\x07\x07)\r\n"))).signal == "urgent"


def test_a_correction_in_a_bracket_before_the_headline(read, admit):
    corrected = DPA.replace(
        "\x02",
        "\x02(Berichtigung: In einer früheren Fassung hieß es,\r\ndie Grube sei 2024 geschlossen worden.)\r\n(KORR)\r\n",
    )
    item = only(read(corrected))
    assert item.headline == "Grube öffnet wieder" and admit([item])[1][0].signal == "correction"
    assert item.note.startswith("Berichtigung: In einer früheren Fassung hieß es, die Grube")


def test_a_byline_before_the_end_of_the_headline(read):
    item = only(read(DPA.replace("(Foto - Archiv) =", "Von Ann Bell, dpa =")))
    assert (item.headline, item.byline) == ("Grube öffnet wieder", "Von Ann Bell, dpa")


def test_several_messages_and_one_that_is_cut(read):
    parsed = read(DPA + AAP + DPA[:200])
    assert [i.headline for i in parsed.items] == ["Grube öffnet wieder", "Mine reopens"] and [
        r.code for r in parsed.rejected
    ] == ["WT211"]


def test_a_table_stays_lines(read):
    table = DPA.replace(
        "«Wir sind froh», sagte Carl Dunn.", "| 1. | Tarn  | 6 | 14 |\r\n| 2. | Karsk | 6 | 13 |"
    )
    assert "| 1. | Tarn  | 6 | 14 |\n| 2. | Karsk | 6 | 13 |" in only(read(table)).body


def test_no_headline_where_the_text_begins_at_once(read):
    bare = AAP.replace("Mine reopens\r\n   TARN, March 10 ONA -", "TARN, March 10 (ONA) - ")
    assert only(read(bare)).headline == ""


def test_a_header_that_is_another_is_told(read):
    assert any(
        "header" in odd for odd in only(read(DPA.replace("bdt0123 3 pl 61  dpa 0456", "???"))).oddities
    )
