-- Nothing is missing of a library of schema 3 but what the lexicon holds; without it, prefixes are
-- found more slowly.
SELECT 1;
