"""Working time adds up, never runs backwards, and is found again, whatever the hours and wherever clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.calendar import DEFAULT_WEEK, Calendar, due_after, hours_between, is_working_day

ZONES = [ZoneInfo(name) for name in ("UTC", "Asia/Shanghai", "Europe/Berlin", "America/Santiago", "Asia/Kathmandu")]
BERLIN = Calendar(ZONES[2], DEFAULT_WEEK)
MONDAY = date(2026, 3, 2)
HOUR = timedelta(hours=1)
clocks = st.lists(st.integers(0, 24 * 60 - 1), max_size=6, unique=True).map(
    lambda minutes: tuple(
        (time(first // 60, first % 60), time(last // 60, last % 60))
        for first, last in zip(sorted(minutes)[::2], sorted(minutes)[1::2], strict=False)
    )
)
calendars = st.builds(
    Calendar,
    st.sampled_from(ZONES),
    st.tuples(
        st.just(
            ((time(1), time(3, 30)), (time(22), time())),
        ),
        *[clocks] * 6,
    ),
    st.dictionaries(st.dates(date(2026, 3, 1), date(2026, 4, 30)), clocks, max_size=10),
)
moments = st.datetimes(datetime(2026, 3, 1), datetime(2026, 4, 30), timezones=st.just(UTC))


@given(calendars, st.tuples(moments, moments, moments).map(sorted))
def test_working_time_adds_up(calendar: Calendar, three: list[datetime]) -> None:
    first, middle, last = three
    whole = hours_between(calendar, first, last)
    assert whole == hours_between(calendar, first, middle) + hours_between(calendar, middle, last)
    assert timedelta() <= whole <= last - first
    assert hours_between(calendar, last, first) == -whole


@given(calendars, moments, st.timedeltas(timedelta(), timedelta(hours=90)))
def test_so_much_has_passed_when_it_is_due_and_not_a_moment_before(
    calendar: Calendar, moment: datetime, hours: timedelta
) -> None:
    due = due_after(calendar, moment, hours)
    assert hours_between(calendar, moment, due) == hours
    assert not hours or hours_between(calendar, moment, due - timedelta.resolution) < hours


@given(
    calendars, moments, st.lists(st.timedeltas(timedelta(), timedelta(hours=40)), min_size=2, max_size=2).map(sorted)
)
def test_more_hours_are_due_no_earlier_and_can_be_waited_for_in_parts(
    calendar: Calendar, moment: datetime, two: list[timedelta]
) -> None:
    less, more = two
    early, late = due_after(calendar, moment, less), due_after(calendar, moment, more)
    assert early <= late
    assert due_after(calendar, early, more - less) == late or more == less


@given(calendars, st.lists(moments, min_size=2, max_size=2).map(sorted), st.timedeltas(timedelta(), 40 * HOUR))
def test_who_starts_later_is_due_no_earlier(calendar: Calendar, two: list[datetime], hours: timedelta) -> None:
    assert due_after(calendar, two[0], hours) <= due_after(calendar, two[1], hours)


def local(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=BERLIN.zone)


def test_a_night_and_a_weekend_do_not_count() -> None:
    friday = local(date(2026, 3, 6), time(17))
    assert due_after(BERLIN, friday, 4 * HOUR) == local(date(2026, 3, 9), time(12))
    assert hours_between(BERLIN, friday, local(date(2026, 3, 9), time(8))) == HOUR


def test_what_comes_on_a_sunday_starts_on_monday() -> None:
    assert due_after(BERLIN, local(date(2026, 3, 8), time(12)), HOUR) == local(date(2026, 3, 9), time(10))


def test_the_hour_that_clocks_skip_is_not_worked_and_the_one_they_repeat_is_worked_twice() -> None:
    night = Calendar(BERLIN.zone, (((time(), time(6)),),) * 7)
    for day, hours in ((date(2026, 3, 29), 5), (date(2026, 10, 25), 7), (date(2026, 3, 28), 6)):
        noon = local(day, time(12))
        assert hours_between(night, noon - timedelta(hours=16), noon) == hours * HOUR


def test_a_holiday_is_shut_and_a_make_up_day_is_open() -> None:
    saturday = MONDAY + timedelta(days=5)
    moved = Calendar(BERLIN.zone, DEFAULT_WEEK, {MONDAY: (), saturday: ((time(9), time(12)),)})
    assert [is_working_day(moved, MONDAY + timedelta(days=n)) for n in range(7)] == [False, *[True] * 5, False]
    assert due_after(moved, local(MONDAY, time(10)), HOUR) == local(MONDAY + timedelta(days=1), time(10))
    assert hours_between(moved, local(saturday, time()), local(saturday, time(23))) == 3 * HOUR


def test_a_calendar_that_is_never_open_is_noticed() -> None:
    with pytest.raises(ValueError, match="never open"):
        due_after(Calendar(BERLIN.zone, ((),) * 7), local(MONDAY, time()), HOUR)
    with pytest.raises(ValueError, match="backwards"):
        due_after(BERLIN, local(MONDAY, time()), -HOUR)
