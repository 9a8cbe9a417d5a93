-- The daily brief: one a day for the office. A row is written once, with the messages that carry it, and never changed.
CREATE TABLE briefs (
  day         {key}  NOT NULL PRIMARY KEY, -- yyyy-MM-dd, in the zone that held then
  due_at      BIGINT NOT NULL,             -- the hour it is for
  composed_at BIGINT NOT NULL,
  since       BIGINT NOT NULL,             -- from when on it tells
  has_news    BIGINT NOT NULL,
  brief       TEXT   NOT NULL              -- JSON
);

-- When the office gets it. What holds is what the last row says; no row is ever changed.
CREATE TABLE brief_settings (
  number   BIGINT NOT NULL PRIMARY KEY, -- one above the last that its writer knew: of two that changed at once, one finds it taken
  settings TEXT   NOT NULL,             -- JSON
  who      TEXT   NOT NULL,
  at       BIGINT NOT NULL,
  reason   TEXT   NOT NULL
);

-- When the next one is due: one row, from the first beat on.
CREATE TABLE brief_due (
  id     BIGINT NOT NULL PRIMARY KEY, -- 1
  due_at BIGINT NOT NULL
);
