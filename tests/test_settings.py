"""writethru.toml: what is allowed, and errors that name the line."""

from __future__ import annotations

import pytest

from writethru.errors import SettingsError
from writethru.settings import TEMPLATE, line_of, load, loads

GOOD = """\
[server]
port = 9000

[[story]]
slug = "harbour"
title = "The harbour strike"

[[story.feed]]
outlet = "Tarn Radio"
url = "https://radio.example/live.rss"
every = 30

[[story]]
slug = "lake"
"""


def test_a_good_file_is_read():
    settings = loads(GOOD)
    assert settings.server.port == 9000
    assert [story.slug for story in settings.story] == ["harbour", "lake"]
    assert settings.story[0].feed[0].every == 30
    assert settings.base_url() == "http://127.0.0.1:9000"


def test_the_template_is_a_good_file_and_names_every_setting():
    from writethru import settings as module

    assert loads(TEMPLATE).story[0].slug == "story"
    for table in (module.ServerSettings, module.LogSettings, module.ReaderSettings, module.IntakeSettings,
                  module.FeedSettings, module.FolderSettings, module.MailboxSettings, module.StorySettings):  # fmt: skip
        for field in table.__struct_fields__:
            assert f"{field} =" in TEMPLATE or f"[[story.{field}]]" in TEMPLATE, field


def test_the_template_with_every_comment_taken_as_a_setting_is_a_good_file():
    """What stands behind a # as an example must be allowed as it stands."""
    lines = [
        line[2:] if line.startswith("# ") and ("=" in line or "[[" in line) else line
        for line in TEMPLATE.splitlines()[1:]
    ]
    assert loads("\n".join(lines)).story[0].feed[0].outlet == "Example Agency"


@pytest.mark.parametrize(
    ("change", "line", "words"),
    [
        (("port = 9000", "prot = 9000"), 2, "Did you mean 'port'?"),
        (("port = 9000", "port = 99999"), 2, "server.port is wrong"),
        (("port = 9000", 'port = "high"'), 2, "server.port is wrong"),
        (('slug = "harbour"', 'slug = "Harbour Strike"'), 5, "lower-case letters"),
        (('slug = "harbour"', 'slug = "desk"'), 5, "path of the server itself"),
        (('slug = "lake"', 'slug = "harbour"'), 14, "used twice"),
        (('url = "https://radio.example/live.rss"', 'url = "radio.example"'), 10, "not an address"),
        (('outlet = "Tarn Radio"\n', ""), 8, "'outlet' is missing"),
        (("every = 30", "every = -1"), 11, "every is wrong"),
        (("every = 30", "evry = 30"), 11, "Did you mean 'every'?"),
        (("port = 9000", "port = "), 2, "not TOML"),
        (("[server]", "[serve]"), 1, "Did you mean 'server'?"),
    ],
    ids=["unknown", "too-high", "not-a-number", "slug-with-capitals", "reserved-slug", "slug-twice", "no-scheme",
         "missing", "negative", "unknown-in-feed", "no-toml", "unknown-block"],
)  # fmt: skip
def test_a_wrong_setting_is_named_with_its_line(change, line, words):
    with pytest.raises(SettingsError) as raised:
        loads(GOOD.replace(*change))
    assert f"line {line})" in str(raised.value)
    assert words in str(raised.value)


def test_a_file_without_stories_says_what_is_missing():
    with pytest.raises(SettingsError, match="'story' is missing"):
        loads("[server]\nport = 8000\n")


def test_a_missing_file_says_how_to_make_one(tmp_path):
    with pytest.raises(SettingsError, match="writethru init"):
        load(tmp_path / "writethru.toml")


def test_the_line_of_the_second_block_is_not_that_of_the_first():
    assert line_of(GOOD, ["story", 0, "slug"]) == 5
    assert line_of(GOOD, ["story", 1, "slug"]) == 14


def test_a_general_feeds_address_is_checked_with_its_line():
    good = loads(GOOD + '\n[[feed]]\noutlet = "All News"\nurl = "https://all.example/rss"\n')
    assert [feed.url for feed in good.feed] == ["https://all.example/rss"]
    with pytest.raises(SettingsError, match=r"line 18.*(?s:.)*http://"):
        loads(GOOD + '\n[[feed]]\noutlet = "All News"\nurl = "all.example"\n')
