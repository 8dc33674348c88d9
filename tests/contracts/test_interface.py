"""The check of released APIs finds each kind of break, names where it is, and lets additions pass."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from services.cli import reference
from services.cli.apps import SERVICES
from services.cli.failure import Stop
from services.cli.reference import read_apis
from services.cli.reference.interface import broken_interfaces, interface_breaks
from shared.web.serving.app import declare

Whole = dict[str, Any]
PIPELINE: Whole = declare(next(service for service in SERVICES if service.name == "pipeline")).openapi()
ADVANCE = "POST /v1/deals/{deal_id}/advance"


def schema(whole: Whole, name: str) -> Whole:
    found: Whole = whole["components"]["schemas"][name]
    return found


def field(whole: Whole, name: str, member: str) -> Whole:
    found: Whole = schema(whole, name)["properties"][member]
    return found


def operation(whole: Whole, path: str, method: str) -> Whole:
    found: Whole = whole["paths"][path][method]
    return found


def listed(whole: Whole, name: str) -> Whole:
    found: Whole = next(one for one in operation(whole, "/v1/deals", "get")["parameters"] if one.get("name") == name)
    return found


def after(change: Callable[[Whole], Any]) -> list[str]:
    whole = deepcopy(PIPELINE)
    change(whole)
    assert whole != PIPELINE
    return interface_breaks(PIPELINE, whole)


BROKEN: list[tuple[str, Callable[[Whole], Any], str]] = [
    ("a path removed", lambda w: w["paths"].pop("/v1/board"), "GET /v1/board: is gone"),
    ("an operation removed", lambda w: w["paths"]["/v1/deals"].pop("post"), "POST /v1/deals: is gone"),
    (
        "an operation renamed",
        lambda w: operation(w, "/v1/deals", "post").update(operationId="createDeal"),
        "POST /v1/deals: was called openDeal, is called createDeal",
    ),
    (
        "a status no longer answered",
        lambda w: operation(w, "/v1/deals", "post")["responses"].pop("201"),
        "POST /v1/deals: 201: is no longer answered",
    ),
    (
        "a header no longer answered",
        lambda w: operation(w, "/v1/deals", "post")["responses"]["201"]["headers"].pop("ETag"),
        "POST /v1/deals: 201: the header ETag is gone",
    ),
    (
        "a parameter removed",
        lambda w: operation(w, "/v1/deals", "get")["parameters"].remove(listed(w, "stage")),
        "GET /v1/deals: stage: is gone",
    ),
    ("a parameter required", lambda w: listed(w, "q").update(required=True), "GET /v1/deals: q: is required now"),
    (
        "a limit lowered",
        lambda w: listed(w, "limit")["schema"].update(maximum=100),
        "GET /v1/deals: limit: maximum was 200, is 100",
    ),
    (
        "a field of answers removed",
        lambda w: schema(w, "DealInFull")["properties"].pop("weighted"),
        "GET /v1/deals/{deal_id}: 200.weighted: is gone",
    ),
    (
        "a field of answers become optional",
        lambda w: schema(w, "DealInFull")["required"].remove("weighted"),
        "GET /v1/deals/{deal_id}: 200.weighted: was always there, is optional now",
    ),
    (
        "a field of answers that may be null now",
        lambda w: schema(w, "DealInFull")["properties"].update(
            version={"anyOf": [{"type": "integer"}, {"type": "null"}]}
        ),
        "GET /v1/deals/{deal_id}: 200.version: was integer, is integer or null",
    ),
    (
        "a value of answers removed",
        lambda w: field(w, "DealInFull", "status")["enum"].remove("lost"),
        "GET /v1/deals/{deal_id}: 200.status: 'lost' is no longer one of its values",
    ),
    (
        "a type changed",
        lambda w: field(w, "Money", "amount_minor").update(type="string"),
        "POST /v1/deals: body.lines[].net.amount_minor: was integer, is string",
    ),
    (
        "a field of a body removed",
        lambda w: schema(w, "OpenDealBody")["properties"].pop("channel"),
        "POST /v1/deals: body.channel: is gone",
    ),
    (
        "a field of a body required",
        lambda w: schema(w, "OpenDealBody")["required"].append("source"),
        "POST /v1/deals: body.source: is required now",
    ),
    (
        "a required field added to a body",
        lambda w: schema(w, "OpenDealBody").update(
            properties={**schema(w, "OpenDealBody")["properties"], "region": {"type": "string"}},
            required=[*schema(w, "OpenDealBody")["required"], "region"],
        ),
        "POST /v1/deals: body.region: is required now",
    ),
    (
        "a value of a body refused",
        lambda w: field(w, "AdvanceDealBody", "stage")["enum"].remove("needs"),
        f"{ADVANCE}: body.stage: 'needs' is no longer one of its values",
    ),
    (
        "null in a body refused",
        lambda w: field(w, "AdvanceDealBody", "advanced_on")["anyOf"].pop(),
        f"{ADVANCE}: body.advanced_on: was string (date) or null, is string (date)",
    ),
    (
        "a text in a body shortened",
        lambda w: field(w, "ProductBody", "name").update(maxLength=50),
        "POST /v1/products: body.name: maxLength was 200, is 50",
    ),
    (
        "a pattern in a body",
        lambda w: field(w, "ProductBody", "name").update(pattern="^[A-Z]"),
        "POST /v1/products: body.name: pattern was None, is ^[A-Z]",
    ),
    (
        "another kind of content",
        lambda w: operation(w, "/v1/board", "get")["responses"]["200"].update(content={"text/csv": {}}),
        "GET /v1/board: 200: is no longer application/json",
    ),
]

ADDED: list[tuple[str, Callable[[Whole], Any]]] = [
    ("a path", lambda w: w["paths"].update({"/v1/new": w["paths"]["/v1/board"]})),
    ("an operation", lambda w: w["paths"]["/v1/board"].update(post=operation(w, "/v1/deals", "post"))),
    (
        "an optional parameter",
        lambda w: operation(w, "/v1/deals", "get")["parameters"].append(
            {"name": "colour", "in": "query", "schema": {"type": "string"}}
        ),
    ),
    ("a field of answers", lambda w: schema(w, "DealInFull")["properties"].update(colour={"type": "string"})),
    ("a value of answers", lambda w: field(w, "DealInFull", "status")["enum"].append("paused")),
    (
        "an optional field of a body",
        lambda w: schema(w, "OpenDealBody")["properties"].update(colour={"type": "string"}),
    ),
    ("a value of a body", lambda w: field(w, "AdvanceDealBody", "stage")["enum"].append("pilot")),
    ("a wider limit", lambda w: listed(w, "limit")["schema"].update(maximum=500)),
    ("a longer text", lambda w: field(w, "ProductBody", "name").update(maxLength=500)),
    ("a field no longer required", lambda w: schema(w, "OpenDealBody")["required"].remove("owner_id")),
    ("another text", lambda w: operation(w, "/v1/board", "get").update(description="What is open.")),
]


@pytest.mark.parametrize(("change", "said"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_what_would_break_a_caller_is_found_and_named(change: Callable[[Whole], Any], said: str) -> None:
    assert said in after(change)


@pytest.mark.parametrize("change", [case[1] for case in ADDED], ids=[case[0] for case in ADDED])
def test_what_is_added_breaks_nobody(change: Callable[[Whole], Any]) -> None:
    assert after(change) == []


def test_every_api_is_as_it_was_released() -> None:
    released = read_apis(reference.RELEASED)
    now = {f"{service.name}.json": declare(service).openapi() for service in SERVICES}
    assert released.keys() == now.keys()
    assert broken_interfaces(released, now) == []


async def test_the_command_refuses_a_break(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    released = deepcopy(PIPELINE)
    released["paths"]["/v1/nowhere"] = {"get": operation(released, "/v1/board", "get")}
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi" / "pipeline.json").write_text(json.dumps(released))
    monkeypatch.setattr(reference, "RELEASED", tmp_path)
    for place in ("FOLDER", "CLIENT"):
        monkeypatch.setattr(reference, place, tmp_path / place)
    for check, release in ((True, False), (False, True), (False, False)):
        with pytest.raises(Stop, match=r"pipeline\.json: GET /v1/nowhere: is gone"):
            await reference.reference(check=check, release=release)
