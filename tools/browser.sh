#!/bin/sh
# A Chromium for the browser tests: the system's where there is one, else Debian's package where we are
# root, else Playwright's own. BIN is the virtual environment's bin directory.
set -eu

BIN=${BIN:-.venv/bin}

for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then
        exit 0
    fi
done

if [ -n "${WRITETHRU_CHROMIUM:-}" ] && [ -x "$WRITETHRU_CHROMIUM" ]; then
    exit 0
fi

if [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; then
    # Ubuntu's package of this name only asks for a snap, so what counts is whether a browser is there after.
    if apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        chromium fonts-liberation >/dev/null && command -v chromium >/dev/null 2>&1 &&
        chromium --version >/dev/null 2>&1; then
        exit 0
    fi
fi

if [ "$(id -u)" = 0 ]; then
    exec "$BIN/python" -m playwright install --with-deps chromium
fi
exec "$BIN/python" -m playwright install chromium
