"""`kill -9` at each step of each way in: what was acknowledged is kept, and comes once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("ways.py")


@pytest.fixture(scope="module")
def reports(tmp_path_factory) -> list[dict]:
    folder = tmp_path_factory.mktemp("ways")
    done = subprocess.run(
        [sys.executable, str(DRIVER), str(folder)], capture_output=True, text=True, timeout=300,
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.timeout(320)
def test_each_way_was_killed_at_many_steps(reports):
    killed = [report for report in reports if report["first"] == -signal.SIGKILL]
    assert {report["way"] for report in killed} == {"folder", "import", "push", "poll", "mailbox", "retry"}
    assert len(killed) >= 50
    assert all(report["seconds"] == [0, 0] for report in reports), [
        r for r in reports if r["seconds"] != [0, 0]
    ]


def test_everything_came_and_came_once(reports):
    for report in reports:
        expected = 3 if report["way"] == "retry" else 6
        assert report["received"] == [f"Ferry {n}" for n in range(expected)], report["moment"]
        assert len(set(report["ids"])) == expected and report["aside"] == 0, report["moment"]


def test_what_was_acknowledged_before_the_kill_is_kept(reports):
    for report in reports:
        told = {line.split()[0] for line in report["acknowledged"] if not line.startswith("aside")}
        assert told <= {*report["ids"]}, report["moment"]


def test_a_push_answered_before_the_kill_is_answered_the_same_after_it(reports):
    for report in reports:
        if report["way"] == "push":
            before = report["acknowledged"]
            assert report["acks"][len(before) :][: len(before)] == before, report["moment"]


def test_the_log_is_whole_after_each_kill(reports):
    for report in reports:
        assert report["complaints"] == [], report["moment"]
