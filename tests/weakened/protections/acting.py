"""What protects what happens by itself: deadlines and policies once, leases for one."""

from tests.weakened.protection import Edit, Protection

FIRING = "shared/flow/acting/firing.py"
LEASES = "shared/flow/running/leases.py"
TESTS = "tests/shared/flow"

PROTECTIONS = (
    Protection(
        "deadlines_fire_once",
        "a deadline fires again when the word that it has fired is lost",
        (Edit(FIRING, "mark = Handled(consumer_name(deadline), due.id)", "mark = None"),),
        (
            f"{TESTS}/acting/test_firing_once.py::test_it_fires_once_though_the_mark_is_not_stored",
            f"{TESTS}/acting/test_firing_once.py::test_two_processes_that_fire_the_same_fire_it_once",
        ),
    ),
    Protection(
        "replaced_deadlines_stay_set",
        "a deadline that is set again while it fires never fires again",
        (
            Edit(
                FIRING,
                "WHERE d.name = n.name AND d.key = n.key AND d.id = n.id",
                "WHERE d.name = n.name AND d.key = n.key",
            ),
        ),
        (f"{TESTS}/acting/test_firing_once.py::test_what_is_replaced_while_it_fires_stays_set",),
    ),
    Protection(
        "deadlines_wait_for_imports",
        "what is long due fires in the middle of an import that is about to cancel it",
        (
            Edit(
                "shared/flow/acting/setting.py",
                "CASE WHEN n.import_id IS NULL THEN 'waiting' ELSE 'held' END",
                "'waiting'",
            ),
        ),
        (f"{TESTS}/acting/test_held_deadlines.py::test_it_waits_for_the_end_of_the_import",),
    ),
    Protection(
        "one_holder_of_a_lease",
        "two processes feed the same view from the same log",
        (Edit(LEASES, "WHERE pg_try_advisory_lock($3, key)", "WHERE $3::int IS NOT NULL"),),
        (f"{TESTS}/test_leases.py::test_it_has_one_holder",),
    ),
    Protection(
        "leases_of_the_paused",
        "a process that is paused keeps the views of its service standing",
        (
            Edit(
                LEASES,
                "            await db.execute(END_STOPPED, LEASE, missing, STOPPED_AFTER)\n",
                "            pass\n",
            ),
        ),
        (f"{TESTS}/test_leases.py::test_who_is_paused_loses_it_and_who_beats_keeps_it",),
    ),
    Protection(
        "done_before_refused",
        "a command that was carried out and would now be refused parks its cause",
        (
            Edit(
                "shared/flow/acting/issuing.py",
                "            if not await self.store.pool.fetchval(IS_HANDLED, *mark):\n                raise",
                "            raise",
            ),
        ),
        (f"{TESTS}/test_policies.py::test_a_done_command_that_would_now_be_refused_is_not_parked",),
    ),
)
