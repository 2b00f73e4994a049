"""Each step of the reading room as a spaCy component of its own, with what it needs, sets and is scored by.

`nlp.analyze_pipes()` prints them. The steps behind a parse need a parser before them and, for sentences as the room
ends them, `writethru_sentences` before that; `writethru_attribution` does all of it and works behind a blank pipe.

| component | needs | sets |
| --- | --- | --- |
| `writethru_sentences` | tokens | `token.is_sent_start` |
| `writethru_quotations` | text | `doc._.quotations` |
| `writethru_names` | parse | `doc._.named` |
| `writethru_reports` | parse | `doc._.reports` |
| `writethru_tagger` | text | `doc._.tagged` |
| `writethru_times` | sentences | `doc._.times` |
| `writethru_attribution` | text | `doc._.statements` |
"""

from writethru.reading.components import attribution, names, quotations, reports, sentences, tagger, times

__all__ = ["attribution", "names", "quotations", "reports", "sentences", "tagger", "times"]
