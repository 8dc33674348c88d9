"""Logs: one line a request, in JSON in production, and nothing that quotes a person's data."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest
import structlog
from pydantic import BaseModel

from shared.settings import Settings
from shared.web.watch.logs import configure_logs, logger


@pytest.fixture
def production(tmp_path: Path) -> Iterator[Settings]:
    settings = Settings(home=tmp_path, environment="production", issuer="https://id.example")
    configure_logs(settings)
    yield settings
    structlog.reset_defaults()


@pytest.mark.usefixtures("production")
def test_what_is_logged_is_json_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Settings(environment="production", issuer="x"))
    logger("pipeline").warning("slow", seconds=3)
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["service"], line["seconds"], line["level"]) == ("slow", "pipeline", 3, "warning")


@pytest.mark.usefixtures("production")
def test_an_error_is_told_without_the_values_it_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs(Settings(environment="production", issuer="x"))

    class Person(BaseModel):
        phone: int

    unique = asyncpg.UniqueViolationError("duplicate key")
    unique.detail = "Key (email)=(li@example.com) already exists."
    try:
        try:
            Person(phone="+86 123")  # type: ignore[arg-type]
        except ValueError as error:
            raise unique from error
    except asyncpg.PostgresError as error:
        logger("people").error("unforeseen", exc_info=error)
    text = capsys.readouterr().err
    line = json.loads(text)
    assert line["error"] == "UniqueViolationError 23505: duplicate key from ValidationError: 1 faults in Person"
    assert any("test_logs.py" in frame for frame in line["where"])
    assert "li@example.com" not in text
    assert "+86" not in text


async def test_a_request_is_one_line_without_its_query_and_its_body(
    api: httpx.AsyncClient, capsys: pytest.CaptureFixture[str]
) -> None:
    await api.post("/v1/notes", json={"title": "Mrs Li"}, headers={"x-request-id": "r-1"})
    await api.get("/v1/notes?q=Mrs%20Li")
    await api.get("/livez")
    await asyncio.sleep(0.1)
    lines = capsys.readouterr().err.splitlines()
    assert [line.split()[1:3] for line in lines] == [["POST", "201"], ["GET", "200"]]
    assert "'writeNote'" in lines[0]
    assert lines[0].endswith("r-1")
    assert "Li" not in "".join(lines)
