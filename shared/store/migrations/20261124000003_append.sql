-- migrate:up

CREATE FUNCTION claim_was_taken_meanwhile() RETURNS uuid LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'another stream took the claim meanwhile' USING ERRCODE = 'unique_violation';
END $$;

-- Appends many commands at once, each whole or not at all; a command is known by its stream, of which there is one each.
-- c_ are the streams that events go to (expected 0: new), e_ events, k_ idempotency keys, h_ handled causes, l_ claims; a
-- group without rows is NULL. Left out, because they cost time: c_added when each has one event, e_streams and e_versions
-- likewise; k_streams and k_versions when each command has one event and a key; e_schemas, e_days and k_statuses have a
-- single element when all are the same. Texts arrive joined by chr(31); a single empty text splits into nothing and is put
-- back. Streams stand in the order of their ids, and keys with them, which nobody waits for; handled causes and claims in the
-- order of their keys: whoever locks rows does so in one order. `refusals` is JSON, NULL when everything was appended;
-- `positions` are those of the events in order, NULL for a refused one.
CREATE FUNCTION append_commands(
    c_streams uuid[], c_types text, c_expected integer[], c_added integer[], c_new integer,
    e_streams uuid[], e_versions integer[], e_ids uuid[], e_types text, e_schemas smallint[], e_subjects text,
    e_datas text, e_metas text, e_days date[], e_times double precision[],
    k_streams uuid[], k_versions integer[], k_scopes text, k_digests text, k_statuses smallint[], k_answers text,
    h_streams uuid[], h_policies text, h_causes uuid[],
    l_streams uuid[], l_scopes text, l_keys text, l_releases boolean[],
    OUT positions bigint[], OUT moment timestamptz, OUT refusals text
) LANGUAGE plpgsql AS $$
DECLARE
    split CONSTANT text := chr(31);
    refused uuid[] := '{}';
    notes json[];
    moved integer := 0;
    step integer;
    k_scope uuid[]; k_digest uuid[]; k_free boolean[];
    h_policy text[];
    l_scope text[]; l_key text[];
    r record;
BEGIN
    IF k_scopes IS NOT NULL THEN
        k_scope := string_to_array(k_scopes, split);
        k_digest := string_to_array(k_digests, split);
        k_free := ARRAY(SELECT pg_try_advisory_xact_lock(uuid_hash_extended(k, 0)) FROM unnest(k_scope) AS k);
    END IF;
    IF h_streams IS NOT NULL THEN
        h_policy := CASE h_policies WHEN '' THEN ARRAY[''] ELSE string_to_array(h_policies, split) END;
    END IF;
    IF l_streams IS NOT NULL THEN
        l_scope := CASE l_scopes WHEN '' THEN ARRAY[''] ELSE string_to_array(l_scopes, split) END;
        l_key := CASE l_keys WHEN '' THEN ARRAY[''] ELSE string_to_array(l_keys, split) END;
    END IF;
    -- Nearly always nothing stands in anybody's way; one look at everything at once costs a third of three exact ones.
    IF coalesce(false = ANY (k_free), false)
       OR EXISTS (SELECT FROM idempotency AS i WHERE i.scope = ANY (k_scope))
       OR (h_streams IS NOT NULL
           AND EXISTS (SELECT FROM handled AS d WHERE d.policy = ANY (h_policy) AND d.cause = ANY (h_causes)))
       OR (l_streams IS NOT NULL
           AND EXISTS (SELECT FROM claims AS c WHERE c.scope = ANY (l_scope) AND c.key = ANY (l_key)))
    THEN
        IF k_scopes IS NOT NULL THEN
            FOR r IN
                SELECT k.stream, k.free, k.digest = i.digest AS same, i.status, i.answer, i.stream_id, i.version
                FROM unnest(coalesce(k_streams, c_streams), k_scope, k_digest, k_free) AS k (stream, scope, digest, free)
                LEFT JOIN LATERAL (SELECT * FROM idempotency AS i WHERE i.scope = k.scope OFFSET 0) AS i ON true
                WHERE NOT k.free OR i.digest IS NOT NULL
            LOOP
                refused := refused || r.stream;
                notes := notes || CASE
                    WHEN NOT r.free THEN json_build_object('command', r.stream, 'why', 'running')
                    WHEN NOT r.same THEN json_build_object('command', r.stream, 'why', 'reused')
                    ELSE json_build_object(
                        'command', r.stream, 'why', 'replayed', 'status', r.status, 'answer', r.answer,
                        'stream', r.stream_id, 'version', r.version,
                        'position', (SELECT e.position FROM events AS e
                                     WHERE e.stream_id = r.stream_id AND e.version = r.version))
                END;
            END LOOP;
        END IF;
        IF h_streams IS NOT NULL THEN
            FOR r IN
                SELECT h.stream FROM unnest(h_streams, h_policy, h_causes) AS h (stream, policy, cause),
                LATERAL (SELECT FROM handled AS d WHERE d.policy = h.policy AND d.cause = h.cause OFFSET 0) AS d
                WHERE h.stream <> ALL (refused)
            LOOP
                refused := refused || r.stream;
                notes := notes || json_build_object('command', r.stream, 'why', 'handled');
            END LOOP;
        END IF;
        IF l_streams IS NOT NULL THEN
            FOR r IN
                SELECT l.stream, l.scope, l.key, c.stream_id
                FROM unnest(l_streams, l_scope, l_key, l_releases) AS l (stream, scope, key, release),
                LATERAL (SELECT c.stream_id FROM claims AS c WHERE c.scope = l.scope AND c.key = l.key OFFSET 0) AS c
                WHERE NOT l.release AND c.stream_id <> l.stream AND l.stream <> ALL (refused)
            LOOP
                refused := refused || r.stream;
                notes := notes || json_build_object(
                    'command', r.stream, 'why', 'claimed', 'scope', r.scope, 'key', r.key, 'stream', r.stream_id);
            END LOOP;
        END IF;
    END IF;

    IF c_new > 0 THEN
        INSERT INTO streams (stream_id, type, version)
        SELECT c.id, c.type, coalesce(c.added, 1)
        FROM (SELECT unnest(c_streams) AS id, unnest(string_to_array(c_types, split)) AS type,
                     unnest(c_expected) AS expected, unnest(c_added) AS added) AS c
        WHERE c.expected = 0 AND c.id <> ALL (refused)
        ON CONFLICT DO NOTHING;
        GET DIAGNOSTICS step = ROW_COUNT;
        moved := step;
    END IF;
    IF c_new < cardinality(c_streams) THEN
        -- One index scan over sorted ids, so rows are locked in their order; the place in a sorted array is its bucket.
        UPDATE streams AS s SET version = s.version + coalesce(c_added[width_bucket(s.stream_id, c_streams)], 1)
        WHERE s.stream_id = ANY (c_streams) AND s.version = c_expected[width_bucket(s.stream_id, c_streams)]
          AND s.stream_id <> ALL (refused);
        GET DIAGNOSTICS step = ROW_COUNT;
        moved := moved + step;
    END IF;
    IF notes IS NOT NULL OR moved < cardinality(c_streams) THEN
        -- Rows that this transaction wrote carry its number; the rest had moved on.
        FOR r IN
            SELECT c.stream, s.version
            FROM unnest(c_streams) AS c (stream)
            LEFT JOIN LATERAL (
                SELECT s.version, s.xmin FROM streams AS s WHERE s.stream_id = c.stream OFFSET 0) AS s ON true
            WHERE s.xmin IS DISTINCT FROM pg_current_xact_id()::xid AND c.stream <> ALL (refused)
        LOOP
            refused := refused || r.stream;
            notes := notes || json_build_object('command', r.stream, 'why', 'moved', 'actual', coalesce(r.version, 0));
        END LOOP;
    END IF;

    IF l_streams IS NOT NULL THEN
        INSERT INTO claims AS c (scope, key, stream_id)
        SELECT l.scope, l.key, CASE WHEN NOT l.release THEN l.stream END
        FROM unnest(l_streams, l_scope, l_key, l_releases) AS l (stream, scope, key, release)
        WHERE l.stream <> ALL (refused) AND (NOT l.release OR l.stream = (
            SELECT h.stream_id FROM claims AS h WHERE h.scope = l.scope AND h.key = l.key))
        ON CONFLICT (scope, key) DO UPDATE SET stream_id = CASE
            WHEN c.stream_id IS NULL OR excluded.stream_id IS NULL OR c.stream_id = excluded.stream_id
            THEN excluded.stream_id ELSE claim_was_taken_meanwhile() END;
    END IF;
    IF h_streams IS NOT NULL THEN
        INSERT INTO handled (policy, cause)
        SELECT h.policy, h.cause FROM unnest(h_streams, h_policy, h_causes) AS h (stream, policy, cause)
        WHERE h.stream <> ALL (refused);
    END IF;
    IF k_scopes IS NOT NULL THEN
        INSERT INTO idempotency (scope, digest, status, answer, stream_id, version)
        SELECT k.scope, k.digest, coalesce(k.status, k_statuses[1]), coalesce(k.answer, ''), k.stream,
               coalesce(k.version, k.expected + 1)
        FROM (SELECT unnest(coalesce(k_streams, c_streams)) AS stream, unnest(k_versions) AS version,
                     unnest(CASE WHEN k_streams IS NULL THEN c_expected END) AS expected,
                     unnest(k_scope) AS scope, unnest(k_digest) AS digest,
                     unnest(k_statuses) AS status, unnest(string_to_array(k_answers, split)) AS answer) AS k
        WHERE k.stream <> ALL (refused);
    END IF;

    -- A statement of its own: one that reads the watermark must not have begun before the fence was shared.
    PERFORM pg_advisory_xact_lock_shared(1702131041, 0);
    SELECT greatest(clock_timestamp(), l.watermark),
           ARRAY(SELECT CASE WHEN e.stream <> ALL (refused) THEN nextval('events_position_seq') END
                 FROM unnest(coalesce(e_streams, c_streams)) AS e (stream))
    INTO moment, positions FROM log AS l WHERE l.single;
    IF e_ids IS NOT NULL THEN
        INSERT INTO events (position, stream_id, version, event_id, type, schema_version, subject, data, meta,
                            occurred_on, occurred_at, recorded_at) OVERRIDING SYSTEM VALUE
        SELECT e.position, e.stream, coalesce(e.version, e.expected + 1), e.id, e.type, coalesce(e.schema, e_schemas[1]),
               coalesce(e.subject, ''), e.data, coalesce(e.meta, ''), coalesce(e.day, e_days[1]), to_timestamp(e.time), moment
        FROM (SELECT unnest(positions) AS position, unnest(coalesce(e_streams, c_streams)) AS stream,
                     unnest(e_versions) AS version, unnest(c_expected) AS expected, unnest(e_ids) AS id,
                     unnest(string_to_array(e_types, split)) AS type, unnest(e_schemas) AS schema,
                     unnest(string_to_array(e_subjects, split)) AS subject, unnest(string_to_array(e_datas, split)) AS data,
                     unnest(string_to_array(e_metas, split)) AS meta, unnest(e_days) AS day, unnest(e_times) AS time) AS e
        WHERE e.position IS NOT NULL;
    END IF;
    IF notes IS NOT NULL THEN
        refusals := array_to_json(notes)::text;
    END IF;
END $$;

-- migrate:down
