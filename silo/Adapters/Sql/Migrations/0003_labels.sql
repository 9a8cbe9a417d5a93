-- What people said of coverage instead of the machine. Rows are only ever added: another opinion is another row, and so is taking one back,
-- which says nothing itself. Of the rows on one mention the newest holds; of the mentions of one story, the newest such row that says something.
CREATE TABLE labels (
  number     {identity},
  keyword_id {key}  NOT NULL,
  url        {key}  NOT NULL, -- the mention it was given on
  story_id   {key}  NOT NULL, -- the story that the mention told then
  at         BIGINT NOT NULL,
  said_by    TEXT   NOT NULL,
  tone       BIGINT,
  era        TEXT,            -- present, about:LENS or mentions:LENS
  risks      TEXT,            -- JSON
  reason     TEXT,
  withdrawn  BIGINT NOT NULL,
  FOREIGN KEY (keyword_id, url) REFERENCES mentions (keyword_id, url)
);
CREATE INDEX labels_of_mention ON labels (keyword_id, url, number);

-- The label that counts for the mention's story, a copy of its row. The columns tone and conflict follow it.
ALTER TABLE mentions ADD COLUMN label TEXT; -- JSON
