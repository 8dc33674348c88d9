"""Everything in one process, started and stopped as a person does it in a terminal."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import httpx
import pytest

from deploy.kafka import free_ports
from shared.settings import Settings
from shared.web.identity.tokens import issue_token

PROJECT = Path(__file__).parents[2]
LOADING = "/people/v1/units"


@pytest.mark.timeout(80)
async def test_asked_to_stop_while_the_demo_loads_it_ends_quietly(tmp_path: Path) -> None:
    home, (port,) = tmp_path / "home", free_ports(1)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SALESLOOP_")}
    with (tmp_path / "errors").open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "services", "up"),
            cwd=PROJECT,
            env=kept | {"SALESLOOP_HOME": str(home), "SALESLOOP_PORT": str(port)},
            stdout=PIPE,
            stderr=errors,
        )
    assert process.stdout is not None
    try:
        said = ""
        while "running at" not in said:
            said = (await process.stdout.readline()).decode()
            assert said, await process.communicate()
        async with httpx.AsyncClient(base_url=f"http://localhost:{port}") as client:
            admin = {"authorization": f"Bearer {issue_token(Settings(home=home, port=port), 'admin')}"}
            while not (await client.get(LOADING, headers=admin)).json()["items"]:  # noqa: ASYNC110 - over HTTP
                await asyncio.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()
    said = (tmp_path / "errors").read_text()
    assert (process.returncode, out.decode().splitlines()[-1]) == (0, "stopping ...")
    assert [line for line in said.splitlines() if line.startswith("salesloop:") or "rror" in line] == []
