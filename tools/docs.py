"""Write the pages of docs/ that are made from the code: `python tools/docs.py`. A test fails where they drift."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from typing import Any

import typer

DOCS = Path(__file__).resolve().parents[1] / "docs"


def pages() -> dict[str, str]:
    """File name to text."""
    return {"commands.md": commands(), "settings.md": settings(), "rules.md": rules()}


def commands() -> str:
    """The commands with their arguments and options."""
    from writethru.cli import app

    command = typer.main.get_command(app)
    lines = ["# Commands", "", "Made from the code by `make docs`.", ""]
    lines += _command(command, "writethru", top=True)
    return "\n".join(lines).rstrip() + "\n"


def _command(command: Any, name: str, *, top: bool = False) -> list[str]:
    """A command's heading, help and options, then its subcommands'. Typer carries its own copy of click, whose
    classes are not click's: what a thing is, it says itself."""
    context = command.make_context(name, [], resilient_parsing=True)
    lines: list[str] = []
    if not top:
        lines += [f"## `{' '.join([name, *command.collect_usage_pieces(context)])}`", ""]
    lines += [inspect.cleandoc(command.help or ""), ""]
    rows = [_row(parameter, context) for parameter in command.get_params(context)]
    if shown := [row for row in rows if row]:
        lines += ["| option | meaning |", "| --- | --- |", *shown, ""]
    for child in command.list_commands(context) if hasattr(command, "list_commands") else ():
        lines += _command(command.get_command(context, child), f"{name} {child}")
    return lines


def _row(parameter: Any, context: Any) -> str:
    """An option's or an argument's line; empty for those that every command has."""
    meaning = (getattr(parameter, "help", "") or "").strip()
    if parameter.param_type_name == "argument":
        return f"| `{parameter.metavar or parameter.name.upper()}` | {meaning} |"
    if parameter.name in ("help", "install_completion", "show_completion"):
        return ""
    return f"| {', '.join(f'`{name}`' for name in parameter.opts)} | {meaning} |"


def settings() -> str:
    """The settings, as `writethru init` writes them, and what each means."""
    from writethru import settings as module

    lines = [
        "# Settings", "", "Made from the code by `make docs`. `writethru init` writes this file:", "",
        "```toml", module.TEMPLATE.rstrip(), "```", "",
        "An unknown key or a wrong value is refused with its line and what is allowed.", "",
    ]  # fmt: skip
    for table in (module.ServerSettings, module.LogSettings, module.ReaderSettings, module.IntakeSettings,
                  module.StorySettings, module.FeedSettings, module.FolderSettings, module.MailboxSettings):  # fmt: skip
        lines += [inspect.cleandoc(table.__doc__ or ""), ""]
    return "\n".join(lines).rstrip() + "\n"


def rules() -> str:
    """The reading room's rules, as `--explain` and the desk name them."""
    from writethru.reading.lexicon import rules as words

    lines = [
        "# Rules", "", "Made from the code by `make docs`. Each statement names the rule that read it (`rule` in the JSON,",
        "`writethru read --explain`, and on the desk). X is the source, P and Q what is said.", "",
        "| rule | what it looks for |", "| --- | --- |",
    ]  # fmt: skip
    lines += [f"| `{name}` | {told} |" for name, told in words().items()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for page, text in pages().items():
        (DOCS / page).write_text(text, "utf-8")
        sys.stdout.write(f"wrote docs/{page}\n")
