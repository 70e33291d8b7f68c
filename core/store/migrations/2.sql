-- Schema 2: papers that prove to be one, and papers that are taken apart again. Frozen as all before.
--
-- A paper that was joined into another keeps its row, its uuid and its keys (presence 3, seen by no
-- read); what digests told of it stands under the survivor and remembers where it came from. So
-- parting is exact, after chains of joins and after later imports too.
--
-- survivor_id: the paper that stands for this one now, at the end of the chain; NULL: it stands for
-- itself. redirect holds the chain link by link.
ALTER TABLE paper ADD COLUMN survivor_id INTEGER;
--;
CREATE INDEX paper_survivor ON paper(survivor_id) WHERE survivor_id IS NOT NULL;
--;
CREATE INDEX redirect_new ON redirect(new_uuid);
--;
-- home_id: the joined paper that the row belongs to when it is parted again; NULL: paper_id itself.
ALTER TABLE paper_text ADD COLUMN home_id INTEGER;
--;
ALTER TABLE paper_source ADD COLUMN home_id INTEGER;
--;
ALTER TABLE sighting ADD COLUMN home_id INTEGER;
--;
-- The digest that brought the key; NULL: by schema 1. An import that is broken off takes its keys
-- along.
ALTER TABLE paper_key ADD COLUMN digest_id INTEGER;
--;
-- A paper is known by its corrected ids too.
CREATE INDEX correction_id ON correction(field, value)
    WHERE deleted = 0 AND field IN ('arxiv', 'doi');
--;
-- The same table with its keys first: SQLite before 3.42 takes a uuid behind the key of a table
-- without row numbers for damage. paper_id < other_id.
ALTER TABLE not_same RENAME TO not_same_1;
--;
DROP INDEX not_same_other;
--;
CREATE TABLE not_same(
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    other_id INTEGER NOT NULL REFERENCES paper(id),
    uuid BLOB NOT NULL, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(paper_id, other_id)
) WITHOUT ROWID, STRICT;
--;
INSERT INTO not_same(paper_id, other_id, uuid, reader_id, changed, device, deleted)
SELECT paper_id, other_id, uuid, reader_id, changed, device, deleted FROM not_same_1;
--;
DROP TABLE not_same_1;
--;
CREATE INDEX not_same_other ON not_same(other_id);
--;
-- Which paper each one is now.
CREATE VIEW paper_now AS
SELECT id, coalesce(survivor_id, id) AS now_id FROM paper;
--;
-- Pairs that the reader was offered and has not answered. merge_offer.state is no longer used: what
-- became of an offer follows from redirect and not_same, so that undo needs nothing. reason:
-- 'abstract' the abstracts differ, 'several' several papers have the title, 'title' by schema 1.
CREATE VIEW open_offer AS
SELECT a.now_id AS paper_id, b.now_id AS other_id, o.reason AS reason, o.digest_id AS digest_id
FROM merge_offer o
JOIN paper_now a ON a.id = o.paper_id
JOIN paper_now b ON b.id = o.other_id
JOIN digest d ON d.id = o.digest_id AND d.complete = 1 AND d.removed = 0
JOIN paper p ON p.id = a.now_id AND p.presence = 0
JOIN paper q ON q.id = b.now_id AND q.presence = 0
WHERE p.id <> q.id
  AND coalesce(p.arxiv = q.arxiv, 1) AND coalesce(p.doi = q.doi, 1)
  AND coalesce(p.openreview = q.openreview, 1)
  AND (min(p.id, q.id), max(p.id, q.id)) NOT IN (
      SELECT min(x.now_id, y.now_id), max(x.now_id, y.now_id) FROM not_same n
      JOIN paper_now x ON x.id = n.paper_id
      JOIN paper_now y ON y.id = n.other_id
      WHERE n.deleted = 0);
