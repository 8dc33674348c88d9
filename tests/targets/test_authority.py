"""Who sets targets, who announces them, and how much of a published one each post sees."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from services.targets.app import SERVICE
from services.targets.views.actuals import ACTUALS
from shared.contracts.pipeline import Credit, DealSigned, Dimensions, Line, Terms
from shared.embedded import Server
from shared.ids import new_id
from shared.store.connect import connect
from tests.support.installation import Installation, installation
from tests.support.organisation import Firm, settled_in
from tests.support.store import template
from tests.targets.logs import messages

__all__ = ["template"]
TARGETS, ATTAINMENT = "/targets/v1/targets", "/targets/v1/attainment"
YEAR = 2017
SET = {"year": YEAR, "measure": "signed_amount", "amount": 12_000_00, "padding_bp": 1_000}
AMOUNTS = ("amount", "padding_bp", "padding", "assigned")
SELLERS = {"north_rep", "north_colleague", "north_account"}
LIMITED = {
    "north_rep": ({"reach": "own", "persons": 1}, {"north_rep"}),
    "north_support": ({"reach": "team", "persons": 5}, {"north_team", *SELLERS}),
    "north_manager": ({"reach": "region", "persons": 6}, {"north", "north_team", *SELLERS}),
}
DEALS = ((1_000, "north_rep", "south_rep"), (10, "north_rep"), (1, "north_colleague"), (100, "north_leaver"))


@pytest.fixture
async def here(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Installation]:
    """Targets, running."""
    async with installation(postgres, template, tmp_path, [SERVICE]) as opened:
        yield opened


@pytest.fixture
async def firm(here: Installation) -> Firm:
    """The company that asks."""
    return await settled_in(here)


class Company:
    """Requests by somebody of the firm."""

    def __init__(self, here: Installation, firm: Firm) -> None:
        self.here, self.firm = here, firm
        self.seen: dict[str, str] = {}

    async def post(self, who: str, path: str, body: Any, **headers: str) -> httpx.Response:
        """A command, whose position later queries wait for."""
        answer = await self.here.http.post(path, json=body, auth=self.firm.auth(who), headers=headers)
        if token := answer.headers.get("consistency-token"):
            self.seen = {"consistency-token": token, "prefer": "wait=10, handling=strict"}
        return answer

    async def get(self, who: str, path: str, **parameters: Any) -> httpx.Response:
        """A query that has seen the last command."""
        return await self.here.http.get(path, params=parameters, auth=self.firm.auth(who), headers=self.seen)

    async def draft(self) -> str:
        """The path of a draft by the director, broken down to persons."""
        answer = await self.post("director", TARGETS, SET)
        assert answer.status_code == 201, answer.text
        path = f"{TARGETS}/{answer.json()['id']}"
        answer = await self.post("director", f"{path}/break-down", {}, **{"if-match": answer.headers["etag"]})
        assert answer.status_code == 200, answer.text
        return path

    async def published(self) -> str:
        """The path of a target that the general manager has published."""
        path = await self.draft()
        answer = await self.post("gm", f"{path}/publish", {"published_on": f"{YEAR}-01-01"})
        assert answer.status_code == 200, answer.text
        return path

    def names(self, ids: Any) -> set[str]:
        """What units and persons are called here."""
        known = {str(id): name for name, id in {**self.firm.units, **self.firm.people}.items()}
        return {known[id] for id in ids if id in known}

    async def sign(self, amount: int, *persons: str) -> None:
        """A deal of March, shared equally, as the view of actuals sees it."""
        share = 10_000 // len(persons)
        credits = tuple(Credit(self.firm.people[name], share) for name in persons)
        lines = (Line(1, new_id(), "P", UUID(int=1), "L", 1, amount, 0),)
        terms = Terms(credits[0].employee_id, credits, lines, amount, "USD", None)
        deal = DealSigned(Dimensions(None, None), terms, None, date(YEAR, 3, 5), None, None, ())
        db = await connect(self.here.urls["targets"])
        await ACTUALS.project(db, "pipeline", messages(new_id(), [deal], noun="deal"))
        await db.close()


@pytest.fixture
def company(here: Installation, firm: Firm) -> Company:
    """The firm with its targets."""
    return Company(here, firm)


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_who_leads_drafts_and_only_the_general_manager_announces(company: Company) -> None:
    for who in ("north_manager", "north_rep", "finance", "hr", "admin", "delivery"):
        assert code(await company.post(who, TARGETS, SET)) == (403, "forbidden"), who
    path = await company.draft()
    revision = {"effective_from": f"{YEAR}-06-01", "reason": "a larger market", "amount": 1}
    for who in ("director", "north_manager", "finance", "admin"):
        for command, body in (("publish", {}), ("revise", revision)):
            assert code(await company.post(who, f"{path}/{command}", body)) == (403, "forbidden"), who
    assert (await company.post("gm", f"{path}/publish", {})).json()["status"] == "published"


async def test_a_draft_is_seen_by_whoever_sees_all_and_is_nowhere_for_others(company: Company) -> None:
    path = await company.draft()
    for who in ("gm", "director", "finance", "hr", "admin"):
        shown, listed = await company.get(who, path), await company.get(who, TARGETS)
        assert (shown.status_code, shown.json()["status"], len(listed.json()["items"])) == (200, "draft", 1), who
    for who in LIMITED:
        hidden, nothing = await company.get(who, path), await company.get(who, f"{TARGETS}/{new_id()}")
        assert code(hidden) == code(nothing) == (404, "target_not_found"), who
        for asked in ({}, {"status": "draft"}, {"include_total": "true"}):
            listed = await company.get(who, TARGETS, **asked)
            assert (listed.json()["items"], listed.json().get("total", 0)) == ([], 0), who
    for who in ("delivery", "integrator"):
        assert code(await company.get(who, TARGETS)) == (403, "forbidden")


async def test_of_a_published_target_each_sees_the_nodes_within_reach_and_not_the_company_s_amount(
    company: Company,
) -> None:
    path = await company.published()
    whole = (await company.get("gm", path)).json()
    by_node = {node["node_id"]: node for node in whole["nodes"]}
    assert (whole["amount"], whole["scope"]) == (12_000_00, {"reach": "all", "persons": None})
    for who, (scope, names) in LIMITED.items():
        answer = await company.get(who, path)
        shown = answer.json()
        assert (shown["scope"], [shown[name] for name in AMOUNTS]) == (scope, [None] * 4), who
        assert company.names(node["node_id"] for node in shown["nodes"]) == names, who
        assert all(node == by_node[node["node_id"]] for node in shown["nodes"])
        (listed,) = (await company.get(who, TARGETS)).json()["items"]
        assert listed == {name: value for name, value in shown.items() if name != "nodes"}
        assert answer.headers["etag"] == f'"{shown["version"]}"'


async def test_attainment_is_of_the_same_nodes_by_what_is_credited_within_reach(company: Company) -> None:
    await company.published()
    for amount, *persons in DEALS:
        await company.sign(amount, *persons)
    asked: Any = {"year": YEAR, "measure": "signed_amount"}
    whole = (await company.get("gm", ATTAINMENT, **asked)).json()
    targets = {item["node"]["node_id"]: item["target"] for item in whole["items"]}
    assert whole["scope"] == {"reach": "all", "persons": None}
    assert company.names(targets) > {"company", "north", "south", "north_rep", "south_rep"}
    for who, (scope, names) in LIMITED.items():
        shown = (await company.get(who, ATTAINMENT, **asked)).json()
        assert shown["scope"] == scope
        assert company.names(item["node"]["node_id"] for item in shown["items"]) == names, who
        assert all(item["target"] == targets[item["node"]["node_id"]] for item in shown["items"])
    everywhere = {"company": 1_111, "north": 611, "north_team": 611, "north_rep": 510, "north_colleague": 1}
    for who, expected in {
        "gm": everywhere | {"south": 500, "south_team": 500, "south_rep": 500},
        "north_manager": {name: amount for name, amount in everywhere.items() if name != "company"},
        "north_rep": {"north_rep": 510},
    }.items():
        items = (await company.get(who, ATTAINMENT, **asked)).json()["items"]
        actual = {name: item["actual"] for item in items for name in company.names([item["node"]["node_id"]])}
        assert {name: amount for name, amount in actual.items() if amount} == expected, who
    for id in (company.firm.units["south"], company.firm.people["south_rep"], company.firm.units["company"]):
        hidden = await company.get("north_manager", ATTAINMENT, **asked, node_id=str(id))
        assert hidden.json()["items"] == []
