-- Earlier packs that were brought back to be compared with the store. A comparison is a link, so its pack must be at hand.

CREATE TABLE kept_pack (
    kept_id TEXT NOT NULL PRIMARY KEY CHECK (length(kept_id) = 16),
    name    TEXT NOT NULL,
    query   TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    file    BLOB NOT NULL
);
