"""Whatever is sent to whichever operation: a problem or a good answer, the field at fault is named, nothing is left."""

from typing import NamedTuple

import pytest
import pytest_asyncio

from tests.authority.test_matrix import Rows, rows
from tests.authority.world import World, at_rest
from tests.gate.operations import Operation, operations
from tests.gate.sending import Finding, asked, send, table
from tests.gate.subjects import somebody, subject

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]


class Outcome(NamedTuple):
    """How many requests were sent, what was wrong, and how many rows there were before and after."""

    sent: int
    findings: list[Finding]
    before: Rows
    after: Rows


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def outcome(world: World) -> Outcome:
    """Every bad request sent."""
    every = operations()
    before = await rows(world)
    requests = [one for operation in every for one in asked(subject(world, operation))]
    findings = await send(world.here.http, requests, {one.service + one.id: somebody(world, one) for one in every})
    await at_rest(world.here)
    return Outcome(len(requests), findings, before, await rows(world))


async def test_bad_input_is_a_problem_that_names_what_is_wrong(outcome: Outcome) -> None:
    if outcome.findings:
        pytest.fail(f"{len(outcome.findings)} of {outcome.sent} answers are wrong:\n{table(outcome.findings)}")
    assert outcome.sent > 10_000


async def test_what_is_refused_leaves_no_row_anywhere(outcome: Outcome) -> None:
    assert outcome.after == outcome.before


async def test_a_good_body_is_not_refused_for_its_shape(world: World) -> None:
    for operation in operations():
        one = subject(world, operation)
        if one.body is None:
            continue
        answer = await world.here.http.request(
            operation.method,
            operation.path.format_map(one.ids),
            params={"validate_only": "true"} if "validate_only" in dict(operation.of("query")) else {},
            json=one.body,
            auth=somebody(world, operation),
        )
        assert answer.is_success or answer.json()["code"] != "validation_failed", f"{operation.id}: {answer.text}"
        assert answer.status_code != 404, f"{operation.id}: {answer.text}"


async def test_no_object_of_a_body_takes_what_it_does_not_know() -> None:
    open_ones = {name for operation in operations() if operation.body for name in _open(operation)}
    assert open_ones == set()


def _open(operation: Operation) -> set[str]:
    """The objects of a body that say nothing of what they do not know."""
    found: set[str] = set()
    seen: set[str] = set()

    def look(schema: object) -> None:
        if isinstance(schema, list):
            for one in schema:
                look(one)
        if not isinstance(schema, dict):
            return
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        if name and name not in seen:
            seen.add(name)
            look(operation.schemas[name])
        closed = schema.get("additionalProperties")
        if schema.get("type") == "object" and closed is not False and not isinstance(closed, dict):
            found.add(str(schema.get("title")))
        for one in schema.values():
            look(one)

    look(operation.body)
    return found
