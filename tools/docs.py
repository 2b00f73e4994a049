"""Write the pages of docs/ that are made from the code: `python tools/docs.py`. A test fails where they drift."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

import click
import typer

DOCS = Path(__file__).resolve().parents[1] / "docs"


def pages() -> dict[str, str]:
    """File name to text."""
    return {"commands.md": commands(), "settings.md": settings()}


def commands() -> str:
    """The commands with their arguments and options."""
    from writethru.cli import app

    command = typer.main.get_command(app)
    lines = ["# Commands", "", "Made from the code by `make docs`.", ""]
    lines += list(_command(command, "writethru", top=True))
    return "\n".join(lines).rstrip() + "\n"


def _command(command: click.Command, name: str, *, top: bool = False):  # type: ignore[no-untyped-def]
    context = click.Context(command, info_name=name)
    if not top:
        usage = " ".join([name, *command.collect_usage_pieces(context)])
        yield f"## `{usage}`"
        yield ""
    yield inspect.cleandoc(command.help or "")
    yield ""
    rows = []
    for parameter in command.get_params(context):
        if isinstance(parameter, click.Option) and parameter.name not in (
            "help",
            "install_completion",
            "show_completion",
        ):
            names = ", ".join(f"`{opt}`" for opt in parameter.opts)
            rows.append(f"| {names} | {(parameter.help or '').strip()} |")
        elif isinstance(parameter, click.Argument):
            rows.append(
                f"| `{parameter.make_metavar(context)}` | {(getattr(parameter, 'help', '') or '').strip()} |"
            )
    if rows:
        yield from ("| option | meaning |", "| --- | --- |", *rows, "")
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from _command(found, f"{name} {child}")


def settings() -> str:
    """The settings, as `writethru init` writes them, and what each means."""
    from writethru import settings as module

    lines = [
        "# Settings", "", "Made from the code by `make docs`. `writethru init` writes this file:", "",
        "```toml", module.TEMPLATE.rstrip(), "```", "",
        "An unknown key or a wrong value is refused with its line and what is allowed.", "",
    ]  # fmt: skip
    for table in (module.ServerSettings, module.LogSettings, module.ReaderSettings, module.IntakeSettings,
                  module.StorySettings, module.FeedSettings):  # fmt: skip
        lines += [inspect.cleandoc(table.__doc__ or ""), ""]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    for page, text in pages().items():
        (DOCS / page).write_text(text, "utf-8")
        sys.stdout.write(f"wrote docs/{page}\n")
