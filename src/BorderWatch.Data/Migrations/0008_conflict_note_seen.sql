-- What a note was written about: of the claims that its row showed then, the references (ids, or source and place of what was
-- entered by hand), each with '=' and a mark of what it said, in alphabetical order, joined with ';'. NULL for a note made on
-- the page before this column was there: nobody wrote down what it had seen. NULL for those of packs: what they had seen is
-- the claims of their pack and of the articles.
ALTER TABLE conflict_note ADD COLUMN seen TEXT;

-- A conflict in units is now called by measure, place and kind of period, and no longer by whichever figure came first. Notes
-- made on the page move with it; those of packs come anew with their files. Two by one author that were made in the same
-- second, on figures that are one conflict now, stay apart: the later in the order of their old names becomes a second later,
-- and so does each that this would meet. Out and in again, because on their way two could meet as well.
CREATE TEMP TABLE unit_note AS
SELECT note, conflict_id, subject, status, reason, author,
    strftime('%Y-%m-%dT%H:%M:%SZ', place + max(noted_second - place) OVER (PARTITION BY conflict_id, author ORDER BY place ROWS UNBOUNDED PRECEDING), 'unixepoch') AS noted_at
FROM (
    SELECT n.rowid AS note, u.conflict_id, n.subject, n.status, n.reason, n.author, unixepoch(n.noted_at) AS noted_second,
        row_number() OVER (PARTITION BY u.conflict_id, n.author ORDER BY n.noted_at, n.conflict_id) AS place
    FROM conflict_note n
    JOIN (SELECT figure_id || '.unit' AS old_id, unit_subject(measure, unit, place, period_kind) || '.unit' AS conflict_id FROM figure) u ON u.old_id = n.conflict_id
    WHERE n.pack_id IS NULL AND u.conflict_id IS NOT NULL);
DELETE FROM conflict_note WHERE rowid IN (SELECT note FROM unit_note);
INSERT INTO conflict_note (conflict_id, subject, status, reason, author, noted_at)
SELECT conflict_id, subject, status, reason, author, noted_at FROM unit_note;
DROP TABLE unit_note;
