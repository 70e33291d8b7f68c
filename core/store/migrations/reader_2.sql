-- What reads ask for and a library of schema 2 does not have, as passing views of a connection that
-- only reads; nothing is written to the library.
CREATE TEMP VIEW change AS
SELECT id, step_id, act, table_name, row_name, paper_uuid, before, after, at, NULL AS papers
FROM main.change;
