-- The history of what people add, change and withdraw by hand. An entry says what was and what is; it is never changed itself,
-- not even by this program. Rows made by hand are in the tables of the packs, as those of a pack without files.

INSERT INTO pack (pack_id, sha256, loaded_at) VALUES ('workbench', '', '');

-- at is UTC to the second and never before that of an earlier entry; undoes is the entry that this one takes back.
CREATE TABLE edit (
    edit_no INTEGER NOT NULL PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 80),
    why     TEXT NOT NULL CHECK (length(why) <= 500),
    kind    TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'withdrawn', 'accepted', 'imported', 'undone')),
    undoes  INTEGER REFERENCES edit (edit_no)
);
CREATE INDEX edit_undoes ON edit (undoes);

-- What an entry did to one record. table_name is the seed file without its ending, key the record's id, of a link its two ids
-- with ':' between them; before and after are its cells as JSON, NULL where there was or is no such record. source_id is the
-- source that the record is or is of, so that the history of a source is found by index; NULL for records of none.
CREATE TABLE edit_step (
    edit_no    INTEGER NOT NULL REFERENCES edit (edit_no),
    position   INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    key        TEXT NOT NULL,
    source_id  TEXT,
    before     TEXT,
    after      TEXT,
    PRIMARY KEY (edit_no, position),
    CHECK (before IS NOT after)
) WITHOUT ROWID;
CREATE INDEX edit_step_key ON edit_step (key, table_name, edit_no);
CREATE INDEX edit_step_source ON edit_step (source_id, edit_no);

CREATE TRIGGER edit_stays BEFORE UPDATE ON edit BEGIN SELECT RAISE(ABORT, 'an entry of the history is never changed'); END;
CREATE TRIGGER edit_is_kept BEFORE DELETE ON edit BEGIN SELECT RAISE(ABORT, 'an entry of the history is never deleted'); END;
CREATE TRIGGER edit_step_stays BEFORE UPDATE ON edit_step BEGIN SELECT RAISE(ABORT, 'an entry of the history is never changed'); END;
CREATE TRIGGER edit_step_is_kept BEFORE DELETE ON edit_step BEGIN SELECT RAISE(ABORT, 'an entry of the history is never deleted'); END;

-- Every record with an entry, and what the packs have of it: its pack and its cells as JSON, NULL where no pack has it. With
-- it a pack is loaded anew under the edits, and a record that is again as its pack has it becomes the pack's again.
CREATE TABLE edited_record (
    table_name TEXT NOT NULL,
    key        TEXT NOT NULL,
    pack_id    TEXT,
    cells      TEXT,
    PRIMARY KEY (table_name, key),
    CHECK ((pack_id IS NULL) = (cells IS NULL))
) WITHOUT ROWID;
