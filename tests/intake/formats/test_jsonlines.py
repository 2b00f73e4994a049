"""JSON Lines: one dispatch a line, each for itself."""

import json

A = {
    "id": "a1",
    "outlet": "ONA",
    "received": "2026-03-10T09:00:00Z",
    "headline": "Mine reopens",
    "body": "It did.",
    "text": "Mine reopens\n\nIt did.",
}
B = A | {"id": "b1", "headline": "Ferry late", "text": "Ferry late\n\nIt did."}


def lines(*rows: object) -> str:
    return "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)


def test_fields_of_a_line(read):
    parsed = read(lines(A), outlet=None)
    (only,) = parsed.items
    assert (parsed.format, only.id, only.outlet, only.text) == ("jsonlines", "a1", "ONA", A["text"])
    assert only.received.hour == 9


def test_a_bad_line_in_the_middle(read):
    parsed = read(lines(A, '{"id": "x", "headline": "cut', B, '["no object"]', '{"id": {}, "headline": "x"}'))
    assert [i.id for i in parsed.items] == ["a1", "b1"]
    assert [r.reason.split(" is")[0] for r in parsed.rejected] == ["Line 2", "Line 4", "Line 5"]


def test_a_bad_first_line(read):
    parsed = read(lines('{"id": "x", "headline": "cut', A, B))
    assert [i.id for i in parsed.items] == ["a1", "b1"] and len(parsed.rejected) == 1


def test_a_text_without_a_headline_gives_one(read):
    (only,) = read(lines({"outlet": "ONA", "text": "Mine reopens\nIt did."})).items
    assert (only.headline, only.body, only.text) == ("Mine reopens", "It did.", "Mine reopens\nIt did.")


def test_windows_line_ends_and_blank_lines(read):
    assert len(read(lines(A, "", B).replace("\n", "\r\n") + "\r\n\r\n").items) == 2


def test_a_line_that_is_nested_deeply(read):
    deep = '{"id": ' + "[" * 50_000 + "]" * 50_000 + ', "headline": "x", "outlet": "y"}'
    assert [i.id for i in read(lines(A, deep, B)).items] == ["a1", "b1"]
    assert [i.id for i in read(lines(deep, A)).items] in (["a1"], [])


def test_one_id_with_other_words_is_a_new_version(read, admit):
    _, made = admit(
        read(lines(A, A | {"body": "It did not.", "text": "Mine reopens\n\nIt did not."}, A)).items
    )
    assert (
        len(made) == 2 and made[0].id == "a1" and made[1].id.startswith("a1-v") and made[1].supersedes == "a1"
    )


def test_one_id_from_two_outlets_is_two_dispatches(read, admit):
    _, made = admit(read(lines(A, A | {"outlet": "Tarn Radio"})).items)
    assert len({d.id for d in made}) == 2 and {d.supersedes for d in made} == {None}


def test_a_signal_that_does_not_exist_is_a_bad_line(read):
    assert len(read(lines(A | {"signal": "panic"}, B)).rejected) == 1


def test_an_empty_line_of_fields(read):
    parsed = read(lines(A, {"outlet": "ONA", "headline": " ", "body": ""}))
    assert len(parsed.items) == 1 and parsed.rejected[0].code == "WT231"


def test_a_text_with_an_id_is_enough(read):
    parsed = read('{"id": "a1", "publisher": "x", "text": "Ferry late\\n\\nThe ferry is late."}\n')
    assert (parsed.format, [(i.id, i.headline) for i in parsed.items]) == (
        "jsonlines",
        [("a1", "Ferry late")],
    )


def test_text_that_is_given_is_taken_as_it_is(read):
    """A record counts its offsets in it: not even control characters of Latin-1 are mended."""
    text = "Fog\n\nFran\u00c3\u0083\u00c2\u00a7ois\u0092s ferry\r\n left."
    (item,) = read(lines(A | {"text": text})).items
    assert item.text == text
