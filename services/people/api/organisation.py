"""How every command on the one organisation is carried out: one after the other."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

import orjson
from starlette.responses import Response

from services.people.domain.checks import ReferenceTaken
from services.people.domain.organisation import ORGANISATION, ORGANISATION_ID
from services.people.domain.organisation_state import Organisation
from shared.store.store import Store
from shared.web.commands.call import Call
from shared.web.errors import refusal

Show = Callable[[Organisation, int], Any]


_turns: WeakKeyDictionary[Store, asyncio.Lock] = WeakKeyDictionary()


def turn(store: Store) -> asyncio.Lock:
    """Commands of this process on the one stream wait for each other instead of losing the race for its version."""
    return _turns.setdefault(store, asyncio.Lock())


async def carry_out(call: Call, command: Any, show: Show, *, status: int = 200, about: UUID | None = None) -> Response:
    """Decide and append in turn; answer what `show(state, version)` makes of it. `about`: whom it concerns."""
    async with turn(call.running.store):
        return await in_turn(call, command, show, status=status, about=about)


async def in_turn(
    call: Call, command: Any, show: Show, *, status: int = 200, about: UUID | None = None, overwrites: bool = False
) -> Response:
    """The same for a caller whose turn it is."""

    def represent(_: UUID, state: Organisation, version: int) -> Any:
        return show(state, version)

    try:
        answer = await call.handle(
            ORGANISATION, ORGANISATION_ID, command, represent, status=status, about=about, overwrites=overwrites
        )
    except ReferenceTaken as taken:
        problem = refusal(taken)
        problem.members["holder"] = str(taken.holder)
        raise problem from None
    if status == 201:
        _locate(answer)
    return answer


def _locate(answer: Response) -> None:
    """Location names what was made, not the stream it is in."""
    id = orjson.loads(answer.body)["id"].encode()
    answer.raw_headers = [
        (name, value.replace(str(ORGANISATION_ID).encode(), id) if name == b"location" else value)
        for name, value in answer.raw_headers
    ]
