-- The packed months in tables with row numbers: there a cell of some hundred months stands whole in its page, and without them
-- each would begin in one page and end in another. With how many months are reported, so that counting reads no months.

CREATE TABLE crossing_series_new (
    measure_no  INTEGER NOT NULL,
    port_code   INTEGER NOT NULL,
    first_month INTEGER NOT NULL,
    span        INTEGER NOT NULL, -- how many months the cell holds
    reported    INTEGER NOT NULL, -- and how many of them are not -1
    releases    TEXT NOT NULL,    -- the numbers of those whose values these are, with commas
    months      BLOB NOT NULL
);
INSERT INTO crossing_series_new (measure_no, port_code, first_month, span, reported, releases, months)
SELECT s.measure_no, s.port_code, s.first_month, length(s.months) / 4,
    (SELECT count(*) FROM crossing c WHERE c.measure_no = s.measure_no AND c.port_code = s.port_code),
    (SELECT group_concat(DISTINCT c.release_no) FROM crossing c WHERE c.measure_no = s.measure_no AND c.port_code = s.port_code), s.months
FROM crossing_series s ORDER BY s.measure_no, s.port_code;
DROP TABLE crossing_series;
ALTER TABLE crossing_series_new RENAME TO crossing_series;
CREATE INDEX crossing_series_key ON crossing_series (measure_no, port_code, first_month, span, reported, releases);
CREATE UNIQUE INDEX crossing_series_one ON crossing_series (measure_no, port_code);
CREATE INDEX crossing_series_port ON crossing_series (port_code);

CREATE TABLE encounter_series_new (
    kind        TEXT NOT NULL,
    class_no    INTEGER NOT NULL REFERENCES encounter_class (class_no),
    first_month INTEGER NOT NULL,
    span        INTEGER NOT NULL,
    reported    INTEGER NOT NULL,
    months      BLOB NOT NULL
);
INSERT INTO encounter_series_new (kind, class_no, first_month, span, reported, months)
SELECT s.kind, s.class_no, s.first_month, length(s.months) / 4,
    coalesce(n.reported, 0), s.months
FROM encounter_series s
LEFT JOIN (
    SELECT o.kind, e.class_no, count(*) AS reported
    FROM official_release o JOIN encounter_month m ON m.release_no = o.release_no AND m.holds
    JOIN encounter e ON e.release_no = m.release_no AND e.month = m.month
    GROUP BY o.kind, e.class_no) n ON n.kind = s.kind AND n.class_no = s.class_no
ORDER BY s.kind, s.class_no;
DROP TABLE encounter_series;
ALTER TABLE encounter_series_new RENAME TO encounter_series;
CREATE UNIQUE INDEX encounter_series_one ON encounter_series (kind, class_no);
CREATE INDEX encounter_series_key ON encounter_series (kind, class_no, first_month, span, reported);
