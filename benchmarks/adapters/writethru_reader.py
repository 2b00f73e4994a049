"""writethru's own reading, as the peers are read: `default`, `rules`, or `flat`, the corpora's view."""

from __future__ import annotations

from datetime import UTC, datetime

from benchmarks.adapters.turns import Article, Attribution, attribution, serve
from writethru.model import Dispatch, Reading
from writethru.reading import Reader


class Ours:
    """`Reader` with the model and view that its name stands for."""

    def __init__(self, arguments: list[str]) -> None:
        (view,) = arguments
        self.reader = Reader("rules" if view == "rules" else "default", flat=view == "flat")
        self.reader.warm()

    def read(self, articles: list[Article]) -> list[Reading]:
        if all("headline" in article for article in articles):
            return list(
                self.reader.pipe(map(_dispatch, articles), batch_size=32)
            )  # of one story, with its names
        return [self.reader.read(_dispatch(article)) for article in articles]

    def attributions(self, text: str, found: Reading) -> list[Attribution]:
        # Only what somebody stands behind, or what is marked with a cue, is an attribution.
        return [
            attribution(one.source or (), one.cue or (), one.content)
            for one in found.statements
            if one.source or (self.reader.flat and one.cue)
        ]


def _dispatch(article: Article) -> Dispatch:
    headline = str(article.get("headline", ""))
    return Dispatch(
        id=str(article["id"]), key=str(article["id"]), outlet=str(article.get("outlet", "")),
        received=datetime(2030, 1, 1, tzinfo=UTC), headline=headline,
        body=article["text"].removeprefix(headline).lstrip("\n"), text=article["text"], format="text", signal="update",
    )  # fmt: skip


if __name__ == "__main__":
    serve(Ours)
