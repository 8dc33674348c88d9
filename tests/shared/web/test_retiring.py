"""An operation that will go says since when and until when, in its description and in every answer."""

from dataclasses import replace
from datetime import date

import pytest
from fastapi import APIRouter
from starlette.responses import Response

from shared.web.read.reading import Caller
from shared.web.serving.app import create_app
from shared.web.serving.retiring import headers_of, retiring
from shared.web.serving.running import Running
from shared.web.wire.answer import json_answer
from tests.shared.web.conftest import client_of
from tests.shared.web.example import SERVICE

router = APIRouter()


@router.get("/old", operation_id="getOld", **retiring(date(2027, 1, 1), date(2027, 7, 1)))
async def get_old(_: Caller) -> Response:
    """What was."""
    return json_answer({})


@pytest.mark.parametrize("path", ["/v1/old", "/v1/old?x=1"])
async def test_every_answer_of_it_says_so_and_others_do_not(running: Running, token: str, path: str) -> None:
    actions = {**SERVICE.actions, "getOld": "notes.read"}
    running.service = replace(SERVICE, routers=(*SERVICE.routers, router), actions=actions)
    app = create_app(running)
    described = app.openapi()["paths"]["/v1/old"]["get"]
    assert (described["deprecated"], described["x-sunset"]) == (True, "2027-07-01")
    async with client_of(app, token) as client:
        answer = await client.get(path)
        assert answer.headers["deprecation"] == "@1798761600"
        assert answer.headers["sunset"] == "Thu, 01 Jul 2027 00:00:00 GMT"
        assert "deprecation" not in (await client.get("/v1/notes")).headers


def test_without_a_last_day_there_is_no_sunset() -> None:
    assert headers_of(retiring(date(2027, 1, 1))["openapi_extra"]) == ((b"deprecation", b"@1798761600"),)
    assert headers_of(None) == ()
