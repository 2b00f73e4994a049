"""Archives: folders, packed files and long JSON Lines, taken up again where a run was cut off."""

import gzip
import io
import tarfile
import zipfile

import pytest

from writethru.intake.archive import LINES, PACKED_TIMES, ROOM, files, pieces
from writethru.intake.guard import MAX_BYTES


def put(folder, **given):
    for name, data in given.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())


def zipped(*members, compression=zipfile.ZIP_DEFLATED):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return made.getvalue()


def tarred(*members, mode="w:gz"):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode=mode) as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/hostname"
        archive.addfile(link)
    return made.getvalue()


def test_files_come_in_an_order_that_is_always_the_same(tmp_path):
    put(
        tmp_path,
        b_txt="b",
        a__z_txt="z",
        a__y_txt="y",
        c__d__e_txt="e",
        README_md="no",
        _hidden="no",
        x_db="no",
    )
    assert [name for name, _ in files(tmp_path)] == ["a/y.txt", "a/z.txt", "b.txt", "c/d/e.txt"]


@pytest.mark.parametrize("after", ["a/y.txt", "a/z.txt", "b.txt", "c/d/e.txt", "a", "bb", ""])
def test_a_run_that_was_cut_off_goes_on(tmp_path, after):
    put(tmp_path, b_txt="b", a__z_txt="z", a__y_txt="y", c__d__e_txt="e")
    every = [piece.place[0] for piece in pieces(tmp_path)]
    behind = [piece.place[0] for piece in pieces(tmp_path, (after, 0))]
    assert behind == [name for name in every if tuple(name.split("/")) > tuple(after.split("/")) or not after]


def test_a_run_that_was_cut_off_inside_a_packed_file_goes_on_inside(tmp_path):
    put(tmp_path, a_zip=zipped(*[(f"{n}.txt", f"{n}") for n in range(5)]), b_txt="b")
    assert [piece.data for piece in pieces(tmp_path, ("a.zip", 2))] == [b"3", b"4", b"b"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", zipped(("one.xml", "1"), ("__MACOSX/x", "no"), (".DS_Store", "no"), ("d/two.txt", "2"))),
        ("a.tar", tarred(("one.xml", b"1"), ("d/two.txt", b"2"), mode="w")),
        ("a.tgz", tarred(("one.xml", b"1"), ("d/two.txt", b"2"))),
        ("A.TAR.GZ", tarred(("one.xml", b"1"), ("d/two.txt", b"2"))),
    ],
)
def test_packed_folders(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    assert [piece.data for piece in pieces(tmp_path)] == [b"1", b"2"]
    assert [piece.place for piece in pieces(tmp_path)] == [(name, 0), (name, 1)]


def test_a_packed_file(tmp_path):
    put(
        tmp_path,
        a_xml_gz=gzip.compress(b"<rss/>" * 1000),
        b_xml_gz=gzip.compress(b"one") + gzip.compress(b"two") + b"\0" * 512,
    )
    assert [piece.data for piece in pieces(tmp_path)] == [b"<rss/>" * 1000, b"onetwo"]


def test_a_packed_file_that_is_cut_off_stops_no_other(tmp_path):
    put(
        tmp_path,
        a_xml_gz=gzip.compress(b"x" * 10_000)[:-9],
        b_zip=zipped(("a", "1"))[:-30],
        c_tgz=tarred(("a", b"1"))[:40],
        d_gz=b"no",
        e_txt="e",
    )
    found = list(pieces(tmp_path))
    assert [bool(piece.broken) for piece in found if piece.broken or piece.data == b"e"] == [
        True,
        True,
        True,
        True,
        False,
    ]


def test_long_json_lines_come_in_pieces_of_whole_lines(tmp_path):
    lines = [f'{{"id": "{n}", "outlet": "O", "headline": "H {n}"}}' for n in range(LINES * 3 + 7)]
    put(tmp_path, a_jsonl="\n".join(lines), b_ndjson_gz=gzip.compress("\n".join(lines).encode()))
    found = list(pieces(tmp_path))
    assert len(found) == 8 and found[0].data.count(b"\n") == LINES
    assert b"".join(piece.data for piece in found[:4]).decode().splitlines() == lines
    assert [piece.place for piece in found[3:5]] == [("a.jsonl", 3), ("b.ndjson.gz", 0)]


def test_a_line_without_end_is_not_held_whole(tmp_path):
    with (tmp_path / "a.jsonl").open("wb") as file:
        file.truncate(MAX_BYTES * 3)
    assert sum(len(piece.data) for piece in pieces(tmp_path)) <= MAX_BYTES * 2


def test_a_gzip_bomb_bursts_under_its_bound(tmp_path):
    bomb = gzip.compress(b"\0" * (ROOM + 300 * 1024 * 1024), 9)
    assert len(bomb) * PACKED_TIMES < 300 * 1024 * 1024
    put(tmp_path, a_jsonl_gz=bomb.replace(b"\n", b"\n"), b_txt="b")
    found = list(pieces(tmp_path))
    assert found[-1].data == b"b" and sum(len(piece.data) for piece in found) <= MAX_BYTES * 3


def test_a_zip_bomb_bursts_under_its_bound(tmp_path):
    zeros = b"\0" * (MAX_BYTES + 100)
    put(tmp_path, a_zip=zipped(*[(f"{n}.txt", zeros) for n in range(10)]), b_txt="b")
    found = list(pieces(tmp_path))
    assert "unpacks to more than" in found[-2].broken and found[-1].data == b"b"
    assert (
        sum(len(piece.data) for piece in found) <= ROOM + PACKED_TIMES * (tmp_path / "a.zip").stat().st_size
    )


def test_a_tar_bomb_bursts_under_its_bound(tmp_path):
    zeros = b"\0" * (MAX_BYTES + 100)
    put(tmp_path, a_tgz=tarred(*[(f"{n}.txt", zeros) for n in range(10)]), b_txt="b")
    found = list(pieces(tmp_path))
    assert "unpacks to more than" in found[-2].broken and found[-1].data == b"b"


def test_a_zip_in_a_zip_is_not_opened(tmp_path):
    put(tmp_path, a_zip=zipped(("b.zip", zipped(("c.zip", zipped(("d", b"x" * 1000)))))))
    (only,) = pieces(tmp_path)
    assert only.data.startswith(b"PK")
