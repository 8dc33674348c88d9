"""How far each consumer has come: in memory, and in the table that decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from shared.flow.transport import Checkpoint

LOAD = """
SELECT topic, partition, log_id, generation, position, next_offset FROM public.checkpoints
WHERE consumer = $1 AND build = $2 AND service = $3 ORDER BY topic, partition
"""
CREATE = """
INSERT INTO public.checkpoints (consumer, build, service, topic, partition, log_id, generation, position, next_offset)
SELECT $1, $2, $3, c.* FROM unnest($4::text[], $5::int[], $6::bigint[], $7::int[], $8::bigint[], $9::bigint[]) AS c
ON CONFLICT DO NOTHING
"""
REMOVE = """
DELETE FROM public.checkpoints
WHERE consumer = $1 AND build = $2 AND service = $3 AND topic = $4 AND partition = $5
"""
RENEW = """
UPDATE public.checkpoints SET generation = $6, next_offset = 0
WHERE consumer = $1 AND build = $2 AND service = $3 AND topic = $4 AND partition = $5 AND generation < $6
"""
FLUSH = """
WITH quick AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
UPDATE public.checkpoints AS c SET generation = n.generation, position = n.position, next_offset = n.next_offset
FROM quick, unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::int[], $6::bigint[], $7::bigint[], $8::int[],
                   $9::bigint[], $10::bigint[])
    AS n (consumer, build, service, topic, partition, log_id, was, generation, position, next_offset)
WHERE c.consumer = n.consumer AND c.build = n.build AND c.service = n.service AND c.topic = n.topic
  AND c.partition = n.partition AND c.log_id = n.log_id AND c.position = n.was
RETURNING c.consumer, c.service, c.topic, c.partition
"""


@dataclass(slots=True)
class Cursor:
    """One partition of one consumer. `position` runs ahead of `stored` over messages that are not applied anyway."""

    consumer: str
    build: int
    service: str
    topic: str
    partition: int
    log_id: int
    generation: int
    position: int
    next_offset: int
    stored_log: int
    stored: int

    @property
    def place(self) -> tuple[str, str, str, int]:
        """What names the cursor among those of its build."""
        return self.consumer, self.service, self.topic, self.partition

    @property
    def is_ahead(self) -> bool:
        """Whether the table does not know the position yet."""
        return self.position != self.stored or self.log_id != self.stored_log

    def checkpoint(self) -> Checkpoint:
        """Where to read on."""
        return Checkpoint(self.topic, self.partition, self.log_id, self.generation, self.position, self.next_offset)

    def passing(self, position: int, next_offset: int) -> str:
        """SQL, one expression, that moves the table's row to `position`, or fails with the state that means fenced."""
        return (
            f"public.pass_checkpoint({_text(self.consumer)}, {self.build}, {_text(self.service)}, "
            f"{_text(self.topic)}, {self.partition}, {self.stored_log}, {self.stored}, "
            f"{self.log_id}, {self.generation}, {position}, {next_offset})"
        )

    def passed(self, position: int, next_offset: int) -> None:
        """The table's row was moved."""
        self.position, self.next_offset = position, next_offset
        self.stored, self.stored_log = position, self.log_id


async def load(db: Any, consumer: str, build: int, service: str) -> list[Cursor]:
    """The cursors of one consumer in one service, as the table has them."""
    rows = await db.fetch(LOAD, consumer, build, service)
    return [
        Cursor(consumer, build, service, topic, partition, log_id, generation, position, next_offset, log_id, position)
        for topic, partition, log_id, generation, position, next_offset in rows
    ]


async def create(db: Any, consumer: str, build: int, service: str, checkpoints: Sequence[Checkpoint]) -> None:
    """Add rows where there are none."""
    columns = [list(column) for column in zip(*checkpoints, strict=True)]
    if columns:
        await db.execute(CREATE, consumer, build, service, *columns)


async def remove(db: Any, cursor: Cursor) -> None:
    """Delete one row."""
    await db.execute(REMOVE, cursor.consumer, cursor.build, cursor.service, cursor.topic, cursor.partition)


async def renew(db: Any, cursor: Cursor) -> None:
    """Store the cursor's generation, to be read from its beginning; what is applied stays applied."""
    await db.execute(
        RENEW, cursor.consumer, cursor.build, cursor.service, cursor.topic, cursor.partition, cursor.generation
    )


async def flush(db: Any, cursors: Sequence[Cursor]) -> None:
    """Store positions that ran ahead, many consumers in one statement; a fenced one's is left to find out itself."""
    targets = [
        (
            c.consumer,
            c.build,
            c.service,
            c.topic,
            c.partition,
            c.log_id,
            c.stored,
            c.generation,
            c.position,
            c.next_offset,
        )
        for c in cursors
        if c.is_ahead and c.log_id == c.stored_log
    ]
    if not targets:
        return
    rows = await db.fetch(FLUSH, *(list(column) for column in zip(*targets, strict=True)))
    done = {tuple(row) for row in rows}
    for cursor in cursors:
        if cursor.place in done:
            cursor.passed(cursor.position, cursor.next_offset)


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
