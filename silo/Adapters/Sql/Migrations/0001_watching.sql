-- Times are UTC in Unix milliseconds, spans in milliseconds, yes and no 1 and 0. Columns that say "JSON" are always read whole.
-- {key} is text that sorts by its code points in every database; {identity} is a key that only ever rises.

-- What an office watches, and where its alert stands. Never deleted: untracking sets untracked_at and keeps all that hangs on it.
CREATE TABLE keywords (
  id                {key}  NOT NULL PRIMARY KEY,
  name              TEXT   NOT NULL,
  aliases           TEXT   NOT NULL, -- JSON
  required_contexts TEXT   NOT NULL, -- JSON
  excluded_contexts TEXT   NOT NULL, -- JSON
  language          TEXT   NOT NULL,
  region            TEXT   NOT NULL,
  time_zone         TEXT   NOT NULL,
  lenses            TEXT   NOT NULL, -- JSON
  sources           TEXT   NOT NULL, -- JSON
  interval_ms       BIGINT NOT NULL,
  version           BIGINT NOT NULL,
  tracked_since     BIGINT NOT NULL,
  untracked_at      BIGINT,
  due_at            BIGINT NOT NULL,
  last_cycle_at     BIGINT,
  alert_status      TEXT   NOT NULL,
  alert_since       BIGINT NOT NULL,
  incident_id       {key},
  calm_since        BIGINT,
  peak              BIGINT NOT NULL
);
CREATE INDEX keywords_due ON keywords (due_at) WHERE untracked_at IS NULL;

-- Where we look. The kind is that of the format when the source was saved.
CREATE TABLE sources (
  id             {key}  NOT NULL PRIMARY KEY,
  name           TEXT   NOT NULL,
  format         TEXT   NOT NULL,
  kind           TEXT   NOT NULL,
  endpoint       TEXT   NOT NULL,
  enabled        BIGINT NOT NULL,
  interval_ms    BIGINT NOT NULL,
  stale_after_ms BIGINT,
  outlet         TEXT,
  added_at       BIGINT NOT NULL,
  changed_at     BIGINT NOT NULL
);

-- A search source in the eyes of one keyword, with its last reading, so that nobody has to search the readings for it.
CREATE TABLE keyword_sources (
  keyword_id   {key}  NOT NULL REFERENCES keywords (id),
  source_id    {key}  NOT NULL REFERENCES sources (id),
  due_at       BIGINT NOT NULL,
  failures     BIGINT NOT NULL,
  last_good_at BIGINT,
  last_at      BIGINT,
  last_outcome TEXT,
  last_entries BIGINT,
  last_detail  TEXT,
  PRIMARY KEY (keyword_id, source_id)
);

-- What a feed's next cycle has to know, with its last reading.
CREATE TABLE feeds (
  source_id     {key}  NOT NULL PRIMARY KEY REFERENCES sources (id),
  version       BIGINT NOT NULL,
  due_at        BIGINT NOT NULL,
  etag          TEXT,
  last_modified TEXT,
  newest_at     BIGINT,
  seen          TEXT   NOT NULL, -- JSON
  keyword_stamp TEXT   NOT NULL,
  failures      BIGINT NOT NULL,
  last_good_at  BIGINT,
  last_at       BIGINT,
  last_outcome  TEXT,
  last_entries  BIGINT,
  last_detail   TEXT
);

-- Entries of feeds that wait for a keyword's next cycle. A row goes when it became a mention.
CREATE TABLE inbox (
  number     {identity},
  keyword_id {key}  NOT NULL REFERENCES keywords (id),
  url        {key}  NOT NULL,
  source_id  {key}  NOT NULL,
  seen_at    BIGINT NOT NULL,
  entry      TEXT   NOT NULL, -- JSON
  UNIQUE (keyword_id, url)
);

-- What each look came to; those of feeds belong to no keyword.
CREATE TABLE readings (
  number     {identity},
  keyword_id {key}  REFERENCES keywords (id),
  source_id  {key}  NOT NULL,
  at         BIGINT NOT NULL,
  outcome    TEXT   NOT NULL,
  entries    BIGINT NOT NULL,
  detail     TEXT   NOT NULL
);
CREATE INDEX readings_of_keyword ON readings (keyword_id, at);

-- Page one of a search source, from when it was first seen so until it was last seen so. Kept for good.
CREATE TABLE pages (
  keyword_id {key}  NOT NULL REFERENCES keywords (id),
  source_id  {key}  NOT NULL REFERENCES sources (id),
  first_seen BIGINT NOT NULL,
  last_seen  BIGINT NOT NULL,
  entries    TEXT   NOT NULL, -- JSON
  PRIMARY KEY (keyword_id, source_id, first_seen)
);

-- Coverage. The tone (-1, 0, 1) and whether it is conflict-era stand beside the assessment because people filter by them.
CREATE TABLE mentions (
  keyword_id   {key}  NOT NULL REFERENCES keywords (id),
  url          {key}  NOT NULL,
  title        TEXT   NOT NULL,
  snippet      TEXT   NOT NULL,
  outlet       TEXT   NOT NULL,
  published    BIGINT,
  precision    TEXT   NOT NULL,
  first_source {key}  NOT NULL,
  first_seen   BIGINT NOT NULL,
  last_source  {key}  NOT NULL,
  last_seen    BIGINT NOT NULL,
  story_id     {key}  NOT NULL,
  tone         BIGINT NOT NULL,
  conflict     BIGINT NOT NULL,
  assessment   TEXT   NOT NULL, -- JSON
  PRIMARY KEY (keyword_id, url)
);
CREATE INDEX mentions_by_time ON mentions (keyword_id, COALESCE(published, first_seen));
CREATE INDEX mentions_by_sight ON mentions (keyword_id, first_seen);

-- The figures of each cycle that could look.
CREATE TABLE trend_points (
  keyword_id       {key}  NOT NULL REFERENCES keywords (id),
  at               BIGINT NOT NULL,
  positive         BIGINT NOT NULL,
  neutral          BIGINT NOT NULL,
  negative         BIGINT NOT NULL,
  conflict         BIGINT NOT NULL,
  mentions         BIGINT NOT NULL,
  harmful_last_day BIGINT NOT NULL,
  share            DOUBLE PRECISION,
  share_low        DOUBLE PRECISION,
  share_high       DOUBLE PRECISION,
  share_sample     DOUBLE PRECISION,
  share_grade      TEXT,
  net_tone         DOUBLE PRECISION,
  pages            TEXT   NOT NULL, -- JSON
  method           TEXT   NOT NULL,
  PRIMARY KEY (keyword_id, at)
);

-- An alert's life, and every change in it.
CREATE TABLE incidents (
  id           {key}  NOT NULL PRIMARY KEY,
  keyword_id   {key}  NOT NULL REFERENCES keywords (id),
  suspected_at BIGINT NOT NULL,
  opened_at    BIGINT,
  closed_at    BIGINT
);
CREATE INDEX incidents_of_keyword ON incidents (keyword_id, suspected_at);

CREATE TABLE incident_transitions (
  number      {identity},
  incident_id {key}            NOT NULL REFERENCES incidents (id),
  at          BIGINT           NOT NULL,
  from_status TEXT             NOT NULL,
  to_status   TEXT             NOT NULL,
  reason      TEXT             NOT NULL,
  stories     BIGINT           NOT NULL,
  expected    DOUBLE PRECISION NOT NULL,
  upper       BIGINT           NOT NULL,
  days        BIGINT           NOT NULL
);
CREATE INDEX incident_transitions_of_incident ON incident_transitions (incident_id, number);

-- Messages, kept after they were sent or given up. One under way is due again when its lease ends.
CREATE TABLE outbox (
  number      {identity},
  id          {key}  NOT NULL UNIQUE,
  channel     TEXT   NOT NULL,
  keyword_id  {key}  NOT NULL REFERENCES keywords (id),
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
CREATE INDEX outbox_waiting ON outbox (incident_id, channel, number) WHERE settled_at IS NULL;
CREATE INDEX outbox_newest ON outbox (created_at, number);

-- What the single host remembers of other people's servers.
CREATE TABLE hosts (
  host         {key}  NOT NULL PRIMARY KEY,
  free_at      BIGINT NOT NULL,
  leased_until BIGINT,
  failures     BIGINT NOT NULL
);
