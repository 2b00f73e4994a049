"""Intake's notes and its vault of bytes."""

import threading

from writethru.intake.ledger import Ledger


def test_notes_outlive_the_process(tmp_path):
    ledger = Ledger(tmp_path / "log.db.intake")
    ledger.put("feed", "a", b"1")
    ledger.put("feed", "a", b"2")
    ledger.close()
    again = Ledger(tmp_path / "log.db.intake")
    assert again.get("feed", "a") == b"2" and again.get("folder", "a") is None
    again.forget("feed", "a")
    assert again.get("feed", "a") is None


def test_only_the_newest_notes_of_a_kind_are_kept_where_it_is_asked():
    ledger = Ledger(None)
    ledger.put("feed", "other", b"")
    for n in range(10):
        ledger.put("push", str(n), b"", keep=3)
    assert [name for name, _ in ledger.all("push")] == ["7", "8", "9"]
    assert ledger.get("feed", "other") == b""


def test_the_vault_keeps_each_body_once_and_lets_the_oldest_go():
    ledger = Ledger(None, room=100)
    first = ledger.keep(b"a" * 60)
    assert ledger.keep(b"a" * 60) == first and ledger.kept(first) == b"a" * 60
    second = ledger.keep(b"b" * 60)
    assert ledger.kept(first) is None and ledger.kept(second) == b"b" * 60


def test_a_body_longer_than_the_vault_is_kept_alone():
    ledger = Ledger(None, room=100)
    ledger.keep(b"a" * 60)
    assert ledger.kept(ledger.keep(b"b" * 1000)) == b"b" * 1000


def test_many_threads_write_at_once():
    ledger = Ledger(None)
    threads = [
        threading.Thread(target=lambda n=n: [ledger.put("feed", f"{n}-{i}", b"x") for i in range(50)])
        for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list(ledger.all("feed"))) == 400
