-- Briefings that an analyst has saved: a name and the link they are, with nothing in it left to defaults. No pack brings
-- one, so none takes one away.

CREATE TABLE briefing (
    name     TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 80),
    query    TEXT NOT NULL CHECK (length(query) <= 10000),
    saved_at TEXT NOT NULL
);
