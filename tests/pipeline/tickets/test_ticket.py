"""A ticket's clocks count working time alone, stand still while the customer is waited for, and tell each part once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import pairwise
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.domain.tickets.clock import MINUTE, PERCENTS
from services.pipeline.domain.tickets.commands import (
    CloseTicket,
    EscalateTicket,
    OpenTicket,
    PauseTicket,
    ReopenTicket,
    ResolveTicket,
    RespondToTicket,
    ResumeTicket,
    TicketCommand,
    When,
)
from services.pipeline.domain.tickets.promises import promised
from services.pipeline.domain.tickets.state import ClockStarted, Ticket, TicketDescribed, TicketNoted
from services.pipeline.domain.tickets.ticket import TICKET
from shared.calendar import DEFAULT_WEEK, Calendar, hours_of
from shared.contracts.pipeline import (
    Severity,
    TicketAbout,
    TicketClosed,
    TicketEscalated,
    TicketOpened,
    TicketReopened,
    TicketResolved,
    TicketResponded,
)
from shared.contracts.pipeline.promises import SEVERITIES, STANDARD
from shared.decider import Refused, fold
from tests.pipeline.examples import ANNA, BEN, CUSTOMER, item, terms

SHANGHAI = Calendar(ZoneInfo("Asia/Shanghai"), DEFAULT_WEEK, {date(2026, 3, 4): ()})
LATER = datetime(2027, 1, 1, tzinfo=UTC)
ORDER, DEAL = UUID(int=600), UUID(int=601)
LINES = terms([item(1), item(2)]).lines
ABOUT = TicketAbout("support", "urgent", ORDER, DEAL, CUSTOMER, ANNA, BEN, LINES)


def at(day: int, clock: str, calendar: Calendar = SHANGHAI) -> When:
    """A moment of March 2026 by the clock on the wall in Shanghai; the 4th is a holiday, the 2nd a Monday."""
    moment = datetime.combine(date(2026, 3, day), time.fromisoformat(clock), tzinfo=calendar.zone).astimezone(UTC)
    return When(moment, LATER, calendar)


def opening(when: When, severity: Severity = "urgent") -> OpenTicket:
    return OpenTicket(replace(ABOUT, severity=severity), "It reports nothing", "Since last night", when)


def history(*commands: TicketCommand) -> tuple[list[Any], Ticket]:
    """All events of commands that are accepted, and the state after them."""
    events: list[Any] = []
    for command in commands:
        events += TICKET.decide(command, fold(TICKET, events))
    return events, fold(TICKET, events)


def of(events: Sequence[Any], kind: type) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def test_two_clocks_run_from_the_opening_in_the_companys_working_time() -> None:
    events, _ = history(opening(at(2, "17:50")))
    (opened,) = of(events, TicketOpened)
    assert (opened.opened_on, opened.response_minutes, opened.resolution_minutes) == (date(2026, 3, 2), 15, 120)
    assert (opened.respond_by, opened.resolve_by) == (at(3, "09:05").at, at(3, "10:50").at)
    low = of(history(opening(at(3, "09:00"), "low"))[0], TicketOpened)[0]
    assert (low.respond_by, low.resolve_by) == (at(3, "10:00").at, at(13, "18:00").at)


def test_a_whole_ticket_says_how_long_it_took_and_whether_it_was_in_time() -> None:
    events, ticket = history(
        opening(at(2, "09:00")),
        RespondToTicket("We look into it.", at(2, "09:10")),
        PauseTicket("Which version?", at(2, "09:30")),
        ResumeTicket(None, at(3, "15:00")),
        ResolveTicket("Replaced.", at(3, "16:20")),
        CloseTicket(4, None, at(6, "09:00")),
    )
    (responded,), (resolved,), (closed,) = (
        of(events, kind) for kind in (TicketResponded, TicketResolved, TicketClosed)
    )
    assert (responded.minutes, responded.in_time, responded.about) == (10, True, ABOUT)
    assert (resolved.minutes, resolved.in_time) == (110, True)
    assert (closed.rating, closed.response_minutes, closed.resolution_minutes) == (4, 10, 110)
    assert (closed.response_in_time, closed.resolution_in_time, closed.closed_on) == (True, True, date(2026, 3, 6))
    assert (ticket.status, ticket.closed) == ("closed", closed)


def test_who_waits_for_the_customer_is_not_late() -> None:
    paused = (opening(at(2, "09:00")), RespondToTicket(None, at(2, "09:10")), PauseTicket(None, at(2, "10:00")))
    events, ticket = history(*paused, ResolveTicket(None, at(13, "17:00")))
    (resolved,) = of(events, TicketResolved)
    assert (resolved.minutes, resolved.in_time) == (60, True)
    assert [(one.clock, one.percent) for one in of(events, TicketEscalated)] == [("response", 50), ("resolution", 50)]
    again, ticket = history(*paused, ResumeTicket(None, at(3, "17:30")))
    assert ticket.resolve_by == at(5, "09:30").at
    assert of(again, ClockStarted)[-1].dues[-1].at == ticket.resolve_by


def test_a_part_is_told_on_the_day_it_was_due_where_the_company_is() -> None:
    events, _ = history(opening(at(2, "17:59")), RespondToTicket(None, at(3, "09:20")))
    assert [(one.percent, one.due_on.day) for one in of(events, TicketEscalated)] == [(50, 3), (80, 3), (100, 3)]
    early = Calendar(SHANGHAI.zone, ((((time(1), time(3))),),) * 7)
    night, _ = history(opening(at(2, "01:00", early)), RespondToTicket(None, at(2, "01:30", early)))
    assert {(one.due_at.day, one.due_on.day) for one in of(night, TicketEscalated)} == {(1, 2)}


def test_a_resolution_is_the_response_where_there_was_none() -> None:
    events, _ = history(opening(at(2, "09:00")), ResolveTicket(None, at(2, "09:20")))
    assert [(one.minutes, one.in_time) for one in of(events, TicketResponded)] == [(20, False)]
    assert [(one.minutes, one.in_time) for one in of(events, TicketResolved)] == [(20, True)]


def test_what_was_due_before_a_step_is_told_before_it_whoever_was_asleep() -> None:
    events, ticket = history(opening(at(2, "09:00")), ResolveTicket(None, at(3, "09:01")))
    told = [(one.clock, one.percent, one.due_at, one.due_on) for one in of(events, TicketEscalated)]
    day = date(2026, 3, 2)
    assert told == [
        ("response", 50, at(2, "09:07:30").at, day),
        ("response", 80, at(2, "09:12").at, day),
        ("response", 100, at(2, "09:15").at, day),
        ("resolution", 50, at(2, "10:00").at, day),
        ("resolution", 80, at(2, "10:36").at, day),
        ("resolution", 100, at(2, "11:00").at, day),
    ]
    assert ticket.ran_out == {"response": at(2, "09:15").at, "resolution": at(2, "11:00").at}
    for clock, percent, due_at, _ in told:
        assert TICKET.decide(EscalateTicket(clock, percent, due_at), ticket) == []


def test_the_clock_escalates_what_still_waits_once_and_nothing_that_has_ended() -> None:
    _, ticket = history(opening(at(2, "09:00")))
    half = EscalateTicket("response", 50, at(2, "09:07:30").at)
    (escalated,) = TICKET.decide(half, ticket)
    assert escalated == TicketEscalated(ABOUT, "response", 50, half.due_at, date(2026, 3, 2))
    assert TICKET.decide(half, fold(TICKET, [escalated], ticket)) == []
    assert TICKET.decide(replace(half, due_at=half.due_at + MINUTE), ticket) == []
    whole = EscalateTicket("response", 100, at(2, "09:15").at)
    assert [one.percent for one in TICKET.decide(whole, ticket)] == [50, 80, 100]
    _, answered = history(opening(at(2, "09:00")), RespondToTicket(None, at(2, "09:05")))
    assert TICKET.decide(half, answered) == []


def test_a_reopened_ticket_takes_back_what_was_counted_and_its_clock_goes_on() -> None:
    steps = (opening(at(2, "09:00")), ResolveTicket(None, at(2, "10:00")), CloseTicket(5, None, at(2, "10:30")))
    events, ticket = history(*steps, ReopenTicket("Again.", at(5, "09:00")))
    (reopened,) = of(events, TicketReopened)
    assert (reopened.resolved_before, reopened.minutes_before, reopened.in_time_before) == (date(2026, 3, 2), 60, True)
    assert (reopened.closed_before, reopened.rating_before) == (date(2026, 3, 2), 5)
    assert (ticket.status, ticket.reopened, reopened.resolve_by) == ("responded", 1, at(5, "10:00").at)
    late, _ = history(*steps, ReopenTicket(None, at(5, "09:00")), ResolveTicket(None, at(5, "10:01")))
    assert (of(late, TicketResolved)[-1].minutes, of(late, TicketResolved)[-1].in_time) == (121, False)


def test_what_is_late_stays_due_when_it_was() -> None:
    steps = (opening(at(2, "09:00")), RespondToTicket(None, at(2, "12:00")), PauseTicket(None, at(2, "13:00")))
    events, ticket = history(*steps, ResumeTicket(None, at(3, "09:00")))
    assert (ticket.resolve_by, ticket.since) == (at(2, "11:00").at, at(3, "09:00").at)
    assert of(events, ClockStarted)[-1].dues == ()


def test_words_are_in_private_events_alone() -> None:
    events, _ = history(opening(at(2, "09:00")), RespondToTicket("  Call Wang  ", at(2, "09:10")))
    assert [event for event in events if "Wang" in str(event)] == [
        TicketNoted("responded", "Call Wang", date(2026, 3, 2))
    ]
    told = [type(event) for event in events if "nothing" in str(event) or "last night" in str(event)]
    assert told == [TicketDescribed]


@pytest.mark.parametrize("again", [RespondToTicket(None, at(2, "09:10")), PauseTicket(None, at(2, "09:10"))])
def test_asking_twice_changes_nothing(again: Any) -> None:
    steps = [opening(at(2, "09:00")), RespondToTicket(None, at(2, "09:05")), again][
        : 3 if type(again) is PauseTicket else 2
    ]
    _, ticket = history(*steps)
    assert TICKET.decide(again, ticket) == []


@pytest.mark.parametrize(
    ("steps", "asked", "code"),
    [
        ([], RespondToTicket(None, at(2, "09:00")), "ticket_not_found"),
        (["open"], PauseTicket(None, at(2, "09:10")), "ticket_out_of_order"),
        (["open"], CloseTicket(5, None, at(2, "09:10")), "ticket_out_of_order"),
        (["open"], opening(at(2, "09:10")), "ticket_already_open"),
        (["open"], RespondToTicket(None, at(2, "08:59")), "dates_out_of_order"),
        (["open"], RespondToTicket(None, at(2, "09:10")._replace(now=at(2, "09:09").at)), "date_in_future"),
        (["open", "resolve"], RespondToTicket(None, at(3, "09:10")), "ticket_out_of_order"),
    ],
)
def test_a_ticket_goes_through_its_steps_in_order(steps: list[str], asked: TicketCommand, code: str) -> None:
    named: dict[str, TicketCommand] = {"open": opening(at(2, "09:00")), "resolve": ResolveTicket(None, at(2, "09:30"))}
    _, ticket = history(*(named[step] for step in steps))
    with pytest.raises(Refused) as refused:
        TICKET.decide(asked, ticket)
    assert refused.value.code == code


def minutes_open(calendar: Calendar, first: datetime, last: datetime) -> int:
    """The working minutes from one to another, by looking at every minute."""
    found, moment = 0, first
    while moment < last:
        wall = moment.astimezone(calendar.zone)
        found += any(
            opens <= wall.time() and (closes == time() or wall.time() < closes)
            for opens, closes in hours_of(calendar, wall.date())
        )
        moment += MINUTE
    return found


spans = st.lists(st.integers(0, 24 * 4 - 1), min_size=2, max_size=4, unique=True).map(
    lambda quarters: tuple(
        (time(first // 4, first % 4 * 15), time(last // 4, last % 4 * 15))
        for first, last in zip(sorted(quarters)[::2], sorted(quarters)[1::2], strict=False)
    )
)
calendars = st.builds(
    Calendar,
    st.sampled_from([ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kathmandu")]),
    st.tuples(st.just(((time(9), time(18)),)), spans, spans, spans, spans, st.just(()), st.just(())),
    st.dictionaries(st.dates(date(2026, 3, 24), date(2026, 4, 5)), spans, max_size=3),
)


@given(calendars, st.sampled_from(SEVERITIES), st.lists(st.integers(1, 3_000), min_size=3, max_size=9), st.data())
def test_elapsed_working_time_is_what_counting_every_minute_gives_whatever_the_pauses(
    calendar: Calendar, severity: Severity, gaps: list[int], data: st.DataObject
) -> None:
    """Around the night in which Europe's clocks change; the customer is waited for, and tickets are reopened."""
    moment = datetime(2026, 3, 26, tzinfo=UTC) + data.draw(st.integers(0, 2_880)) * MINUTE
    moments = [moment]
    for gap in gaps:
        moments.append(moments[-1] + gap * MINUTE)
    when = [When(one, LATER, calendar) for one in moments]
    commands: list[TicketCommand] = [opening(when[0], severity), RespondToTicket(None, when[1])]
    running = [True, True]
    for step in when[2:-1]:
        stops = PauseTicket(None, step) if data.draw(st.booleans()) else ResolveTicket(None, step)
        goes_on = ResumeTicket(None, step) if isinstance(commands[-1], PauseTicket) else ReopenTicket(None, step)
        commands.append(stops if running[-1] else goes_on)
        running.append(not running[-1])
    if not running[-1] and isinstance(commands[-1], ResolveTicket):
        commands.append(ReopenTicket(None, when[-1]))
        running.append(True)
    events, ticket = history(*commands, ResolveTicket(None, when[-1]))
    counted = sum(
        minutes_open(calendar, first, last)
        for (first, last), runs in zip(pairwise(moments), running, strict=False)
        if runs
    )
    resolved = of(events, TicketResolved)[-1]
    assert resolved.minutes == counted
    minutes = promised(STANDARD, "support", severity, major=False).resolution
    assert resolved.in_time == (counted <= minutes)
    (responded,) = of(events, TicketResponded)
    assert responded.minutes == minutes_open(calendar, moments[0], moments[1])
    told = [one.percent for one in of(events, TicketEscalated) if one.clock == "resolution"]
    assert told == [part for part in PERCENTS if counted * 100 >= part * minutes]
    assert resolved.in_time or "resolution" in ticket.ran_out
