-- migrate:up

CREATE SCHEMA IF NOT EXISTS views;

-- The views that answer queries now: which build of them, made by which fingerprint, of which tables.
CREATE TABLE views (
    name text PRIMARY KEY,
    build bigint NOT NULL,
    fingerprint text NOT NULL,
    tables text[] NOT NULL,
    live_since timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Builds under way beside them, in schemas rebuild_<view>.
CREATE SEQUENCE builds;
CREATE TABLE rebuilds (
    name text PRIMARY KEY,
    build bigint NOT NULL,
    fingerprint text NOT NULL,
    started_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- How far a consumer has come in one partition of one source; topic '' is the log itself. `settled_until` is the newest
-- watermark whose last position here it has reached, `settled_position` that watermark's position in the log.
CREATE TABLE checkpoints (
    build bigint NOT NULL DEFAULT 0,
    log_id bigint NOT NULL,
    position bigint NOT NULL,
    next_offset bigint NOT NULL,
    settled_position bigint NOT NULL DEFAULT 0,
    settled_until timestamptz NOT NULL DEFAULT '-infinity',
    generation integer NOT NULL,
    partition integer NOT NULL,
    consumer text NOT NULL,
    service text NOT NULL,
    topic text NOT NULL,
    PRIMARY KEY (consumer, build, service, topic, partition)
) WITH (fillfactor = 40);

-- Where a policy's log ended when the policy was new: it acts on nothing before.
CREATE TABLE policies (
    name text PRIMARY KEY,
    log_id bigint NOT NULL,
    position bigint NOT NULL,
    moment timestamptz NOT NULL
);

-- Messages that could not be applied, and those of the same key that came after them. A discarded one is never applied.
CREATE TABLE dead_letters (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    build bigint NOT NULL,
    position bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts integer NOT NULL DEFAULT 0,
    partition integer NOT NULL,
    key uuid NOT NULL,
    event_id uuid NOT NULL,
    discarded boolean NOT NULL DEFAULT false,
    consumer text NOT NULL,
    service text NOT NULL,
    topic text NOT NULL,
    type text NOT NULL,
    code text NOT NULL,
    error text NOT NULL,
    message text NOT NULL,
    UNIQUE (consumer, build, service, event_id)
);
CREATE INDEX dead_letters_key ON dead_letters (consumer, build, service, key, position);

CREATE TABLE deadlines (
    name text NOT NULL,
    key uuid NOT NULL,
    id uuid NOT NULL,
    stream_id uuid NOT NULL,
    import_id uuid,
    due_at timestamptz NOT NULL,
    set_at timestamptz NOT NULL,
    fired_at timestamptz,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('held', 'waiting', 'fired', 'refused')),
    data text NOT NULL,
    error text NOT NULL DEFAULT '',
    PRIMARY KEY (name, key)
);
CREATE INDEX deadlines_due ON deadlines (due_at) WHERE state = 'waiting';
CREATE INDEX deadlines_held ON deadlines (import_id) WHERE state = 'held';

-- Imports seen in this service's log; one that is idle for an hour counts as finished.
CREATE TABLE imports (
    id uuid PRIMARY KEY,
    opened_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    finished_at timestamptz
);

-- Names of employees: last values, outside every chain; the highest row version wins, erasure is a last value too.
CREATE TABLE names (
    employee_id uuid PRIMARY KEY,
    version bigint NOT NULL,
    name text NOT NULL
);

-- Compare and set, last in the consumer's transaction. Losing it costs a repetition and nothing else, for the rows it
-- stands for are lost with it: so this commit waits for no disk.
CREATE FUNCTION pass_checkpoint(
    of_consumer text, of_build bigint, of_service text, of_topic text, of_partition integer,
    was_log bigint, was_position bigint,
    now_log bigint, now_generation integer, now_position bigint, now_offset bigint
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    UPDATE public.checkpoints AS c
    SET log_id = now_log, generation = now_generation, position = now_position, next_offset = now_offset
    WHERE c.consumer = of_consumer AND c.build = of_build AND c.service = of_service AND c.topic = of_topic
      AND c.partition = of_partition AND c.log_id = was_log AND c.position = was_position;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% is fenced: its checkpoint in % is no longer %', of_consumer, of_service, was_position
            USING ERRCODE = 'FL001';
    END IF;
END $$;

-- migrate:down
