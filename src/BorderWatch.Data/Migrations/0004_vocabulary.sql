-- What fields and their values mean. value is empty (not NULL, for it is part of the key) where a row describes the field
-- itself; position is the place of the row in its file.

CREATE TABLE vocabulary (
    field      TEXT NOT NULL,
    value      TEXT NOT NULL,
    position   INTEGER NOT NULL,
    label      TEXT NOT NULL,
    definition TEXT NOT NULL,
    pack_id    TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (field, value)
);
