-- Which silos there are. Every change of a member raises the version of the whole table, in the same statement and only from the
-- version that the caller has read: of two silos that change it at once, one is told to read again.
CREATE TABLE IF NOT EXISTS orleans_membership_version
(
    deployment_id text    PRIMARY KEY,
    version       integer NOT NULL
);

CREATE TABLE IF NOT EXISTS orleans_member
(
    deployment_id text        NOT NULL,
    address       text        NOT NULL,
    port          integer     NOT NULL,
    generation    integer     NOT NULL,
    silo_name     text        NOT NULL,
    host_name     text        NOT NULL,
    status        integer     NOT NULL,
    proxy_port    integer     NOT NULL,
    suspect_times text,
    start_time    timestamptz NOT NULL,
    alive_at      timestamptz NOT NULL,
    PRIMARY KEY (deployment_id, address, port, generation)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES

('GatewaysQueryKey', $$
SELECT address AS Address, proxy_port AS ProxyPort, generation AS Generation
FROM orleans_member
WHERE deployment_id = @DeploymentId AND status = @Status AND proxy_port > 0
$$),

-- The version comes with or without members; a null StartTime says that there is none.
('MembershipReadAllKey', $$
SELECT m.address AS Address, m.port AS Port, m.generation AS Generation, m.silo_name AS SiloName, m.host_name AS HostName,
       m.status AS Status, m.proxy_port AS ProxyPort, m.suspect_times AS SuspectTimes, m.start_time AS StartTime,
       m.alive_at AS IAmAliveTime, v.version AS Version
FROM orleans_membership_version v
LEFT JOIN orleans_member m ON m.deployment_id = v.deployment_id
WHERE v.deployment_id = @DeploymentId
$$),

('MembershipReadRowKey', $$
SELECT m.address AS Address, m.port AS Port, m.generation AS Generation, m.silo_name AS SiloName, m.host_name AS HostName,
       m.status AS Status, m.proxy_port AS ProxyPort, m.suspect_times AS SuspectTimes, m.start_time AS StartTime,
       m.alive_at AS IAmAliveTime, v.version AS Version
FROM orleans_membership_version v
LEFT JOIN orleans_member m
       ON m.deployment_id = v.deployment_id AND m.address = @Address AND m.port = @Port AND m.generation = @Generation
WHERE v.deployment_id = @DeploymentId
$$),

('InsertMembershipVersionKey', $$
WITH made AS (
    INSERT INTO orleans_membership_version (deployment_id, version) VALUES (@DeploymentId, 0)
    ON CONFLICT DO NOTHING
    RETURNING 1)
SELECT EXISTS (SELECT 1 FROM made)
$$),

('InsertMembershipKey', $$
WITH raised AS (
    UPDATE orleans_membership_version v SET version = version + 1
    WHERE deployment_id = @DeploymentId AND version = @Version
      AND NOT EXISTS (
          SELECT 1 FROM orleans_member m
          WHERE m.deployment_id = v.deployment_id AND m.address = @Address AND m.port = @Port AND m.generation = @Generation)
    RETURNING deployment_id),
joined AS (
    INSERT INTO orleans_member
        (deployment_id, address, port, generation, silo_name, host_name, status, proxy_port, start_time, alive_at)
    SELECT deployment_id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
    FROM raised
    RETURNING 1)
SELECT EXISTS (SELECT 1 FROM joined)
$$),

('UpdateMembershipKey', $$
WITH raised AS (
    UPDATE orleans_membership_version v SET version = version + 1
    WHERE deployment_id = @DeploymentId AND version = @Version
      AND EXISTS (
          SELECT 1 FROM orleans_member m
          WHERE m.deployment_id = v.deployment_id AND m.address = @Address AND m.port = @Port AND m.generation = @Generation)
    RETURNING deployment_id),
changed AS (
    UPDATE orleans_member m SET status = @Status, suspect_times = @SuspectTimes, alive_at = @IAmAliveTime
    FROM raised
    WHERE m.deployment_id = raised.deployment_id AND m.address = @Address AND m.port = @Port AND m.generation = @Generation
    RETURNING 1)
SELECT EXISTS (SELECT 1 FROM changed)
$$),

-- A sign of life changes nothing that another silo decides on, so it raises no version.
('UpdateIAmAlivetimeKey', $$
UPDATE orleans_member SET alive_at = @IAmAliveTime
WHERE deployment_id = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$$),

('DeleteMembershipTableEntriesKey', $$
WITH members AS (DELETE FROM orleans_member WHERE deployment_id = @DeploymentId)
DELETE FROM orleans_membership_version WHERE deployment_id = @DeploymentId
$$),

-- 6 is SiloStatus.Dead: one that is only silent may come back.
('CleanupDefunctSiloEntriesKey', $$
DELETE FROM orleans_member WHERE deployment_id = @DeploymentId AND status = 6 AND alive_at < @IAmAliveTime
$$)

ON CONFLICT (QueryKey) DO UPDATE SET QueryText = EXCLUDED.QueryText;
