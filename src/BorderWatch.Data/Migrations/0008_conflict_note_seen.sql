-- Which values a note was written about: the claims that its row had then (ids, or source and place of what was entered by
-- hand), in alphabetical order, joined with ';'. NULL for a note made on the page before this column was there: nobody wrote
-- down what it had seen. A note of a pack is NULL until the pack is loaded.
ALTER TABLE conflict_note ADD COLUMN seen TEXT;

-- A conflict in units is now called by measure, place and kind of period, and no longer by whichever figure came first. Notes
-- made on the page move with it; those of packs come anew with their files.
UPDATE OR IGNORE conflict_note
SET conflict_id = (
    SELECT lower(f.measure || '-' || replace(replace(replace(f.place, ',', ''), '''', '-'), ' ', '-') || '-' || replace(f.period_kind, '_', '-')) || '.unit'
    FROM figure f WHERE f.figure_id || '.unit' = conflict_note.conflict_id)
WHERE pack_id IS NULL AND EXISTS (SELECT 1 FROM figure f WHERE f.figure_id || '.unit' = conflict_note.conflict_id AND f.place IS NOT NULL);
