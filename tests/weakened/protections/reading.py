"""What protects whoever reads the log: nothing is skipped, and a past that was closed stays closed."""

from tests.weakened.protection import Edit, Protection

TABLES = "shared/store/migrations/20261124000001_event_store.sql"
APPEND = "shared/store/migrations/20261124000003_append.sql"
LOG = "shared/store/log.py"
TESTS = "tests/shared/store/reading"

PROTECTIONS = (
    Protection(
        "gap_safe_reading",
        "an event that commits after one with a later position is never read",
        (
            Edit(LOG, " and (rows[count].position == last + 1 or rows[count].position <= self._decided):", ":"),
            Edit(LOG, "if last - position > PAGE_ROWS and await self._fence():", "if False:"),
        ),
        (f"{TESTS}/test_tailing.py::test_a_log_that_starts_beside_an_open_position_does_not_skip_it",),
    ),
    Protection(
        "appends_share_the_fence",
        "the reader takes a position that is still being written for one that will never be",
        (
            Edit(APPEND, "    PERFORM pg_advisory_xact_lock_shared(1702131041, 0);\n"),
            Edit(
                TABLES,
                "CREATE TRIGGER events_are_fenced BEFORE INSERT ON events\n"
                "FOR EACH STATEMENT EXECUTE FUNCTION events_are_fenced();\n",
            ),
        ),
        (f"{TESTS}/test_tailing.py::test_a_log_that_starts_beside_an_open_position_does_not_skip_it",),
    ),
    Protection(
        "recorded_after_the_watermark",
        "a clock that was set back records events in a past that was said to be closed",
        (Edit(APPEND, "greatest(clock_timestamp(), l.watermark)", "clock_timestamp()"),),
        (f"{TESTS}/test_watermarks.py::test_an_append_that_waited_for_a_watermark_is_recorded_after_it",),
    ),
    Protection(
        "watermark_never_goes_back",
        "a clock that was set back reopens a past that was closed",
        (Edit(TABLES, "SET watermark = greatest(clock_timestamp(), watermark)", "SET watermark = clock_timestamp()"),),
        (f"{TESTS}/test_watermarks.py::test_a_watermark_never_goes_back",),
    ),
    Protection(
        "watermark_waits_for_appends",
        "the past is closed while an append that belongs to it is under way",
        (Edit(TABLES, "BEGIN\n    PERFORM take_fence();", "BEGIN"),),
        (f"{TESTS}/test_watermarks.py::test_an_append_under_way_keeps_the_last_watermark_and_is_above_the_next",),
    ),
    Protection(
        "states_of_a_replaced_log",
        "commands are decided on states of a log that was replaced by a backup",
        (Edit("shared/store/store.py", "            self.states.forget()\n"),),
        (f"{TESTS}/test_checkpoints.py::test_what_was_folded_of_the_log_that_was_is_forgotten",),
    ),
    Protection(
        "private_events_stay_private",
        "what a service keeps to itself is in its feed for others",
        (
            Edit(
                "shared/store/reading/published.py",
                '["position > $1", "position <= $2", "subject <> \'\'"]',
                '["position > $1", "position <= $2"]',
            ),
        ),
        ("tests/shared/web/test_feed.py::test_the_feed_has_what_was_published_oldest_first_and_nothing_private",),
    ),
)
