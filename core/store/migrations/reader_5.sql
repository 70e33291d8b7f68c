-- Read as schema 6: what that adds is sooner, not more.
SELECT 1;
