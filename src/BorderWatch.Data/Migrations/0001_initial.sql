-- The claims store. Keys are ours (never rowids); dates are ISO or EDTF text; a NULL means "not stated".
-- Every row belongs to a seed pack ("articles", "supplement-cbp"), so that a changed pack can be loaded anew as a whole.
-- References are checked at commit: a pack is taken out and put back inside one transaction.

CREATE TABLE pack (
    pack_id   TEXT NOT NULL PRIMARY KEY,
    sha256    TEXT NOT NULL,
    loaded_at TEXT NOT NULL
);

CREATE TABLE port (
    port_slug     TEXT NOT NULL PRIMARY KEY,
    port_code     TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    state         TEXT NOT NULL,
    field_office  TEXT NOT NULL,
    mexican_town  TEXT NOT NULL,
    time_zone     TEXT NOT NULL,
    latitude      DOUBLE PRECISION NOT NULL,
    longitude     DOUBLE PRECISION NOT NULL,
    pack_id       TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE origin (
    origin_id TEXT NOT NULL PRIMARY KEY,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('outlet', 'wire', 'agency', 'government', 'association')),
    note      TEXT,
    pack_id   TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED
);

-- published_on is the last day that published_edtf can mean: the day from which the source counts as known.
CREATE TABLE source (
    source_id       TEXT NOT NULL PRIMARY KEY,
    publisher       TEXT NOT NULL,
    title           TEXT NOT NULL,
    published_edtf  TEXT NOT NULL,
    published_on    TEXT NOT NULL,
    published_basis TEXT NOT NULL CHECK (published_basis IN ('in text', 'from the published copy', 'inferred')),
    url             TEXT,
    kind            TEXT NOT NULL CHECK (kind IN ('news', 'agency', 'dataset')),
    note            TEXT,
    pack_id         TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE closure (
    closure_id   TEXT NOT NULL PRIMARY KEY,
    port_slug    TEXT NOT NULL REFERENCES port (port_slug) DEFERRABLE INITIALLY DEFERRED,
    closure_type TEXT NOT NULL CHECK (closure_type IN ('rail', 'vehicle', 'pedestrian', 'cargo')),
    pack_id      TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (port_slug, closure_type)
);

-- paragraph and line are lists joined with ';' where one claim is spread over several; position is the place of the
-- claim within its source, in reading order.
CREATE TABLE closure_claim (
    claim_id      TEXT NOT NULL PRIMARY KEY,
    source_id     TEXT NOT NULL REFERENCES source (source_id) DEFERRABLE INITIALLY DEFERRED,
    origin_id     TEXT NOT NULL REFERENCES origin (origin_id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    paragraph     TEXT,
    line          TEXT,
    place_stated  TEXT,
    type_stated   TEXT,
    crossing      TEXT,
    aspect        TEXT NOT NULL CHECK (aspect IN ('announced', 'in_force_from', 'observed', 'reduced', 'ended', 'reason')),
    date_text     TEXT,
    date_edtf     TEXT,
    date_earliest TEXT,
    date_latest   TEXT,
    time_local    TEXT,
    direction     TEXT,
    attribution   TEXT,
    reason        TEXT,
    note          TEXT,
    pack_id       TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX closure_claim_source ON closure_claim (source_id, position);

CREATE TABLE claim_closure (
    claim_id   TEXT NOT NULL REFERENCES closure_claim (claim_id) DEFERRABLE INITIALLY DEFERRED,
    closure_id TEXT NOT NULL REFERENCES closure (closure_id) DEFERRABLE INITIALLY DEFERRED,
    link       TEXT NOT NULL CHECK (link IN ('stated', 'inferred')),
    pack_id    TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (claim_id, closure_id)
);
CREATE INDEX claim_closure_closure ON claim_closure (closure_id, claim_id);

-- unit is NULL for a figure without a number ("record levels").
CREATE TABLE figure (
    figure_id   TEXT NOT NULL PRIMARY KEY,
    measure     TEXT NOT NULL CHECK (measure IN ('crossings', 'encounters', 'losses', 'records')),
    unit        TEXT CHECK (unit IN ('crossings', 'encounters', 'apprehensions', 'people', 'USD')),
    place       TEXT,
    period_kind TEXT NOT NULL CHECK (period_kind IN ('per_day', 'per_month', 'fiscal_year', 'in_total', 'not_stated')),
    pack_id     TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE figure_claim (
    claim_id        TEXT NOT NULL PRIMARY KEY,
    figure_id       TEXT NOT NULL REFERENCES figure (figure_id) DEFERRABLE INITIALLY DEFERRED,
    source_id       TEXT NOT NULL REFERENCES source (source_id) DEFERRABLE INITIALLY DEFERRED,
    origin_id       TEXT NOT NULL REFERENCES origin (origin_id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    paragraph       TEXT,
    line            TEXT,
    place_stated    TEXT,
    period_text     TEXT,
    period_edtf     TEXT,
    period_earliest TEXT,
    period_latest   TEXT,
    value_low       NUMERIC,
    value_high      NUMERIC,
    qualifier       TEXT CHECK (qualifier IN ('about', 'estimated', 'more_than', 'at_least', 'up_to', 'record')),
    words           TEXT,
    attribution     TEXT,
    note            TEXT,
    pack_id         TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX figure_claim_figure ON figure_claim (figure_id, claim_id);
CREATE INDEX figure_claim_source ON figure_claim (source_id, position);

-- short_title names the event on the timeline; events without one are not labelled there.
CREATE TABLE event (
    event_id    TEXT NOT NULL PRIMARY KEY,
    title       TEXT NOT NULL,
    short_title TEXT,
    pack_id     TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE event_claim (
    claim_id      TEXT NOT NULL PRIMARY KEY,
    event_id      TEXT NOT NULL REFERENCES event (event_id) DEFERRABLE INITIALLY DEFERRED,
    source_id     TEXT NOT NULL REFERENCES source (source_id) DEFERRABLE INITIALLY DEFERRED,
    origin_id     TEXT NOT NULL REFERENCES origin (origin_id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    paragraph     TEXT,
    line          TEXT,
    date_text     TEXT,
    date_edtf     TEXT,
    date_earliest TEXT,
    date_latest   TEXT,
    attribution   TEXT,
    note          TEXT,
    pack_id       TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX event_claim_event ON event_claim (event_id, claim_id);
CREATE INDEX event_claim_source ON event_claim (source_id, position);
