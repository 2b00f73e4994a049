"""A mailbox on a real IMAP server (pymap), in a process of its own."""

import asyncio
import imaplib
import socket
import subprocess
import sys
import time

import pytest

from writethru.errors import IntakeError
from writethru.intake.guard import MAX_BYTES
from writethru.intake.ledger import Ledger
from writethru.intake.mailbox import (
    MESSAGES_A_LOOK,
    Account,
    Mailbox,
    fetch,
    outlet_of,
    sender_of,
)
from writethru.intake.rounds import Rounds
from writethru.intake.watch import Taken

SENDERS = {"desk@ona.example": "ONA", "@ministry.example": "Ministry of Ports"}


def mail(subject, sender="ONA Desk <desk@ona.example>", body="The ferry is late.\r\n"):
    return f"From: {sender}\r\nTo: wires@paper.example\r\nSubject: {subject}\r\n\r\n{body}".encode()


class Server:
    """A mail server with one user; `deliver` puts a message into the mailbox as a mail server would."""

    def __init__(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.start()

    def start(self):
        code = "import sys; from pymap.main import main; sys.exit(main())"
        options = [
            "--host",
            "127.0.0.1",
            "--port",
            str(self.port),
            "--no-tls",
            "--no-service",
            "admin",
            "dict",
        ]
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *options, "--demo-user", "wires", "--demo-password", "secret"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                assert time.monotonic() < deadline and self.process.poll() is None
                time.sleep(0.05)

    def stop(self):
        self.process.kill()
        self.process.wait(10)

    def account(self, **given):
        values = {
            "host": "127.0.0.1",
            "port": self.port,
            "user": "wires",
            "password": "secret",
            "security": "none",
        }
        return Account(**values | {"senders": SENDERS} | given)

    def client(self):
        client = imaplib.IMAP4("127.0.0.1", self.port, timeout=10)
        client.login("wires", "secret")
        return client

    def deliver(self, *messages):
        client = self.client()
        for message in messages:
            assert client.append("INBOX", None, None, message)[0] == "OK"
        client.logout()


@pytest.fixture
def server():
    made = Server()
    yield made
    made.stop()


@pytest.fixture
def box(server):
    """A mailbox, what was taken from it, and what was set aside."""

    def box(ledger=None, take=None, **given):
        taken, aside = [], []

        async def keep(data, name, outlet):
            taken.append((outlet, data))
            if take:
                take(data)
            return Taken(new=1)

        async def put_aside(rejected):
            aside.append(rejected)

        whole = given.pop("whole", True)
        made = Mailbox(
            server.account(**given),
            every=1,
            take=keep,
            aside=put_aside,
            ledger=ledger or Ledger(None),
            whole=whole,
        )
        return made, taken, aside

    return box


def look(mailbox):
    return asyncio.run(mailbox.look())


def test_a_message_is_taken_once_with_its_senders_outlet(server, box):
    mailbox, taken, _ = box()
    server.deliver(mail("One"), mail("Two", "press@ministry.example"))
    assert look(mailbox).new == 2
    assert [outlet for outlet, _ in taken] == ["ONA", "Ministry of Ports"] and b"Subject: One" in taken[0][1]
    assert look(mailbox).new == 0
    server.deliver(mail("Three"))
    assert look(mailbox).new == 1 and len(taken) == 3


def test_the_mailbox_is_left_as_it_is(server, box):
    server.deliver(mail("One"))
    look(box()[0])
    client = server.client()
    client.select("INBOX", readonly=True)
    assert client.uid("SEARCH", "UNSEEN")[1][0].split(), "nobody's unread mail is marked as read"
    client.logout()


def test_a_message_that_a_person_has_read_already_is_taken_too(server, box):
    server.deliver(mail("One"))
    client = server.client()
    client.select("INBOX")
    client.store("1", "+FLAGS", "\\Seen")
    client.logout()
    mailbox, taken, _ = box()
    look(mailbox)
    assert len(taken) == 1


def test_a_mailbox_begins_with_the_next_message_unless_it_is_wanted_whole(server, box):
    server.deliver(mail("Old"))
    mailbox, taken, _ = box(whole=False)
    assert look(mailbox).new == 0
    server.deliver(mail("New"))
    look(mailbox)
    assert [b"New" in data for _, data in taken] == [True]


def test_a_restart_goes_on_where_it_was(server, box, tmp_path):
    server.deliver(mail("One"))
    for expected in (1, 0):
        ledger = Ledger(tmp_path / "intake.db")
        assert look(box(ledger)[0]).new == expected
        ledger.close()


def test_one_that_could_not_be_taken_in_is_asked_for_again(server, box):
    failures = iter([RuntimeError("the log is full")])

    def burn(data):
        if b"Two" in data and (error := next(failures, None)):
            raise error

    mailbox, taken, _ = box(take=burn)
    server.deliver(mail("One"), mail("Two"), mail("Three"))
    with pytest.raises(RuntimeError):
        look(mailbox)
    look(mailbox)
    subjects = [data.split(b"Subject: ")[1].split(b"\r\n")[0] for _, data in taken]
    assert subjects == [b"One", b"Two", b"Two", b"Three"], "what was taken before is not asked for again"


def test_mail_from_strangers_is_set_aside_with_its_bytes(server, box):
    ledger = Ledger(None)
    mailbox, taken, aside = box(ledger)
    server.deliver(
        mail("Buy now", "a@shop.example"),
        mail("No sender", ""),
        mail("Two", '"desk@ona.example" <x@evil.example>'),
    )
    look(mailbox)
    assert taken == [] and [one.code for one in aside] == ["WT255"] * 3
    assert b"Buy now" in ledger.kept(aside[0].kept)
    assert look(mailbox).new == 0 and len(aside) == 3


def test_a_server_that_numbers_its_mail_anew(server, box):
    ledger = Ledger(None)
    server.deliver(mail("One"))
    look(box(ledger)[0])
    server.stop()
    server.start()  # in memory only: another UIDVALIDITY, its numbers begin again
    server.deliver(mail("Two"))
    mailbox, taken, _ = box(ledger)
    assert look(mailbox).new == 1 and b"Two" in taken[0][1]


def test_many_messages_are_fetched_in_parts(server, box):
    mailbox, taken, _ = box()
    server.deliver(*[mail(str(n)) for n in range(MESSAGES_A_LOOK + 5)])
    assert look(mailbox).new == MESSAGES_A_LOOK
    assert look(mailbox).new == 5 and len(taken) == MESSAGES_A_LOOK + 5


def test_a_message_that_is_too_long_is_never_fetched(server, box):
    mailbox, taken, aside = box()
    server.deliver(mail("Long", body="x" * (MAX_BYTES + 1)), mail("Short"))
    look(mailbox)
    assert [one.code for one in aside] == ["WT202"] and len(taken) == 1


@pytest.mark.parametrize(
    "given", [{"password": "wrong"}, {"folder": "Nowhere"}, {"port": 1}], ids=["password", "folder", "closed"]
)
def test_what_is_wrong_is_said_in_words(server, box, given):
    with pytest.raises(IntakeError) as caught:
        look(box(**given)[0])
    assert caught.value.code == "WT254" and "wires at 127.0.0.1" in str(caught.value)
    assert "secret" not in str(caught.value) and "wrong" not in str(caught.value)


def test_a_server_that_goes_away_and_comes_back(server, box, now):
    mailbox, taken, _ = box()
    failed = []

    async def fail(place, rejected):
        failed.append(rejected.code)

    async def go():
        rounds = Rounds([mailbox], failed=fail, now=lambda: now)
        server.stop()
        await rounds.look_once(0)
        server.start()
        server.deliver(mail("One"))
        await rounds.look_once(0)
        return rounds.health()[0]

    health = asyncio.run(go())
    assert failed == ["WT254"] and health.failures == 0 and len(taken) == 1


def test_a_server_that_wants_tls_of_another_name_is_not_believed(server):
    with pytest.raises(IntakeError):
        fetch(server.account(security="tls"), None)


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("desk@ona.example", "ONA"),
        ("a@ministry.example", "Ministry of Ports"),
        ("a@sub.ministry.example", None),
        ("", None),
        ("x", None),
    ],
)
def test_who_sends(sender, outlet):
    assert outlet_of(sender, SENDERS) == outlet


@pytest.mark.parametrize(
    ("head", "sender"),
    [(b"From: A <A@B.example>\n", "a@b.example"), (b"Subject: x\n\n", ""), (b"\xff\xfe\0", ""), (b"From: =?utf-8?q?=C3=A9?= <e@b.example>\n\n", "e@b.example")],
)  # fmt: skip
def test_senders_as_they_are_written(head, sender):
    assert sender_of(head) == sender


def test_a_mail_with_hardly_a_field_is_a_mail_all_the_same(read):
    (only,) = read(mail("Ferry late"), content_type="message/rfc822").items
    assert (only.format, only.headline, only.body) == ("mail", "Ferry late", "The ferry is late.")
