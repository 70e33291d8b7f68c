-- Schema 1 of a Lectern library. Frozen: a change is a new numbered file beside this one.
--
-- Facts (what digests said) and state (what the reader did) never share a table. Every row that the
-- reader makes carries uuid, changed (hybrid logical clock: milliseconds << 16 | counter), device and
-- deleted (tombstone), so that two libraries can be merged without guessing. uuids are 16-byte blobs.
-- Instants are UTC milliseconds beside the place's offset in minutes; days are integers yyyymmdd,
-- days without a year mmdd in a column of their own. Statements end at a line that is only "--;".

CREATE TABLE meta(
    key   TEXT PRIMARY KEY,
    value ANY
) WITHOUT ROWID, STRICT;
--;
CREATE TABLE reader(
    id   INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
--;
CREATE TABLE device(
    id   INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
--;
-- ---- facts ------------------------------------------------------------------------------------
-- A digest is invisible while it is staged (complete = 0) or its import is undone (removed = 1).
CREATE TABLE digest(
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            BLOB NOT NULL UNIQUE,
    source          TEXT NOT NULL,
    format          TEXT NOT NULL,
    day             INTEGER,
    month_day       INTEGER,
    file_name       TEXT NOT NULL,
    content_hash    BLOB NOT NULL,
    papers          INTEGER NOT NULL DEFAULT 0,
    fresh           INTEGER NOT NULL DEFAULT 0,
    known           INTEGER NOT NULL DEFAULT 0,
    updated         INTEGER NOT NULL DEFAULT 0,
    doubtful        INTEGER NOT NULL DEFAULT 0,
    rejected        INTEGER NOT NULL DEFAULT 0,
    imported        INTEGER NOT NULL,
    imported_offset INTEGER NOT NULL,
    complete        INTEGER NOT NULL DEFAULT 0,
    removed         INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
CREATE INDEX digest_hash ON digest(content_hash);
--;
CREATE TABLE digest_warning(
    digest_id INTEGER NOT NULL REFERENCES digest(id),
    line      INTEGER NOT NULL,
    column_no INTEGER NOT NULL,
    message   TEXT NOT NULL
) STRICT;
--;
CREATE INDEX digest_warning_digest ON digest_warning(digest_id);
--;
-- The facts that show now, computed from paper_source by rank; ids rise in arrival order.
-- presence: 0 present, 1 its import was undone, 2 deleted by the reader (since removed_at).
-- authors, categories: JSON arrays of strings; links: JSON array of {"kind","url"}.
CREATE TABLE paper(
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         BLOB NOT NULL UNIQUE,
    digest_id    INTEGER NOT NULL REFERENCES digest(id),
    source_id    INTEGER,
    title_id     INTEGER,
    abstract_id  INTEGER,
    summary_id   INTEGER,
    authors      TEXT NOT NULL DEFAULT '[]',
    categories   TEXT NOT NULL DEFAULT '[]',
    links        TEXT NOT NULL DEFAULT '[]',
    arxiv        TEXT,
    version      INTEGER,
    doi          TEXT,
    openreview   TEXT,
    url          TEXT,
    venue        TEXT,
    published    TEXT,
    updated      TEXT,
    comments     TEXT,
    withdrawn    INTEGER NOT NULL DEFAULT 0,
    upvotes      INTEGER,
    stars        INTEGER,
    added        INTEGER NOT NULL,
    added_offset INTEGER NOT NULL,
    presence     INTEGER NOT NULL DEFAULT 0,
    removed_at   INTEGER
) STRICT;
--;
CREATE INDEX paper_digest ON paper(digest_id);
--;
-- Many keys to one paper; scheme: 1 arxiv, 2 doi, 3 openreview, 4 title (not unique), 5 text.
CREATE TABLE paper_key(
    scheme   INTEGER NOT NULL,
    value    TEXT NOT NULL,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    PRIMARY KEY(scheme, value, paper_id)
) WITHOUT ROWID, STRICT;
--;
CREATE INDEX paper_key_paper ON paper_key(paper_id);
--;
-- One immutable version of a text. field: 0 title, 1 abstract, 2 AI summary. raw: NULL where equal
-- to tidy, else UTF-8 as zlib with a 4-byte big-endian length. hash: Blake2b-160 of the tidy UTF-8.
CREATE TABLE paper_text(
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id   INTEGER NOT NULL REFERENCES paper(id),
    field      INTEGER NOT NULL,
    raw        BLOB,
    tidy       TEXT NOT NULL,
    tidy_rules INTEGER NOT NULL,
    hash       BLOB NOT NULL
) STRICT;
--;
CREATE INDEX paper_text_paper ON paper_text(paper_id, field);
--;
-- What one digest told of a paper; a source that tells nothing new is not written again.
-- rank: 0 snippet, 1 page capture, 2 bibliography, 3 mail or feed, 4 API and metadata.
-- facts: JSON of all facts but the texts. title_id, abstract_id, summary_id: rows of paper_text (not
-- declared, for each delete there would then read all of this table).
CREATE TABLE paper_source(
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id    INTEGER NOT NULL REFERENCES paper(id),
    digest_id   INTEGER NOT NULL REFERENCES digest(id),
    rank        INTEGER NOT NULL,
    version     INTEGER,
    updated     TEXT,
    title_id    INTEGER,
    abstract_id INTEGER,
    summary_id  INTEGER,
    facts       TEXT NOT NULL,
    hash        BLOB NOT NULL
) STRICT;
--;
CREATE INDEX paper_source_paper ON paper_source(paper_id);
--;
CREATE INDEX paper_source_digest ON paper_source(digest_id);
--;
-- announced: NULL unknown, 1 new, 2 cross, 3 replaced. Readings: NULL is unknown, never 0.
CREATE TABLE sighting(
    digest_id INTEGER NOT NULL REFERENCES digest(id),
    position  INTEGER NOT NULL,
    paper_id  INTEGER NOT NULL REFERENCES paper(id),
    announced INTEGER,
    upvotes   INTEGER,
    comments  INTEGER,
    stars     INTEGER,
    PRIMARY KEY(digest_id, position)
) WITHOUT ROWID, STRICT;
--;
CREATE INDEX sighting_paper ON sighting(paper_id);
--;
CREATE TABLE redirect(
    old_uuid BLOB PRIMARY KEY,
    new_uuid BLOB NOT NULL
) WITHOUT ROWID, STRICT;
--;
-- Pairs that may be one paper. state: 0 open, 1 merged, 2 not the same.
CREATE TABLE merge_offer(
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    other_id INTEGER NOT NULL REFERENCES paper(id),
    reason   TEXT NOT NULL,
    state    INTEGER NOT NULL DEFAULT 0,
    digest_id INTEGER NOT NULL REFERENCES digest(id),
    PRIMARY KEY(paper_id, other_id)
) WITHOUT ROWID, STRICT;
--;
CREATE INDEX merge_offer_other ON merge_offer(other_id);
--;
-- ---- what the reader did ------------------------------------------------------------------------
CREATE TABLE not_same(
    uuid BLOB NOT NULL UNIQUE, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    other_id INTEGER NOT NULL REFERENCES paper(id),
    PRIMARY KEY(paper_id, other_id)
) WITHOUT ROWID, STRICT;
--;
CREATE INDEX not_same_other ON not_same(other_id);
--;
CREATE TABLE correction(
    uuid BLOB NOT NULL UNIQUE, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY(paper_id, field)
) WITHOUT ROWID, STRICT;
--;
-- state: 1 kept, 2 later, 3 skipped; no row is undecided. until: the day a snoozed paper comes back.
CREATE TABLE decision(
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    state    INTEGER NOT NULL,
    until    INTEGER,
    decided  INTEGER NOT NULL,
    decided_offset INTEGER NOT NULL,
    uuid BLOB NOT NULL, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
-- state: 1 reading, 2 read; no row is unread. text_hash: of the text last read.
CREATE TABLE progress(
    paper_id  INTEGER PRIMARY KEY REFERENCES paper(id),
    state     INTEGER NOT NULL,
    text_hash BLOB,
    uuid BLOB NOT NULL, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
-- No step of undo, may be lost.
CREATE TABLE seen(
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    at       INTEGER NOT NULL
) STRICT;
--;
-- folded: base::foldName; unique among the living.
CREATE TABLE tag(
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL,
    colour INTEGER NOT NULL,
    digit  INTEGER
) STRICT;
--;
CREATE UNIQUE INDEX tag_folded ON tag(folded) WHERE deleted = 0;
--;
CREATE TABLE paper_tag(
    tag_id   INTEGER NOT NULL REFERENCES tag(id),
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    uuid BLOB NOT NULL, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(tag_id, paper_id)
) WITHOUT ROWID, STRICT;
--;
CREATE INDEX paper_tag_paper ON paper_tag(paper_id);
--;
-- text: Markdown exactly as typed.
CREATE TABLE note(
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    text     TEXT NOT NULL,
    noted    INTEGER NOT NULL,
    noted_offset INTEGER NOT NULL,
    uuid BLOB NOT NULL, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
-- W3C selectors; field: 0 title, 1 abstract; meaning: 0 claim, 1 method, 2 result, 3 doubt, 4 to do.
-- start_at, end_at: code points of the tidy text whose hash is text_hash, end exclusive.
CREATE TABLE highlight(
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    paper_id  INTEGER NOT NULL REFERENCES paper(id),
    field     INTEGER NOT NULL,
    text_hash BLOB NOT NULL,
    quote     TEXT NOT NULL,
    prefix    TEXT NOT NULL,
    suffix    TEXT NOT NULL,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    meaning   INTEGER NOT NULL,
    comment   TEXT NOT NULL DEFAULT '',
    orphan    INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
CREATE INDEX highlight_paper ON highlight(paper_id);
--;
-- budget: papers a week, NULL none. rank: fractional, compared as text.
CREATE TABLE reading_list(
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    budget      INTEGER,
    rank        TEXT NOT NULL
) STRICT;
--;
CREATE UNIQUE INDEX reading_list_folded ON reading_list(folded) WHERE deleted = 0;
--;
CREATE TABLE reading_list_entry(
    list_id  INTEGER NOT NULL REFERENCES reading_list(id),
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    uuid BLOB NOT NULL, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    rank     TEXT NOT NULL,
    comment  TEXT NOT NULL DEFAULT '',
    PRIMARY KEY(list_id, paper_id)
) WITHOUT ROWID, STRICT;
--;
CREATE INDEX reading_list_entry_paper ON reading_list_entry(paper_id);
--;
-- query: canonical text, never SQL. sort: a name of the query language. counted: shown with a count.
CREATE TABLE saved_filter(
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    name    TEXT NOT NULL,
    folded  TEXT NOT NULL,
    icon    TEXT NOT NULL,
    query   TEXT NOT NULL,
    sort    TEXT NOT NULL,
    counted INTEGER NOT NULL DEFAULT 1,
    rank    TEXT NOT NULL
) STRICT;
--;
CREATE UNIQUE INDEX saved_filter_folded ON saved_filter(folded) WHERE deleted = 0;
--;
-- actions: JSON array of {"do":"tag|list|keep|later|skip","to":name}.
CREATE TABLE rule(
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    name    TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    query   TEXT NOT NULL,
    actions TEXT NOT NULL,
    rank    TEXT NOT NULL
) STRICT;
--;
CREATE TABLE attachment(
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
    paper_id     INTEGER NOT NULL REFERENCES paper(id),
    file_name    TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    bytes        INTEGER NOT NULL,
    kind         TEXT NOT NULL
) STRICT;
--;
CREATE INDEX attachment_paper ON attachment(paper_id);
--;
-- Stable once given.
CREATE TABLE citation_key(
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    key      TEXT NOT NULL UNIQUE,
    pinned   INTEGER NOT NULL DEFAULT 0,
    uuid BLOB NOT NULL, reader_id INTEGER NOT NULL, changed INTEGER NOT NULL,
    device INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
-- ---- log and undo -------------------------------------------------------------------------------
-- One act of the reader. kind: import, decide, tag, note, correct, ... origin: reader, command,
-- rule, watch. session: the process that made it. state: 0 done, 1 undone, 2 undone and no longer to
-- be redone. bytes: of before-images. An import's changes name its digests.
CREATE TABLE step(
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        BLOB NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    detail      TEXT NOT NULL,
    stretch     TEXT,
    first_paper BLOB,
    papers      INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    at_offset   INTEGER NOT NULL,
    origin      TEXT NOT NULL,
    session     BLOB NOT NULL,
    state       INTEGER NOT NULL DEFAULT 0,
    bytes       INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
-- The log: append-only, never pruned. act: 0 done, 1 undo, 2 redo. row_name: the row by uuids and
-- names, never by number. before, after: JSON of the row without bookkeeping, NULL where none lives.
CREATE TABLE change(
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id    INTEGER NOT NULL REFERENCES step(id),
    act        INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_name   TEXT NOT NULL,
    paper_uuid BLOB,
    before     TEXT,
    after      TEXT,
    at         INTEGER NOT NULL
) STRICT;
--;
CREATE INDEX change_step ON change(step_id);
--;
CREATE INDEX change_paper ON change(paper_uuid);
--;
-- ---- search: an index that can be rebuilt from the rest -----------------------------------------
-- What the index holds of each paper; corrections are laid over the facts.
CREATE VIEW search_source AS
SELECT p.id AS id,
       coalesce(ct.value, t.tidy, '') AS title,
       coalesce(ca.value, a.tidy, '') AS abstract,
       coalesce(cu.value, p.authors) AS authors,
       coalesce(n.text, '') AS note,
       coalesce((SELECT group_concat(h.quote || ' ' || h.comment, char(10))
                 FROM highlight h WHERE h.paper_id = p.id AND h.deleted = 0), '') AS highlights
FROM paper p
LEFT JOIN paper_text t ON t.id = p.title_id
LEFT JOIN paper_text a ON a.id = p.abstract_id
LEFT JOIN correction ct ON ct.paper_id = p.id AND ct.field = 'title' AND ct.deleted = 0
LEFT JOIN correction ca ON ca.paper_id = p.id AND ca.field = 'abstract' AND ca.deleted = 0
LEFT JOIN correction cu ON cu.paper_id = p.id AND cu.field = 'authors' AND cu.deleted = 0
LEFT JOIN note n ON n.paper_id = p.id AND n.deleted = 0;
--;
CREATE VIRTUAL TABLE search USING fts5(
    title, abstract, authors, note, highlights,
    content = 'search_source', content_rowid = 'id', tokenize = 'lectern');
--;
-- Terms and in how many papers they stand.
CREATE TABLE lexicon(
    term   TEXT PRIMARY KEY,
    papers INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
