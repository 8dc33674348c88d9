"""The change stream: what happens, as it happens, for whoever may read it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from services.customers.app import SERVICE as CUSTOMERS
from shared.contracts.people import EmployeeLeft
from shared.embedded import Server
from shared.web.feeds import stream
from shared.web.serving.app import create_app
from shared.web.serving.root import create_root
from shared.web.serving.server import serve
from tests.shared.flow.waiting import until
from tests.support.installation import Installation, installation
from tests.support.organisation import Firm, settled_in, tell

PATH = "/customers/v1/stream"
CREATE = "/customers/v1/customers"


@dataclass(frozen=True)
class Open:
    """An installation that listens at a port."""

    here: Installation
    firm: Firm
    url: str
    task: "asyncio.Task[None]"

    async def register(self, name: str, owner: str | None = None) -> str:
        body: dict[str, Any] = {"name": name, "force": True}
        if owner is not None:
            body["owner_id"] = str(self.firm.people[owner])
        return str((await self.here.post(CREATE, body))["id"])

    @asynccontextmanager
    async def stream(self, who: str, **headers: str) -> AsyncIterator["Screen"]:
        """The stream as somebody sees it, from when it has begun."""
        async with (
            httpx.AsyncClient(base_url=self.url, auth=self.firm.auth(who), timeout=30) as client,
            client.stream("GET", PATH, headers=headers) as answer,
        ):
            assert answer.status_code == 200, await answer.aread()
            screen = Screen(answer)
            assert await screen.block() == ["retry: 2000"]
            yield screen


class Screen:
    """Blocks of a stream, one after the other."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer, self._lines = answer, answer.aiter_lines()

    async def block(self) -> list[str]:
        """The next block's lines."""
        found: list[str] = []
        async with asyncio.timeout(30):
            async for line in self._lines:
                if line:
                    found.append(line)
                elif found:
                    return found
        return found

    async def event(self) -> tuple[str, str, Any]:
        """Id, type and data of the next event; comments are passed over."""
        while True:
            fields = dict(line.split(": ", 1) for line in await self.block() if not line.startswith(":"))
            if "event" in fields:
                return fields.get("id", ""), fields["event"], orjson.loads(fields["data"])


@pytest.fixture
async def open_(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Open]:
    async with installation(postgres, template, tmp_path, [CUSTOMERS]) as here:
        firm = await settled_in(here)
        running = here.running["customers"]
        port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        root = create_root([create_app(running)], here.settings)
        task = asyncio.create_task(serve(root, "127.0.0.1", 0, [running], started=port.set_result))
        yield Open(here, firm, f"http://127.0.0.1:{await port}", task)
        running.stopping.set()
        task.cancel()
        await asyncio.wait([task])


async def streaming() -> bool:
    return any(task.get_name() == "stream of customers" for task in asyncio.all_tasks())


async def test_a_screen_sees_what_happens_from_now_on(open_: Open) -> None:
    await open_.register("Before")
    async with open_.stream("gm") as screen:
        assert screen.answer.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert screen.answer.headers["cache-control"] == "no-store"
        await until(streaming)
        made = await open_.register("Harbour Foods")
        _, kind, event = await screen.event()
        assert (kind, event["subject"]) == ("CustomerRegistered", f"customer/{made}")
        assert (event["specversion"], event["data"]["profile"]["name"]) == ("1.0", "Harbour Foods")


async def test_a_screen_that_was_away_goes_on_where_it_was(open_: Open) -> None:
    async with open_.stream("gm") as screen:
        await open_.register("First")
        last, *_ = await screen.event()
    missed = [await open_.register(name) for name in ("Second", "Third")]
    async with open_.stream("gm", **{"last-event-id": last}) as screen:
        assert [(await screen.event())[2]["subject"] for _ in missed] == [f"customer/{one}" for one in missed]


async def test_each_sees_what_they_may_read(open_: Open) -> None:
    async with open_.stream("north_rep") as north, open_.stream("south_manager") as south:
        await open_.register("Of the south", "south_rep")
        mine = await open_.register("Of the north", "north_rep")
        nobodys = await open_.register("Of nobody")
        assert [(await north.event())[2]["subject"] for _ in "ab"] == [f"customer/{mine}", f"customer/{nobodys}"]
        seen = [(await south.event())[2]["data"]["profile"]["name"] for _ in "ab"]
        assert seen == ["Of the south", "Of nobody"]


async def test_types_and_subject_narrow_it_and_what_is_not_published_is_422(open_: Open) -> None:
    async with httpx.AsyncClient(base_url=open_.url, auth=open_.firm.auth("gm")) as client:
        assert (await client.get(PATH, params={"types": "DealSigned"})).json()["code"] == "validation_failed"
        wrong = await client.get(PATH, headers={"last-event-id": "x"})
        assert (wrong.status_code, wrong.json()["code"]) == (422, "validation_failed")
        assert (await client.get(PATH, auth=httpx.Auth())).status_code == 401


async def test_a_position_of_another_log_is_told_to_load_anew(open_: Open) -> None:
    for strange in ("7-1", f"{open_.here.running['customers'].store.log.log_id}-999999"):
        async with open_.stream("gm", **{"last-event-id": strange}) as screen:
            assert await screen.block() == ["event: reset", "data: {}"]


async def test_a_quiet_stream_is_kept_alive_and_its_comment_moves_the_position(
    open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "KEEP_ALIVE", 0.2)
    async with open_.stream("north_rep") as screen:
        await open_.register("Of the south", "south_rep")
        log = open_.here.running["customers"].store.log
        while (block := await screen.block()) != [f"id: {log.log_id}-{log.head}", ": keep-alive"]:
            assert block[-1] == ": keep-alive"


async def test_a_screen_that_goes_leaves_nothing_behind(open_: Open) -> None:
    async with open_.stream("gm"):
        await until(streaming)

    async def gone() -> bool:
        return not await streaming()

    await until(gone)


async def test_when_the_process_stops_the_screen_is_told_to_come_again(open_: Open) -> None:
    async with open_.stream("gm") as screen:
        await until(streaming)
        open_.here.running["customers"].stopping.set()
        assert await screen.block() == ["event: reconnect", "data: {}"]
        assert await screen.block() == []


async def test_who_leaves_the_company_sees_no_more(open_: Open) -> None:
    person, unit = open_.firm.people["north_rep"], open_.firm.units["north_team"]
    async with open_.stream("north_rep") as screen:
        await tell(open_.here.urls["people"], [EmployeeLeft(person, date(2020, 1, 1), unit)])

        async def known() -> bool:
            return (await open_.here.running["customers"].authority.organisation()).place(person) is None

        await until(known)
        await open_.register("Of the north", "north_rep")
        assert await screen.block() == ["event: reconnect", "data: {}"]
