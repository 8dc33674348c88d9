"""Many commands in one request: each answered by itself, all in one 207."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from starlette.responses import Response

from shared.web.errors import Problem
from shared.web.wire.answer import Answer, encode

if TYPE_CHECKING:
    from shared.web.wire.exchange import Exchange

T = TypeVar("T")
MOST = 200
SIDE_BY_SIDE = 16
SHOWN = {b"etag": "etag", b"consistency-token": "consistency_token", b"location": "location"}


async def answer_each(exchange: "Exchange", items: Sequence[T], one: Callable[[int, T], Awaitable[Response]]) -> Answer:
    """{"items": [{"index", "status", "etag"?, "consistency_token"?, "location"?, "idempotency_replayed"?, "body"}]}.

    `items` are those that have their form: the exchange's faulty ones are answered among them, each in its place.
    Raises the problems `batch_empty` and `batch_too_large`; a problem of an item is that item's body.
    """
    count = len(items) + len(exchange.faulty)
    if not count:
        raise Problem("batch_empty", "Send 1 to 200 items.")
    if count > MOST:
        raise Problem("batch_too_large", f"Send 1 to {MOST} items, not {count}.", values={"limit": MOST})
    places = [place for place in range(count) if place not in exchange.faulty]
    results = [b""] * count
    for place, problem in exchange.faulty.items():
        results[place] = _result(place, exchange.problem_answer(problem))
    waiting = iter(enumerate(items))

    async def work() -> None:
        for index, item in waiting:
            try:
                answer = await one(index, item)
            except Exception as error:  # noqa: BLE001 - one item's failure is that item's answer
                answer = exchange.problem_answer(error)
            results[places[index]] = _result(places[index], answer)

    async with asyncio.TaskGroup() as group:
        for _ in range(min(SIDE_BY_SIDE, len(items))):
            group.create_task(work())
    return Answer(b'{"items":[%s]}' % b",".join(results), status=207)


async def nothing(_index: int, _item: object) -> Response:
    """What is done with each of no items."""
    raise AssertionError("there is none")


def _result(index: int, answer: Response) -> bytes:
    members: dict[str, object] = {"index": index, "status": answer.status_code}
    for name, value in answer.raw_headers:
        if name in SHOWN:
            members[SHOWN[name]] = value.decode("latin-1")
        elif name == b"idempotency-replayed":
            members["idempotency_replayed"] = True
    return b'%s,"body":%s}' % (encode(members)[:-1], bytes(answer.body))
