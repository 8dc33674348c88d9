"""Those who read a view while it is made anew, and what a build leaves behind."""

from typing import Any

from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import Rebuilt, rebuild
from shared.flow.verify import Verified, verify
from shared.flow.view import View
from shared.store.store import Store
from tests.shared.flow.parcels import PARCELS

BUILDER = "rebuild parcels"
LEFT = """
SELECT (SELECT count(*) FROM rebuilds) AS rebuilds,
       (SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'rebuild\\_%' OR nspname LIKE 'verify\\_%') AS schemas,
       (SELECT count(*) FROM checkpoints WHERE consumer = 'parcels' AND build NOT IN (SELECT build FROM views)) AS checkpoints,
       (SELECT count(*) FROM dead_letters WHERE build NOT IN (SELECT build FROM views) AND NOT discarded) AS letters
"""
NOTHING = {"rebuilds": 0, "schemas": 0, "checkpoints": 0, "letters": 0}


async def anew(url: str, store: Store, view: View = PARCELS, *, resume: bool = False) -> Rebuilt:
    """Rebuild as the command line does, in no worker."""
    logs = LogTransport({"parcels": store.log})
    return await rebuild(url, view, lambda _source: logs, resume=resume)


async def compared(url: str, store: Store, view: View = PARCELS) -> Verified:
    logs = LogTransport({"parcels": store.log})
    (found,) = await verify(url, [view], lambda _source: logs, {})
    return found


async def left(db: Any) -> dict[str, int]:
    """What lies about of builds that do not serve."""
    return dict(await db.fetchrow(LEFT))


async def build_of(db: Any) -> int:
    """The number of the build that serves."""
    found: int = await db.fetchval("SELECT build FROM views WHERE name = 'parcels'")
    return found


def is_side(schema: str) -> bool:
    return schema.startswith(("rebuild_", "verify_"))
