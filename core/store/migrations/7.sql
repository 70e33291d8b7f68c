-- Schema 7: open offers without a walk through all that is not the same for each of them, and the
-- kept papers in the order in which they were kept. Frozen as all before.
--
-- CASE: behind NOT IN, a pair that is not in the list is looked for a second time, row by row, for
-- one of its halves might be NULL, which none ever is.
DROP VIEW open_offer;
--;
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
  AND CASE WHEN (min(p.id, q.id), max(p.id, q.id)) IN (
      SELECT min(x.now_id, y.now_id), max(x.now_id, y.now_id) FROM not_same n
      JOIN paper_now x ON x.id = n.paper_id
      JOIN paper_now y ON y.id = n.other_id
      WHERE n.deleted = 0) THEN 0 ELSE 1 END;
--;
CREATE INDEX decision_kept ON decision(decided) WHERE deleted = 0 AND state = 1;
