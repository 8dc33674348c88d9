"""The limit of every command: pgbench inserting single rows into a table like `events`, without its triggers."""

from shared.ids import new_id
from shared.store.connect import connect
from tests.bench.place import Place
from tests.bench.tools.pgbench import Ran, pgbench

DATA = '{"text":"' + "x" * 426 + '"}'
META = '{"actor":"' + "x" * 161 + '"}'
TABLE = """
CREATE TABLE IF NOT EXISTS public.reference (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occurred_at timestamptz NOT NULL, recorded_at timestamptz NOT NULL, occurred_on date NOT NULL,
    version integer NOT NULL, stream_id uuid NOT NULL, event_id uuid NOT NULL UNIQUE, schema_version smallint NOT NULL,
    type text NOT NULL, subject text NOT NULL, data text NOT NULL, meta text NOT NULL, UNIQUE (stream_id, version))
"""
INSERT = f"""INSERT INTO public.reference (occurred_at, recorded_at, occurred_on, version, stream_id, event_id, schema_version, type, subject,
data, meta) VALUES (now(), clock_timestamp(), '2026-11-24', :v, ('RUN' || lpad(:client_id::text, 12, '0'))::uuid,
uuidv7(), 1, 'DealAdvanced', 'deal/01a20bcb-74fa-777b-a5f5-c0c40038f5c5', '{DATA}', '{META}');
\\set v :v + 1
"""


async def single_insert(place: Place, url: str, *, clients: int, seconds: int = 1) -> Ran:
    """Inserts a second with one row and one commit each, every client on a stream of its own; the median ms of one."""
    db = await connect(url)
    await db.execute(TABLE)
    await db.close()
    script = INSERT.replace("RUN", str(new_id())[:24])
    return await pgbench(
        await place.program("pgbench"), url, script, seconds=seconds, clients=clients, variables={"v": "1"}
    )
