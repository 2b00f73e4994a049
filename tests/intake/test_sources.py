"""Files, folders, standard input and addresses."""

import io

import httpx
import pytest

from writethru.intake import Document, sources
from writethru.intake.guard import MAX_BYTES


def test_a_folder_gives_its_dispatches_in_order(tmp_path):
    for name in (
        "b.txt",
        "a.xml",
        "sub/c.json",
        ".hidden",
        "README.md",
        "story.toml",
        "make.py",
        "__pycache__/x.pyc",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert [d.data.decode() for d in sources([str(tmp_path)])] == ["a.xml", "b.txt", "sub/c.json"]


def test_a_file_named_by_itself_is_read_whatever_its_ending(tmp_path):
    (tmp_path / "story.md").write_text("Ferry late")
    (only,) = sources([str(tmp_path / "story.md")], outlet="ONA")
    assert isinstance(only, Document) and (only.data, only.outlet) == (b"Ferry late", "ONA")


def test_standard_input():
    assert [d.source for d in sources(["-"], stdin=io.BytesIO(b"Ferry late"))] == ["standard input"]


@pytest.mark.parametrize("name", ["no such file", "bad\0name"])
def test_a_file_that_is_not_there_stops_nothing(tmp_path, name):
    (tmp_path / "a.txt").write_text("Ferry late")
    missing, there = sources([str(tmp_path / name), str(tmp_path / "a.txt")])
    assert missing.code == "WT201" and there.data == b"Ferry late"


def test_a_file_without_end_is_not_read_whole(tmp_path):
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(MAX_BYTES * 3)
    (only,) = sources([str(tmp_path / "big.txt")])
    assert len(only.data) == MAX_BYTES + 1


@pytest.mark.parametrize(
    "error", [httpx.ConnectError("refused"), httpx.InvalidURL("none"), ValueError("bad")]
)
def test_an_address_that_cannot_be_had(error):
    def fetch(url):
        raise error

    (only,) = sources(["https://ona.example/feed"], fetch=fetch)
    assert only.code == "WT205" and "ona.example" in only.source
