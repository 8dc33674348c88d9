"""Whatever is sent to whichever operation: a problem or a good answer, the field at fault is named, nothing is left."""

import pytest
from starlette.types import Receive, Scope, Send

from tests.authority.world import at_rest
from tests.gate.asking import asked
from tests.gate.conftest import Gate
from tests.gate.heads import reversible
from tests.gate.operations import NAMES, Operation
from tests.gate.rows import rows
from tests.gate.sending import send, table
from tests.gate.subjects import somebody, subject

pytestmark = pytest.mark.asyncio(loop_scope="module")
every_operation = pytest.mark.parametrize("name", NAMES, ids="-".join)
FEWEST = 20
"""Bad requests that even an operation without body and parameters gets."""


async def test_no_operation_that_is_described_is_left_out(gate: Gate) -> None:
    assert gate.operations.keys() == {*NAMES}


@every_operation
async def test_bad_input_is_a_problem_that_names_what_is_wrong_and_leaves_nothing(
    gate: Gate, name: tuple[str, str]
) -> None:
    operation = gate.operations[name]
    requests = [*asked(subject(gate.world, operation))]
    db = gate.databases[operation.service]
    before = await rows(db)
    findings = await send(gate.target, requests, gate.world.firm.token(somebody(operation)))
    if findings:
        pytest.fail(f"{len(findings)} of {len(requests)} answers are wrong:\n{table(findings)}")
    assert len(requests) > FEWEST
    assert await rows(db) == before


async def test_every_period_of_every_service_is_asked_for_reversed(gate: Gate) -> None:
    pairs = {(one.service, one.id): [*reversible(one)] for one in gate.operations.values()}
    asking = {name for name, found in pairs.items() if found}
    assert {("performance", "getKpi"), ("targets", "getAttainment"), ("pipeline", "listTasks")} < asking
    ends = {name for one in gate.operations.values() for name, _ in one.of("query") if name.endswith(("from", "to"))}
    assert ends == {name for found in pairs.values() for pair in found for name in pair}


async def test_all_bad_input_together_leaves_no_row_in_any_service(gate: Gate) -> None:
    await at_rest(gate.world.here)
    assert {name: await rows(db) for name, db in gate.databases.items()} == gate.before


async def test_an_answer_that_is_no_problem_of_the_catalogue_is_found(gate: Gate) -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        unknown = b'{"type":"/problems/x","title":"","status":422,"detail":"","instance":"","code":"x","trace_id":"","retryable":false}'
        bad, status, body = scope["query_string"], 422, unknown
        if b"%00" in bad:
            status, body = 500, b"oh"
        kind = b"text/plain" if b"%ff" in bad else b"application/problem+json"
        await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", kind)]})
        await send({"type": "http.response.body", "body": body})

    operation = gate.operations["pipeline", "listDeals"]
    requests = [*asked(subject(gate.world, operation))]
    target = gate.target._replace(app=app, descriptions={})
    found = await send(target, requests, "")
    assert {one.asked.url for one in found} == {one.url for one in requests}
    told = {one.why.partition(":")[0] for one in found}
    assert told >= {"5xx", "not a problem", "a code that is not in the catalogue"}


@every_operation
async def test_a_good_body_is_not_refused_for_its_shape(gate: Gate, name: tuple[str, str]) -> None:
    operation = gate.operations[name]
    one = subject(gate.world, operation)
    if one.body is None:
        return
    answer = await gate.world.here.http.request(
        operation.method,
        operation.path.format_map(one.ids),
        params={"validate_only": "true"} if "validate_only" in dict(operation.of("query")) else {},
        json=one.body,
        auth=gate.world.auth(somebody(operation)),
    )
    assert answer.is_success or answer.json()["code"] != "validation_failed", answer.text
    assert answer.status_code != 404, answer.text


async def test_every_list_can_be_counted(gate: Gate) -> None:
    counted = [one for one in gate.operations.values() if "include_total" in dict(one.of("query"))]
    assert counted
    for operation in counted:
        one = subject(gate.world, operation)
        path = operation.path.format_map(one.ids)
        asked_for = {**one.query, "include_total": "true"}
        answer = await gate.world.here.http.get(path, params=asked_for, auth=gate.world.auth(somebody(operation)))
        assert answer.is_success, f"{operation.id}: {answer.text}"
        assert answer.json()["total"] >= len(answer.json()["items"]), operation.id


async def test_no_object_of_a_body_takes_what_it_does_not_know(gate: Gate) -> None:
    open_ones = {name for one in gate.operations.values() if one.body for name in _open(one)}
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
