"""Makes the builders of `conftest_merging` importable, and gives its story as a fixture."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from conftest_merging import Story


@pytest.fixture
def story() -> Story:
    """An empty story at work."""
    return Story()
