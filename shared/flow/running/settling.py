"""Checkpoints learn up to when their past is closed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from shared.flow.transport import Mark

SETTLE = """
WITH quick AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)),
reached AS (
    SELECT DISTINCT ON (c.consumer, c.build, c.service, c.topic, c.partition)
           c.consumer, c.build, c.service, c.topic, c.partition, m.log_id, m.position, m.moment
    FROM quick, public.checkpoints AS c
    JOIN unnest($1::text[], $2::text[], $3::int[], $4::bigint[], $5::int[], $6::bigint[], $7::bigint[],
                $8::timestamptz[]) AS m (service, topic, partition, log_id, generation, last, position, moment)
      ON c.service = m.service AND c.topic = m.topic AND c.partition = m.partition AND c.log_id = m.log_id
     AND c.generation = m.generation AND c.position >= m.last AND c.settled_until < m.moment
    ORDER BY c.consumer, c.build, c.service, c.topic, c.partition, m.moment DESC
)
UPDATE public.checkpoints AS c SET settled_until = r.moment, settled_position = r.position
FROM reached AS r
WHERE (c.consumer, c.build, c.service, c.topic, c.partition) = (r.consumer, r.build, r.service, r.topic, r.partition)
  AND c.log_id = r.log_id
"""


async def settle(db: Any, marks: Sequence[tuple[str, Mark]]) -> None:
    """Move every checkpoint's `settled_until` to the newest of these watermarks that it has reached; one statement.

    `marks` are pairs of service and mark; one newer in time at the same position replaces the older.
    """
    newest: dict[tuple[str, str, int, int, int, int], tuple[int, datetime]] = {}
    for service, mark in marks:
        place = service, mark.topic, mark.partition, mark.log_id, mark.generation, mark.last
        newest[place] = mark.watermark.position, mark.watermark.moment
    if newest:
        columns = zip(*((*place, *watermark) for place, watermark in newest.items()), strict=True)
        await db.execute(SETTLE, *map(list, columns))
