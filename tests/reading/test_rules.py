"""Each rule is explained in words, for `writethru read --explain` and the desk."""

from __future__ import annotations

import re
from pathlib import Path

import writethru.reading
from writethru.reading.lexicon import rules
from writethru.results import read
from writethru.samples import folder


def test_every_rule_named_in_the_code_is_explained():
    folder = Path(writethru.reading.__file__).parent
    code = "\n".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    named = set(re.findall(r'rule ?= ?"([a-z-]+)"', code)) | set(
        re.findall(r', "(lead|flash|kill|dated-event)"', code)
    )
    assert named and named <= set(rules())


def test_every_rule_that_reads_the_samples_is_explained(reader):
    found = {statement.rule for statement in read(folder(), reader=reader).statements}
    assert len(found) > 10 and found <= set(rules())
