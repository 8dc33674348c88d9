"""What a deal allows: its stages in order, one end, and terms that add up."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.domain.deal.commands import (
    AdvanceDeal,
    DealCommand,
    ImportDeal,
    LoseDeal,
    MoveDeal,
    ReopenDeal,
    ReviseDeal,
)
from services.pipeline.domain.deal.deal import DEAL, decide
from services.pipeline.domain.deal.events import DealLossExplained, StageMoveExplained
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.stages.stage import OPEN, PROBABILITY_BP
from shared.contracts.pipeline import (
    Credit,
    DealAdvanced,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
    Dimensions,
)
from shared.decider import Claim, Refused, fold
from shared.values.money import GREATEST
from tests.pipeline.examples import (
    ANNA,
    BEN,
    CUSTOMER,
    OPENED,
    TODAY,
    after,
    instalments,
    item,
    opening,
    signing,
    to_negotiation,
)

LOSE = LoseDeal("price", None, TODAY, TODAY)


def open_deal(*commands: DealCommand, **changes: Any) -> Deal:
    state: Deal = after(DEAL, opening(**changes), *commands)
    return state


def refused(command: DealCommand, deal: Deal) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, deal)
    return refusal.value.code


def test_a_deal_opens_in_research_with_the_owner_credited_alone() -> None:
    (event,) = decide(opening(), Deal())
    assert isinstance(event, DealOpened)
    assert (event.stage, event.probability_bp, event.origin) == ("research", 0, "native")
    assert event.terms.credits == (Credit(ANNA, 10_000),)


def test_a_line_without_a_net_is_list_price_times_quantity_with_its_cost() -> None:
    deal = open_deal(items=(item(quantity=3), item(2, net=2_500, quantity=3)))
    assert [(line.number, line.net, line.cost) for line in deal.terms.lines] == [(1, 3_000, 1_200), (2, 2_500, 1_200)]
    assert deal.terms.net == 5_500


@pytest.mark.parametrize("shares", [(10_001,), (5_000, 4_999), (10_000, 0), (11_000, -1_000)])
def test_credits_are_positive_and_sum_to_ten_thousand(shares: tuple[int, ...]) -> None:
    credits = tuple(Credit(person, share) for person, share in zip((ANNA, BEN), shares, strict=False))
    assert refused(opening(credits=credits), Deal()) == "credits_do_not_sum"


def test_nobody_is_credited_twice() -> None:
    assert refused(opening(credits=(Credit(ANNA, 5_000), Credit(ANNA, 5_000))), Deal()) == "credit_repeated"


def test_a_native_deal_is_with_a_customer() -> None:
    assert refused(opening(dimensions=Dimensions(None, None)), Deal()) == "customer_required"


def test_a_deal_is_not_opened_tomorrow() -> None:
    assert refused(opening(opened_on=TODAY + timedelta(days=1)), Deal()) == "date_in_future"


def test_amounts_beyond_exact_counting_are_refused() -> None:
    assert refused(opening(items=(item(quantity=10**9, price=10**9),)), Deal()) == "amount_out_of_range"
    most, taxed = item(price=GREATEST), replace(item(price=GREATEST), vat_bp=1_300)
    assert refused(opening(items=(taxed,)), Deal()) == "amount_out_of_range"
    assert decide(opening(items=(most,)), Deal())


def test_a_deal_goes_through_every_stage_in_order() -> None:
    deal = open_deal()
    for stage in OPEN[1:]:
        (event,) = decide(AdvanceDeal(stage, TODAY, TODAY), deal)
        assert isinstance(event, DealAdvanced)
        assert (event.stage_before, event.stage_after) == (deal.stage, stage)
        assert event.probability_bp == PROBABILITY_BP[stage]
        deal = fold(DEAL, [event], deal)
    assert deal.stage == "negotiation"


@pytest.mark.parametrize("stage", ["contact", "negotiation", "signed", "lost"])
def test_no_stage_is_skipped(stage: Any) -> None:
    assert refused(AdvanceDeal(stage, TODAY, TODAY), open_deal()) == "stage_out_of_order"


def test_a_deal_does_not_move_back() -> None:
    deal = open_deal(AdvanceDeal("screening", TODAY, TODAY))
    assert refused(AdvanceDeal("research", TODAY, TODAY), deal) == "stage_out_of_order"


@pytest.mark.parametrize("stage", ["screening", "negotiation", "research"])
def test_a_manager_skips_stages_and_moves_a_deal_back_and_says_why(stage: Any) -> None:
    deal = open_deal(AdvanceDeal("screening", TODAY, TODAY), AdvanceDeal("contact", TODAY, TODAY))
    moved, explained = decide(MoveDeal(stage, "They asked for it", TODAY, TODAY), deal)
    assert isinstance(moved, DealAdvanced)
    assert (moved.stage_before, moved.stage_after) == ("contact", stage)
    assert "They asked" not in repr(moved)
    assert explained == StageMoveExplained("They asked for it", TODAY)
    assert decide(MoveDeal("contact", "Again", TODAY, TODAY), deal) == []


@pytest.mark.parametrize("stage", ["signed", "lost"])
def test_a_deal_is_not_moved_to_its_end(stage: Any) -> None:
    assert refused(MoveDeal(stage, "Why not", TODAY, TODAY), open_deal()) == "stage_out_of_order"


def test_advancing_to_where_it_is_changes_nothing() -> None:
    assert decide(AdvanceDeal("screening", TODAY, TODAY), open_deal(AdvanceDeal("screening", TODAY, TODAY))) == []


def test_signing_says_everything_about_the_deal() -> None:
    deal = open_deal(*to_negotiation(), external_reference="C-7")
    command = signing(600, 400, term_start=TODAY, term_end=date(2027, 6, 29), signed_on=date(2026, 5, 1))
    (event,) = decide(command, deal)
    assert event == DealSigned(
        dimensions=CUSTOMER,
        terms=deal.terms,
        opened_on=OPENED,
        signed_on=date(2026, 5, 1),
        term_start=TODAY,
        term_end=date(2027, 6, 29),
        schedule=instalments(600, 400),
        origin="native",
        external_reference="C-7",
    )


@pytest.mark.parametrize("amounts", [(), (999,), (600, 401), (1_500, -500)])
def test_the_schedule_sums_exactly_to_the_deal(amounts: tuple[int, ...]) -> None:
    assert refused(signing(*amounts), open_deal(*to_negotiation())) == "schedule_does_not_sum"


def test_a_deal_is_signed_from_negotiation() -> None:
    assert refused(signing(1_000), open_deal()) == "stage_out_of_order"


def test_a_deal_without_lines_is_not_signed() -> None:
    assert refused(signing(), open_deal(*to_negotiation(), items=())) == "deal_without_lines"


@pytest.mark.parametrize(
    ("signed_on", "code"),
    [(OPENED - timedelta(days=1), "dates_out_of_order"), (TODAY + timedelta(days=1), "date_in_future")],
)
def test_a_deal_is_signed_between_its_opening_and_today(signed_on: date, code: str) -> None:
    assert refused(signing(1_000, signed_on=signed_on), open_deal(*to_negotiation())) == code


def test_a_term_does_not_end_before_it_starts() -> None:
    command = signing(1_000, term_start=TODAY, term_end=OPENED)
    assert refused(command, open_deal(*to_negotiation())) == "dates_out_of_order"


def test_a_loss_has_its_stage_and_reason() -> None:
    deal = open_deal(AdvanceDeal("screening", OPENED, TODAY))
    assert decide(LOSE, deal) == [DealLost(CUSTOMER, deal.terms, "screening", "price", OPENED, TODAY)]


@pytest.mark.parametrize("note", [None, "", "  "])
def test_the_reason_other_says_more(note: str | None) -> None:
    assert refused(replace(LOSE, reason="other", note=note), open_deal()) == "note_required"


def test_the_note_of_a_loss_stays_private() -> None:
    lost, explained = decide(replace(LOSE, reason="other", note="They moved."), open_deal())
    assert "They moved." not in repr(lost)
    assert explained == DealLossExplained("They moved.", TODAY)


def test_reopening_takes_the_loss_back() -> None:
    deal = open_deal(AdvanceDeal("screening", OPENED, TODAY), LOSE)
    day = TODAY + timedelta(days=3)
    assert decide(ReopenDeal(day, day), deal) == [
        DealReopened(
            CUSTOMER,
            deal.terms,
            "screening",
            500,
            OPENED,
            lost_on=TODAY,
            reopened_on=day,
            rots_on=day + timedelta(days=30),
            reason_before=LOSE.reason,
        )
    ]
    reopened = after(DEAL, opening(), AdvanceDeal("screening", OPENED, TODAY), LOSE, ReopenDeal(day, day))
    before = open_deal(AdvanceDeal("screening", OPENED, TODAY))
    assert reopened == replace(before, rots_on=day + timedelta(days=30), reopened_on=day)


def test_a_deal_is_neither_signed_nor_lost_again_before_it_was_reopened() -> None:
    """Else it would be lost and won at once for whoever asks as of a day between."""
    back = TODAY - timedelta(days=10)
    reopened = open_deal(*to_negotiation(), replace(LOSE, lost_on=OPENED), ReopenDeal(back, TODAY))
    for day, code in ((back - timedelta(days=1), "dates_out_of_order"), (back, None)):
        for command in (replace(signing(1_000), signed_on=day), replace(LOSE, lost_on=day)):
            if code:
                assert refused(command, reopened) == code
            else:
                assert decide(command, reopened)


@pytest.mark.parametrize(
    ("day", "code"), [(OPENED - timedelta(days=1), "dates_out_of_order"), (TODAY + timedelta(days=1), "date_in_future")]
)
def test_nothing_happens_to_a_deal_before_its_opening_or_tomorrow(day: date, code: str) -> None:
    for command in (AdvanceDeal("screening", day, TODAY), ReviseDeal(day, TODAY), replace(LOSE, lost_on=day)):
        assert refused(command, open_deal()) == code
    assert refused(ReopenDeal(day, TODAY), open_deal(LOSE)) == code


def test_sole_credit_follows_a_new_owner_and_a_split_does_not() -> None:
    (event,) = decide(ReviseDeal(TODAY, TODAY, owner_id=BEN), open_deal())
    assert isinstance(event, DealRevised)
    assert event.after.credits == (Credit(BEN, 10_000),)
    split = (Credit(ANNA, 5_000), Credit(BEN, 5_000))
    (event,) = decide(ReviseDeal(TODAY, TODAY, owner_id=BEN), open_deal(credits=split))
    assert isinstance(event, DealRevised)
    assert event.after.credits == split


def test_a_revision_shows_both_sides_and_keeps_what_it_does_not_name() -> None:
    deal = open_deal()
    (event,) = decide(ReviseDeal(TODAY, TODAY, items=(item(net=700),)), deal)
    assert isinstance(event, DealRevised)
    assert (event.before, event.after.net, event.after.expected_close_on) == (deal.terms, 700, date(2026, 9, 1))


def test_the_expected_close_can_be_cleared() -> None:
    assert after(DEAL, opening(), ReviseDeal(TODAY, TODAY, expected_close_on=None)).terms.expected_close_on is None


def test_a_revision_that_changes_nothing_is_none() -> None:
    assert decide(ReviseDeal(TODAY, TODAY, owner_id=ANNA, items=(item(),)), open_deal()) == []


def test_an_imported_deal_keeps_no_stage_order() -> None:
    events = decide(ImportDeal(opening(opened_on=None), "negotiation", None), Deal())
    assert [type(event) for event in events] == [DealOpened]
    deal = fold(DEAL, events)
    assert (deal.stage, deal.probability_bp, deal.opened_on, deal.origin) == ("negotiation", 7_500, None, "import")


def test_an_imported_signature_needs_neither_customer_nor_schedule() -> None:
    command = ImportDeal(opening(dimensions=Dimensions(None, None)), "signed", date(2026, 5, 1))
    deal = after(DEAL, command)
    assert (deal.status, deal.closed_on, deal.schedule, deal.dimensions.customer_id) == (
        "signed",
        date(2026, 5, 1),
        (),
        None,
    )


def test_an_imported_schedule_sums_too() -> None:
    command = ImportDeal(opening(), "signed", date(2026, 5, 1), schedule=instalments(999))
    assert refused(command, Deal()) == "schedule_does_not_sum"


def test_an_imported_loss_says_that_it_was_imported() -> None:
    _opened, lost, explained = decide(ImportDeal(opening(), "lost", date(2026, 5, 1)), Deal())
    assert isinstance(lost, DealLost)
    assert (lost.reason, lost.lost_on, lost.origin) == ("other", date(2026, 5, 1), "import")
    assert explained == DealLossExplained("imported", date(2026, 5, 1))


@pytest.mark.parametrize(
    ("closed_on", "code"),
    [(None, "closed_on_required"), (OPENED - timedelta(days=1), "dates_out_of_order")],
)
def test_an_imported_deal_that_is_closed_has_a_possible_closing_date(closed_on: date | None, code: str) -> None:
    assert refused(ImportDeal(opening(), "signed", closed_on), Deal()) == code


def test_an_external_reference_is_claimed() -> None:
    (event,) = decide(opening(external_reference="C-7"), Deal())
    assert list(DEAL.claims(event)) == [Claim("deal.external_reference", "C-7")]


COMMANDS = st.sampled_from(
    [
        opening(),
        ImportDeal(opening(), "contact", None),
        ReviseDeal(TODAY, TODAY, owner_id=BEN),
        *to_negotiation(),
        MoveDeal("contact", "They asked", TODAY, TODAY),
        LOSE,
        ReopenDeal(TODAY, TODAY),
        signing(1_000),
    ]
)


@given(st.lists(COMMANDS, max_size=30))
def test_whatever_was_accepted_asked_again_is_nothing_or_refused(commands: list[DealCommand]) -> None:
    deal = Deal()
    for command in commands:
        try:
            events = decide(command, deal)
        except Refused:
            continue
        deal = fold(DEAL, events, deal)
        assert sum(credit.share_bp for credit in deal.terms.credits) == 10_000
        assert deal.terms.net == sum(line.net for line in deal.terms.lines)
        with suppress(Refused):
            assert decide(command, deal) == []
