-- What an office did with its lenses. How a lens stands is what its last row says; no row is ever changed.
CREATE TABLE lens_changes (
  number  {identity},
  lens_id {key}  NOT NULL,
  kind    TEXT   NOT NULL, -- Saved, SwitchedOff, Reset
  lens    TEXT,            -- JSON; with Saved alone
  who     TEXT   NOT NULL,
  at      BIGINT NOT NULL,
  reason  TEXT   NOT NULL
);

-- A lens is tried on the newest mentions of all keywords while somebody types.
CREATE INDEX mentions_newest ON mentions (first_seen);
