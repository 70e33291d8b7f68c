-- Schema 8: titles in an index of their own. FTS5 finds a word in one column by going through its
-- places in all of them; the words of titles are a tenth of all. Frozen as all before.
CREATE VIRTUAL TABLE title_search USING fts5(
    title, content = 'search_source', content_rowid = 'id', tokenize = 'lectern');
--;
INSERT INTO title_search(title_search) VALUES('rebuild');
