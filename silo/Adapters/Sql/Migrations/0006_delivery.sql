-- How people are reached. A channel or a person that was removed stays as a tombstone, without secrets and address.
CREATE TABLE channels (
  id         {key}  NOT NULL PRIMARY KEY,
  kind       TEXT   NOT NULL, -- smtp, webhook, slack, teams, telegram, whatsapp; log where the configuration's own is switched
  name       TEXT   NOT NULL,
  settings   TEXT   NOT NULL, -- JSON, nothing secret in it
  secrets    TEXT   NOT NULL, -- JSON, each one sealed
  configured BIGINT NOT NULL, -- 1 where the configuration set it up: the row holds its state alone
  is_on      BIGINT NOT NULL,
  since      BIGINT NOT NULL,
  who        TEXT   NOT NULL,
  reason     TEXT   NOT NULL,
  removed_at BIGINT
);

CREATE TABLE recipients (
  id                      {key}  NOT NULL PRIMARY KEY,
  name                    TEXT   NOT NULL,
  channel                 {key}  NOT NULL,
  address                 TEXT   NOT NULL,
  language                TEXT   NOT NULL,
  time_zone               TEXT   NOT NULL,
  chosen                  TEXT   NOT NULL, -- JSON, handling by kind of incident
  quiet_from              TEXT,            -- HH:mm
  quiet_to                TEXT,
  escalations_break_quiet BIGINT NOT NULL,
  digest_at               TEXT   NOT NULL,
  keywords                TEXT   NOT NULL, -- JSON; empty: all
  is_on                   BIGINT NOT NULL,
  since                   BIGINT NOT NULL,
  who                     TEXT   NOT NULL,
  reason                  TEXT   NOT NULL,
  removed_at              BIGINT
);

-- What happened to them. No row is ever changed.
CREATE TABLE delivery_changes (
  number     {identity},
  subject    TEXT   NOT NULL, -- Channel, Recipient
  subject_id {key}  NOT NULL,
  kind       TEXT   NOT NULL, -- Added, Changed, SwitchedOn, SwitchedOff, Died, Removed
  who        TEXT   NOT NULL,
  at         BIGINT NOT NULL,
  reason     TEXT   NOT NULL
);

ALTER TABLE outbox ADD COLUMN kind TEXT NOT NULL DEFAULT 'Spike';
ALTER TABLE outbox ADD COLUMN html TEXT;
ALTER TABLE outbox ADD COLUMN recipient_id {key} NOT NULL DEFAULT ''; -- empty: all that the channel's configuration names
ALTER TABLE outbox ADD COLUMN score DOUBLE PRECISION;
ALTER TABLE outbox ADD COLUMN for_digest BIGINT NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN folded_into {key}; -- the digest that tells it
UPDATE outbox SET kind = CASE WHEN keyword_id IS NULL THEN 'SourceHealth' WHEN id LIKE '%/BackToNormal/%' THEN 'BackToNormal' ELSE 'Spike' END;

DROP INDEX outbox_waiting;
CREATE INDEX outbox_waiting ON outbox (incident_id, channel, recipient_id, number) WHERE settled_at IS NULL;
CREATE INDEX outbox_of_incident ON outbox (incident_id);
CREATE INDEX outbox_due ON outbox (due_at) WHERE settled_at IS NULL;
CREATE INDEX outbox_sent ON outbox (keyword_id, kind, settled_at) WHERE status = 'sent';
CREATE INDEX outbox_sent_to ON outbox (settled_at) WHERE status = 'sent' AND recipient_id <> '';
CREATE INDEX outbox_folded ON outbox (folded_into) WHERE folded_into IS NOT NULL;
