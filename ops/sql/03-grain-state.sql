-- What grains remember. A write names the version it was made from; from any other it changes nothing and gives no row back,
-- which Orleans takes for the conflict it is. The key is stored whole: Orleans' hashes of it (@GrainIdHash, @GrainTypeHash) are not needed.
CREATE TABLE IF NOT EXISTS orleans_grain_state
(
    service_id  text        NOT NULL,
    grain_type  text        NOT NULL,
    grain_n0    bigint      NOT NULL,
    grain_n1    bigint      NOT NULL,
    grain_key   text        NOT NULL, -- empty where the grain has a number or a GUID alone
    payload     bytea,                -- null where it was cleared
    version     integer     NOT NULL,
    modified_at timestamptz NOT NULL,
    PRIMARY KEY (service_id, grain_type, grain_key, grain_n0, grain_n1)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES

('ReadFromStorageKey', $$
SELECT payload AS PayloadBinary, version AS Version
FROM orleans_grain_state
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
  AND grain_key = coalesce(@GrainIdExtensionString, '') AND grain_n0 = @GrainIdN0 AND grain_n1 = @GrainIdN1
$$),

('WriteToStorageKey', $$
WITH changed AS (
    UPDATE orleans_grain_state SET payload = @PayloadBinary, version = version + 1, modified_at = now()
    WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
      AND grain_key = coalesce(@GrainIdExtensionString, '') AND grain_n0 = @GrainIdN0 AND grain_n1 = @GrainIdN1
      AND version = @GrainStateVersion
    RETURNING version),
made AS (
    INSERT INTO orleans_grain_state (service_id, grain_type, grain_n0, grain_n1, grain_key, payload, version, modified_at)
    SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, coalesce(@GrainIdExtensionString, ''), @PayloadBinary, 1, now()
    WHERE @GrainStateVersion IS NULL
    ON CONFLICT DO NOTHING
    RETURNING version)
SELECT version AS NewGrainStateVersion FROM changed UNION ALL SELECT version FROM made
$$),

('ClearStorageKey', $$
UPDATE orleans_grain_state SET payload = NULL, version = version + 1, modified_at = now()
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
  AND grain_key = coalesce(@GrainIdExtensionString, '') AND grain_n0 = @GrainIdN0 AND grain_n1 = @GrainIdN1
  AND version = @GrainStateVersion
RETURNING version
$$),

('DeleteStorageKey', $$
DELETE FROM orleans_grain_state
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
  AND grain_key = coalesce(@GrainIdExtensionString, '') AND grain_n0 = @GrainIdN0 AND grain_n1 = @GrainIdN1
  AND version = @GrainStateVersion
RETURNING version + 1
$$)

ON CONFLICT (QueryKey) DO UPDATE SET QueryText = EXCLUDED.QueryText;
