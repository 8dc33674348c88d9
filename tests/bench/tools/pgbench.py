"""pgbench: how fast the database is when nobody stands in front of it."""

import asyncio
import re
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

TPS = re.compile(r"tps = ([\d.]+)")
FAILED = re.compile(r"number of failed transactions: ([1-9]\d*)")


class Ran(NamedTuple):
    """Transactions a second, and the median milliseconds of one."""

    per_second: float
    p50: float


async def pgbench(
    program: Path, url: str, script: str, *, seconds: int, clients: int, variables: Mapping[str, str] | None = None
) -> Ran:
    """Run `script` prepared, again and again, with `clients` connections for whole seconds.

    The median is measured only with one client: noting every transaction costs more than 5 % with many.
    """
    alone = clients == 1
    with TemporaryDirectory() as folder:
        path = Path(folder) / "script.sql"
        path.write_text(script)
        options = ["-n", "-M", "prepared", "-c", str(clients), "-j", str(min(2, clients)), "-T", str(seconds)]
        options += [part for name, value in (variables or {}).items() for part in ("-D", f"{name}={value}")]
        options += ["-l", f"--log-prefix={folder}/took"] if alone else []
        process = await asyncio.create_subprocess_exec(
            program, *options, "-f", str(path), url, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        said = (await process.communicate())[0].decode()
        found = TPS.search(said)
        assert process.returncode == 0, said
        assert found, said
        assert not FAILED.search(said), said
        return Ran(float(found.group(1)), _median(Path(folder)) if alone else 0.0)


def _median(folder: Path) -> float:
    """Milliseconds, from pgbench's log of every transaction."""
    logs = [log.read_text() for log in folder.glob("took*")]
    return median([int(line.split()[2]) for log in logs for line in log.splitlines()]) / 1000
