"""A command issued by nobody: marked with its cause in the same append, so that asking again does nothing."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

import msgspec

from shared.actor import Actor
from shared.decider import Refused
from shared.flow.policies import Issue
from shared.store.handle import Context, handle
from shared.store.message import Message
from shared.store.store import Store
from shared.store.values import AlreadyHandled, ClaimTaken, EventTooLarge, Handled

IS_HANDLED = "SELECT EXISTS (SELECT FROM public.handled WHERE policy = $1 AND cause = $2)"
NOTHING_TO_DO = """
INSERT INTO public.handled (policy, cause) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING
"""
Clock = Callable[[], datetime]


class Meta(msgspec.Struct):
    """What an event's meta says about where it came from."""

    correlation: str | None = None
    traceparent: str | None = None
    import_id: UUID | None = msgspec.field(default=None, name="import")


read_meta = msgspec.json.Decoder(Meta).decode


@dataclass(frozen=True, slots=True)
class Issuer:
    """Carries out issues on the own service's streams; `clock` gives the moment they happen (UTC)."""

    store: Store
    clock: Clock
    handle: Callable[..., Awaitable[Any]] = handle

    async def issue(self, issue: Issue, mark: Handled, actor: Actor, meta: Meta, causation: UUID) -> None:
        """Do it, unless `mark` says that it was done.

        Raises Refused (also for a claim that is taken and an event too large: both say the same the next time), and
        what Writer.append raises when it is worth another try.
        """
        now = self.clock()
        context = Context(
            actor,
            now,
            now.astimezone(self.store.timezone).date(),
            meta.correlation or str(causation),
            str(causation),
            meta.traceparent,
            meta.import_id,
        )
        try:
            command = await self._completed(issue)
            await self.handle(self.store, issue.noun, issue.stream_id, command, context=context, handled=mark)
        except AlreadyHandled:
            return
        except (Refused, ClaimTaken, EventTooLarge) as error:
            if not await self.store.pool.fetchval(IS_HANDLED, *mark):
                raise refusal(error) from error

    async def _completed(self, issue: Issue) -> Any:
        if issue.given is None:
            return issue.command
        return issue.command((await self.store.load(*issue.given)).state)


def refusal(error: Refused | ClaimTaken | EventTooLarge) -> Refused:
    """What is parked."""
    match error:
        case Refused():
            return error
        case ClaimTaken():
            return Refused("claim_taken", str(error))
        case _:
            return Refused("event_too_large", str(error))


def cause(message: Message, number: int) -> UUID:
    """What the command of this number is marked with: the event's id, and ids made from it after the first."""
    return message.event_id if number == 0 else uuid5(message.event_id, str(number))
