-- migrate:up

-- Files that are taken in, row by row: what came of them. An id is that of the import its commands belong to.
CREATE TABLE jobs (
    id uuid PRIMARY KEY,
    plural text NOT NULL,
    state text NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'running', 'succeeded', 'finished_with_errors', 'failed', 'cancelled')),
    created_by text NOT NULL,
    role text NOT NULL,
    employee_id uuid,
    language text NOT NULL,
    columns text[] NOT NULL,
    total integer NOT NULL,
    done integer NOT NULL DEFAULT 0,
    accepted integer NOT NULL DEFAULT 0,
    unchanged integer NOT NULL DEFAULT 0,
    refused integer NOT NULL DEFAULT 0,
    failure text,
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    progressed_at timestamptz,
    finished_at timestamptz
);
CREATE INDEX jobs_by_age ON jobs (created_at, id);
CREATE INDEX jobs_open ON jobs (created_at, id) WHERE state IN ('queued', 'running');

-- Rows that are still to come, up to 200 in a piece: a JSON array of arrays of cells. What is done is gone.
CREATE TABLE job_rows (
    job_id uuid NOT NULL REFERENCES jobs ON DELETE CASCADE,
    first integer NOT NULL,
    cells text NOT NULL,
    PRIMARY KEY (job_id, first)
);

CREATE TABLE job_errors (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_id uuid NOT NULL REFERENCES jobs ON DELETE CASCADE,
    row_number integer NOT NULL,
    column_name text,
    pointer text,
    code text NOT NULL,
    detail text NOT NULL
);
CREATE INDEX job_errors_by_row ON job_errors (job_id, row_number, id);

-- migrate:down
