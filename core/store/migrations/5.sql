-- Schema 5: the newest paper that may hold a term, so that a page of new papers is found without
-- asking for the terms of old ones alone. Frozen as all before.
ALTER TABLE lexicon ADD COLUMN newest INTEGER NOT NULL DEFAULT 9223372036854775807;
--;
UPDATE lexicon SET newest = coalesce(
    (SELECT s.rowid FROM search s WHERE s.search MATCH '"' || replace(term, '"', '""') || '"'
     ORDER BY s.rowid DESC LIMIT 1),
    9223372036854775807);
