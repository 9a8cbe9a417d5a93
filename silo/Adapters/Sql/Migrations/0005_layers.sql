-- What happened to what is learnt from people's corrections, over the shipped weights. How it stands is what the last rows say; no row is ever changed.
-- Who adds a row gives its number, one above the last it knows: of two that decided at once, one finds its number taken.
CREATE TABLE layer_steps (
  number BIGINT NOT NULL PRIMARY KEY,
  kind   TEXT   NOT NULL, -- Trained, NoBetter, SwitchedOff, SwitchedOn
  who    TEXT   NOT NULL,
  at     BIGINT NOT NULL,
  reason TEXT   NOT NULL,
  tried  TEXT,            -- JSON; with Trained and NoBetter
  layer  TEXT             -- JSON; with Trained alone
);
