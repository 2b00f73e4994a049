"""What several rooms' tests share: the invented story of the live room, `live/press.py`."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def press() -> ModuleType:
    """The module of the invented story's outlets; tests are no package, so it is loaded by its path."""
    name = "writethru_tests_press"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / "live" / "press.py")
        assert spec and spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]
