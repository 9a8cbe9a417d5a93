-- When grains want to be woken. Hashes place a reminder on the ring of silos, on which a silo owns the arc (begin, end];
-- they are stored signed, and an arc that passes the largest number goes on at the smallest.
CREATE TABLE IF NOT EXISTS orleans_reminder
(
    service_id  text        NOT NULL,
    grain_id    text        NOT NULL,
    name        text        NOT NULL,
    grain_hash  integer     NOT NULL,
    start_time  timestamptz NOT NULL,
    period_ms   bigint      NOT NULL,
    version     integer     NOT NULL,
    PRIMARY KEY (service_id, grain_id, name)
);

CREATE INDEX IF NOT EXISTS orleans_reminder_by_hash ON orleans_reminder (service_id, grain_hash);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES

('ReadReminderRowKey', $$
SELECT grain_id AS GrainId, name AS ReminderName, start_time AS StartTime, period_ms AS Period, version AS Version
FROM orleans_reminder
WHERE service_id = @ServiceId AND grain_id = @GrainId AND name = @ReminderName
$$),

('ReadReminderRowsKey', $$
SELECT grain_id AS GrainId, name AS ReminderName, start_time AS StartTime, period_ms AS Period, version AS Version
FROM orleans_reminder
WHERE service_id = @ServiceId AND grain_id = @GrainId
$$),

('ReadRangeRows1Key', $$
SELECT grain_id AS GrainId, name AS ReminderName, start_time AS StartTime, period_ms AS Period, version AS Version
FROM orleans_reminder
WHERE service_id = @ServiceId AND grain_hash > @BeginHash AND grain_hash <= @EndHash
$$),

-- The arc that wraps around; where both ends are the same it is the whole ring.
('ReadRangeRows2Key', $$
SELECT grain_id AS GrainId, name AS ReminderName, start_time AS StartTime, period_ms AS Period, version AS Version
FROM orleans_reminder
WHERE service_id = @ServiceId AND (grain_hash > @BeginHash OR grain_hash <= @EndHash)
$$),

('UpsertReminderRowKey', $$
INSERT INTO orleans_reminder AS r (service_id, grain_id, name, grain_hash, start_time, period_ms, version)
VALUES (@ServiceId, @GrainId, @ReminderName, @GrainHash, @StartTime, @Period, 0)
ON CONFLICT (service_id, grain_id, name) DO UPDATE
    SET grain_hash = EXCLUDED.grain_hash, start_time = EXCLUDED.start_time, period_ms = EXCLUDED.period_ms, version = r.version + 1
RETURNING version AS Version
$$),

('DeleteReminderRowKey', $$
WITH gone AS (
    DELETE FROM orleans_reminder
    WHERE service_id = @ServiceId AND grain_id = @GrainId AND name = @ReminderName AND version = @Version
    RETURNING 1)
SELECT EXISTS (SELECT 1 FROM gone)
$$),

('DeleteReminderRowsKey', $$
DELETE FROM orleans_reminder WHERE service_id = @ServiceId
$$)

ON CONFLICT (QueryKey) DO UPDATE SET QueryText = EXCLUDED.QueryText;
