"""`writethru init`, `serve`, `push` and `log` together, as a newsroom uses them."""

from __future__ import annotations

import json
from pathlib import Path

FOG = "Ferries halted by fog - harbour master\n\nTARN, March 3 (Lakeside Agency) - Ferries to Ulm Island will not run before noon because of fog, harbour master Ida Brenner said on Tuesday.\n"
LOCK = "Lock keeper resigns\n\nTARN, March 3 (Lakeside Agency) - Lock keeper Olle Varga has resigned, the Tarn Waterways Board said on Tuesday.\n"
TOKEN = "a-token-for-the-tests"


def push(writethru, server, tmp_path: Path, name: str, text: str):
    (tmp_path / name).write_text(text, "utf-8")
    return writethru("push", name, "--to", server.address, WRITETHRU_TOKEN=TOKEN)


def test_a_pushed_file_is_on_the_page_and_in_the_log(writethru, server, tmp_path):
    server.start()
    done = push(writethru, server, tmp_path, "fog.txt", FOG)
    assert done.returncode == 0, done.stderr
    assert b"1 kept" in done.stdout
    page = server.until(lambda page: page["entries"])
    assert any("fog" in entry["title"]["text"] for entry in page["entries"])
    again = push(writethru, server, tmp_path, "fog.txt", FOG)
    assert b"0 kept, 1 known already" in again.stdout
    shown = writethru("log", "show")
    kinds = [line.split()[5] for line in shown.stdout.decode().splitlines()]
    assert kinds == ["opened", "received", "read", "placed", "published"] or set(kinds) >= {
        "received",
        "read",
        "placed",
    }
    verified = writethru("log", "verify")
    assert verified.returncode == 0, verified.stdout
    assert b"the chain is whole" in verified.stdout


def test_a_server_killed_hard_goes_on_where_it_was(writethru, server, tmp_path):
    server.start()
    push(writethru, server, tmp_path, "fog.txt", FOG)
    before = server.until(lambda page: page["entries"])
    server.stop(hard=True)
    server.start()
    assert server.page() == before
    push(writethru, server, tmp_path, "lock.txt", LOCK)
    assert server.until(lambda page: page["revision"] > before["revision"])


def test_the_page_as_of_a_moment_is_the_page_then(writethru, server, tmp_path):
    server.start()
    push(writethru, server, tmp_path, "fog.txt", FOG)
    before = server.until(lambda page: page["entries"])
    push(writethru, server, tmp_path, "lock.txt", LOCK)
    server.until(lambda page: page["revision"] > before["revision"])
    told = json.loads(writethru("log", "as-of", before["updated"], "--json").stdout)
    assert told == before
    words = writethru("log", "as-of", before["updated"]).stdout.decode()
    assert before["entries"][0]["title"]["text"][:30] in words


def test_a_wrong_token_says_what_to_give(writethru, server, tmp_path):
    server.start()
    (tmp_path / "fog.txt").write_text(FOG, "utf-8")
    done = writethru("push", "fog.txt", "--to", server.address, "--token", "wrong")
    assert done.returncode == 2
    assert b"WT221" in done.stderr


def test_no_server_says_how_to_start_one(writethru, tmp_path, port):
    (tmp_path / "fog.txt").write_text(FOG, "utf-8")
    done = writethru("push", "fog.txt", "--to", f"http://127.0.0.1:{port}", "--token", TOKEN)
    assert done.returncode == 2
    assert b"WT220" in done.stderr
    assert b"writethru serve" in done.stderr


def test_init_writes_settings_that_serve_takes_and_does_not_write_over_them(writethru, tmp_path):
    assert writethru("init").returncode == 0
    assert "[[story]]" in (tmp_path / "writethru.toml").read_text("utf-8")
    again = writethru("init")
    assert again.returncode == 2
    assert b"--force" in again.stderr


def test_a_wrong_setting_stops_serve_with_its_line(writethru, tmp_path):
    (tmp_path / "writethru.toml").write_text('[server]\nprot = 8000\n\n[[story]]\nslug = "lake"\n', "utf-8")
    done = writethru("serve")
    assert done.returncode == 2
    assert b"line 2" in done.stderr
    assert b"Did you mean 'port'" in done.stderr
    assert b"Traceback" not in done.stderr


def test_serve_without_settings_says_how_to_make_them(writethru):
    done = writethru("serve")
    assert done.returncode == 2
    assert b"writethru init" in done.stderr


def test_an_address_that_is_taken_is_named(writethru, server, port):
    server.start()
    done = writethru("serve")
    assert done.returncode == 2
    assert str(port).encode() in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_server_that_is_asked_to_stop_stops(server):
    server.start()
    assert server.stop() == 0


def test_a_tampered_log_is_a_failure(writethru, server, tmp_path):
    import sqlite3

    server.start()
    push(writethru, server, tmp_path, "fog.txt", FOG)
    server.until(lambda page: page["entries"])
    server.stop()
    with sqlite3.connect(tmp_path / "writethru.db") as connection:
        connection.execute("DROP TRIGGER entries_are_not_changed")
        connection.execute("UPDATE entries SET actor = 'somebody' WHERE seq = 2")
    connection.close()
    done = writethru("log", "verify")
    assert done.returncode == 1
    assert b"entry 2" in done.stdout
