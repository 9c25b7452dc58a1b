-- The source's own words that support a claim, a few of them and exactly as they stand there; NULL where none were taken down.
ALTER TABLE closure_claim ADD COLUMN evidence TEXT;
ALTER TABLE figure_claim ADD COLUMN evidence TEXT;
ALTER TABLE event_claim ADD COLUMN evidence TEXT;
