"""Train Citron's cue classifier anew, with its own builder, on attributions that people have marked.

    python -m benchmarks.adapters.citron_cues CITRON CORPUS.jsonl[.gz] VERBNET MODEL

For a checkout that lacks the published cue classifier, its one large file. CITRON: the folder of its repository.
CORPUS: as in `benchmarks.attributions`; what lacks a source, a cue or content is left out, since Citron knows no such
thing. VERBNET: a folder with VerbNet 3's files. MODEL: the folder to write; the other models are taken from the
repository's.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.adapters.citron_quotes import PUBLISHED, parser


def annotation(row: dict[str, Any]) -> dict[str, Any]:
    """An article in Citron's annotation format, whose cue is one span: the first of several is taken."""
    text = row["text"]

    def spans(given: Iterable[Iterable[int]]) -> list[dict[str, Any]]:
        return [{"start": a, "end": b, "text": text[a:b]} for a, b in given]

    return {
        "text": text,
        "quotes": [
            {"cue": spans(a["cue"])[0], "sources": spans(a["source"]), "contents": spans(a["content"])}
            for a in row["attributions"]
            if a["cue"] and a["source"] and a["content"]
        ],
    }


def main(folder: str, corpus: str, verbnet: str, model: str) -> None:
    """Write the model's folder."""
    nlp = parser(folder)
    from citron.cue import CueClassifier

    data = Path(corpus).read_bytes()
    lines = (gzip.decompress(data) if corpus.endswith(".gz") else data).decode("utf-8").splitlines()
    shutil.copytree(Path(folder) / PUBLISHED, model, dirs_exist_ok=True)
    with tempfile.TemporaryDirectory() as given:
        for number, line in enumerate(lines):
            (Path(given) / f"{number:05}.json").write_text(json.dumps(annotation(json.loads(line))), "utf-8")
        CueClassifier.build_model(nlp, given, model, verbnet)


if __name__ == "__main__":
    main(*sys.argv[1:5])
