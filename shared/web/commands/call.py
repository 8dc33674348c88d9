"""One command's request: who sends it and under what conditions, and how it is carried out and answered."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Annotated, Any, TypeVar
from uuid import UUID

import orjson
from fastapi import Depends
from starlette.requests import Request
from starlette.responses import Response

from shared.actor import Actor
from shared.authority.permit import Permit
from shared.decider import Noun, Refused
from shared.store.deciding.idempotency import replay
from shared.store.handle import Context, Judge, handle
from shared.store.values import Remember, Replayed
from shared.web.commands.batch import answer_each
from shared.web.commands.conditions import Conditions
from shared.web.commands.create import create
from shared.web.errors import Problem
from shared.web.sealed.consistency import Seen, token_header
from shared.web.wire.answer import Answer, encode, etag, header
from shared.web.wire.exchange import Exchange, exchange_of

if TYPE_CHECKING:
    from shared.web.serving.running import Running

T = TypeVar("T")
Represent = Callable[[UUID, Any, int], Any]
ANONYMOUS = Actor("anonymous", "anonymous")
REPLAYED = (b"idempotency-replayed", b"true")


class Call:
    """A command's caller and conditions.

    `permit` says how far the command may reach. `now` is UTC and `today` the date in the company's time zone.
    `import_id` is set for commands of an import.
    """

    __slots__ = ("_conditions", "_content", "_exchange", "actor", "now", "permit", "today")

    def __init__(self, exchange: Exchange, permit: Permit, conditions: Conditions, content: Any) -> None:
        self._exchange, self._conditions, self._content = exchange, conditions, content
        self.permit, self.actor = permit, permit.actor
        self.now: datetime = exchange.running.clock()
        self.today: date = exchange.running.date_of(self.now)

    @property
    def import_id(self) -> UUID | None:
        """The import this command belongs to."""
        return self._conditions.import_id

    @property
    def validate_only(self) -> bool:
        """Whether it is only asked if the command would be carried out."""
        return self._conditions.validate_only

    @property
    def running(self) -> "Running":
        """The service: its store and its pool, for what a decision needs to know beside its stream."""
        return self._exchange.running

    @property
    def currency(self) -> str:
        """The company's currency."""
        return self._exchange.running.currency

    async def handle(
        self,
        noun: Noun,
        stream_id: UUID,
        command: Any,
        represent: Represent,
        *,
        status: int = 200,
        overwrites: bool = False,
        anonymous: bool = False,
        about: UUID | None = None,
    ) -> Response:
        """Decide `command` on the stream, append, and answer `represent(stream_id, state, version)` with `status`.

        `overwrites`: If-Match is required. `anonymous`: neither the event nor the idempotency record says who it was.
        `about`: the employee whom the command concerns, where the stream is not one's own: how far the caller's
        permission reaches is asked of that person, else of the noun's owners.
        Raises Refused and what the store raises; each is answered as its problem.
        """
        conditions, running = self._conditions, self._exchange.running
        if overwrites and conditions.expected is None and not conditions.validate_only:
            raise Problem("precondition_required", "Send the ETag of what you have seen in If-Match.")

        def shown(id: UUID, state: Any, version: int) -> Any:
            return represent(id, state, noun.version_of(command, state, version))

        answered = _Answered(shown, stream_id, status)
        carry_out = create if status == 201 and conditions.expected is None else handle
        outcome = await carry_out(
            running.store,
            noun,
            stream_id,
            command,
            context=self._context(anonymous=anonymous),
            expected=conditions.expected,
            remember=self._remember(answered, anonymous=anonymous),
            validate_only=conditions.validate_only,
            judge=self._judge(noun, about),
        )
        if outcome.replayed is not None:
            return self._replay(outcome.replayed)
        if conditions.validate_only:
            return Answer(answered.with_state(outcome.state, outcome.version))
        body = answered.body or answered.with_state(outcome.state, outcome.version)
        version = noun.version_of(command, outcome.state, outcome.version)
        return self._answer(body, status, stream_id, version, outcome.position)

    async def batch(self, items: Sequence[T], one: Callable[["Call", T], Awaitable[Response]]) -> Response:
        """Answer 207 with the result of `one(call, item)` for each of 1 to 200 items, in their order.

        The items run side by side and fail each by itself; item i has the Idempotency-Key `<key>/<i>`. The answer's
        Consistency-Token is the last of theirs.
        """
        if self._conditions.expected is not None:
            raise Problem("invalid_if_match", "If-Match does not apply to a batch.")
        answer = await answer_each(self._exchange, items, lambda index, item: self._for_item(index).answered(one, item))
        if self._exchange.position:
            answer.raw_headers.append(self._token(self._exchange.position))
        return answer

    async def answered(self, one: Callable[["Call", T], Awaitable[Response]], item: T) -> Response:
        """What `one(self, item)` answers; when it refuses, the answer kept under the key, if there is one."""
        try:
            return await one(self, item)
        except (Refused, Problem):
            kept = await self.kept()
            if kept is None:
                raise
            return kept

    async def kept(self) -> Response | None:
        """The answer kept under the Idempotency-Key. Raises KeyReused when that was another request's."""
        asked = self._asked()
        found = None if asked is None else await replay(self.running.pool, *asked)
        return None if found is None else self._replay(found)

    def _judge(self, noun: Noun, about: UUID | None) -> Judge:
        permit, owners = self.permit, noun.owners if about is None else lambda _state: (about,)
        return Judge(lambda state: permit.hides(owners(state)), lambda state: permit.check(owners(state)))

    def _context(self, *, anonymous: bool) -> Context:
        exchange, conditions = self._exchange, self._conditions
        return Context(
            actor=ANONYMOUS if anonymous else self.actor,
            now=self.now,
            today=self.today,
            correlation_id=exchange.request_id,
            traceparent=None if anonymous else exchange.traceparent,
            import_id=conditions.import_id,
        )

    def _asked(self, *, anonymous: bool = False) -> tuple[str, str] | None:
        """Scope and digest of the Idempotency-Key; the scope is a hash, so that the record names nobody."""
        exchange, conditions = self._exchange, self._conditions
        if conditions.key is None or conditions.validate_only:
            return None
        who = "" if anonymous else self.actor.id
        scope = blake2b(f"{who}\n{exchange.operation}\n{conditions.key}".encode(), digest_size=16).hexdigest()
        asked = orjson.dumps(
            [exchange.path, exchange.query, str(conditions.import_id), self._content], option=orjson.OPT_SORT_KEYS
        )
        return scope, blake2b(asked, digest_size=16).hexdigest()

    def _remember(self, answered: "_Answered", *, anonymous: bool) -> Callable[[Any, int], Remember] | None:
        """What is kept under the Idempotency-Key."""
        asked = self._asked(anonymous=anonymous)
        if asked is None:
            return None
        scope, digest = asked

        def remember(state: Any, version: int) -> Remember:
            body = answered.with_state(state, version) if version else b""
            return Remember(scope, digest, answered.status, body.decode())

        return remember

    def _replay(self, replayed: Replayed) -> Response:
        """The stored answer. The version is that of the one thing it shows, which may be one of several in a stream."""
        body = replayed.answer.encode()
        version = orjson.loads(body).get("version", replayed.version)
        answer = self._answer(body, replayed.status, replayed.stream_id, version, replayed.position)
        answer.raw_headers.append(REPLAYED)
        return answer

    def _answer(self, body: bytes, status: int, stream_id: UUID, version: int, position: int) -> Answer:
        exchange = self._exchange
        headers = [etag(version)]
        if position:
            headers.append(self._token(position))
            exchange.position = max(exchange.position, position)
        if status == 201:
            headers.append(header("location", f"{exchange.path.removesuffix('/batch')}/{stream_id}"))
        return Answer(body, status=status, headers=headers)

    def _token(self, position: int) -> tuple[bytes, bytes]:
        running = self._exchange.running
        return token_header(running.seal, Seen(running.service.name, running.store.log.log_id, position))

    def place(self, index: int) -> int:
        """The number in the request of an item of a batch: its place, faulty ones counted, or the row of its file."""
        numbers = self._conditions.numbers
        return index if numbers is None else numbers[index]

    def _for_item(self, index: int) -> "Call":
        """The call of one item of a batch."""
        conditions, content = self._conditions, self._content
        if conditions.key is not None:
            conditions = replace(conditions, key=f"{conditions.key}/{self.place(index)}")
        items = content.get("items") if isinstance(content, dict) else None
        item = items[index] if isinstance(items, list) and index < len(items) else content
        return Call(self._exchange, self.permit, conditions, item)


class _Answered:
    """The body of one command's answer, made from the state that is appended with it."""

    __slots__ = ("_represent", "_stream_id", "body", "status")

    def __init__(self, represent: Represent, stream_id: UUID, status: int) -> None:
        self._represent, self._stream_id, self.status, self.body = represent, stream_id, status, b""

    def with_state(self, state: Any, version: int) -> bytes:
        self.body = encode(self._represent(self._stream_id, state, version))
        return self.body


async def command(request: Request) -> Call:
    """The dependency behind `Command`; the front has authorised the request."""
    exchange = exchange_of(request)
    permit, conditions = exchange.permit, exchange.conditions
    assert permit is not None
    assert conditions is not None
    return Call(exchange, permit, conditions, exchange.content)


Command = Annotated[Call, Depends(command)]
