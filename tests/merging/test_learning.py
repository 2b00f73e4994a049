"""What the pair model learns from: annotated stories, and topics of news beside them."""

from __future__ import annotations

import json

import msgspec
import numpy as np
import pytest
from benchmarks.merging_news import News
from benchmarks.merging_streams import Stream
from benchmarks.merging_weights import NEWS, Pairs, learn, left_out, main, pairs

from writethru.merging.pairmodel import PairModel, Weights
from writethru.reading import Reader

TOLD = [
    ("d1", "Weir bursts at Ferrow", "A weir burst at Ferrow on Monday, police said. Two mills were flooded, police said.", "a"),
    ("d2", "Ferrow weir gone", "The weir at Ferrow broke on Monday, the mayor said.", "a"),
    ("d3", "Weir bursts at Halden", "A weir burst at Halden on Friday, police said.", "b"),
]  # fmt: skip
CLUSTERS = {"A weir burst at Ferrow": ["burst"], "Two mills": ["flood"], "The weir at": ["burst"], "A weir burst at Halden": ["burst elsewhere"]}  # fmt: skip


@pytest.fixture(scope="module")
def topic(tmp_path_factory):
    """A topic of two events that are alike, in the corpus's form."""
    folder = tmp_path_factory.mktemp("news")
    dispatches, rows = [], []
    for number, (id, headline, body, event) in enumerate(TOLD):
        text = f"{headline}\n\n{body}"
        dispatches.append(
            {"id": id, "outlet": f"Outlet {id}", "received": f"2031-09-03T0{number}:00:00Z", "headline": headline,
             "text": text, "format": "text", "signal": "update"}
        )  # fmt: skip
        for sentence in body.split(". "):
            at = text.index(sentence)
            of = [c for key, c in CLUSTERS.items() if sentence.startswith(key)]
            rows.append({"dispatch": id, "span": [at, at + len(sentence)], "clusters": of[0], "event": event})
    (folder / "1.jsonl").write_text("\n".join(map(json.dumps, dispatches)))
    (folder / "1.gold.json").write_text(json.dumps(rows))
    return News(folder, 1, Reader())


def told(topic, words):
    """The statement that the reader made of them."""
    texts = {d.id: d.text for d in topic.dispatches}
    found = [s.id for r in topic.readings for s in r.statements if words in texts[s.dispatch][s.content[0][0] : s.content[-1][1]]]  # fmt: skip
    assert found, words
    return found[-1]


def test_tellings_of_one_action_are_alike_and_of_two_are_not(topic):
    burst, flood, broke = (told(topic, w) for w in ("burst at Ferrow", "mills were flooded", "broke"))
    assert (topic.alike(burst, broke), topic.alike(burst, flood)) == (1.0, 0.0)


def test_two_events_of_a_topic_are_never_alike(topic):
    assert topic.alike(told(topic, "burst at Ferrow"), told(topic, "burst at Halden")) == 0.0


def test_news_weighs_a_tenth_of_a_story(topic):
    given = pairs(topic, NEWS)
    assert given.rows and set(given.truth) == {0.0, 1.0} and given.weight == 0.1
    row = {"meaning": 1.0}
    story, news = Pairs([row] * 3, [1.0, 1.0, 0.0]), Pairs([row] * 4, [0.0] * 4, NEWS)
    alone, both, even = (PairModel(learn(p, trees=False)).odds([row])[0] for p in ([story], [story, news], [story, news._replace(weight=1.0)]))  # fmt: skip
    assert alone > both > even
    assert np.isclose(both, np.log((2 / 3) / (1 / 3 + NEWS)), atol=0.02)


def test_a_command_without_streams_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["--write"])
    assert "streams" in capsys.readouterr().err


def test_a_folder_without_topics_is_refused_by_name(tmp_path, capsys):
    with pytest.raises(SystemExit):
        main([str(tmp_path), "--news", str(tmp_path / "nothing")])
    assert "nothing holds no topic to learn from" in " ".join(capsys.readouterr().err.split())


def test_the_model_of_each_story_left_out_is_kept(topic, tmp_path):
    stories = []
    for name, told in (("weir", 3), ("mill", 2)):
        folder = tmp_path / name
        folder.mkdir()
        here = topic.dispatches[:told]
        found = [(s, d) for d, r in zip(here, topic.readings, strict=False) for s in r.statements]
        rows = [
            {"id": s.id, "dispatch": d.id, "content": s.content, "source": None, "development": d.id[-1]}
            for s, d in found
        ]
        lines = [
            {
                "id": d.id,
                "outlet": d.outlet,
                "received": d.received.isoformat(),
                "headline": d.headline,
                "text": d.text,
            }
            for d in here
        ]
        (folder / "dispatches.jsonl").write_text("\n".join(map(json.dumps, lines)))
        gold = {"dispatches": [{"id": d.id} for d in here], "statements": rows}
        (folder / "gold.json").write_text(json.dumps(gold))
        stories.append(Stream(folder, "gold", Reader()))
    learned = {(s.name, s.way): pairs(s) for s in stories}
    measured = left_out(stories, learned, keep=tmp_path / "kept")
    kept = {p.name: msgspec.json.decode(p.read_bytes(), type=Weights) for p in (tmp_path / "kept").iterdir()}
    assert kept == {
        "weir.json": learn([learned["mill", "gold"]]),
        "mill.json": learn([learned["weir", "gold"]]),
    }
    assert kept["weir.json"] != kept["mill.json"] and set(measured) == set(learned)
