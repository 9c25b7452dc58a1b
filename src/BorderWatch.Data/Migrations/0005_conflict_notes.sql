-- What an analyst makes of a point on which claims differ. conflict_id is the subject and the field ("eagle-pass-rail.start");
-- the latest noted_at holds, earlier notes are the history. The points themselves are found from the claims and not stored;
-- subject names one that the claims do not hold, and conflict_value has what is said on it. pack_id is NULL for a note made
-- on the page: it stays when a pack is loaded anew.

CREATE TABLE conflict_note (
    conflict_id TEXT NOT NULL,
    subject     TEXT,
    status      TEXT NOT NULL CHECK (status IN ('open', 'explained', 'resolved')),
    reason      TEXT NOT NULL,
    author      TEXT NOT NULL,
    noted_at    TEXT NOT NULL,
    pack_id     TEXT REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (conflict_id, noted_at, author)
);

-- A row per place at which something is said; position is that of the row in its file.
CREATE TABLE conflict_value (
    conflict_id TEXT NOT NULL,
    position    INTEGER NOT NULL,
    words       TEXT NOT NULL,
    source_id   TEXT NOT NULL REFERENCES source (source_id) DEFERRABLE INITIALLY DEFERRED,
    origin_id   TEXT NOT NULL REFERENCES origin (origin_id) DEFERRABLE INITIALLY DEFERRED,
    paragraph   TEXT,
    line        TEXT,
    pack_id     TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (pack_id, position)
);
CREATE INDEX conflict_value_conflict ON conflict_value (conflict_id, position);
