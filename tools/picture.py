"""Take the README's picture of the readers' page: `python tools/picture.py` plays the samples and looks at the page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import httpx
from playwright.sync_api import sync_playwright

PICTURE = Path(__file__).resolve().parents[1] / "docs" / "page.png"
PORT = 8765


def main() -> int:
    """Start the demo, wait for the whole story, write the picture."""
    address = f"http://127.0.0.1:{PORT}"
    command = [sys.executable, "-m", "writethru", "demo", "--pace", "0.05", "--port", str(PORT)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as demo:
        try:
            _wait(address)
            with sync_playwright() as browsers:
                found = os.environ.get("WRITETHRU_CHROMIUM") or shutil.which("chromium")
                browser = browsers.chromium.launch(executable_path=found, args=["--no-sandbox"])
                page = browser.new_page(viewport={"width": 1120, "height": 1180})
                page.goto(address, wait_until="domcontentloaded")
                page.wait_for_timeout(1000)
                page.screenshot(path=PICTURE)
                browser.close()
        finally:
            demo.terminate()
    sys.stdout.write(f"wrote docs/{PICTURE.name}\n")
    return 0


def _wait(address: str, seconds: float = 120.0) -> None:
    """Until the page has stopped growing."""
    until, last = time.monotonic() + seconds, -1
    while time.monotonic() < until:
        time.sleep(2)
        try:
            page = httpx.get(f"{address}/demo/page.json", timeout=10).json()
        except (httpx.HTTPError, ValueError):
            continue
        if page["revision"] and page["revision"] == last:
            return
        last = page["revision"]
    raise SystemExit("the demo's page did not come to rest")


if __name__ == "__main__":
    raise SystemExit(main())
