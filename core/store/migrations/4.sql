-- Schema 4: the lexicon holds the terms of the full-text index, from now on always. Frozen as all
-- before.
CREATE VIRTUAL TABLE temp.terms_of_search USING fts5vocab('main', 'search', 'row');
--;
INSERT INTO lexicon(term, papers) SELECT term, doc FROM temp.terms_of_search WHERE true
ON CONFLICT(term) DO UPDATE SET papers = excluded.papers;
--;
DROP TABLE temp.terms_of_search;
--;
-- Almost always empty, and asked for by every read.
CREATE INDEX digest_staged ON digest(id) WHERE complete = 0;
--;
-- Few notes name other papers, and which do is asked for each paper that is read.
CREATE INDEX note_with_link ON note(paper_id) WHERE deleted = 0 AND instr(text, '[[') > 0;
