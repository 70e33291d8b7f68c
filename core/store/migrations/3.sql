-- Schema 3: many papers at once, in the log and in lists. Frozen as all before.
--
-- One row of the log may stand for a run of papers that changed alike: papers holds their uuids, 16
-- bytes each, in the order in which they changed. paper_uuid is NULL then, and row_name has null in
-- the place of the paper's uuid. papers NULL: a row of its own.
ALTER TABLE change ADD COLUMN papers BLOB;
--;
-- All that lists and counts need of a paper, without its wide row.
CREATE INDEX paper_visible ON paper(id, digest_id) WHERE presence = 0;
