-- A source can be withdrawn that a conflict entered by hand names. Its values stay without it, are left out where they are read,
-- and count again when it is back: so they refer to no row.
CREATE TABLE conflict_value_new (
    conflict_id TEXT NOT NULL,
    position    INTEGER NOT NULL,
    words       TEXT NOT NULL,
    source_id   TEXT NOT NULL,
    origin_id   TEXT NOT NULL,
    paragraph   TEXT,
    line        TEXT,
    pack_id     TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (pack_id, position)
);
INSERT INTO conflict_value_new SELECT conflict_id, position, words, source_id, origin_id, paragraph, line, pack_id FROM conflict_value;
DROP TABLE conflict_value;
ALTER TABLE conflict_value_new RENAME TO conflict_value;
CREATE INDEX conflict_value_conflict ON conflict_value (conflict_id, position);
