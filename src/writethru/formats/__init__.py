"""Formats out: one file each, pure functions from a page (or a result's rows) to bytes.

| file | what it writes |
| --- | --- |
| `page_json` | the page itself, as JSON |
| `rss` | RSS 2.0 |
| `atom` | Atom (RFC 4287), withdrawals as `at:deleted-entry` (RFC 6721) |
| `jsonfeed` | JSON Feed 1.1, evidence under `_writethru` |
| `schema_org` | schema.org LiveBlogPosting as JSON-LD |
| `attributions` | spans of source, cue and content, as the attribution corpora have them |
| `tables` | statements as CSV, Parquet, JSON Lines or a DataFrame |

They share `addresses` (one id form everywhere) and `wording` (the words for who says it and how it stands).
"""
