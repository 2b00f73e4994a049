"""Telex messages between ZCZC and NNNN."""

ANSA = 'ZCZC0123/SXA\r\nXCI12345\r\nR CRO S0A QBXB\r\nRIAPRE LA MINIERA DI TARN,\r\nDUECENTO AL LAVORO\r\n   (ONA) - TARN, 10 MAR - La miniera di Tarn ha riaperto martedi\' dopo un\r\nanno, ha detto il proprietario.\r\n   "Siamo contenti", ha detto Carl Dunn. (ONA).\r\n\r\n     ABC-DEF\r\n10-MAR-26 09:15 NNNN\r\n'
AAP = "ZCZC\n$i\n:Mine Tarn\n=2nd lead\n^Mine reopens\n*X\n+04000000\nThe mine in Tarn has reopened after a year, its owner said on Tuesday.\nNNNN\n"


def only(parsed):
    (item,) = parsed.items
    return item


def test_a_headline_over_two_lines_and_codes_before_it(read):
    item = only(read(ANSA))
    assert (item.format, item.headline) == ("telex", "RIAPRE LA MINIERA DI TARN, DUECENTO AL LAVORO")
    assert item.body.startswith(
        "(ONA) - TARN, 10 MAR - La miniera di Tarn ha riaperto martedi' dopo un anno, ha detto il proprietario."
    )
    assert item.published.isoformat() == "2026-03-10T09:15:00+00:00"


def test_fields_by_their_signs(read):
    item = only(read(AAP))
    assert (item.headline, item.slug, item.version) == ("Mine reopens", "Mine Tarn", "2nd lead")
    assert item.body == "The mine in Tarn has reopened after a year, its owner said on Tuesday."


def test_a_message_without_its_end(read):
    assert only(read(AAP.replace("NNNN\n", ""))).headline == "Mine reopens"


def test_two_messages(read):
    assert len(read(AAP + ANSA).items) == 2


def test_signs_of_those_who_send_no_caret(read):
    item = only(read("ZCZC\n#Mine Tarn\n@2nd lead\n:Mine reopens\nThe mine in Tarn has reopened.\nNNNN\n"))
    assert (item.headline, item.slug, item.body) == (
        "Mine reopens",
        "Mine Tarn",
        "The mine in Tarn has reopened.",
    )
