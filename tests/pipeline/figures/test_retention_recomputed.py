"""Retention and the KPIs' contracts once more, from what has become of each term: they move with its end and owner."""

from collections import Counter, defaultdict
from datetime import date
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from services.performance.views.ledger.view import ENTRIES
from services.pipeline.domain.renewal.commands import (
    AmendTerm,
    CancelTerm,
    LearnTerm,
    OpenDueRenewals,
    RenewalCommand,
    ReopenRenewal,
    SettleRenewal,
)
from services.pipeline.domain.renewal.renewal import RENEWALS
from services.pipeline.domain.renewal.state import Renewals, renewal_id
from services.pipeline.domain.terms import agree, freeze
from services.pipeline.views.renewals.retention import moves
from shared.contracts.pipeline import Terms
from shared.decider import fold
from tests.pipeline.examples import ANNA, BEN, CUSTOMER, item

DEALS = [UUID(int=number) for number in (1, 2, 3)]
SIGNED = date(2026, 1, 1)
days = st.dates(date(2026, 1, 2), date(2027, 12, 31))
deals = st.sampled_from(DEALS)
Place = tuple[date, UUID]


@st.composite
def sold(draw: st.DrawFn) -> Terms:
    """One or two lines, of either owner."""
    nets = draw(st.lists(st.integers(0, 999), min_size=1, max_size=2))
    lines = freeze([item(number, net=net) for number, net in enumerate(nets, 1)], None)
    return agree(draw(st.sampled_from([ANNA, BEN])), (), lines, "USD", None)


COMMANDS: st.SearchStrategy[RenewalCommand] = st.one_of(
    st.builds(LearnTerm, deals, st.just(CUSTOMER), sold(), st.just(SIGNED), days),
    st.builds(AmendTerm, deals, st.just(CUSTOMER), sold(), st.none() | days, days),
    st.builds(
        lambda deal, of, whole, day: CancelTerm(deal, of.lines[:1], whole, day), deals, sold(), st.booleans(), days
    ),
    st.builds(OpenDueRenewals, days),
    st.just(OpenDueRenewals(date(2028, 1, 1))),
    st.builds(
        lambda deal, net, lost, day: SettleRenewal(renewal_id(deal), net, "price" if lost else None, day),
        deals,
        st.integers(0, 2_000),
        st.booleans(),
        days,
    ),
    st.builds(lambda deal, day: ReopenRenewal(renewal_id(deal), day), deals, days),
)


def naive(renewals: Renewals) -> dict[str, dict[Place, int]]:
    """What came up and stands, by its end and its owner now."""
    found: dict[str, Counter[Place]] = defaultdict(Counter)
    for term in renewals.terms.values():
        if term.opened is None or term.status == "withdrawn":
            continue
        place = term.opened.term_end, term.opened.owner_id
        found["contracts"][place] += 1
        found["base"][place] += term.opened.net
        if term.status in {"renewed", "churned"}:
            found[term.status][place] += term.opened.net
    return {name: without_nothing(sums) for name, sums in found.items()}


def without_nothing(sums: Counter[Place]) -> dict[Place, int]:
    return {place: amount for place, amount in sums.items() if amount}


@settings(max_examples=400, deadline=None)
@given(st.lists(COMMANDS, max_size=20))
def test_a_contract_is_counted_once_where_its_term_ends_now(history: list[RenewalCommand]) -> None:
    renewals, events = Renewals(), list[Any]()
    for command in history:
        events += RENEWALS.decide(command, renewals)
        renewals = fold(RENEWALS, events)
    expected = naive(renewals)
    shown: dict[str, Counter[Place]] = defaultdict(Counter)
    for event in events:
        for measure, _, contracts, net, ends, _, owner in moves(event):
            shown[measure][ends, owner] += net
            shown["contracts"][ends, owner] += contracts if measure == "base" else 0
    entries = [
        entry for event in events if type(event) in ENTRIES for entry in ENTRIES[type(event)](event, UUID(int=9))
    ]
    measures = {
        "contracts": "due_renewals",
        "base": "renewal_base",
        "renewed": "renewed_amount",
        "churned": "churned_amount",
    }
    for name, measure in measures.items():
        assert without_nothing(shown[name]) == expected.get(name, {}), name
        counted = Counter[Place]()
        for entry in entries:
            if entry.measure == measure and entry.person is not None:
                counted[entry.counts_on, entry.person] += entry.amount
        assert without_nothing(counted) == expected.get(name, {}), measure
