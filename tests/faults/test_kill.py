"""`kill -9` in the middle of a run: nothing acknowledged is lost, nothing is applied twice, the page is the same."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("driver.py")


@pytest.fixture(scope="module")
def reports(tmp_path_factory) -> dict[str, dict]:
    folder = tmp_path_factory.mktemp("kill")
    # One thread, so that a fork copies a process whose locks nobody holds.
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, str(DRIVER), str(folder)],
        capture_output=True,
        text=True,
        timeout=300,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    return {report["moment"]: report for report in found}


def broken(reports):
    return [report for moment, report in reports.items() if moment != "unbroken"]


@pytest.mark.timeout(320)
def test_the_run_was_killed_at_many_points(reports):
    assert reports["unbroken"]["first"] == 0
    killed = [report for report in broken(reports) if report["first"] == -signal.SIGKILL]
    assert len(killed) >= 20
    assert all(report["second"] == 0 for report in reports.values())


def test_nothing_acknowledged_is_lost(reports):
    for report in broken(reports):
        assert set(report["acknowledged"]) <= set(report["received"]), report["moment"]


def test_nothing_is_applied_twice(reports):
    for report in broken(reports):
        assert len(report["received"]) == len(set(report["received"])), report["moment"]
        assert sorted(report["placed"]) == sorted(report["received"]), report["moment"]
        assert report["revisions"] == list(range(1, len(report["revisions"]) + 1)), report["moment"]


def test_the_log_is_whole_after_each_kill(reports):
    for report in reports.values():
        assert report["complaints"] == [], report["moment"]


def test_the_page_is_the_same_bytes_as_without_the_kill(reports):
    unbroken = reports["unbroken"]["page"]
    assert len(json.loads(unbroken)["entries"]) >= 5
    for report in broken(reports):
        assert report["page"] == unbroken, report["moment"]
