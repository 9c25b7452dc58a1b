-- Official statistics as the agencies publish them: releases, inbound crossings by port (BTS), encounters (CBP). No pack brings
-- or takes them. Months are counted: twelve times the year, and the month from 0 for January.

CREATE TABLE official_release (
    release_no   INTEGER PRIMARY KEY,
    release_id   TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL CHECK (kind IN ('crossings', 'encounters-southwest', 'encounters-by-state', 'encounters-by-area')),
    publisher    TEXT NOT NULL,
    title        TEXT NOT NULL,
    definition   TEXT NOT NULL,
    first_month  INTEGER NOT NULL,
    last_month   INTEGER NOT NULL,
    months       INTEGER NOT NULL CHECK (months > 0),
    sha256       TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64), -- of the uncompressed content
    -- Releases of one kind by age: last month, then how many months, then hash, in a text that sorts so.
    rank         TEXT NOT NULL UNIQUE,
    rows         INTEGER NOT NULL, -- in the file, without its heading
    duplicates   INTEGER NOT NULL, -- that repeat an earlier row
    conflicts    INTEGER NOT NULL, -- that give another value for what an earlier row gives
    rejected     INTEGER NOT NULL,
    report       BLOB,             -- rejected and conflicting rows, as gzipped CSV; NULL without any
    in_the_box   INTEGER NOT NULL CHECK (in_the_box IN (0, 1)),
    imported_at  TEXT NOT NULL
);

CREATE TABLE crossing_measure (
    measure_no INTEGER PRIMARY KEY,
    measure    TEXT NOT NULL UNIQUE
);

-- What a release calls a port and where it puts it.
CREATE TABLE release_port (
    release_no INTEGER NOT NULL REFERENCES official_release (release_no),
    port_code  INTEGER NOT NULL CHECK (port_code BETWEEN 0 AND 9999),
    port       TEXT NOT NULL,
    state      TEXT NOT NULL,
    border     TEXT NOT NULL,
    latitude   REAL,
    longitude  REAL,
    PRIMARY KEY (release_no, port_code)
) WITHOUT ROWID;

-- The value that holds: that of the newest release that has one.
CREATE TABLE crossing (
    measure_no INTEGER NOT NULL REFERENCES crossing_measure (measure_no),
    port_code  INTEGER NOT NULL,
    month      INTEGER NOT NULL,
    value      INTEGER NOT NULL CHECK (value >= 0),
    release_no INTEGER NOT NULL REFERENCES official_release (release_no),
    flagged    INTEGER NOT NULL, -- 1: the release gives two values, and this is the last
    PRIMARY KEY (measure_no, port_code, month)
) WITHOUT ROWID;

-- What older releases have for the same. All of it, also where they agree: a release that is imported later may come between.
CREATE TABLE crossing_older (
    measure_no INTEGER NOT NULL,
    port_code  INTEGER NOT NULL,
    month      INTEGER NOT NULL,
    release_no INTEGER NOT NULL REFERENCES official_release (release_no),
    value      INTEGER NOT NULL,
    flagged    INTEGER NOT NULL,
    PRIMARY KEY (measure_no, port_code, month, release_no)
) WITHOUT ROWID;

-- Where a release says otherwise than the next older one that has the month; made anew from the two tables above with each import.
CREATE TABLE crossing_revision (
    measure_no INTEGER NOT NULL,
    port_code  INTEGER NOT NULL,
    month      INTEGER NOT NULL,
    release_no INTEGER NOT NULL REFERENCES official_release (release_no),
    value      INTEGER NOT NULL,
    older_no   INTEGER NOT NULL REFERENCES official_release (release_no),
    older      INTEGER NOT NULL,
    PRIMARY KEY (measure_no, port_code, month, release_no)
) WITHOUT ROWID;

-- The months of one port and measure in one row, for sums over many: a 32-bit number for each month from the first, low byte first; -1 is not reported.
CREATE TABLE crossing_series (
    measure_no  INTEGER NOT NULL,
    port_code   INTEGER NOT NULL,
    first_month INTEGER NOT NULL,
    months      BLOB NOT NULL,
    PRIMARY KEY (measure_no, port_code)
) WITHOUT ROWID;

-- What encounters are counted by; '' where a file does not say.
CREATE TABLE encounter_class (
    class_no       INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL,
    component      TEXT NOT NULL,
    region         TEXT NOT NULL,
    area           TEXT NOT NULL,
    state          TEXT NOT NULL,
    demographic    TEXT NOT NULL,
    citizenship    TEXT NOT NULL,
    title          TEXT NOT NULL,
    encounter_type TEXT NOT NULL,
    UNIQUE (kind, component, region, area, state, demographic, citizenship, title, encounter_type)
);

-- Every release whole: of a month, one release holds and never two.
CREATE TABLE encounter (
    release_no INTEGER NOT NULL REFERENCES official_release (release_no),
    month      INTEGER NOT NULL,
    class_no   INTEGER NOT NULL REFERENCES encounter_class (class_no),
    value      INTEGER NOT NULL CHECK (value >= 0),
    flagged    INTEGER NOT NULL,
    PRIMARY KEY (release_no, month, class_no)
) WITHOUT ROWID;

CREATE TABLE encounter_month (
    release_no INTEGER NOT NULL REFERENCES official_release (release_no),
    month      INTEGER NOT NULL,
    southwest  INTEGER NOT NULL, -- encounters on the southwest land border in that month, by this release
    holds      INTEGER NOT NULL CHECK (holds IN (0, 1)), -- 1: no newer release of the kind has the month
    PRIMARY KEY (release_no, month)
) WITHOUT ROWID;

-- As crossing_series, from the releases that hold.
CREATE TABLE encounter_series (
    kind        TEXT NOT NULL,
    class_no    INTEGER NOT NULL REFERENCES encounter_class (class_no),
    first_month INTEGER NOT NULL,
    months      BLOB NOT NULL,
    PRIMARY KEY (kind, class_no)
) WITHOUT ROWID;
