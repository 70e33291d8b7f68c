-- Read as schema 7: what that adds is sooner, not more.
SELECT 1;
