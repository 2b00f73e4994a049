"""A watched folder: agencies' transfer programs drop files there, and whole ones are taken in.

A file is whole when neither its size nor its time changed between two looks, and its name is not one that
transfer programs give to what they still write. Once the log has it, it is moved to `taken/` beside it, or to
`set-aside/` where nothing of it could be read; a crash in between takes it in again, and identity knows it.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import stat
from collections.abc import Awaitable, Callable
from pathlib import Path

from writethru.errors import IntakeError
from writethru.intake.guard import MAX_BYTES
from writethru.intake.ledger import Ledger
from writethru.intake.watch import Taken
from writethru.model import Value

PARTIAL = (".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".swp", ".writing", "~")
"""Endings under which rsync, WinSCP, browsers, editors and FTP servers write what is not whole yet."""

FILES_A_LOOK = 500
"""Files taken in one look, oldest first: an archive that is dropped in must not hold up the next flash for long."""

TAKEN, ASIDE = "taken", "set-aside"


class Seen(Value):
    """A file as it was at a look. `mark`: size and time of its last change in nanoseconds."""

    path: Path
    mark: tuple[int, int]


Take = Callable[[bytes, str, str | None], Awaitable[Taken]]
"""Called with the bytes, the file's name and the outlet."""


def look_into(folder: Path) -> list[Seen]:
    """Files that may be whole, oldest first: no links, nothing hidden, nothing empty, nothing half written.

    Raises:
        OSError: the folder cannot be read.
    """
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower().endswith(PARTIAL):
                continue
            try:
                known = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue
            if stat.S_ISREG(known.st_mode) and known.st_size:
                found.append(Seen(path=folder / entry.name, mark=(known.st_size, known.st_mtime_ns)))
    return sorted(found, key=lambda seen: (seen.mark[1], seen.path.name))


class Folder:
    """One folder.

    Args:
        move: whether files leave the folder once they are taken in; else the ledger remembers them.
        take: takes a file's bytes in; durable when it returns.
    """

    def __init__(
        self, path: Path, *, outlet: str, every: float, take: Take, ledger: Ledger, move: bool = True
    ):
        self._path, self.outlet, self.every = path, outlet, every
        self._take, self._ledger, self._move = take, ledger, move
        self._before: dict[Path, tuple[int, int]] = {}

    @property
    def name(self) -> str:
        return f"folder {self._path}"

    async def look(self) -> Taken:
        """Take in the files that have not changed since the last look. See `Place.look`."""
        try:
            found = await asyncio.to_thread(look_into, self._path)
        except FileNotFoundError:
            raise IntakeError(
                f"there is no folder {self._path}", code="WT251", todo="Make it, or mend its path in the settings"
            ) from None  # fmt: skip
        whole = [seen for seen in found if self._before.get(seen.path) == seen.mark][:FILES_A_LOOK]
        self._before = {seen.path: seen.mark for seen in found}
        new = known = 0
        trouble: OSError | None = None
        for seen in whole:
            if (where := self._noted(seen)) is not None:
                # It was taken in, and we died or failed before it was moved.
                await self._put_away(seen, where)
                continue
            try:
                data = await asyncio.to_thread(_bytes, seen.path)
            except FileNotFoundError:
                continue  # somebody else took it away
            except OSError as error:
                trouble = error
                continue
            taken = await self._take(data, seen.path.name, self.outlet or None)
            new, known = new + taken.new, known + taken.known
            # First noted, then moved: where it cannot be moved (a read-only share), it is still taken once.
            where = ASIDE if taken.unreadable else TAKEN
            await asyncio.to_thread(self._ledger.put, "folder", str(seen.path), _note(seen, where))
            await self._put_away(seen, where)
        if trouble is not None:
            raise IntakeError(
                f"{trouble.filename or 'a file'} cannot be read: {trouble.strerror}", code="WT252",
                todo="Let this user read it",
            )  # fmt: skip
        return Taken(new=new, known=known)

    def _noted(self, seen: Seen) -> str | None:
        """Where the file belongs if it was taken in as it is; None where it was not."""
        noted = self._ledger.get("folder", str(seen.path))
        return next((where for where in (TAKEN, ASIDE) if noted == _note(seen, where)), None)

    async def _put_away(self, seen: Seen, where: str) -> None:
        if self._move and await asyncio.to_thread(_put_away, seen.path, where):
            await asyncio.to_thread(self._ledger.forget, "folder", str(seen.path))


def _note(seen: Seen, where: str) -> bytes:
    return f"{seen.mark[0]}:{seen.mark[1]}:{where}".encode()


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        # One byte more than is taken, so that the decoder sees that it is too long.
        return file.read(MAX_BYTES + 1)


def _put_away(path: Path, where: str) -> bool:
    """Move a file beside the others that were taken; under another name where its own is there. False if it stays."""
    try:
        folder = path.parent / where
        folder.mkdir(exist_ok=True)
        target = folder / path.name
        if target.exists():
            target = folder / f"{path.stem}-{hashlib.sha256(_bytes(path)).hexdigest()[:8]}{path.suffix}"
        path.replace(target)
    except OSError:
        return False
    return True
