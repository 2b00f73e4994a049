"""What is too much of a good thing is set aside at once, whatever the format."""

import pytest

PAGE = b"<!DOCTYPE html><html><body>"


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<nitf>" + b"<a/>" * 1_100_000 + b"</nitf>", "WT204"),
        (b"<nitf " + b" ".join(b'a%d="x"' % n for n in range(50_000)) + b"/>", "WT204"),
        (b"<nitf>" + b"<a>" * 300 + b"</a>" * 300 + b"</nitf>", "WT204"),
        (b"<nitf>" + b"& " * 1_000_000 + b"</nitf>", "WT231"),
        (b"<!DOCTYPE nitf [" + b'<!ENTITY % a "b">' * 100_000 + b"]><nitf/>", "WT204"),
        (PAGE + b"<p>a b c</p>" * 250_000, "WT202"),
        (PAGE + b"live blog" + b'<time datetime="2026-01-01T10:00:00Z">x</time>' * 60_000, "WT202"),
        (b"a b c\n" * 400_000, "WT232"),
        (b"\x01" * 500_000 + b"\x02\x03", "WT231"),
        (b"ZCZC\n" * 200_000, "WT232"),
        (
            b"From: a@b.example\nTo: c@d.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
            + b"--b\n\nx\n" * 6_000,
            "WT204",
        ),
    ],
    ids=[
        "elements",
        "attributes",
        "depth",
        "ampersands",
        "doctype",
        "a_page",
        "a_live_page",
        "a_text",
        "frames",
        "telex",
        "a_mail",
    ],
)
def test_too_much_is_set_aside_soon(read, data, code):
    parsed = read(data)
    assert parsed.items == () and parsed.rejected[0].code == code
