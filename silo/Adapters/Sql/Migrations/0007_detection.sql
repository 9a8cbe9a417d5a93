-- What is remembered of a keyword's detection between cycles: a fold over facts, and what the policy judged so far. Of another version it is folded anew.
CREATE TABLE detection (
  keyword_id {key}  NOT NULL PRIMARY KEY REFERENCES keywords (id),
  version    BIGINT NOT NULL,
  memory     TEXT   NOT NULL -- JSON
);

-- Why the alert stands as it does. calm_since and peak belong to the rule before the detector and are not used any more.
ALTER TABLE keywords ADD COLUMN alert_reason TEXT NOT NULL DEFAULT 'Usual';

-- Incidents of every kind. What stood here before were spikes that people were told of.
ALTER TABLE incidents ADD COLUMN kind TEXT NOT NULL DEFAULT 'Spike';
ALTER TABLE incidents ADD COLUMN tier TEXT NOT NULL DEFAULT 'Push';
ALTER TABLE incidents ADD COLUMN subject TEXT NOT NULL DEFAULT ''; -- an address, a story or a source; empty: the keyword itself
ALTER TABLE incident_transitions ADD COLUMN tier TEXT NOT NULL DEFAULT 'Push';
ALTER TABLE incident_transitions ADD COLUMN evidence TEXT; -- JSON; where it is missing, stories, expected, upper and days hold the figures of the old rule

-- The stories a message rests on, where it waits for others that rest on the same.
ALTER TABLE outbox ADD COLUMN stories TEXT NOT NULL DEFAULT '[]'; -- JSON
CREATE INDEX outbox_together ON outbox (created_at) WHERE settled_at IS NULL AND stories <> '[]';
