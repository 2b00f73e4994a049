"""A running server: the newsroom, the feeds' watch, the pages, on one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from rich.console import Console

from writethru.desk.session import DeskKeys
from writethru.errors import SettingsError
from writethru.intake.watch import Feed, Watch
from writethru.live.app import LiveSettings, create_app
from writethru.model import Rejected
from writethru.newsroom import Newsroom
from writethru.reading import Reader
from writethru.settings import Settings
from writethru.story.sqlite import SqliteLog

console = Console(stderr=True)
