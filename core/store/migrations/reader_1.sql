-- What reads ask for and a library of schema 1 does not have, as passing views of a connection that
-- only reads; nothing is written to the library.
CREATE TEMP VIEW paper_now AS
SELECT id, id AS now_id FROM main.paper;
--;
CREATE TEMP VIEW open_offer AS
SELECT o.paper_id AS paper_id, o.other_id AS other_id, o.reason AS reason, o.digest_id AS digest_id
FROM main.merge_offer o
JOIN main.digest d ON d.id = o.digest_id AND d.complete = 1 AND d.removed = 0
JOIN main.paper p ON p.id = o.paper_id AND p.presence = 0
JOIN main.paper q ON q.id = o.other_id AND q.presence = 0
WHERE coalesce(p.arxiv = q.arxiv, 1) AND coalesce(p.doi = q.doi, 1)
  AND coalesce(p.openreview = q.openreview, 1);
