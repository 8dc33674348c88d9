"""What protects the log while it is written: each command whole, once, on the state it was decided on."""

from tests.weakened.protection import CARRIED_OUT, Edit, Protection

TABLES = "shared/store/migrations/20261124000001_event_store.sql"
APPEND = "shared/store/migrations/20261124000003_append.sql"
WRITER = "shared/store/writer.py"
RECOVERY = "shared/store/appending/recovery.py"
TESTS = "tests/shared/store/appending"

PROTECTIONS = (
    Protection(
        "turns_on_a_stream",
        "a payment is to be sent again because policies write the same account",
        (Edit("shared/store/deciding/turns.py", "await self._wait(line)", "pass"),),
        ("tests/shared/store/deciding/test_turns.py::test_a_policy_that_writes_a_stream_all_the_time_takes_its_turn",),
    ),
    Protection(
        "processes_let_each_other_in",
        "a payment is to be sent again because another process writes the same account",
        (Edit("shared/store/deciding/turns.py", "        if not line.yields:", "        if True:"),),
        ("tests/shared/store/deciding/test_turns.py::test_who_is_told_of_another_process_lets_it_in_for_a_while",),
    ),
    Protection(
        "expected_version",
        "two commands that were decided on the same version of a stream are both stored",
        (
            Edit(APPEND, " AND s.version = c_expected[width_bucket(s.stream_id, c_streams)]\n", "\n"),
            Edit(TABLES, ",\n    UNIQUE (stream_id, version)"),
        ),
        (f"{TESTS}/test_appending.py::test_conflicts_draw_no_positions",),
    ),
    Protection(
        "unchangeable_events",
        "events are changed, deleted or truncated after they were stored",
        (Edit(TABLES, "ENABLE ALWAYS TRIGGER events_are_for_ever", "DISABLE TRIGGER events_are_for_ever"),),
        (f"{TESTS}/test_appending.py::test_what_was_appended_is_not_changed[DELETE FROM events-a replica]",),
    ),
    Protection(
        "idempotency_record",
        "a request that is sent again with its key is carried out again",
        (
            Edit(
                APPEND,
                "        WHERE k.stream <> ALL (refused);\n    END IF;\n\n    -- A statement of its own",
                "        WHERE false;\n    END IF;\n\n    -- A statement of its own",
            ),
        ),
        ("tests/shared/web/test_idempotency.py::test_a_replay_is_equal_to_the_byte_and_says_so",),
    ),
    Protection(
        "request_hash",
        "a key that comes with another request answers as if that had been carried out",
        (
            Edit(
                APPEND,
                "                    WHEN NOT r.same THEN json_build_object('command', r.stream, 'why', 'reused')\n",
            ),
        ),
        (
            f"{TESTS}/test_keys_and_claims.py::test_a_key_with_another_body_is_refused",
            "tests/shared/web/test_idempotency.py::test_another_request_with_the_key_is_422",
        ),
        CARRIED_OUT,
    ),
    Protection(
        "claims",
        "two streams hold the same external reference or number",
        (
            Edit(APPEND, "WHERE NOT l.release AND c.stream_id <> l.stream", "WHERE false"),
            Edit(APPEND, "ELSE claim_was_taken_meanwhile() END", "ELSE excluded.stream_id END"),
        ),
        (
            f"{TESTS}/test_keys_and_claims.py::test_a_claim_names_its_holder_and_can_be_released_and_taken_again",
            f"{TESTS}/test_races.py::test_of_two_commands_racing_for_one_claim_one_wins",
        ),
    ),
    Protection(
        "handled_causes",
        "a policy acts again on an event that comes again",
        (
            Edit(TABLES, "    cause uuid NOT NULL,\n    PRIMARY KEY (policy, cause)\n", "    cause uuid NOT NULL\n"),
            Edit(APPEND, "WHERE d.policy = h.policy AND d.cause = h.cause OFFSET 0", "WHERE false OFFSET 0"),
        ),
        (
            f"{TESTS}/test_keys_and_claims.py::test_a_cause_is_handled_once",
            "tests/shared/flow/test_policies.py::test_it_acts_once_across_a_crash_at_every_step",
        ),
    ),
    Protection(
        "neighbours_of_a_bad_command",
        "a command that cannot be stored takes those along that share its transaction",
        (Edit(WRITER, "found = await self._one_by_one(lane, commands)", "raise"),),
        (f"{TESTS}/test_appending.py::test_a_command_that_cannot_be_stored_at_all_is_refused_alone",),
    ),
    Protection(
        "recovery_asks_first",
        "an append whose connection was lost after the commit is reported as a conflict, or stored twice",
        (
            Edit(
                RECOVERY,
                "stored[last] if last in stored else await alone(lane, command)",
                "await alone(lane, command)",
            ),
        ),
        tuple(
            f"{TESTS}/test_lost_connections.py::test_an_append_whose_connection_is_lost_is_stored_once[{where}]"
            for where in ("in the server", "before the answer")
        ),
        frozenset({"VersionConflict"}),
    ),
)
