-- migrate:up

-- One row: whose log this is and how far its past is closed. `log_id` grows when a store is restored from backup.
CREATE TABLE log (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    log_id bigint NOT NULL,
    generation integer NOT NULL DEFAULT 1,
    watermark timestamptz NOT NULL,
    watermark_position bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
INSERT INTO log (log_id, watermark)
VALUES (floor(extract(epoch FROM clock_timestamp()) * 1000), clock_timestamp());

CREATE TABLE streams (
    stream_id uuid PRIMARY KEY,
    type text NOT NULL,
    version integer NOT NULL CHECK (version > 0)
) WITH (fillfactor = 70);

-- The columns of fixed width stand first: no byte is lost to alignment.
CREATE TABLE events (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    occurred_on date NOT NULL,
    version integer NOT NULL,
    stream_id uuid NOT NULL,
    event_id uuid NOT NULL UNIQUE,
    schema_version smallint NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    data text NOT NULL,
    meta text NOT NULL,
    UNIQUE (stream_id, version)
);

-- Makes a key unique within a scope across streams; a released one stays with no stream until it is taken again.
CREATE TABLE claims (
    scope text NOT NULL,
    key text NOT NULL,
    stream_id uuid,
    PRIMARY KEY (scope, key)
) WITH (fillfactor = 80);

CREATE TABLE handled (
    policy text NOT NULL,
    cause uuid NOT NULL,
    PRIMARY KEY (policy, cause)
);

-- `scope` and `digest` are hashes of 128 bits: as uuid they take half of what their digits take, in the row and in the index.
CREATE TABLE idempotency (
    scope uuid PRIMARY KEY,
    digest uuid NOT NULL,
    stream_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    version integer NOT NULL,
    status smallint NOT NULL,
    answer text NOT NULL
);
CREATE INDEX idempotency_created_at ON idempotency USING brin (created_at) WITH (pages_per_range = 16);

CREATE TABLE snapshots (
    stream_id uuid PRIMARY KEY,
    shape text NOT NULL,
    version integer NOT NULL,
    state text NOT NULL
);

CREATE TABLE installation (
    key text PRIMARY KEY,
    value text NOT NULL
);

-- The fence: whoever inserts events shares it before any position is drawn, whoever asks which positions are decided takes
-- it alone for a moment. Two-part keys cannot meet the one-part keys that idempotency scopes hash to.
CREATE FUNCTION share_fence() RETURNS void LANGUAGE sql VOLATILE
RETURN pg_advisory_xact_lock_shared(1702131041, 0);

CREATE FUNCTION take_fence() RETURNS void LANGUAGE sql VOLATILE
RETURN pg_advisory_xact_lock(1702131041, 0);

CREATE FUNCTION events_are_fenced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1702131041, 0);
    RETURN NULL;
END $$;
CREATE TRIGGER events_are_fenced BEFORE INSERT ON events
FOR EACH STATEMENT EXECUTE FUNCTION events_are_fenced();

CREATE FUNCTION events_are_for_ever() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER events_are_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON events
FOR EACH STATEMENT EXECUTE FUNCTION events_are_for_ever();
ALTER TABLE events ENABLE ALWAYS TRIGGER events_are_for_ever;

CREATE FUNCTION advance_watermark() RETURNS log LANGUAGE plpgsql SET lock_timeout = '100ms' AS $$
DECLARE
    answer log;
BEGIN
    PERFORM take_fence();
    UPDATE log SET watermark = greatest(clock_timestamp(), watermark),
                   watermark_position = coalesce((SELECT max(position) FROM events), 0)
    RETURNING * INTO answer;
    RETURN answer;
END $$;

-- migrate:down
