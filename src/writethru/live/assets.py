"""Style sheets and scripts: read once, addressed by their content, so that they may be kept for ever."""

from __future__ import annotations

import hashlib
from importlib.resources import files

from writethru.model import Value

MEDIA_TYPES = {
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
}


class Asset(Value):
    """One file as served."""

    name: str
    media_type: str
    data: bytes
    digest: str

    @property
    def address(self) -> str:
        return f"/static/{self.name}?v={self.digest}"


def load(*packages: str) -> dict[str, Asset]:
    """The files in `static/` of these packages, by name."""
    found: dict[str, Asset] = {}
    for package in packages:
        for file in sorted(files(package).joinpath("static").iterdir(), key=lambda f: f.name):
            kind = MEDIA_TYPES.get(file.name.rpartition(".")[2])
            if kind:
                data = file.read_bytes()
                digest = hashlib.sha256(data).hexdigest()[:10]
                found[file.name] = Asset(name=file.name, media_type=kind, data=data, digest=digest)
    return found
