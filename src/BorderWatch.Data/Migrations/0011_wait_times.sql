-- CBP's border wait times: each file is one moment at many crossings, as it was given. Tables of their own, because they have no
-- months: nothing of one file supersedes another, and nothing in them is a claim.

CREATE TABLE wait_release (
    release_no  INTEGER PRIMARY KEY,
    release_id  TEXT NOT NULL UNIQUE,
    publisher   TEXT NOT NULL,
    title       TEXT NOT NULL,
    definition  TEXT NOT NULL,
    first_day   TEXT NOT NULL, -- of the dates that its records give: time zones can lie on two sides of midnight
    last_day    TEXT NOT NULL,
    first_time  TEXT,          -- of the times that its records give, local to each crossing; NULL where they give none
    last_time   TEXT,
    published   TEXT,          -- what the file says of itself as a whole, as it is written
    sha256      TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64), -- of the uncompressed content
    rank        TEXT NOT NULL UNIQUE, -- last day, then time, then hash: the greatest is the newest
    rows        INTEGER NOT NULL,
    duplicates  INTEGER NOT NULL,
    conflicts   INTEGER NOT NULL,
    rejected    INTEGER NOT NULL,
    report      BLOB,
    imported_at TEXT NOT NULL
);

CREATE TABLE wait_crossing (
    release_no  INTEGER NOT NULL REFERENCES wait_release (release_no),
    crossing_no INTEGER NOT NULL, -- its place in the file, from 1
    port_number TEXT,             -- as given: 230302, l24501; NULL in a file that gives none
    port_code   TEXT CHECK (length(port_code) = 4), -- its first four characters, where they are digits
    port        TEXT NOT NULL,
    crossing    TEXT,             -- NULL: the port has no name for it
    border      TEXT,
    hours       TEXT,             -- posted hours, as given
    day         TEXT NOT NULL,
    time        TEXT,             -- as given: local, in a zone that is not named
    status      TEXT,             -- of the port, as given; no value is a claim of a closure
    notice      TEXT,
    PRIMARY KEY (release_no, crossing_no)
) WITHOUT ROWID;
CREATE INDEX wait_crossing_port ON wait_crossing (port_code, release_no);

CREATE TABLE wait_lane (
    release_no  INTEGER NOT NULL,
    crossing_no INTEGER NOT NULL,
    mode        TEXT NOT NULL CHECK (mode IN ('commercial', 'passenger', 'pedestrian')),
    kind        TEXT NOT NULL CHECK (kind IN ('standard', 'nexus_sentri', 'fast', 'ready')),
    status      TEXT,    -- as given
    delay       INTEGER, -- minutes; NULL: not given
    open        INTEGER, -- lanes; NULL: not given
    updated     TEXT,    -- as given: without a date, and it can be of the day before
    PRIMARY KEY (release_no, crossing_no, mode, kind),
    FOREIGN KEY (release_no, crossing_no) REFERENCES wait_crossing (release_no, crossing_no)
) WITHOUT ROWID;
