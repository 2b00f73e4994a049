"""The settings' feeds as a list, and a list's feeds in the settings."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writethru.errors import SettingsError
from writethru.feedlist import added, listed
from writethru.intake import opml
from writethru.intake.opml import Listed
from writethru.settings import TEMPLATE, loads

TWO = """\
# Ours
[[story]]
slug = "ferry"

[[story.feed]]
outlet = "ONA"
url = "https://ona.example/rss"   # theirs
# a comment of this feed

# The dam.
[[story]]
slug = "dam"

[server]
port = 8001
"""


def test_feeds_come_into_their_storys_block_and_the_rest_stays_as_written():
    text, new = added(TWO, [Listed(outlet="Tarn \"Radio\"", url="https://tarn.example/"), Listed(outlet="x", url="https://ona.example/rss")], "ferry", where="w")  # fmt: skip
    assert new == 1
    settings = loads(text)
    assert [feed.outlet for feed in settings.story[0].feed] == ["ONA", 'Tarn "Radio"'] and settings.story[
        1
    ].feed == ()
    assert all(line in text.splitlines() for line in TWO.splitlines()) and settings.server.port == 8001


def test_the_second_storys_block():
    text, _ = added(TWO, [Listed(outlet="T", url="https://tarn.example/")], "dam", where="w")
    settings = loads(text)
    assert [len(story.feed) for story in settings.story] == [1, 1] and settings.server.port == 8001


def test_the_commented_example():
    text, new = added(TEMPLATE, [Listed(outlet="T", url="https://tarn.example/")], where="w")
    assert new == 1 and loads(text).story[0].feed[0].url == "https://tarn.example/"


def test_what_is_there_already_changes_nothing():
    assert added(TWO, [Listed(outlet="O", url="https://ona.example/rss")], "ferry", where="w") == (TWO, 0)


def test_several_stories_and_none_named():
    with pytest.raises(SettingsError, match="several"):
        added(TWO, [], where="w")
    with pytest.raises(SettingsError, match="no story"):
        listed(loads(TWO), "lake")


@given(st.text(min_size=1, max_size=40).filter(lambda words: words.strip()))
def test_any_outlets_name_can_be_written(name):
    outlet = name.encode("utf-8", "replace").decode()
    text, _ = added(TWO, [Listed(outlet=outlet, url="https://t.example/")], "dam", where="w")
    assert loads(text).story[1].feed[0].outlet == outlet


def test_the_commands(tmp_path):
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-m", "writethru", "opml", *arguments], cwd=tmp_path, capture_output=True, text=True, timeout=60)  # fmt: skip

    (tmp_path / "writethru.toml").write_text(TWO, "utf-8")
    (tmp_path / "list.opml").write_bytes(opml.write([Listed(outlet="T", url="https://t.example/rss")], "x"))
    assert "https://t.example/rss" in run("import", "list.opml", "--story", "dam", "--dry-run").stdout
    assert (tmp_path / "writethru.toml").read_text("utf-8") == TWO
    assert "1 feeds added" in run("import", "list.opml", "--story", "dam").stdout
    exported = opml.read(run("export").stdout.encode())
    assert [feed.outlet for feed in exported] == ["ONA", "T"]
    broken = run("import", "writethru.toml", "--story", "dam")
    assert broken.returncode == 2 and "WT211" in broken.stderr
