"""One request of the matrix, what the oracle says of it, and how it is sent."""

import asyncio
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, NamedTuple

import httpx

from services.cli.apps import SERVICES
from shared.web.serving.app import declare
from tests.authority.oracle import FIRM, MISSING, OF_OPERATION, RIGHTS, Right

ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SIDE_BY_SIDE = 128
NOBODY, LEFT = "nobody", "north_leaver"
CALLERS = (*FIRM.roles, NOBODY, LEFT)
CSV = {"content-type": "text/csv"}
Outcome = tuple[int, str]
"""Status, and the code of a problem; '' of success."""


class Check(NamedTuple):
    """One thing that is asked of a caller before a request succeeds.

    `of`: the thing is within reach of the action; out of reach and seen it is `forbidden`, unseen it is `hidden`.
    `about`: it concerns a person within reach, whom everybody may know of; `hidden` is who does not exist.
    `read`: the thing is within reach of what the right `by` (the operation's own) lets one read, or it is `hidden`.
    `reach`: the thing is within reach, or it is `hidden`, whether there is one or not.
    `leave`: what is left behind is within reach. `apart`: it does not concern the caller.
    """

    kind: Literal["of", "about", "read", "reach", "leave", "apart"]
    owner: str | None
    hidden: Outcome = (0, "")
    by: str = ""


Checks = tuple[Check, ...]


@dataclass(frozen=True)
class Ask:
    """A request of one operation about one thing; `items` are the checks of each item of a batch.

    `about` names the thing; `text` is a CSV file that is sent as the body. Who gets past all checks gets `success`.
    """

    operation: str
    method: str
    path: str
    about: str = ""
    checks: Checks = ()
    body: Any = None
    success: Outcome = (200, "")
    items: tuple[Checks, ...] = ()
    params: dict[str, Any] = field(default_factory=dict)
    text: str | None = None


class Cell(NamedTuple):
    """What somebody is to get for a request, and got; `problem` is the problem without what differs each time."""

    ask: Ask
    who: str
    expected: tuple[Outcome, ...]
    found: tuple[Outcome, ...] = ()
    problem: str = ""


def expected(ask: Ask, who: str) -> tuple[Outcome, ...]:
    """What the oracle says somebody gets: one outcome, of a batch that is carried out also one of each item."""
    if who == NOBODY:
        return ((401, "unauthenticated"),)
    if who == LEFT:
        return ((403, "not_an_employee"),)
    right = OF_OPERATION[ask.operation]
    if FIRM.roles[who] not in right.scopes:
        return ((403, "forbidden"),)
    return (judged(who, right, ask.checks, ask.success), *(judged(who, right, each, (200, "")) for each in ask.items))


def judged(who: str, right: Right, checks: Iterable[Check], success: Outcome) -> Outcome:
    """The first of the checks that fails says what is answered."""
    for check in checks:
        seeing = RIGHTS[check.by or right.seen_by or ""] if check.by or right.seen_by else right
        reached = FIRM.reaches(who, right, check.owner)
        match check.kind:
            case "of" if check.owner == MISSING:
                return check.hidden
            case "of" if not reached:
                return (403, "forbidden") if FIRM.reaches(who, seeing, check.owner) else check.hidden
            case "about" if not reached:
                return (403, "forbidden")
            case "about" if check.owner == MISSING:
                return check.hidden
            case "read" if check.owner == MISSING or not FIRM.reaches(who, seeing, check.owner):
                return check.hidden
            case "reach" if not reached:
                return check.hidden
            case "leave" if not reached:
                return (403, "forbidden")
            case "apart" if check.owner == who:
                return (403, "separation_of_duties")
    return success


@cache
def operations() -> Mapping[str, frozenset[str]]:
    """The operations that each service describes."""
    return {
        service.name: frozenset(
            operation["operationId"]
            for methods in declare(service).openapi()["paths"].values()
            for operation in methods.values()
        )
        for service in SERVICES
    }


async def send(http: httpx.AsyncClient, asks: Sequence[Ask], auth: dict[str, httpx.Auth]) -> list[Cell]:
    """Every request by every caller, many at a time."""
    queue = iter([(ask, who) for ask in asks for who in CALLERS])
    cells: list[Cell] = []

    async def lane() -> None:
        for ask, who in queue:
            changes = ask.method != "GET" and not ask.operation.startswith("search")
            commands = {"validate_only": "true"} if changes else {}
            body = {"json": ask.body} if ask.text is None else {"content": ask.text, "headers": CSV}
            answer = await http.request(ask.method, ask.path, params={**ask.params, **commands}, auth=auth[who], **body)
            cells.append(Cell(ask, who, expected(ask, who), found(answer), problem(answer)))

    async with asyncio.TaskGroup() as lanes:
        for _ in range(SIDE_BY_SIDE):
            lanes.create_task(lane())
    return cells


def found(answer: httpx.Response) -> tuple[Outcome, ...]:
    """What was answered, of a batch by item too."""
    body = answer.json()
    if not answer.is_success:
        return ((answer.status_code, body["code"]),)
    if answer.status_code == httpx.codes.MULTI_STATUS:
        return ((207, ""), *((item["status"], item["body"].get("code", "")) for item in body["items"]))
    return ((answer.status_code, ""),)


def problem(answer: httpx.Response) -> str:
    """The problem with its ids taken out, '' of success."""
    if answer.is_success:
        return ""
    kept = {name: value for name, value in answer.json().items() if name not in {"trace_id", "instance"}}
    return ID.sub("ID", str(kept))


def table(cells: Iterable[Cell]) -> str:
    """The cells as lines: operation, caller, what about, what was expected, what was found."""
    rows = sorted((c.ask.operation, c.who, c.ask.about, _text(c.expected), _text(c.found)) for c in cells)
    return "\n".join(f"{o:<24} {w:<16} {a:<34} expected {e:<40} found {f}" for o, w, a, e, f in rows)


def _text(outcomes: Sequence[Outcome]) -> str:
    return ", ".join(f"{status} {code}".strip() for status, code in outcomes)
