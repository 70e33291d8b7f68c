-- Schema 6: which papers do not show, and which steps are undone, without looking at all. Frozen as
-- all before.
CREATE INDEX paper_hidden ON paper(id) WHERE presence <> 0;
--;
CREATE INDEX step_undone ON step(id) WHERE state = 1;
