"""Train Citron anew, with its own builders, on attributions that people have marked.

    python -m benchmarks.adapters.citron_training CITRON CORPUS.jsonl[.gz] VERBNET MODEL

CITRON: the folder of its repository. CORPUS: as in `benchmarks.attributions`; what lacks a source, a cue or content
is left out, since Citron knows no such thing. VERBNET: a folder with VerbNet 3's files. MODEL: the folder to write;
the coreference model, which a corpus without coreferences cannot train, is taken from the one in its repository.
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
    """Train the five models."""
    nlp = parser(folder)
    from citron.content import ContentClassifier, ContentResolver
    from citron.cue import CueClassifier
    from citron.source import SourceClassifier, SourceResolver

    parsed: dict[str, Any] = {}

    def parse(text: str) -> Any:
        """Each text once, not once a builder."""
        if text not in parsed:
            parsed[text] = nlp(text)
        return parsed[text]

    data = Path(corpus).read_bytes()
    lines = (gzip.decompress(data) if corpus.endswith(".gz") else data).decode("utf-8").splitlines()
    with tempfile.TemporaryDirectory() as given:
        for number, line in enumerate(lines):
            (Path(given) / f"{number:05}.json").write_text(json.dumps(annotation(json.loads(line))), "utf-8")
        CueClassifier.build_model(parse, given, model, verbnet)
        for part in (SourceResolver, ContentResolver, SourceClassifier, ContentClassifier):
            print(part.__name__, flush=True)
            part.build_model(parse, given, model)
    shutil.copy(Path(folder) / PUBLISHED / "coreference-resolver.pickle", model)


if __name__ == "__main__":
    main(*sys.argv[1:5])
