"""The consumers of one service that are no views: policies, deadlines, imports."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any

from shared.flow.acting.issuing import Issuer
from shared.flow.acting.policy import START, Acting, beginning
from shared.flow.acting.setting import consumer_name as deadline_name
from shared.flow.acting.setting import setting
from shared.flow.building.side import Transports
from shared.flow.consuming.consumer import Consumer
from shared.flow.consuming.progress import Progress
from shared.flow.consuming.switching import Begin, beginnings
from shared.flow.consuming.trouble import Replaced
from shared.flow.deadlines import Deadline
from shared.flow.imports import CONSUMER as IMPORTS
from shared.flow.imports import concerns
from shared.flow.imports import project as project_imports
from shared.flow.policies import Policy
from shared.flow.projector import Projector
from shared.flow.running.leases import Leases
from shared.flow.running.unit import consume

NEW = """
INSERT INTO public.policies (name, log_id, position, moment) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
"""
AGAIN = "DELETE FROM public.checkpoints WHERE consumer = $1 AND build = 0 AND service = $2"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Actors:
    """Makes these consumers and keeps each running while its lease is held here."""

    service: str
    pool: Any
    transports: Transports
    leases: Leases
    progress: Progress
    ahead: Callable[[Consumer], None]
    issuer: Issuer
    consumers: dict[str, Consumer] = field(default_factory=dict)

    async def policy(self, policy: Policy) -> None:
        """Run a policy until cancelled."""
        step = Acting(self.pool.acquire, policy, self.issuer)
        consumer = self._consumer(step.name, policy.service, policy.on, step)
        await self._run(consumer, partial(self._start, policy))

    async def deadline(self, deadline: Deadline) -> None:
        """Keep a deadline's rows until cancelled."""
        name = deadline_name(deadline)
        step = Projector(self.pool.acquire, name, 0, self.service, setting(deadline, self.issuer.store.timezone))
        await self._run(self._consumer(name, self.service, deadline.on, step), self._from_beginning)

    async def imports(self) -> None:
        """Keep the table of imports until cancelled."""
        step = Projector(self.pool.acquire, IMPORTS, 0, self.service, project_imports)
        consumer = self._consumer(IMPORTS, self.service, None, step)
        consumer.wanted = concerns
        await self._run(consumer, self._from_beginning)

    def _consumer(self, name: str, service: str, on: frozenset[str] | None, step: Any) -> Consumer:
        return Consumer(
            name,
            0,
            service,
            on,
            self.transports(service),
            step,
            self.pool.acquire,
            self.progress,
            ahead=self.ahead,
        )

    async def _run(self, consumer: Consumer, start: Callable[[], Awaitable[Begin]]) -> None:
        while True:
            if consumer.transport.shared:
                await self._once(consumer, start, asyncio.Event())
            else:
                async with self.leases.hold(consumer.name) as lost:
                    await self._once(consumer, start, lost)

    async def _once(self, consumer: Consumer, start: Callable[[], Awaitable[Begin]], lost: asyncio.Event) -> None:
        consumer.begin = await start()
        self.consumers[consumer.name] = consumer
        try:
            await consume([consumer], lost)
        except Replaced:
            await self.pool.execute(AGAIN, consumer.name, consumer.service)
        finally:
            del self.consumers[consumer.name]

    async def _from_beginning(self) -> Begin:
        return beginnings

    async def _start(self, policy: Policy) -> Begin:
        """Where the policy starts; decided once and kept, so that a restored log is read from its beginning."""
        if await self.pool.fetchrow(START, policy.name) is not None:
            return beginnings
        ends: Sequence[Any] = await self.transports(policy.service).ends(policy.service, policy.on)
        log_id = max((end.log_id for end in ends), default=0)
        position = self.transports(policy.service).head(policy.service) if policy.starts == "now" else 0
        moment = self.issuer.clock() if policy.starts == "now" else EPOCH
        await self.pool.execute(NEW, policy.name, log_id, position, moment)
        return partial(beginning, policy, ends)
