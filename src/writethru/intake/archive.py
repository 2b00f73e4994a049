"""An archive as a run of documents: folders, packed files, long JSON Lines, in an order that can be taken up again.

Whatever is packed is unpacked under a bound, piece by piece; nothing is written to the disk.
"""

from __future__ import annotations

import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from writethru.errors import IntakeError
from writethru.intake.guard import MAX_BYTES
from writethru.model import Value

PACKED_TIMES = 200
"""Times its packed size that an archive may unpack to: text packs to a tenth, much repeated XML to a fiftieth; what
packs better was made to burst."""

ROOM = 64 * 1024 * 1024
"""Bytes that an archive may unpack to however small it is."""

MEMBERS = 2_000_000
"""Members of one packed archive."""

LINES, LINES_BYTES = 500, 2 * 1024 * 1024
"""JSON Lines taken together as one document: a file of a million lines is read in pieces."""

GZIP = 31
"""zlib's window bits for gzip's frame."""

PIECE = 1024 * 1024
"""Bytes read at a time."""

BESIDE = (".py", ".pyc", ".md", ".toml", ".db")
"""What stands beside dispatches to explain or to set them up."""

Place = tuple[str, int]
"""A file's path below the archive's folder, and the number of the document in it, from 0."""


class Piece(Value):
    """One document of an archive; `data` is empty and `broken` says why where it cannot be had."""

    place: Place
    data: bytes = b""
    broken: str = ""


def files(folder: Path, after: str = "") -> Iterator[tuple[str, Path]]:
    """Files below a folder with their paths relative to it, in an order that is always the same; from `after` on."""
    start = tuple(after.split("/")) if after else ()
    yield from _files(folder, (), start)


def _files(folder: Path, above: tuple[str, ...], start: tuple[str, ...]) -> Iterator[tuple[str, Path]]:
    with os.scandir(folder) as entries:
        found = sorted(
            (entry.name, entry.is_dir(follow_symlinks=False), entry.is_file()) for entry in entries
        )
    for name, is_folder, is_file in found:
        if name.startswith((".", "__")) or (start and name < start[0]):
            continue
        inside = start[1:] if start and name == start[0] else ()
        if is_folder:
            yield from _files(folder / name, (*above, name), inside)
        elif is_file and not name.endswith(BESIDE):
            yield "/".join((*above, name)), folder / name


def pieces(folder: Path, after: Place | None = None) -> Iterator[Piece]:
    """The documents of an archive behind `after`."""
    path, number = after or ("", -1)
    for relative, file in files(folder, path):
        for place, piece in enumerate(_opened(relative, file)):
            if relative == path and place <= number:
                continue
            yield Piece(place=(relative, place), data=piece.data, broken=piece.broken)


# zipfile raises a RuntimeError for a way of packing that it does not know, and for a password.
_BROKEN = (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, RuntimeError, ValueError)


def _opened(name: str, file: Path) -> Iterator[Piece]:
    at = (name, 0)
    try:
        yield from _documents(name.lower(), file)
    except IntakeError as error:
        yield Piece(place=at, broken=f"{error.what[0].upper()}{error.what[1:]}. {error.todo}.")
    except _BROKEN as error:
        yield Piece(place=at, broken=f"It cannot be unpacked or read: {str(error) or type(error).__name__}.")


def _documents(name: str, file: Path) -> Iterator[Piece]:
    if name.endswith(".zip"):
        yield from _zip(file)
    elif name.endswith((".tar", ".tar.gz", ".tgz")):
        yield from _tar(file)
    elif name.endswith(".gz"):
        yield from _whole_or_lines(name.removesuffix(".gz"), _gunzipped(file))
    else:
        yield from _whole_or_lines(name, _read(file))


def _read(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while part := opened.read(PIECE):
            yield part


def _gunzipped(file: Path) -> Iterator[bytes]:
    """Unpacked parts; a file of several packed parts one behind the other (`zcat`'s way) is one."""
    limit = ROOM + PACKED_TIMES * file.stat().st_size
    unpacked, begun = 0, False
    unpacker = zlib.decompressobj(GZIP)
    for part in (*_read(file), b""):
        left = part
        while True:
            data = unpacker.decompress(left, PIECE)
            begun = begun or bool(left)
            unpacked += len(data)
            if unpacked > limit:
                raise _burst()
            if data:
                yield data
            if unpacker.eof:
                # Padding with zeros behind the end is common on tapes and in tar files.
                left, unpacker, begun = unpacker.unused_data.lstrip(b"\0"), zlib.decompressobj(GZIP), False
            else:
                left = unpacker.unconsumed_tail
            if not left and not data:
                break
    if begun:
        raise EOFError("it is cut off before its end")


def _whole_or_lines(name: str, parts: Iterator[bytes]) -> Iterator[Piece]:
    if name.endswith((".jsonl", ".ndjson")):
        yield from _lines(parts)
        return
    data = bytearray()
    for part in parts:
        data += part
        if len(data) > MAX_BYTES:
            # One byte more than is taken, so that the decoder sees that it is too long.
            break
    yield Piece(place=("", 0), data=bytes(data[: MAX_BYTES + 1]))


def _lines(parts: Iterator[bytes]) -> Iterator[Piece]:
    """Pieces of whole lines. A line longer than what is taken is cut there, and the decoder refuses it."""
    held = bytearray()
    for part in parts:
        held += part
        while len(held) >= LINES_BYTES or held.count(b"\n") >= LINES:
            end = _end_of(held)
            if end < 0:
                break
            yield Piece(place=("", 0), data=bytes(held[:end]))
            del held[:end]
        if len(held) > MAX_BYTES and b"\n" not in held:
            del held[MAX_BYTES + 1 :]
    if held.strip():
        yield Piece(place=("", 0), data=bytes(held))


def _end_of(held: bytearray) -> int:
    """Where the first LINES lines end, or as many as fit into LINES_BYTES; -1 where the first is not whole yet."""
    end = at = 0
    for _ in range(LINES):
        at = held.find(b"\n", at) + 1
        if at == 0 or (end and at > LINES_BYTES):
            break
        end = at
    return end or -1


def _zip(file: Path) -> Iterator[Piece]:
    room = ROOM + PACKED_TIMES * file.stat().st_size
    with zipfile.ZipFile(file) as opened:
        members = opened.infolist()
        if len(members) > MEMBERS:
            raise _burst()
        for member in members:
            if member.is_dir() or _beside(member.filename):
                continue
            if member.flag_bits & 1:
                yield Piece(
                    place=("", 0), broken=f"{member.filename[:200]} in it is encrypted. Unpack it first."
                )
                continue
            # What the member says of its size is not believed.
            with opened.open(member) as packed:
                data = packed.read(MAX_BYTES + 1)
            room -= len(data)
            if room < 0:
                raise _burst()
            yield from _whole_or_lines(member.filename.lower(), iter([data]))


def _tar(file: Path) -> Iterator[Piece]:
    room = ROOM + PACKED_TIMES * file.stat().st_size
    with tarfile.open(file, "r|*") as opened:
        for number, member in enumerate(opened):
            if number > MEMBERS:
                raise _burst()
            # A member that is skipped is unpacked all the same, to get behind it.
            room -= member.size
            if room < 0:
                raise _burst()
            if not member.isreg() or _beside(member.name):
                continue
            packed = opened.extractfile(member)
            assert packed is not None
            yield from _whole_or_lines(member.name.lower(), iter([packed.read(MAX_BYTES + 1)]))


def _beside(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return any(part.startswith((".", "__")) for part in parts if part) or name.endswith(BESIDE)


def _burst() -> IntakeError:
    return IntakeError(
        f"it unpacks to more than {PACKED_TIMES} times its size, or to too many parts", code="WT202",
        todo="No archive of dispatches does; ask who packed it",
    )  # fmt: skip
