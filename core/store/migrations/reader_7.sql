-- What reads ask for and a library of schema 7 does not have: its index of titles. The other finds
-- the same, though later.
CREATE TEMP VIEW title_search AS
SELECT rowid AS rowid, search AS title_search FROM main.search;
