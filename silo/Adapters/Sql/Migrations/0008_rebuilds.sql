-- Figures computed anew from the facts. At most one rebuild of a keyword is open; further reasons join it and raise its revision.
CREATE TABLE rebuilds (
  number         {identity},
  keyword_id     {key}  NOT NULL REFERENCES keywords (id),
  asked_at       BIGINT NOT NULL,
  due_at         BIGINT NOT NULL,
  revision       BIGINT NOT NULL,
  phase          TEXT   NOT NULL, -- Waiting, Mentions, Pages, Points, Ending, Done
  done           BIGINT NOT NULL,
  out_of         BIGINT NOT NULL,
  passes         BIGINT NOT NULL,
  mentions       BIGINT NOT NULL, -- changed so far
  pages          BIGINT NOT NULL,
  points         BIGINT NOT NULL,
  begun_at       BIGINT,
  begun_revision BIGINT,          -- the row's revision and the keyword's version when it was begun last
  begun_version  BIGINT,
  mark           TEXT,            -- who judges
  last_source    {key},           -- the page that was settled last
  last_seen      BIGINT,
  ended_at       BIGINT
);
CREATE UNIQUE INDEX rebuilds_open ON rebuilds (keyword_id) WHERE ended_at IS NULL;
CREATE INDEX rebuilds_of_keyword ON rebuilds (keyword_id, number);

CREATE TABLE rebuild_reasons (
  number     {identity},
  rebuild    BIGINT NOT NULL REFERENCES rebuilds (number),
  cause      TEXT   NOT NULL,
  who        TEXT,
  at         BIGINT NOT NULL,
  detail     TEXT
);
CREATE INDEX rebuild_reasons_of_rebuild ON rebuild_reasons (rebuild, number);

-- By whom a mention was assessed. Empty: nobody knows, or it learnt its date since.
ALTER TABLE mentions ADD COLUMN assessed_by {key} NOT NULL DEFAULT '';
CREATE INDEX mentions_by_assessor ON mentions (keyword_id, assessed_by);
