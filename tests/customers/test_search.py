"""Searching a list by groups of conditions, as on every list that can be searched."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from services.customers.app import SERVICE
from shared.embedded import Server
from tests.customers.test_api import registered
from tests.support.installation import Installation, installation

PATH = "/customers/v1/customers/search"


@pytest.fixture
async def api(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(postgres, template, tmp_path, [SERVICE]) as opened:
        for name, industry, day, grade in (
            ("Harbour Foods", "food", "2020-01-05", "key"),
            ("Delta Print", "print", "2021-02-05", "potential"),
            ("East Tools", None, "2022-03-05", "key"),
            ("100% Fresh", "food", "2023-04-05", "major"),
        ):
            await registered(opened, name, industry=industry, registered_on=day, grade=grade)
        yield opened


def one(field: str, op: str, value: Any) -> dict[str, Any]:
    return {"field": field, "op": op, "value": value}


def asking(*groups: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {"filter_groups": [{"filters": group} for group in groups], **more}


async def found(api: Installation, *groups: list[dict[str, Any]], **more: Any) -> list[str]:
    return [item["name"] for item in (await api.post(PATH, asking(*groups, **more)))["items"]]


async def refused(api: Installation, body: Any) -> tuple[int, str, list[str]]:
    answer = await api.http.post(PATH, json=body)
    said = answer.json()
    return answer.status_code, said["code"], [error["pointer"] for error in said["errors"]]


async def test_conditions_of_a_group_hold_together_and_one_group_is_enough(api: Installation) -> None:
    assert await found(api) == ["100% Fresh", "Delta Print", "East Tools", "Harbour Foods"]
    assert await found(api, [one("industry", "eq", "food"), one("grade", "eq", "key")]) == ["Harbour Foods"]
    assert await found(api, [one("industry", "eq", "print")], [one("grade", "eq", "major")]) == [
        "100% Fresh",
        "Delta Print",
    ]


async def test_every_operator_means_what_it_says(api: Installation) -> None:
    assert await found(api, [one("grade", "ne", "key")]) == ["100% Fresh", "Delta Print"]
    assert await found(api, [one("industry", "ne", "food")]) == ["Delta Print", "East Tools"]
    assert await found(api, [one("registered_on", "lt", "2021-02-05")]) == ["Harbour Foods"]
    assert await found(api, [one("registered_on", "lte", "2021-02-05")]) == ["Delta Print", "Harbour Foods"]
    assert await found(api, [one("registered_on", "gt", "2022-03-05")]) == ["100% Fresh"]
    assert await found(api, [one("registered_on", "gte", "2022-03-05")]) == ["100% Fresh", "East Tools"]
    assert await found(api, [one("grade", "in", ["major", "potential"])]) == ["100% Fresh", "Delta Print"]
    assert await found(api, [one("name", "contains", "% f")]) == ["100% Fresh"]
    assert await found(api, [one("industry", "is_null", True)]) == ["East Tools"]
    assert len(await found(api, [one("industry", "is_null", False)])) == 3


async def test_text_sort_and_pages_are_those_of_the_list(api: Installation) -> None:
    group = [one("industry", "is_null", False)]
    assert await found(api, group, q="fr") == ["100% Fresh"]
    assert (await found(api, group, sort="-registered_on"))[0] == "100% Fresh"
    body = asking(group, limit=2, include_total=True)
    first = await api.post(PATH, body)
    assert (first["total"], first["has_more"]) == (3, True)
    rest = await api.post(PATH, body | {"cursor": first["next_cursor"], "limit": 50})
    assert [item["name"] for item in first["items"] + rest["items"]] == ["100% Fresh", "Delta Print", "Harbour Foods"]
    other = asking([one("industry", "is_null", True)], cursor=first["next_cursor"])
    assert (await refused(api, other))[:2] == (422, "cursor_mismatch")


@pytest.mark.parametrize(
    ("condition", "pointer"),
    [
        (one("password", "eq", "x"), "/filter_groups/0/filters/0/field"),
        (one("grade", "like", "x"), "/filter_groups/0/filters/0/op"),
        (one("registered_on", "eq", "yesterday"), "/filter_groups/0/filters/0/value"),
        (one("registered_on", "contains", "2020-01-01"), "/filter_groups/0/filters/0/value"),
        (one("owner_id", "eq", 7), "/filter_groups/0/filters/0/value"),
        (one("owner_id", "in", ["x"]), "/filter_groups/0/filters/0/value"),
        (one("grade", "eq", "gold"), "/filter_groups/0/filters/0/value"),
        (one("grade", "ne", ""), "/filter_groups/0/filters/0/value"),
        (one("grade", "in", ["key", "Key"]), "/filter_groups/0/filters/0/value/1"),
        (one("name", "eq", ["x"]), "/filter_groups/0/filters/0/value"),
        (one("name", "in", "x"), "/filter_groups/0/filters/0/value"),
        (one("name", "eq", True), "/filter_groups/0/filters/0/value"),
        (one("industry", "is_null", "yes"), "/filter_groups/0/filters/0/value"),
    ],
)
async def test_what_cannot_be_asked_is_said_where_it_stands(
    api: Installation, condition: dict[str, Any], pointer: str
) -> None:
    status, code, pointers = await refused(api, asking([condition]))
    assert (status, code) == (422, "validation_failed")
    assert pointer in {found[: len(pointer)] for found in pointers}


async def test_too_many_groups_or_conditions_are_refused(api: Installation) -> None:
    many = [one("grade", "eq", "key")] * 11
    assert (await refused(api, asking(many)))[:2] == (422, "validation_failed")
    assert (await refused(api, asking(*[[one("grade", "eq", "key")]] * 6)))[:2] == (422, "validation_failed")
    assert (await refused(api, asking([])))[:2] == (422, "validation_failed")
