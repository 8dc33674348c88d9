"""A code that was released stays, with its status and whether to retry."""

from pathlib import Path
from typing import Any

import pytest

from services.cli import reference
from services.cli.failure import Stop
from services.cli.reference.problems import broken_codes, everything, page, promises

RELEASED: dict[str, dict[str, Any]] = {
    "deal_not_open": {"status": 409, "retryable": False, "title": "The deal is not open"},
    "not_fresh": {"status": 503, "retryable": True, "title": "Not caught up"},
}


@pytest.mark.parametrize(
    ("now", "line"),
    [
        ({"not_fresh": RELEASED["not_fresh"]}, "deal_not_open: the code is gone (removed or renamed)"),
        (
            RELEASED | {"deal_not_open": RELEASED["deal_not_open"] | {"status": 422}},
            "deal_not_open: status was 409, is 422",
        ),
        (
            RELEASED | {"not_fresh": RELEASED["not_fresh"] | {"retryable": False}},
            "not_fresh: retryable was True, is False",
        ),
    ],
)
def test_a_code_that_is_gone_or_means_another_thing_is_named(now: dict[str, dict[str, Any]], line: str) -> None:
    assert broken_codes(RELEASED, now) == [line]


@pytest.mark.parametrize(
    "now",
    [
        RELEASED,
        RELEASED | {"deal_not_drawn": {"status": 409, "retryable": False, "title": "The deal is not drawn"}},
        RELEASED | {"not_fresh": RELEASED["not_fresh"] | {"title": "The answer has not caught up"}},
    ],
)
def test_a_new_code_and_better_words_break_nobody(now: dict[str, dict[str, Any]]) -> None:
    assert broken_codes(RELEASED, now) == []


def test_every_code_is_as_it_was_released() -> None:
    released = reference.read_codes(reference.RELEASED)
    assert len(released) >= 130, "nothing is looked at"
    assert broken_codes(released, promises(everything())) == []


async def test_the_command_stops_at_a_broken_code_and_names_one_that_is_not_released(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for place in ("RELEASED", "FOLDER", "CLIENT"):
        monkeypatch.setattr(reference, place, tmp_path / place)
    assert await reference.reference(check=False, release=True) == 0
    path = tmp_path / "RELEASED" / "problems.json"
    promised = path.read_text()
    path.write_text(promised.replace('"deal_not_open"', '"deal_not_ajar"'))
    for check, release in ((True, False), (False, True), (False, False)):
        with pytest.raises(Stop, match="deal_not_ajar: the code is gone"):
            await reference.reference(check=check, release=release)
    assert "deal_not_ajar" in path.read_text()
    path.write_text("{}")
    capsys.readouterr()
    assert await reference.reference(check=True) == 0
    assert "deal_not_open" in capsys.readouterr().out


def test_the_page_has_every_code_in_three_languages() -> None:
    text = page()
    for code, known in everything().items():
        assert f"| `{code}` | {known.status} |" in text
        assert all(f"{title}<br>" in text for title in known.title)
