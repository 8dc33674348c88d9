"""Creates many things of one kind through the public API, once: what is there already is found, not repeated."""

import asyncio
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from services.cli.client import Client
from services.cli.importing.findings import Findings
from shared.values.money import to_major

BATCH = 200
LONGEST_QUERY = 4_000
IN_FLIGHT = 4
CREATED = 201
TAKEN, DUPLICATE = "external_reference_taken", "likely_duplicates"
ATTEMPTS = 4


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to create: its external reference (in `body` too) and the cell of the file that names it.

    `says` is what other cells say of it, by column: the member of what the API lists (dotted), its value, and the cell.
    """

    reference: str
    body: dict[str, Any]
    file: str
    line: int
    column: str
    value: str
    says: Mapping[str, tuple[str, Any, str | None]] = field(default_factory=dict)


@dataclass(slots=True)
class Intake:
    """One import into one installation; `step` is told how many items have been dealt with.

    `people` are the units and employees of the import as the API shows them, by id. `accounts` are the names of the
    file's own customers: however alike two of them are, they are two.
    """

    client: Client
    findings: Findings
    step: Callable[[int], None]
    imports: dict[str, str] = field(default_factory=dict)
    created: dict[str, int] = field(default_factory=dict)
    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    accounts: Container[str] = ()

    async def open(self, service: str) -> None:
        """Begin the import with a service: its clock waits until `finish`."""
        self.imports[service] = (await self.client.post(f"/{service}/v1/imports", {}))["id"]

    async def finish(self) -> None:
        """Every service's clock goes on."""
        for service, id in self.imports.items():
            await self.client.post(f"/{service}/v1/imports/{id}/finish", {})

    async def post(self, path: str, body: Any) -> Any:
        """One command of this import, carried out once however often it has to be sent. Raises Refusal."""
        return await self.client.post(
            path, body, key=str(uuid4()), headers={"Import-Id": self.imports[path.split("/")[1]]}
        )

    async def create(self, kind: str, items: Sequence[Item], *, how: str = "batch") -> dict[str, str]:
        """Create what is not there yet of `kind` ('pipeline/deals'); ids by external reference, refused ones left out.

        `how` is the last part of the path that takes many. What was there, or was refused, is in the findings.
        """
        service, _, plural = kind.partition("/")
        path = f"/{service}/v1/{plural}"
        there = await self._existing(path, items)
        ids = {reference: listed["id"] for reference, listed in there.items()}
        for item in items:
            if listed := there.get(item.reference):
                self._exists(item, listed["id"])
                self._differs(item, listed)
                self._note(path, listed)
        self.step(len(ids))
        missing = [item for item in items if item.reference not in ids]
        self.created.setdefault(plural, 0)

        async def send(part: Sequence[Item]) -> None:
            left, attempt = part, 1
            while left:
                again = await self._send(f"{path}/{how}", left, ids, last=attempt == ATTEMPTS)
                attempt = attempt + 1 if len(again) == len(left) else 1
                left = again
            self.step(len(part))

        await side_by_side(chunks(missing, BATCH), send)
        return ids

    async def _send(self, path: str, part: Sequence[Item], ids: dict[str, str], *, last: bool) -> list[Item]:
        """One request; what may succeed when it is sent again is returned, unless this is the `last` time."""
        again = []
        answer = await self.post(path, {"items": [item.body for item in part]})
        for result in answer["items"]:
            item, status, body = part[result["index"]], result["status"], result["body"]
            if status in {200, CREATED}:
                ids[item.reference] = body["id"]
                self._note(path, body)
                self.created[path.split("/")[3]] += 1
            elif body.get("code") == TAKEN and body.get("holder"):
                ids[item.reference] = body["holder"]
                self._exists(item, body["holder"])
            elif body.get("code") == DUPLICATE and (id := self._meant(item, body["candidates"])):
                ids[item.reference] = id
                self.findings.add("interpreted", DUPLICATE, item.file, item.line, item.column, item.value, id)
            elif not last and (body.get("retryable") or self._another(item, body)):
                again.append(item)
            else:
                self.refuse(item, body)
        return again

    def _meant(self, item: Item, candidates: Sequence[Mapping[str, Any]]) -> str | None:
        """The one customer that is there and may be this one, unless it is another of the file's."""
        there = [one for one in candidates if one["name"] == item.value or one["name"] not in self.accounts]
        return there[0]["id"] if len(there) == 1 else None

    def _another(self, item: Item, problem: Mapping[str, Any]) -> bool:
        """Whether this is like others of the file alone: what is there is then registered beside them."""
        if problem.get("code") != DUPLICATE:
            return False
        alike = [one["name"] for one in problem["candidates"]]
        if alike and all(name in self.accounts and name != item.value for name in alike):
            item.body["force"] = True
            self.findings.add("taken", DUPLICATE, item.file, item.line, item.column, item.value, candidates=alike)
        return "force" in item.body or "same_as_index" in problem

    def refuse(self, item: Item, problem: dict[str, Any]) -> None:
        """The API's own word on an item."""
        code = problem.get("code") or "refused"
        said = [error.get("detail") or "" for error in problem.get("errors") or ()] or [problem.get("detail") or ""]
        self.findings.add("refused", code, item.file, item.line, item.column, item.value, detail=" ".join(said))

    def refuse_with(self, what: str, item: Item) -> None:
        """An item that needs something of the files which was refused itself."""
        self.refuse(item, {"code": f"{what}_refused", "detail": f"Its {what} was refused."})
        self.step(1)

    def _exists(self, item: Item, id: str) -> None:
        self.findings.add("exists", "exists", item.file, item.line, item.column, item.value, id)

    def _differs(self, item: Item, listed: dict[str, Any]) -> None:
        """What the file says otherwise than what stands: it is not taken over, and not passed over in silence."""
        for column, (member, value, written) in item.says.items():
            stands = reduce(lambda at, name: at and at[name], member.split("."), listed)
            if stands != value:
                self.findings.add("refused", "differs", item.file, item.line, column, written, _text(stands))

    def _note(self, path: str, shown: dict[str, Any]) -> None:
        if path.startswith("/people/"):
            self.people[shown["id"]] = shown

    async def _existing(self, path: str, items: Sequence[Item]) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}

        async def ask(part: Sequence[Item]) -> None:
            asked = ",".join(item.reference for item in part)
            page = await self.client.get(path, external_reference=asked, limit=BATCH)
            found.update({each["external_reference"]: each for each in page["items"]})

        await side_by_side(addressable(items), ask)
        return found


def _text(value: Any) -> str | None:
    """A member of an answer as a cell."""
    if isinstance(value, dict):
        return to_major(value["amount_minor"], value["currency"])
    return None if value is None else str(value)


def reference(*names: str) -> str:
    """An external reference made of names; a comma would part it in a list's filter."""
    return ":".join(name.replace("%", "%25").replace(",", "%2C").replace(":", "%3A") for name in names)


def addressable(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The items in parts whose references fit into one address."""
    part: list[Item] = []
    length = 0
    for item in items:
        length += len(quote(item.reference)) + 3
        if part and (length > LONGEST_QUERY or len(part) == BATCH):
            yield part
            part, length = [], len(quote(item.reference)) + 3
        part.append(item)
    if part:
        yield part


def chunks(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """The items in parts of at most `size`."""
    return (items[start : start + size] for start in range(0, len(items), size))


async def side_by_side(parts: Iterator[Sequence[Item]], one: Callable[[Sequence[Item]], Any]) -> None:
    """Run `one` for every part, a few at a time; the first failure ends it."""

    async def lane() -> None:
        for part in parts:
            await one(part)

    try:
        async with asyncio.TaskGroup() as lanes:
            for _ in range(IN_FLIGHT):
                lanes.create_task(lane())
    except ExceptionGroup as several:
        raise several.exceptions[0] from None
