-- Articles under review, and the claims that were proposed of them. Nothing here counts anywhere: what is accepted becomes records
-- of the store by an edit. text is the user's own and in no export; NULL where the program is set to keep none.
CREATE TABLE draft (
    draft_id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    revision        INTEGER NOT NULL,
    created_at      TEXT NOT NULL,
    changed_at      TEXT NOT NULL,
    created_by      TEXT NOT NULL,
    text            TEXT,
    text_length     INTEGER NOT NULL,
    publisher       TEXT NOT NULL,
    title           TEXT NOT NULL,
    published       TEXT,
    published_basis TEXT NOT NULL,
    url             TEXT,
    source_kind     TEXT NOT NULL,
    origin_id       TEXT,
    source_id       TEXT,
    reading         TEXT NOT NULL,
    finished_at     TEXT
);

-- state is what a person decided: open, accepted or rejected. read is the claim as the reader proposed it, NULL for one that a
-- person added; fields is what it says now, both as JSON. edit_no is the entry of the history by which it was accepted.
CREATE TABLE draft_claim (
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
CREATE INDEX draft_claim_edit ON draft_claim (edit_no);
