"""What targets shows of attainment to whoever sees some is what the KPI is for them."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import httpx

from services.cli.apps import SERVICES
from services.targets.app import SERVICE as TARGETS
from shared.contracts.pipeline import Credit, DealSigned, Dimensions, Line, Terms
from shared.embedded import Server
from shared.flow.verify import verify
from shared.ids import new_id
from tests.performance.sources import Sources
from tests.performance.stories import LINE, PRO
from tests.support.installation import Installation, installation
from tests.support.organisation import Firm, settled_in

MEASURE, YEAR = "signed_amount", 2017
DEALS = (
    (1, 1_000, ("north_rep", "south_rep")),
    (3, 10, ("north_rep",)),
    (3, 333, ("north_colleague", "north_rep")),
    (7, 100, ("north_leaver",)),
    (11, 7, ("south_account",)),
)


async def post(here: Installation, firm: Firm, who: str, path: str, body: Any, **headers: str) -> httpx.Response:
    answer = await here.http.post(path, json=body, headers=headers, auth=firm.auth(who))
    assert answer.is_success, answer.text
    return answer


async def published(here: Installation, firm: Firm) -> None:
    """A target down to every seller."""
    answer = await post(
        here, firm, "director", "/targets/v1/targets", {"year": YEAR, "measure": MEASURE, "amount": 9_000_000}
    )
    path = f"/targets/v1/targets/{answer.json()['id']}"
    await post(here, firm, "director", f"{path}/break-down", {}, **{"if-match": answer.headers["etag"]})
    await post(here, firm, "gm", f"{path}/publish", {"published_on": f"{YEAR}-01-01"})


async def sign(sources: Sources, firm: Firm, month: int, amount: int, names: tuple[str, ...]) -> None:
    """A deal, shared equally."""
    credits = tuple(Credit(firm.people[name], 10_000 // len(names)) for name in names)
    lines = (Line(1, PRO, "GTX Pro", LINE, "GTX", 1, amount, 0),)
    terms = Terms(credits[0].employee_id, credits, lines, amount, "USD", None)
    signed = DealSigned(Dimensions(None, None), terms, None, date(YEAR, month, 15), None, None, ())
    await sources.append("pipeline", ("deal", new_id()), signed)


async def test_attainment_in_targets_is_the_kpi_for_every_reach(
    postgres: Server, template: str, tmp_path: Path
) -> None:
    async with installation(postgres, template, tmp_path, SERVICES) as here, Sources.open(here.urls) as sources:
        firm = await settled_in(here)
        await published(here, firm)
        for deal in DEALS:
            await sign(sources, firm, *deal)
        await sources.settle(here.urls["performance"], ("ledger", "organisation"))
        await sources.settle(here.urls["targets"], ("actuals", "promises", "organisation"))

        async def get(who: str, path: str, **asked: Any) -> Any:
            answer = await here.http.get(path, params=asked, auth=firm.auth(who))
            assert answer.status_code == 200, answer.text
            return answer.json()

        period = {"measure": MEASURE, "from": f"{YEAR}-01-01", "to": f"{YEAR}-12-31"}
        for who, nodes in (("gm", 9), ("north_manager", 5), ("north_support", 4), ("north_rep", 1)):
            shown = await get(who, "/targets/v1/attainment", year=YEAR, **period)
            assert shown["scope"] == (await get(who, "/performance/v1/kpis/attainment", **period))["scope"]
            ours: dict[Any, Any] = {}
            theirs: dict[Any, Any] = {}
            for kind in ("region", "team", "person"):
                for item in shown["items"]:
                    if item["node"]["kind"] == kind:
                        ours |= {
                            (item["node"]["node_id"], month["month"]): (month["actual"], month["target"])
                            for month in item["months"]
                        }
                found = await get(who, "/performance/v1/kpis/attainment", by=kind, bucket="month", **period)
                theirs |= {
                    (item["key"]["id"], item["period"]): (item["numerator"], item["denominator"])
                    for item in found["items"]
                }
            assert ours == theirs, who
            assert len(ours) == 12 * nodes
            for item in shown["items"]:
                kind, node = item["node"]["kind"], item["node"]["node_id"]
                whose = {} if kind == "company" else {kind: node}
                here_ = await get(who, "/targets/v1/attainment/explain", year=YEAR, node_id=node, limit=200, **period)
                there = await get(who, "/performance/v1/kpis/attainment/explain", limit=200, **period, **whose)
                assert added(here_) == added(there), (who, node)
                assert here_["value"] == there["value"] == item["attainment"]


async def test_what_targets_answered_settled_stays_whatever_is_learnt_of_those_days_later(
    postgres: Server, template: str, tmp_path: Path
) -> None:
    async with installation(postgres, template, tmp_path, SERVICES) as here, Sources.open(here.urls) as sources:
        firm = await settled_in(here)
        await published(here, firm)
        await sign(sources, firm, *DEALS[0])
        known_at = sources.happened[-1].recorded_at
        views = ("actuals", "promises", "organisation")
        asked = {"year": YEAR, "measure": MEASURE, "as_of": f"{YEAR}-06-30"}
        settled = asked | {"known_at": known_at.isoformat()}

        async def get(path: str, **asked: Any) -> Any:
            answer = await here.http.get(f"/targets/v1/attainment{path}", params=asked, auth=firm.auth("gm"))
            assert answer.status_code == 200, answer.text
            return answer.json()

        async def answers(**asked: Any) -> list[Any]:
            shown = await get("", **asked)
            nodes = [item["node"]["node_id"] for item in shown["items"]]
            explained = [await get("/explain", node_id=node, limit=200, **asked) for node in nodes]
            assert {one["settled"] for one in (shown, *explained)} == {"known_at" in asked}
            return [shown["items"], *((one["value"], one["items"]) for one in explained)]

        await sources.settle(here.urls["targets"], views)
        before = await answers(**settled)
        for deal in DEALS[1:]:
            await sign(sources, firm, *deal)
        await sources.settle(here.urls["targets"], views)
        assert await answers(**settled) == before
        assert await answers(**asked) != before

        workers = here.running["targets"].workers
        assert workers is not None
        for one in await verify(here.urls["targets"], TARGETS.views, workers.transport, {}):
            assert one.equal, one
            assert one.rows, one.view
        for view in TARGETS.views:
            await workers.rebuild(view)
        await sources.settle(here.urls["targets"], views)
        assert await answers(**settled) == before


def added(explained: Any) -> dict[tuple[str, str], int]:
    """What each event adds to each of the two numbers, where it adds anything."""
    sums: Counter[tuple[str, str]] = Counter()
    for row in explained["items"]:
        sums[row["role"], row["event_id"]] += row["amount"]
    assert not explained["has_more"]
    return {key: amount for key, amount in sums.items() if amount}
