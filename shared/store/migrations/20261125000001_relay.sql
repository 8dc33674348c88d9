-- migrate:up

-- How far this service's events are in its topics. Who leads has the epoch; whoever stores with an older one has lost.
CREATE TABLE relay (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    epoch bigint NOT NULL DEFAULT 0,
    kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    state text NOT NULL DEFAULT '{}'
) WITH (fillfactor = 20);
INSERT INTO relay DEFAULT VALUES;

-- When the connection that holds a process's leases was last heard of: one that is paused keeps it open and is silent.
CREATE UNLOGGED TABLE processes (
    pid integer PRIMARY KEY,
    started timestamptz NOT NULL,
    beat_at timestamptz NOT NULL
) WITH (fillfactor = 50);

-- migrate:down
