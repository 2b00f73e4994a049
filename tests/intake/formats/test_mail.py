"""An agency's e-mail: parts, encodings, what is attached."""

import base64
from email.message import EmailMessage

import pytest
from tests.intake.formats.test_nitf import WHOLE as NITF


def mail(text=None, markup=None, **fields):
    made = EmailMessage()
    made["From"] = fields.pop("sender", "Orvenian News Agency <desk@ona.example>")
    made["To"] = "desk@tarn.example"
    made["Subject"] = fields.pop("subject", "Mine reopens")
    made["Date"] = "Tue, 10 Mar 2026 09:15:00 +0100"
    made["Message-ID"] = "<1@ona.example>"
    if text is not None:
        made.set_content(text, **fields)
    if markup is not None:
        made.add_alternative(markup, subtype="html") if text is not None else made.set_content(
            markup, subtype="html"
        )
    return made


def only(parsed):
    (item,) = parsed.items
    return item


PLAIN = "The mine in Tarn reopened on Tuesday after a year of repairs,\nits owner said in the morning.\n\n“We are glad,” Carl Dunn said.\n\n-- \nONA desk\n+00 1234\n"


def test_a_plain_message(read):
    item = only(read(mail(PLAIN).as_bytes(), outlet=None))
    assert (item.format, item.outlet, item.headline, item.guid) == (
        "mail",
        "Orvenian News Agency",
        "Mine reopens",
        "1@ona.example",
    )
    assert (
        item.body
        == "The mine in Tarn reopened on Tuesday after a year of repairs, its owner said in the morning.\n\n“We are glad,” Carl Dunn said.\n\nONA desk\n+00 1234"
    )
    assert item.published.hour == 8


def test_the_signature_is_furniture(read, admit):
    (dispatch,) = admit([only(read(mail(PLAIN).as_bytes()))])[1]
    assert "ONA desk\n+00 1234" in [dispatch.text[a:b] for a, b in dispatch.furniture]


def test_a_text_part_that_only_points_to_the_html(read):
    markup = "<html><head><style>p{}</style></head><body><p>The mine in Tarn <b>reopened</b> on Tuesday.</p><p>It had been closed for a year.</p><script>x()</script></body></html>"
    item = only(read(mail("View in a browser.", markup).as_bytes()))
    assert item.body == "The mine in Tarn reopened on Tuesday.\n\nIt had been closed for a year."


def test_html_alone(read):
    assert (
        only(read(mail(markup="<p>One.</p><p>Two &amp; three.</p>").as_bytes())).body
        == "One.\n\nTwo & three."
    )


@pytest.mark.parametrize(
    ("charset", "transfer"),
    [("iso-8859-1", "quoted-printable"), ("windows-1252", "8bit"), ("koi8-r", "base64"), ("utf-8", "base64")],
)
def test_encodings_of_parts(read, charset, transfer):
    words = "Тарн открыт" if charset == "koi8-r" else "Café Tarn öffnet"
    assert only(read(mail(words + "\n", charset=charset, cte=transfer).as_bytes())).body == words


def test_an_encoded_subject(read):
    raw = (
        b"From: ONA <a@b.example>\r\nTo: c@d.example\r\nSubject: =?iso-8859-1?Q?Caf=E9_in_Tarn?= =?utf-8?B?"
        + base64.b64encode("öffnet".encode())
        + b"?=\r\nDate: Tue, 10 Mar 2026 09:15:00 GMT\r\n\r\nText.\r\n"
    )
    assert only(read(raw)).headline == "Café in Tarnöffnet"


@pytest.mark.parametrize(
    "subject", ["Re: Mine reopens", "FW: Fwd: Mine reopens", "[ONA wire] Mine reopens", "WG: Mine reopens"]
)
def test_what_mail_programs_put_before_a_subject(read, subject):
    assert only(read(mail("Text.\n", subject=subject).as_bytes())).headline == "Mine reopens"


def test_desk_words_in_the_subject(read, admit):
    (dispatch,) = admit([only(read(mail("Text.\n", subject="KILL: Mine reopens").as_bytes()))])[1]
    assert dispatch.signal == "kill"


def test_a_story_attached_in_its_own_format(read):
    made = mail("See attached.\n")
    made.add_attachment(NITF.encode(), maintype="application", subtype="xml", filename="mine.xml")
    assert [i.format for i in read(made.as_bytes()).items] == ["mail", "nitf"]


def test_a_mail_that_is_only_the_envelope_of_a_story(read):
    made = mail()
    made.add_attachment(NITF.encode(), maintype="application", subtype="xml", filename="mine.xml")
    assert [i.format for i in read(made.as_bytes()).items] == ["nitf"]


def test_flowed_lines_go_on(read):
    raw = b"From: ONA <a@b.example>\nTo: c@d.example\nSubject: Mine\nDate: Tue, 10 Mar 2026 09:15:00 GMT\nContent-Type: text/plain; format=flowed\n\nThe mine \nreopened.\nIt is open.\n"
    assert only(read(raw)).body == "The mine reopened.\nIt is open."


def test_an_mbox_of_two(read):
    box = b"".join(
        b"From ona Tue Mar 10 09:15:00 2026\n" + mail(f"Text {n}.\n", subject=f"Mine {n}").as_bytes() + b"\n"
        for n in (1, 2)
    )
    assert [i.headline for i in read(box).items] == ["Mine 1", "Mine 2"]


def test_a_mail_without_subject_and_text_is_set_aside(read):
    parsed = read(b"From: a@b.example\nTo: c@d.example\nDate: Tue, 10 Mar 2026 09:15:00 GMT\n\n")
    assert parsed.items == () and parsed.rejected[0].code == "WT231"


def test_a_text_with_colons_in_its_first_lines_is_no_mail(read):
    assert read("Mayor: mine reopens\nTarn: all is well\n\nThe mine reopened.").format == "text"


def test_a_sender_without_a_name(read):
    assert (
        only(read(mail("Text.\n", sender="desk@ona.example").as_bytes(), outlet=None)).outlet == "ona.example"
    )


def test_broken_fields_stop_nothing(read):
    raw = b'From: =?x?q?\xff <<a@@b>\nTo: ;,:\nSubject: =?utf-8?B?###?= x\nDate: soon\nMessage-ID: <<>>\nContent-Type: text/plain; charset="nope\n\nText.\n'
    assert only(read(raw)).body == "Text."


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_a_subject_that_is_not_encoded_at_all(read, charset):
    raw = "From: ONA <a@b.example>\nTo: c@d.example\nSubject: Café in Tarn öffnet\nDate: Tue, 10 Mar 2026 09:15:00 GMT\n\nText.\n".encode(
        charset
    )
    assert only(read(raw)).headline == "Café in Tarn öffnet"


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "fields",
    [
        b"Subject: " + b"=?utf-8?Q?=41?= " * 20_000,
        b"From: " + b"a," * 50_000,
        b"From: " + b"(" * 50_000,
        b"Subject: x\n" + b" y\n" * 50_000,
    ],
    ids=["words", "senders", "comments", "folds"],
)
def test_hostile_fields_are_not_slow(read, fields):
    read(b"Date: x\nTo: a@b.example\nMIME-Version: 1.0\n" + fields + b"\n\nText.\n")


def test_parts_nested_too_deeply_are_set_aside(read):
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    parsed = read(b"From: a@b.example\nTo: c@d.example\nSubject: x\nDate: x\n" + deep)
    assert parsed.items or parsed.rejected
