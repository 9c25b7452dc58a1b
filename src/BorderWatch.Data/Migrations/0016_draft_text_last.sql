-- The text of an article stands last in its row, so that a list of articles need not read past it. What refers to the table is made
-- anew beside it, because dropping a table that rows refer to would delete them.
ALTER TABLE draft RENAME TO draft_before;
CREATE TABLE draft (
    draft_id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    revision        INTEGER NOT NULL,
    created_at      TEXT NOT NULL,
    changed_at      TEXT NOT NULL,
    created_by      TEXT NOT NULL,
    text_length     INTEGER NOT NULL,
    publisher       TEXT NOT NULL,
    title           TEXT NOT NULL,
    published       TEXT,
    published_basis TEXT NOT NULL,
    url             TEXT,
    source_kind     TEXT NOT NULL,
    origin_id       TEXT,
    source_id       TEXT,
    finished_at     TEXT,
    reading         TEXT NOT NULL,
    text            TEXT
);
INSERT INTO draft (draft_id, revision, created_at, changed_at, created_by, text_length, publisher, title, published, published_basis, url, source_kind, origin_id, source_id, finished_at, reading, text)
SELECT draft_id, revision, created_at, changed_at, created_by, text_length, publisher, title, published, published_basis, url, source_kind, origin_id, source_id, finished_at, reading, text
FROM draft_before;
-- A number that was given and discarded is given to no other article.
DELETE FROM sqlite_sequence WHERE name = 'draft';
UPDATE sqlite_sequence SET name = 'draft' WHERE name = 'draft_before';

CREATE TABLE draft_claim_new (
    draft_id INTEGER NOT NULL REFERENCES draft (draft_id) ON DELETE CASCADE,
    claim_no INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
    read     TEXT,
    fields   TEXT NOT NULL,
    claim_id TEXT,
    edit_no  INTEGER REFERENCES edit (edit_no),
    CHECK ((state = 'accepted') = (edit_no IS NOT NULL AND claim_id IS NOT NULL)),
    PRIMARY KEY (draft_id, claim_no)
) WITHOUT ROWID;
INSERT INTO draft_claim_new SELECT draft_id, claim_no, revision, state, read, fields, claim_id, edit_no FROM draft_claim;
DROP TABLE draft_claim;
ALTER TABLE draft_claim_new RENAME TO draft_claim;
CREATE INDEX draft_claim_edit ON draft_claim (edit_no);
DROP TABLE draft_before;
