-- migrate:up

-- People's own: what is personal and not a name. Last values; the version is that of the organisation's stream.
CREATE TABLE personal_details (
    employee_id uuid PRIMARY KEY,
    version bigint NOT NULL,
    email text,
    external_reference text
);
CREATE INDEX personal_details_reference ON personal_details (external_reference) WHERE external_reference IS NOT NULL;

-- migrate:down
