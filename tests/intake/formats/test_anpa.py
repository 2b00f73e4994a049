"""ANPA 1312: AP's lines for typesetters."""

WHOLE = ("\x16\x16\x01d0002\x1f\r\nu a\x13\x11 bc-Sample-Mine,2nd Ld-Writethru 03-10 0123\r\n\x02^BC-OR--Mine,2nd Ld-Writethru,0123<\r\n^Mine reopens in Tarn<\r\n^Eds: Corrects day in first paragraph.<\r\n"
         "^By ANN BELL=\r\n^Associated Press=\r\n\tTARN, Orvenia (ONA) _ The mine reopened on Tuesday, ``a good day,''\r\nits owner said.\r\n\tIt had been closed.\r\n\t___\r\n\tCarl Dunn contributed.\r\n\r\n\x03ONA-NY-03-10-26 0915GMT<\r\n\x04")  # fmt: skip


def only(parsed):
    (item,) = parsed.items
    return item


def test_a_story(read):
    item = only(read(WHOLE, outlet=None))
    assert (item.format, item.outlet, item.headline, item.byline) == (
        "anpa",
        "ONA",
        "Mine reopens in Tarn",
        "ANN BELL",
    )
    assert (
        item.body
        == "TARN, Orvenia (ONA) _ The mine reopened on Tuesday, ``a good day,'' its owner said.\n\nIt had been closed.\n\n___\n\nCarl Dunn contributed."
    )
    assert (item.note, item.signal) == ("Eds: Corrects day in first paragraph.", "urgent")
    assert item.published.isoformat() == "2026-03-10T09:15:00+00:00" and item.slug.startswith(
        "BC-OR--Mine,2nd Ld"
    )


def test_its_desk_words_are_in_slug_and_note(read, admit):
    (dispatch,) = admit([only(read(WHOLE))])[1]
    assert dispatch.signal == "correction" and "writethru 2" in dispatch.marks


def test_the_letter_of_a_flash_and_of_a_bulletin(read):
    assert only(read(WHOLE.replace("\r\nu a", "\r\nf a"))).signal == "flash"
    assert only(read(WHOLE.replace("\r\nu a", "\r\nb a"))).signal == "bulletin"
    assert only(read(WHOLE.replace("\r\nu a", "\r\nr a"))).signal is None


def test_a_later_lead_supersedes_by_its_slug(read, admit):
    first = (
        WHOLE.replace(",2nd Ld-Writethru", "")
        .replace("Eds: Corrects day in first paragraph.", "Eds: With photos.")
        .replace("BC-OR--Mine", "BC-OR--Tarn Mine")
    )
    second = (
        WHOLE.replace("BC-OR--Mine", "BC-OR--Tarn Mine")
        .replace("had been closed", "was closed")
        .replace("0915GMT", "1015GMT")
        .replace("Corrects day", "Adds quote")
    )
    _, (one, two) = admit([only(read(first)), only(read(second))])
    assert two.supersedes == one.id


def test_preformatted_lines_stay_lines(read):
    table = WHOLE.replace("\x11", "\x12").replace(
        "\tIt had been closed.\r\n", "\x08Tarn           3   2\r\n\x08Karsk          3   1\r\n"
    )
    assert "Tarn           3   2\nKarsk" in only(read(table)).body


def test_an_alert_without_a_headline_line(read):
    alert = "\x16\x16\x01d0003\x1f\r\nb a\x13\x11 bc-ONANewsAlert 03-10 0020\r\n\x02^BC-ONANewsAlert,0020<\r\n\tTARN (ONA) _ The mine has reopened.\r\n\x03ONA-NY-03-10-26 0915GMT<\r\n\x04"
    item = only(read(alert))
    assert "The mine has reopened." in item.text and item.signal == "bulletin"


def test_several_stories_and_one_that_is_cut(read):
    parsed = read(WHOLE + WHOLE.replace("Mine reopens", "Ferry late") + WHOLE[:150])
    assert [i.headline for i in parsed.items] == ["Mine reopens in Tarn", "Ferry late in Tarn"] and len(
        parsed.rejected
    ) == 1


def test_a_slug_line_in_another_form(read):
    bent = WHOLE.replace("^BC-OR--Mine,2nd Ld-Writethru,0123<", "^TARN MINE<")
    assert only(read(bent)).headline == "Mine reopens in Tarn"
