"""Whatever is raised is catalogued, as it is raised, in three languages; and nothing else is."""

import re
from string import Formatter

import pytest

from services.cli.one import CODES
from shared.problems import LANGUAGES, Code, Codes, Said
from shared.problems.business import BUSINESS
from shared.problems.faults import KINDS
from shared.problems.platform import PLATFORM
from shared.problems.words import WORDS
from tests.problems.raising import raised, unreadable

EVERYWHERE: Codes = {**PLATFORM, **{code: known for codes in CODES.values() for code, known in codes.items()}}
SIMPLIFIED = frozenset("们这没请个为关组织级图户发标务业员变时间单订国写资讯权误对库询删录击额")
TRADITIONAL = frozenset("們這沒請個為關組織級圖戶發標務業員變時間單訂國寫資訊權誤對庫詢刪錄擊額")
PARKED = {"event_too_large"}
"""Of a policy's command, whose refusal is parked and answers no request, with the status of no answer."""


def places(said: Said) -> list[set[str]]:
    return [{name for _, name, _, _ in Formatter().parse(text) if name} for text in said]


@pytest.mark.parametrize("service", CODES)
def test_a_service_answers_the_codes_it_lists_and_no_other(service: str) -> None:
    own = {one.code for one in raised(f"services/{service}")} - PLATFORM.keys()
    assert own == set(CODES[service])


def test_the_platform_raises_the_codes_it_lists_and_no_other() -> None:
    assert {one.code for one in raised("shared")} == set(PLATFORM)


def test_no_code_is_raised_that_cannot_be_read_in_the_source() -> None:
    assert unreadable("services") + unreadable("shared") == []


def test_each_is_raised_with_the_status_that_the_catalogue_gives_it() -> None:
    wrong = [
        one
        for folder in ("services", "shared")
        for one in raised(folder)
        if one.status != EVERYWHERE[one.code].status
        and not (one.status is None and one.code in PLATFORM)
        and one.code not in PARKED
    ]
    assert wrong == []


def test_each_brings_the_values_that_its_words_name() -> None:
    missing = [
        (one.place, one.code)
        for folder in ("services", "shared")
        for one in raised(folder)
        if not set().union(*places(EVERYWHERE[one.code].detail)[1:]) <= (one.values or frozenset())
    ]
    assert missing == []


def test_a_code_means_the_same_wherever_it_is_answered() -> None:
    for codes in CODES.values():
        for code, known in codes.items():
            assert EVERYWHERE[code] is known
            assert code not in PLATFORM
    assert {code for codes in CODES.values() for code in codes} >= BUSINESS.keys()


@pytest.mark.parametrize("code", EVERYWHERE)
def test_each_says_what_it_is_and_what_to_do_in_three_languages(code: str) -> None:
    known: Code = EVERYWHERE[code]
    assert code.isidentifier()
    assert code == code.lower()
    assert known.status in range(400, 600)
    assert not known.retryable or known.status in {408, 409, 429, 503}
    for said in (known.title, known.detail):
        check_written(said)
    assert not any(text.endswith((".", "。")) for text in known.title)
    assert known.detail.en.endswith(".")
    assert known.detail.zh_tw.endswith("。")
    assert known.detail.zh_cn.endswith("。")
    assert places(known.title) == [set()] * len(LANGUAGES)
    english, traditional, simplified = places(known.detail)
    assert traditional == simplified
    assert english <= traditional


@pytest.mark.parametrize("kind", KINDS)
def test_each_fault_of_a_field_is_said_in_three_languages(kind: str) -> None:
    said = KINDS[kind].said
    check_written(said)
    english, traditional, simplified = places(said)
    assert english == traditional == simplified


def test_our_own_words_are_said_in_three_languages() -> None:
    for words in WORDS.values():
        for word, said in words.items():
            assert said[0] == word.replace("_", " ")
            check_written(Said(*said))


def check_written(said: Said) -> None:
    assert all(said)
    assert said.en.isascii()
    assert SIMPLIFIED.isdisjoint(said.zh_tw)
    assert TRADITIONAL.isdisjoint(said.zh_cn)
    assert re.search("[\u4e00-\u9fff]", said.zh_tw)
    assert re.search("[\u4e00-\u9fff]", said.zh_cn)
