"""The language and the form that a request would rather have."""

import pytest

from shared.web.wire.preferred import language_of, prefers_html


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        (None, "en"),
        ("", "en"),
        ("en", "en"),
        ("zh", "zh-CN"),
        ("zh-CN", "zh-CN"),
        ("zh-Hans", "zh-CN"),
        ("zh-SG", "zh-CN"),
        ("zh-Hans-HK", "zh-CN"),
        ("zh-TW", "zh-TW"),
        ("zh-hant", "zh-TW"),
        ("ZH-HK", "zh-TW"),
        ("zh-Hant-CN", "zh-TW"),
        ("zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "zh-TW"),
        ("en-US, zh-CN;q=0.9", "en"),
        ("en;q=0.1, zh-CN;q=0.2, zh-TW;q=0.25", "zh-TW"),
        ("fr, de;q=0.9, zh-TW;q=0.1", "zh-TW"),
        ("fr-CH, *;q=0.5", "en"),
        ("zh-CN;q=0, en;q=0.001", "en"),
        ("zh-CN;q=0", "en"),
        (" , zh-TW ;q=1.000 , ", "zh-TW"),
        ("zh-TW;Q=0.3, zh-CN;q=0.4", "zh-CN"),
        (f"{'fr;q=0.5, ' * 50}zh-TW;q=0.1", "zh-TW"),
    ],
)
def test_the_language_asked_for_first_that_we_have(accepted: str | None, language: str) -> None:
    assert language_of(accepted) == language


@pytest.mark.parametrize(
    "accepted",
    [
        "zh-TW;q=2",
        "zh-TW;q=",
        "zh-TW;q=0.1234",
        "zh-TW;q=0.1;q=0.2",
        ";q=1",
        "zh_TW",
        "zh-TW zh-CN",
        "中文",
        "*-",
        "\x00",
    ],
)
def test_what_cannot_be_read_is_answered_in_english(accepted: str) -> None:
    assert language_of(accepted) == "en"


@pytest.mark.parametrize(
    ("accepted", "html"),
    [
        (None, False),
        ("*/*", False),
        ("application/json", False),
        ("text/html", True),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", True),
        ("text/html,application/xml;q=0.9,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7", True),
        ("application/json, text/html;q=0.5", False),
        ("text/html, application/json", False),
        ("text/html;q=oh", False),
    ],
)
def test_a_page_is_for_whoever_would_rather_have_one(accepted: str | None, *, html: bool) -> None:
    assert prefers_html(accepted) is html
