-- What reads ask for and a library of schema 4 does not have, as a passing view of a connection that
-- only reads; nothing is written to the library.
CREATE TEMP VIEW lexicon AS
SELECT term, papers, 9223372036854775807 AS newest FROM main.lexicon;
