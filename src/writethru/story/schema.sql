-- The log. Rows are only ever inserted: the triggers refuse anything else, and the hash chain shows
-- what got past them.
CREATE TABLE IF NOT EXISTS entries (
    seq     INTEGER PRIMARY KEY,          -- from 1, without gaps, over all stories
    story   TEXT NOT NULL,
    time    TEXT NOT NULL,                -- RFC 3339, UTC, microseconds
    actor   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    subject TEXT,                         -- what may happen only once in a story, e.g. received:d001
    body    BLOB NOT NULL,                -- JSON as hashed
    prev    TEXT NOT NULL,
    hash    TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS entries_once ON entries (story, subject) WHERE subject IS NOT NULL;
CREATE INDEX IF NOT EXISTS entries_story ON entries (story, seq);
CREATE INDEX IF NOT EXISTS entries_time ON entries (time, seq);

CREATE TRIGGER IF NOT EXISTS entries_are_not_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'the log is append only'); END;

CREATE TRIGGER IF NOT EXISTS entries_are_not_removed BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'the log is append only'); END;
