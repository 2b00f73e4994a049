"""An agency's e-mail (message/rfc822) and mailboxes of them (mbox): text and HTML parts, encodings, stories as attachments.

Read from bytes, since each part names an encoding of its own. The subject is the headline, the sender the outlet.
"""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses

from writethru.errors import IntakeError
from writethru.intake.formats import wireitem
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.guard import decode
from writethru.intake.parsed import Context, Parsed, bounded
from writethru.intake.prose import reflow, text_of
from writethru.model import Item, Rejected, Value

NAME = "mail"
FIELD = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)")
NAMED = re.compile(
    rb"(?im)^(from|subject|date|message-id|mime-version|received|return-path|content-type|to|delivered-to|reply-to|x-mailer):"
)
LEAST_NAMED = 3
"""Fields of a mail's head by which it is told from a text whose first lines hold colons."""

STUB = 0.5
"""A text part of less than half the HTML's length is a note that there is HTML to be seen."""

MAX_PARTS = 50
"""Parts that are looked at; a newsletter has some ten."""

MAX_BOUNDARIES = 5000
"""Lines that may divide parts; a mailbox of a thousand mails has about that many."""

SIGNATURE = re.compile(r"(?m)^-- ?$")
REPLIES = re.compile(r"^(?:\s*(?:re|fw|fwd|aw|wg|tr|rv|sv|vs)\s*:\s*)+", re.IGNORECASE)
LIST_NAME = re.compile(r"^\s*\[[^\]\n]{2,40}\]\s*")
STORIES = ("application/xml", "text/xml", "application/json", "application/pdf", "application/nitf+xml", "application/vnd.iptc.g2.newsitem+xml",
           "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "message/rfc822")  # fmt: skip


class Mail(Value):
    """Shape of a message."""

    subject: str
    sender: str
    date: str | None
    id: str | None
    body: str
    signature: str
    """What stands behind the line `-- `."""
    language: str | None
    odd: tuple[str, ...]


def looks_like(data: bytes) -> bool:
    """Header fields at the start, three of them those of a mail; or an mbox line before them."""
    head = data[:16_384].replace(b"\r\n", b"\n").lstrip()
    if head.startswith(b"From "):
        head = head.partition(b"\n")[2]
    if not FIELD.match(head):
        return False
    fields = head.partition(b"\n\n")[0]
    return len({name.lower() for name in NAMED.findall(fields)}) >= LEAST_NAMED


def parse(data: bytes, context: Context) -> Parsed:
    """The message's item; never raises for what it holds."""
    if data.count(b"\n--") > MAX_BOUNDARIES:
        reason = f"This mail has more than {MAX_BOUNDARIES} parts. Ask the outlet what it sends."
        return Parsed(format=NAME, rejected=(context.reject("WT204", reason, data),))
    return bounded(NAME, adapt(data, context), context)


def attachments(data: bytes) -> Iterator[tuple[str, str | None, bytes]]:
    """(name, content type, bytes) of each attached document that may be a story of its own."""
    for raw in _messages(data):
        for part in _parts(_read(raw)):
            kind = part.get_content_type()
            name = str(part.get_filename() or "")
            attached = part.get_content_disposition() == "attachment" or bool(name)
            if attached and (
                kind in STORIES
                or name.casefold().endswith((".xml", ".json", ".pdf", ".docx", ".eml", ".nitf", ".iptc"))
            ):
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes) and payload:
                    yield (
                        name,
                        f"{kind}; charset={part.get_content_charset()}"
                        if part.get_content_charset()
                        else kind,
                        payload,
                    )


def adapt(data: bytes, context: Context) -> Iterator[Item | Rejected]:
    """Items of the messages. One without any text but with stories attached has none of its own."""
    for raw in _messages(data):
        mail = shape(_read(raw))
        if not mail.body and not mail.subject:
            yield context.reject(
                "WT231", "A mail has neither a subject nor a text. Look at what is attached to it.", raw
            )
            continue
        yield wireitem.adapt(
            WireItem(
                headline=LIST_NAME.sub("", REPLIES.sub("", mail.subject)), body=mail.body, tail=(mail.signature,), guid=mail.id, outlet=mail.sender,
                published=mail.date, language=mail.language, odd=mail.odd,
            ),
            NAME,
            context,
        )  # fmt: skip


def _messages(data: bytes) -> list[bytes]:
    """The messages of an mbox, or the one."""
    if not data.lstrip().startswith(b"From "):
        return [data.lstrip()]
    found = re.split(rb"(?m)^From [^\n]*\n", data.replace(b"\r\n", b"\n"))
    return [re.sub(rb"(?m)^>(>*From )", rb"\1", part) for part in found if part.strip()]


def _read(raw: bytes) -> Message:
    # The older policy: it leaves header fields as they came, where the newer one parses each and falls over some.
    return email.message_from_bytes(raw, policy=email.policy.compat32)


def shape(message: Message) -> Mail:
    """The fields and the text of a message."""
    odd: list[str] = []
    text, markup, signature = "", "", ""
    for part in _parts(message):
        if part.get_content_disposition() == "attachment" or part.get_filename():
            continue
        kind = part.get_content_type()
        if kind == "text/plain" and not text:
            content, *behind = SIGNATURE.split(_content(part, odd).replace("\r\n", "\n"), maxsplit=1)
            text, signature = _plain(content, part), reflow("".join(behind))
        elif kind in ("text/html", "application/xhtml+xml") and not markup:
            markup = text_of(_content(part, odd))
        elif kind in ("text/plain", "text/html"):
            more = _plain(_content(part, odd), part) if kind == "text/plain" else text_of(_content(part, odd))
            odd.append("it has several text parts; the first was taken") if more.strip() else None
    body = text if text and len(text) >= STUB * len(markup) else (markup or text)
    return Mail(
        subject=_header(message, "subject"),
        sender=_sender(message),
        date=_header(message, "date") or None,
        id=_header(message, "message-id").strip("<> ") or None,
        body=body,
        signature=signature if body == text else "",
        language=_header(message, "content-language").partition(",")[0].strip() or None,
        odd=tuple(dict.fromkeys(odd)),
    )


def _parts(message: Message) -> Iterator[Message]:
    """The leaves of a message, bounded."""
    count = 0
    for part in message.walk():
        if part.is_multipart():
            continue
        count += 1
        if count > MAX_PARTS:
            return
        if isinstance(part, Message):
            yield part


def _content(part: Message, odd: list[str]) -> str:
    """The text of a part, by its own encoding, else as any document's."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "replace")
    charset = part.get_content_charset()
    try:
        text, said = decode(data, f"charset={charset}" if charset else None)
    except IntakeError:
        odd.append("a part of it is no text; it was left out")
        return ""
    odd.extend(said)
    return text


def _plain(text: str, part: Message) -> str:
    """The paragraphs of a text part; `format=flowed` tells which lines go on."""
    if str(part.get_param("format") or "").casefold() == "flowed":
        lines = text.replace("\r\n", "\n").split("\n")
        made: list[str] = []
        for line in lines:
            said = line[1:] if line.startswith(" ") else line
            if made and made[-1].endswith(" ") and made[-1].strip() not in ("", "--"):
                made[-1] += said
            else:
                made.append(said)
        return reflow("\n".join(made))
    return reflow(text)


def _header(message: Message, name: str) -> str:
    """A header field in one line, as words; one that cannot be decoded as it stands."""
    said = next((str(raw) for key, raw in message.raw_items() if key.casefold() == name), "")
    # Bytes beyond ASCII come as halves of characters; senders write UTF-8 there, older ones Windows-1252.
    data = said.encode("utf-8", "surrogateescape")
    try:
        said = data.decode("utf-8")
    except UnicodeDecodeError:
        said = data.decode("cp1252", "replace")
    if "=?" in said:
        with contextlib.suppress(ValueError, LookupError, UnicodeError):
            said = str(make_header(decode_header(said)))
    return " ".join(said.split())


def _sender(message: Message) -> str:
    """The sender's name, else the domain."""
    for name in ("from", "sender", "reply-to"):
        try:
            pairs = getaddresses([_header(message, name)])
        except (ValueError, TypeError, IndexError, AttributeError):
            continue
        for said, address in pairs:
            if said.strip():
                return said.strip().strip("\"'")
            if "@" in address:
                return address.rpartition("@")[2]
    return ""
