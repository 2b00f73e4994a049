"""The documentation is held against the code: commands, settings, entries, error codes, exported names."""

from __future__ import annotations

import re
import typing
from pathlib import Path

import pytest

from writethru import errors
from writethru.model import DecisionKind
from writethru.story import entries

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
SOURCE = ROOT / "src" / "writethru"


def words_of(page: str) -> str:
    return (DOCS / page).read_text("utf-8")


@pytest.mark.parametrize("body", typing.get_args(entries.Body), ids=lambda body: body.__struct_config__.tag)
def test_every_entry_and_each_of_its_fields_is_documented(body):
    row = next(
        line
        for line in words_of("log.md").splitlines()
        if line.startswith(f"| `{body.__struct_config__.tag}` |")
    )
    for field in body.__struct_fields__:
        assert f"`{field}`" in row, field


def test_every_decision_is_documented():
    text = words_of("log.md")
    for kind in typing.get_args(DecisionKind):
        assert f"`{kind}`" in text, kind


def codes_used() -> set[str]:
    found: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        found |= set(re.findall(r"\"(WT\d{3})\"", path.read_text("utf-8")))
    return found


def test_every_error_code_is_documented_and_every_documented_code_exists():
    documented = set(re.findall(r"^\| (WT\d{3}) \|", words_of("errors.md"), re.MULTILINE))
    assert documented == codes_used()


def test_the_error_tree_is_drawn_as_it_is():
    drawn = errors.__doc__ or ""
    for name in ("SettingsError", "IntakeError", "ReadingError", "LogError", "DeskError"):
        assert name in drawn
        assert issubclass(getattr(errors, name), errors.WritethruError)


def test_the_generated_pages_have_not_drifted(tmp_path):
    import importlib.util

    spec = importlib.util.spec_from_file_location("tools_docs", ROOT / "tools" / "docs.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, text in module.pages().items():
        assert words_of(name) == text, f"docs/{name} has drifted: run `make docs`"


def test_every_command_and_option_stands_in_its_page():
    text = words_of("commands.md")
    for name in (
        "read",
        "serve",
        "init",
        "push",
        "import",
        "opml import",
        "opml export",
        "demo",
        "log verify",
        "log show",
        "log as-of",
    ):
        assert f"## `writethru {name} " in text or f"## `writethru {name}`" in text, name
    for option in (
        "--json",
        "--format",
        "--outlet",
        "--since",
        "--as-of",
        "--flat",
        "--explain",
        "--pace",
        "--token",
    ):
        assert f"`{option}`" in text, option


def test_no_machine_path_stands_in_the_project():
    for path in [*DOCS.rglob("*.md"), ROOT / "README.md", *SOURCE.rglob("*.py")]:
        assert not re.search(r"(?<![\w.])/(home|root|work)/", path.read_text("utf-8")), path
