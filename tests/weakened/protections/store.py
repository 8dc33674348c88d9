"""What protects the log: appends, and how it is read."""

from tests.weakened.protection import Edit, Protection

SQL = "shared/store/migrations/20261124000001_event_store.sql"
APPEND = "shared/store/migrations/20261124000003_append.sql"
TESTS = "tests/shared/store"

PROTECTIONS = (
    Protection(
        "expected_version",
        "two commands decided on the same version of a stream are both stored",
        (
            Edit(APPEND, " AND s.version = c_expected[width_bucket(s.stream_id, c_streams)]\n", "\n"),
            Edit(SQL, ",\n    UNIQUE (stream_id, version)"),
        ),
        (f"{TESTS}/appending/test_appending.py::test_conflicts_draw_no_positions",),
    ),
    Protection(
        "unchangeable_events",
        "events are changed or deleted after they were stored",
        (
            Edit(
                SQL,
                "ALTER TABLE events ENABLE ALWAYS TRIGGER events_are_for_ever;",
                "ALTER TABLE events DISABLE TRIGGER events_are_for_ever;",
            ),
        ),
        (f"{TESTS}/appending/test_appending.py::test_what_was_appended_is_not_changed",),
    ),
)
