"""What protects views: each message once and in order, and nobody held up by another's trouble."""

from tests.weakened.protection import Edit, Protection

CONSUMING = "shared/flow/consuming"
FLOW = "shared/store/migrations/20261124000002_flow.sql"
PROJECTOR = "shared/flow/projector.py"
TESTS = "tests/shared/flow/consuming"
BUILDING = "tests/shared/flow/building"

PROTECTIONS = (
    Protection(
        "dedupe",
        "a message that is delivered again is applied again",
        (Edit(f"{CONSUMING}/sift.py", "        if position <= last:\n            continue\n"),),
        (f"{TESTS}/test_sifting.py::test_what_is_known_is_dropped_and_moves_nothing",),
    ),
    Protection(
        "holes",
        "a message that is missing in the middle of a topic is passed over",
        (
            Edit(
                f"{CONSUMING}/sift.py",
                "            raise Hole(last, message.previous, position)\n",
                "            pass\n",
            ),
        ),
        (f"{TESTS}/test_sifting.py::test_a_missing_message_stops_everything",),
    ),
    Protection(
        "new_generations",
        "a topic that was published anew is read on as if it were the old one",
        (
            Edit(
                f"{CONSUMING}/consumer.py",
                "        if source.generation > cursor.generation:\n",
                "        if source.generation < 0:\n",
            ),
        ),
        ("tests/shared/flow/test_transports.py::test_a_new_generation_is_read_again_and_changes_nothing[topics]",),
    ),
    Protection(
        "replaced_logs",
        "what still comes of a log that was replaced by a backup is applied to the new one's rows",
        (
            Edit(
                f"{CONSUMING}/consumer.py",
                "if source.log_id < cursor.log_id or source.generation < cursor.generation:",
                "if source.log_id < 0:",
            ),
        ),
        (f"{TESTS}/test_old_sources.py::test_only_what_is_of_the_checkpoints_log_and_generation_is_applied",),
    ),
    Protection(
        "checkpoint_fencing",
        "a process that slept through its succession applies what the successor has applied",
        (Edit(FLOW, " AND c.log_id = was_log AND c.position = was_position;", ";"),),
        (
            f"{TESTS}/test_fencing.py::test_nothing_of_a_zombies_batch_is_kept",
            f"{TESTS}/test_fencing.py::test_a_policys_zombie_acts_no_second_time_and_parks_nothing",
        ),
    ),
    Protection(
        "checkpoint_with_the_rows",
        "rows are kept though their checkpoint is not, and are written again",
        (
            Edit(
                PROJECTOR,
                "                    await self._project(db, self._service, rest)\n",
                "                    await self._project(db, self._service, rest)\n"
                '                    await db.execute(f"COMMIT; {self._begin}")\n',
            ),
        ),
        (f"{TESTS}/test_fencing.py::test_nothing_of_a_zombies_batch_is_kept",),
    ),
    Protection(
        "key_order_behind_a_parked_message",
        "what comes after a message that could not be applied is applied without it",
        (Edit(PROJECTOR, "                    behind.add(message.stream_id)\n"),),
        (f"{TESTS}/test_committing.py::test_what_a_message_wrote_before_it_failed_is_taken_back",),
    ),
    Protection(
        "parked_keys_stay_parked",
        "messages of a parked key that come in a later batch overtake it",
        (Edit(PROJECTOR, " if self.parked.touches(messages) else None", " if False else None"),),
        ("tests/shared/flow/test_parking.py::test_what_was_parked_before_a_restart_stays_parked",),
    ),
    Protection(
        "failed_messages_leave_nothing",
        "half of what a message that failed has written stays",
        (Edit(PROJECTOR, '"ROLLBACK TO one; RELEASE one"', '"RELEASE one"'),),
        (f"{TESTS}/test_committing.py::test_what_a_message_wrote_before_it_failed_is_taken_back",),
    ),
    Protection(
        "trouble_of_the_database_parks_nothing",
        "a full disk or a lock that is not had parks messages that are good",
        (Edit(f"{CONSUMING}/trouble.py", "return str(error.sqlstate).startswith(PASSING_STATES)", "return False"),),
        (f"{TESTS}/test_committing.py::test_an_error_that_is_the_databases_parks_nothing",),
    ),
    Protection(
        "standstill",
        "a client that has lost sight of a partition is waited for without end",
        (Edit(f"{CONSUMING}/standstill.py", "elif now - since > (", "elif now < since - ("),),
        (f"{TESTS}/test_standstill.py::test_who_stays_behind_the_watermark_stands",),
    ),
    Protection(
        "late_positions_are_kept",
        "a position passed while a batch is under way is not stored, and a deadline waits for it",
        (
            Edit(
                "shared/flow/running/upkeep.py",
                "[consumer for consumer in self._ahead.values() if not consumer.lock.locked()]\n",
                "[consumer for consumer in self._ahead.values() if not consumer.lock.locked()]\n"
                "        self._ahead = {id(consumer): consumer for consumer in consumers}\n",
            ),
        ),
        (f"{TESTS}/test_positions_ahead.py::test_it_is_stored_once_the_batch_under_way_is_through",),
    ),
    Protection(
        "settled_needs_everything_applied",
        "an answer is called settled though a message that changes it is parked",
        (
            Edit(
                "shared/flow/freshness.py",
                "     WHERE NOT d.discarded)), '-infinity')",
                "     WHERE false)), '-infinity')",
            ),
        ),
        (f"{TESTS}/test_freshness.py::test_a_parked_message_of_one_view_holds_back_what_joins_it",),
    ),
    Protection(
        "settled_needs_the_watermark_passed",
        "an answer is called settled by a view that has not come as far",
        (Edit("shared/flow/running/settling.py", " AND c.position >= m.last", ""),),
        (f"{TESTS}/test_freshness.py::test_what_joins_two_views_is_settled_when_both_are",),
    ),
    Protection(
        "paused_transactions_end",
        "a process that is paused in the middle of a batch keeps its rows locked",
        (Edit("shared/flow/runtime.py", ", settings=LET_GO\n", "\n"),),
        (f"{TESTS}/test_fencing.py::test_who_is_paused_in_the_middle_of_a_batch_gives_its_rows_back",),
        frozenset({"LockNotAvailableError"}),
    ),
    Protection(
        "swap_only_when_caught_up",
        "a rebuilt view that has not come as far as the one that serves takes its place",
        (
            Edit(
                "shared/flow/building/swap.py",
                "if await db.fetchval(BEHIND, view.name, build, list(view.reads)):",
                "if False:",
            ),
        ),
        (f"{BUILDING}/test_swapping.py::test_a_build_that_is_behind_the_one_that_serves_does_not_take_over",),
    ),
    Protection(
        "swap_waits_for_older_readers",
        "a query whose snapshot is older than a rebuilt view finds rows missing",
        (Edit("shared/flow/building/swap.py", "        await _older_snapshots_end(side.db, side.view)\n"),),
        (f"{BUILDING}/test_rebuilding.py::test_a_snapshot_older_than_the_new_tables_is_read_to_its_end_first",),
    ),
    Protection(
        "shards_meet_once",
        "an event is folded by both processes of a long rebuild",
        (Edit("shared/store/reading/pages.py", "THEN type ELSE '' END", "THEN type ELSE type END"),),
        (f"{BUILDING}/test_shards.py::test_the_pages_of_all_shards_are_those_of_the_log",),
    ),
    Protection(
        "shards_cut_off_are_not_gone_on_with",
        "a rebuild that was cut off while two processes filled it goes on over what they have written",
        (
            Edit(
                "shared/flow/building/shards.py",
                "(before,) = await db.fetch(TAKE, view.name, [build], 0)",
                "(before,) = await db.fetch(TAKE, view.name, [build], 0)\n"
                "        await create(db, view.name, build, service, [Checkpoint(*before)])",
            ),
        ),
        (f"{BUILDING}/test_shards.py::test_a_build_in_shards_that_was_cut_off_is_not_gone_on_with",),
    ),
)
