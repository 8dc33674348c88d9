"""The company tells its hours, holidays and make-up working days in a file."""

from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shared.calendar import DEFAULT_WEEK, company_calendar, hours_of, is_working_day, read_calendar
from shared.settings import SettingsWrong, load_settings

SHANGHAI = ZoneInfo("Asia/Shanghai")
TOLD = """
[hours]
monday = ["09:00-12:00", "13:30-18:00"]
saturday = ["22:00-24:00"]
friday = []

[2026]
holidays = [2026-05-04]
working_days = [2026-05-03]

[2027]
holidays = [2027-01-01]
"""


def test_without_a_file_it_is_open_from_monday_to_friday() -> None:
    assert company_calendar(SHANGHAI).week == DEFAULT_WEEK
    assert [is_working_day(company_calendar(SHANGHAI), date(2026, 3, day)) for day in range(2, 9)] == [True] * 5 + [
        False
    ] * 2


def test_what_is_told_replaces_the_default_and_the_rest_stays() -> None:
    calendar = read_calendar(SHANGHAI, TOLD)
    monday = ((time(9), time(12)), (time(13, 30), time(18)))
    assert hours_of(calendar, date(2026, 3, 2)) == hours_of(calendar, date(2026, 5, 3)) == monday
    assert hours_of(calendar, date(2026, 3, 3)) == DEFAULT_WEEK[1]
    assert hours_of(calendar, date(2026, 3, 7)) == ((time(22), time()),)
    assert not any(is_working_day(calendar, day) for day in (date(2026, 3, 6), date(2026, 5, 4), date(2027, 1, 1)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[hours]\nmonday = '9-18'", "'9-18'"),
        ("[hours]\nmonday = ['18:00-09:00']", "ends before"),
        ("[hours]\nmonday = ['09:00-00:00']", "ends before"),
        ("[hours]\nmonday = ['09:00-12:00', '11:00-13:00']", "overlaps"),
        ("[hours]\nmonday = ['20:00-24:00', '21:00-22:00']", "overlaps"),
        ("[hours]\nmontag = []", "montag"),
        ("[hours]\nmonday = []\ntuesday = []\nwednesday = []\nthursday = []\nfriday = []", "no hour"),
        ("[2026]\nholidays = [2027-01-01]", "no day of that year"),
        ("[2026]\nholidays = ['2026-01-01']", "no day of that year"),
        ("[2026]\nholidays = [2026-01-01]\nworking_days = [2026-01-01]", "twice"),
        ("[2026]\nshut = []", "shut"),
        ("[next]\nholidays = []", "next"),
        ("[hours", "xpected"),
    ],
)
def test_what_cannot_be_meant_is_said(text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "calendar.toml"
    file.write_text(text)
    monkeypatch.setenv("SALESLOOP_CALENDAR", str(file))
    with pytest.raises(SettingsWrong, match="SALESLOOP_CALENDAR") as wrong:
        load_settings()
    assert said in str(wrong.value)


def test_a_file_that_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALESLOOP_CALENDAR", str(tmp_path / "none.toml"))
    with pytest.raises(SettingsWrong, match="SALESLOOP_CALENDAR"):
        load_settings()
