"""What is attained is, event by event, what a plain recomputation says: signatures, amendments, cancellations, money."""

from collections import Counter
from typing import Any

from services.targets.views.actuals import ACTUALS, rows
from tests.performance import naive_facts
from tests.performance.history import Company, Happened, Recorder
from tests.performance.projecting import message

Place = tuple[str, Any, Any]


def attained(happened: Happened) -> Counter[Place]:
    """The rows of one event, by measure, person and day."""
    found: Counter[Place] = Counter()
    for measure, employee_id, counts_on, _customer, amount, *_ in rows(message(happened)):
        found[measure, employee_id, counts_on] += amount
    return found


def plainly(event: Any) -> Counter[Place]:
    """The same from what the event says."""
    found: Counter[Place] = Counter()
    for measure in ("signed_amount", "received_amount"):
        for on, _, amount, person, *_ in naive_facts.amounts(measure, event):
            found[measure, person, on] += amount
    for on, _, amount, person, *_ in list(naive_facts.counts("signed", event))[:1]:
        found["signed_deals", person, on] += amount
    return found


def test_every_event_adds_what_a_plain_recomputation_says_it_does() -> None:
    heard = set()
    for happened in Recorder(3).record(Company(3, deals=200).told):
        if happened.service == "pipeline":
            kind = type(happened.event).__name__
            plain = {place: amount for place, amount in plainly(happened.event).items() if amount}
            read = kind in ACTUALS.reads["pipeline"]
            found = {place: amount for place, amount in attained(happened).items() if amount} if read else {}
            assert found == plain, kind
            heard |= {kind} if plain else set()
    assert heard == ACTUALS.reads["pipeline"]
