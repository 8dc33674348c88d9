"""Settings come from the environment, and what is wrong is said by name."""

from pathlib import Path

import pytest

from shared.settings import Settings, SettingsWrong, load_settings, rows


def test_without_an_environment_everything_has_a_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for row in rows(Settings(), {}):
        monkeypatch.delenv(row.name, raising=False)
    settings = load_settings()
    assert (settings.home, settings.port, settings.demo) == (Path(".salesloop"), 8000, True)
    assert (settings.timezone, settings.currency, settings.environment) == ("UTC", "USD", "development")
    assert settings.address == "http://localhost:8000"


def test_the_environment_wins_and_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALESLOOP_PORT", "9000")
    monkeypatch.setenv("SALESLOOP_DEMO", "0")
    monkeypatch.setenv("SALESLOOP_KAFKA", "")
    settings = load_settings()
    assert (settings.port, settings.demo, settings.kafka) == (9000, False, None)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("PORT", "abc", "SALESLOOP_PORT is 'abc': "),
        ("PORT", "70000", "SALESLOOP_PORT is '70000': "),
        ("DEMO", "maybe", "SALESLOOP_DEMO is 'maybe': "),
        ("TIMEZONE", "Mars/Base", "SALESLOOP_TIMEZONE is 'Mars/Base': must be a time zone like Asia/Shanghai"),
        ("CURRENCY", "cny", "SALESLOOP_CURRENCY is 'cny': must be a currency of ISO 4217 like CNY"),
        ("ENVIRONMENT", "prod", "SALESLOOP_ENVIRONMENT is 'prod': "),
        ("DATABASE_URL", "postgresql://u:hunter2@h/x", "SALESLOOP_DATABASE_URL must contain {service}"),
        ("SECRET", "short", "SALESLOOP_SECRET string should have at least 32 characters"),
    ],
)
def test_a_bad_value_is_named_and_a_secret_is_not_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    monkeypatch.setenv(f"SALESLOOP_{name}", value)
    with pytest.raises(SettingsWrong) as wrong:
        load_settings()
    assert str(wrong.value).startswith(said)
    assert "hunter2" not in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_the_list_shows_value_and_origin_and_hides_secrets() -> None:
    settings = Settings(
        port=9000, secret="s" * 40, database_url="postgresql://bob:hunter2@db.example:5432/{service}?sslmode=require"
    )
    listed = {row.name: row for row in rows(settings, {"SALESLOOP_PORT": "9000"})}
    assert (listed["SALESLOOP_PORT"].value, listed["SALESLOOP_PORT"].origin) == ("9000", "environment")
    assert listed["SALESLOOP_HOME"].origin == "default"
    assert listed["SALESLOOP_SECRET"].value == "***"
    assert listed["SALESLOOP_DATABASE_URL"].value == "postgresql://bob:***@db.example:5432/{service}?sslmode=require"
    assert all(row.description for row in listed.values())
