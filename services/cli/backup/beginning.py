"""What makes a restored store a new log: nobody may take its next events for those that were lost."""

import time

from services.cli.backup.archive import Manifest
from services.cli.backup.exchange import Former
from shared.store.connect import connect

# Policies and deadlines were kept in one snapshot with the log they read, so they go on where they were.
ANEW = "UPDATE log SET log_id = $1, watermark = greatest(clock_timestamp(), watermark, $2)"
GO_ON = "UPDATE checkpoints SET log_id = $1 WHERE service = $2 AND build = 0"
BUILT = (
    "DELETE FROM rebuilds",
    "DELETE FROM checkpoints WHERE build > 0",
    "DELETE FROM dead_letters WHERE build > 0 AND NOT discarded",
)


async def begin_anew(url: str, manifest: Manifest, former: Former | None) -> int:
    """Give the restored database a log id above every earlier one, and a watermark below none; the log id.

    Policies and deadlines go on where the backup has them; views have no build and are made at the next start.
    """
    earlier = max(manifest.log_id, former.log_id if former is not None else 0)
    log_id = max(int(time.time() * 1000), earlier + 1)
    db = await connect(url, search_path="public", name="restore")
    try:
        async with db.transaction():
            watermark = manifest.watermark if former is None else max(manifest.watermark, former.watermark)
            await db.execute(ANEW, log_id, watermark)
            await db.execute(GO_ON, log_id, manifest.service)
            for statement in BUILT:
                await db.execute(statement)
        await db.execute("ANALYZE")
    finally:
        await db.close()
    return log_id
