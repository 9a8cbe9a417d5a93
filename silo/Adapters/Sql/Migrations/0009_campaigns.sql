-- What an office did with its campaigns and notes. How one stands is what its last row says; no row is ever changed.
CREATE TABLE campaign_changes (
  number      {identity},
  campaign_id {key}  NOT NULL,
  kind        TEXT   NOT NULL, -- Saved, Removed
  campaign    TEXT,            -- JSON; with Saved alone
  who         TEXT   NOT NULL,
  at          BIGINT NOT NULL,
  reason      TEXT   NOT NULL
);
