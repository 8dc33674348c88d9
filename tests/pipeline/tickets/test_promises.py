"""What tickets are promised: policies in versions, and one level up for major customers."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.domain.tickets.promises import (
    TICKET_PROMISES,
    PublishTicketPromises,
    TicketPromises,
    decide,
    in_force,
    promised,
)
from services.pipeline.domain.tickets.ticket import TICKET
from shared.contracts.customers import CustomerReclassified
from shared.contracts.pipeline import TicketOpened
from shared.contracts.pipeline.promises import KINDS, SEVERITIES, STANDARD, PromiseRule
from shared.decider import Noun, Refused, fold
from shared.store.handle import handle
from tests.pipeline.company import LONG_AGO, Company, context
from tests.pipeline.examples import TODAY, after
from tests.pipeline.tickets.test_ticket import at, opening
from tests.pipeline.tickets.test_tickets_over_http import opened

QUICKER = tuple(replace(rule, response_minutes=5) for rule in STANDARD.rules)
PUBLISH = PublishTicketPromises(QUICKER, True, TODAY, TODAY)
GRADING = Noun("customer", None, lambda event, _state: [event], lambda _state, event: event, (CustomerReclassified,))


def refused(command: PublishTicketPromises, promises: TicketPromises = TICKET_PROMISES.initial) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, promises)
    return refusal.value.code


def test_the_last_version_is_in_force_and_the_same_again_is_nothing_new() -> None:
    assert in_force(TICKET_PROMISES.initial) == STANDARD
    published = after(TICKET_PROMISES, PUBLISH)
    assert (in_force(published).version, in_force(published).rules) == (2, QUICKER)
    assert decide(replace(PUBLISH, rules=tuple(reversed(QUICKER))), published) == []
    assert decide(replace(PUBLISH, rules=STANDARD.rules), TICKET_PROMISES.initial) == []


def test_each_kind_and_severity_is_promised_something_in_order_and_on_a_day_that_has_come() -> None:
    assert refused(replace(PUBLISH, rules=QUICKER[1:])) == "promises_incomplete"
    assert refused(replace(PUBLISH, rules=(*QUICKER[1:], QUICKER[1]))) == "promises_incomplete"
    late = (replace(QUICKER[0], response_minutes=200), *QUICKER[1:])
    assert refused(replace(PUBLISH, rules=late)) == "promises_out_of_order"
    assert refused(replace(PUBLISH, published_on=TODAY + timedelta(days=1))) == "date_in_future"
    published = after(TICKET_PROMISES, PUBLISH)
    early = replace(PUBLISH, rules=STANDARD.rules, published_on=TODAY - timedelta(days=1))
    assert refused(early, published) == "dates_out_of_order"


MINUTES = st.integers(1, 500)
TABLES = st.lists(st.tuples(MINUTES, MINUTES), min_size=12, max_size=12).map(
    lambda found: tuple(
        PromiseRule(kind, severity, *sorted(found[4 * row + column]))
        for row, kind in enumerate(KINDS)
        for column, severity in enumerate(SEVERITIES)
    )
)


@given(TABLES, st.sampled_from(KINDS), st.sampled_from(SEVERITIES), st.booleans(), st.booleans())
def test_a_major_customers_ticket_has_the_promise_of_the_next_graver_one(
    rules: Any, kind: Any, severity: Any, up: bool, major: bool
) -> None:
    policy = in_force(after(TICKET_PROMISES, replace(PUBLISH, rules=rules, major_one_up=up)))
    table = {(rule.kind, rule.severity): (rule.response_minutes, rule.resolution_minutes) for rule in rules}
    graver = {"low": "medium", "medium": "high", "high": "urgent", "urgent": "urgent"}[severity]
    assert promised(policy, kind, severity, major=major) == table[kind, graver if up and major else severity]


def test_a_ticket_says_under_which_version_it_was_opened_and_for_whom() -> None:
    policy = in_force(after(TICKET_PROMISES, PUBLISH))
    command = replace(opening(at(2, "10:00"), "medium"), policy=policy, major=True)
    event = TICKET.decide(command, TICKET.initial)[0]
    assert isinstance(event, TicketOpened)
    assert (event.policy_version, event.major, event.about.severity) == (2, True, "medium")
    assert (event.response_minutes, event.resolution_minutes) == (5, 480)
    assert fold(TICKET, [event]).response_minutes == 5


def rows(**minutes: int) -> list[dict[str, Any]]:
    standard = [
        {"response_minutes": rule.response_minutes, "resolution_minutes": rule.resolution_minutes}
        for rule in STANDARD.rules
    ]
    places = [{"kind": rule.kind, "severity": rule.severity} for rule in STANDARD.rules]
    return [place | known | minutes for place, known in zip(places, standard, strict=True)]


async def test_a_new_version_never_labels_old_tickets_anew(api: Company) -> None:
    path, old = await opened(api)
    (built_in,) = (await api.get("/ticket-promises"))["items"]
    assert (built_in["version"], built_in["published_on"], built_in["promises"]) == (1, None, rows())
    told = await api.post("/ticket-promises", {"promises": rows(response_minutes=7)})
    assert (await api.get("/ticket-promises"))["items"] == [told, built_in]
    answer = await api.post(f"{path}/respond", {"at": "2026-03-02T09:20:00Z"})
    assert answer["response"]["promised_minutes"] == old["response"]["promised_minutes"] == 30
    _, new = await opened(api)
    assert (new["response"]["promised_minutes"], new["resolution"]["promised_minutes"]) == (7, 480)


async def test_a_major_customers_ticket_is_promised_more(api: Company) -> None:
    event = CustomerReclassified("Acme", "potential", "major", LONG_AGO)
    await handle(api.customers, GRADING, UUID(api.acme), event, context=context())
    await api.everything_done()
    _, ticket = await opened(api)
    assert (ticket["severity"], ticket["response"]["promised_minutes"]) == ("high", 15)
