-- What crawling learnt to do: article pages, robots rules, layouts, hours and pace, incidents of sources, splits by hand.
-- {bytes} are raw bytes. What stands between {only …} and {both} is for that database alone.

ALTER TABLE keywords ADD COLUMN read_articles BIGINT NOT NULL DEFAULT 0;

ALTER TABLE sources ADD COLUMN at_most_every_ms BIGINT;
ALTER TABLE sources ADD COLUMN hours TEXT;  -- JSON
ALTER TABLE sources ADD COLUMN adaptive BIGINT NOT NULL DEFAULT 1;
ALTER TABLE sources ADD COLUMN layout TEXT; -- JSON

ALTER TABLE feeds ADD COLUMN pace_ms BIGINT;

ALTER TABLE hosts ADD COLUMN challenges BIGINT NOT NULL DEFAULT 0;
ALTER TABLE hosts ADD COLUMN refusals BIGINT NOT NULL DEFAULT 0;

-- The due come in the order in which they are asked for, without a sort.
DROP INDEX keywords_due;
CREATE INDEX keywords_due ON keywords (due_at, id) WHERE untracked_at IS NULL;
CREATE INDEX feeds_due ON feeds (due_at, source_id);

-- A mention that a person split off has a story of its own, and remembers the one it was taken from.
ALTER TABLE mentions ADD COLUMN resurfaced BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mentions ADD COLUMN split BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mentions ADD COLUMN split_from {key};
ALTER TABLE mentions ADD COLUMN author TEXT;
ALTER TABLE mentions ADD COLUMN is_read BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mentions ADD COLUMN signature TEXT; -- base64
CREATE INDEX mentions_unread ON mentions (keyword_id, first_seen) WHERE is_read = 0;
CREATE INDEX mentions_of_story ON mentions (keyword_id, story_id);

CREATE TABLE story_splits (
  number     {identity},
  keyword_id {key}  NOT NULL,
  url        {key}  NOT NULL,
  from_story {key}  NOT NULL,
  own_story  {key}  NOT NULL,
  at         BIGINT NOT NULL,
  undone_at  BIGINT,
  FOREIGN KEY (keyword_id, url) REFERENCES mentions (keyword_id, url)
);
CREATE INDEX story_splits_of_mention ON story_splits (keyword_id, url);

-- What came of reading a page, once for all keywords. Without a title there is no article; the text is empty where it may not be kept.
CREATE TABLE articles (
  url       {key}  NOT NULL PRIMARY KEY,
  at        BIGINT NOT NULL,
  outcome   TEXT   NOT NULL,
  attempts  BIGINT NOT NULL,
  title     TEXT,
  author    TEXT,
  published BIGINT,
  precision TEXT   NOT NULL,
  modified  BIGINT,
  canonical TEXT,
  language  TEXT,
  text      TEXT   NOT NULL,
  may_keep  BIGINT NOT NULL,
  signature TEXT   -- base64
);

-- The last body of each source that could not be read.
CREATE TABLE kept_bodies (
  source_id    {key}   NOT NULL PRIMARY KEY REFERENCES sources (id),
  at           BIGINT  NOT NULL,
  outcome      TEXT    NOT NULL,
  url          TEXT    NOT NULL,
  content_type TEXT,
  bytes        {bytes} NOT NULL
);

-- Times during which a source could not be read, at most one open for each, and every change of them.
CREATE TABLE source_incidents (
  id        {key}  NOT NULL PRIMARY KEY,
  source_id {key}  NOT NULL REFERENCES sources (id),
  opened_at BIGINT NOT NULL,
  closed_at BIGINT,
  outcome   TEXT   NOT NULL,
  detail    TEXT   NOT NULL
);
CREATE UNIQUE INDEX source_incidents_open ON source_incidents (source_id) WHERE closed_at IS NULL;
CREATE INDEX source_incidents_newest ON source_incidents (opened_at, id);

CREATE TABLE source_transitions (
  number      {identity},
  incident_id {key}  NOT NULL REFERENCES source_incidents (id),
  change      TEXT   NOT NULL,
  at          BIGINT NOT NULL,
  outcome     TEXT   NOT NULL,
  detail      TEXT   NOT NULL
);
CREATE INDEX source_transitions_of_incident ON source_transitions (incident_id, number);

CREATE TABLE robots (
  origin       {key}  NOT NULL PRIMARY KEY,
  read_at      BIGINT NOT NULL,
  expires_at   BIGINT NOT NULL,
  found        TEXT   NOT NULL,
  text         TEXT   NOT NULL,
  text_read_at BIGINT
);

-- Whole in the index: a week's readings are counted without a look at the rows.
CREATE INDEX readings_by_time ON readings (at, source_id, outcome);

-- A message about a source belongs to no keyword.
-- {only postgres}
ALTER TABLE outbox ALTER COLUMN keyword_id DROP NOT NULL;
-- {only sqlite}
CREATE TABLE outbox_anew (
  number      {identity},
  id          {key}  NOT NULL UNIQUE,
  channel     TEXT   NOT NULL,
  keyword_id  {key}  REFERENCES keywords (id),
  incident_id {key}  NOT NULL,
  created_at  BIGINT NOT NULL,
  subject     TEXT   NOT NULL,
  text        TEXT   NOT NULL,
  status      TEXT   NOT NULL, -- waiting, sent, given-up
  attempts    BIGINT NOT NULL,
  due_at      BIGINT NOT NULL,
  settled_at  BIGINT,
  detail      TEXT
);
INSERT INTO outbox_anew (number, id, channel, keyword_id, incident_id, created_at, subject, text, status, attempts, due_at, settled_at, detail)
SELECT number, id, channel, keyword_id, incident_id, created_at, subject, text, status, attempts, due_at, settled_at, detail FROM outbox;
-- The next number is the old table's, even where its newest row is gone: none is used twice.
DELETE FROM sqlite_sequence WHERE name = 'outbox_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'outbox_anew', seq FROM sqlite_sequence WHERE name = 'outbox';
DROP TABLE outbox;
ALTER TABLE outbox_anew RENAME TO outbox;
CREATE INDEX outbox_waiting ON outbox (incident_id, channel, number) WHERE settled_at IS NULL;
CREATE INDEX outbox_newest ON outbox (created_at, number);
-- {both}
