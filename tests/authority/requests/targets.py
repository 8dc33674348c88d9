"""Requests of targets."""

from collections.abc import Iterator
from typing import Any

from shared.ids import new_id
from tests.authority.asking import Ask, Check
from tests.authority.oracle import MISSING
from tests.authority.world import World

AT = "/targets/v1/targets"
GONE = (404, "target_not_found")
PROMISED = ("north_rep", "north_colleague", "north_account", "south_rep")
"""Persons that the published target is broken down to."""
DRAFT = (Check("of", None, GONE),)
"""A draft is nobody's: whoever does not see everything does not know of it."""


def requests(world: World) -> Iterator[Ask]:
    """Every operation about the draft, the published target, and one that there is not."""
    year, missing = world.today.year, (Check("of", MISSING, GONE),)
    asked: dict[str, Any] = {"year": year, "measure": "signed_amount"}
    yield Ask("listTargets", "GET", AT)
    yield Ask("getAttainment", "GET", "/targets/v1/attainment", params=asked)
    explain = "/targets/v1/attainment/explain"
    for owner in PROMISED:
        node, reached = {"node_id": world.id(owner)}, (Check("reach", owner, GONE),)
        yield Ask("explainAttainment", "GET", explain, f"node of {owner}", reached, params=asked | node)
    yield Ask("explainAttainment", "GET", explain, MISSING, missing, params=asked | {"node_id": str(new_id())})
    draft, published, nowhere = (f"{AT}/{id}" for id in (world.targets["draft"], world.targets["published"], new_id()))
    yield Ask("getTarget", "GET", draft, "the draft", DRAFT)
    yield Ask("getTarget", "GET", published, "the published one")
    yield Ask("getTarget", "GET", nowhere, MISSING, missing)
    yield Ask("setTarget", "POST", AT, body={"year": year + 1, "measure": "signed_deals", "amount": 7})
    revision = {"effective_from": f"{world.today:%Y-%m}-01", "reason": "more", "amount": 2_400_000}
    for operation, verb, body, path in (
        ("changeTargetAmount", "set-amount", {"amount": 5}, draft),
        ("breakDownTarget", "break-down", {"months": [1, 2, 3, 4]}, draft),
        ("publishTarget", "publish", {}, draft),
        ("reviseTarget", "revise", revision, published),
    ):
        yield Ask(operation, "POST", f"{path}/{verb}", "there", body=body)
        yield Ask(operation, "POST", f"{nowhere}/{verb}", MISSING, missing, body)
