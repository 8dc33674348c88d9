"""What the gateway says by itself is a problem like those of the services."""

import http.client
import json
import os
import subprocess
import time
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

from deploy.kafka import free_ports
from deploy.local.composed import PROJECT, program
from services.cli.names import NAMES
from shared.problems.platform import PLATFORM

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A gateway before services that are all gone."""
    (port,) = free_ports(1)
    peers = {f"SALESLOOP_GATEWAY_{name.upper()}": "127.0.0.1:1" for name in NAMES}
    own = {"SALESLOOP_HOST": "127.0.0.1", "SALESLOOP_PORT": str(port), "HOME": str(tmp_path_factory.mktemp("gateway"))}
    file = Path("deploy", "gateway", "Caddyfile")
    command = [str(program("caddy")), "run", "--config", str(file), "--adapter", "caddyfile"]
    with subprocess.Popen(command, cwd=PROJECT, env=os.environ | peers | own, stderr=subprocess.DEVNULL) as gateway:
        try:
            until = time.monotonic() + 20
            while time.monotonic() < until and not _alive(port):
                time.sleep(0.05)
            yield port
        finally:
            gateway.terminate()


def _alive(port: int) -> bool:
    try:
        return asked(port, "/livez")[0] == HTTPStatus.OK
    except OSError:
        return False


def asked(port: int, target: str, **headers: str) -> tuple[int, dict[str, Any]]:
    """The answer to GET of a target that is sent as it is."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", target, headers=headers)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("target", "instance", "code"),
    [
        ("/metrics", "/metrics", "not_found"),
        ("/a\"b'{{1}}\\/metrics?limit=1", "/a%22b%27%7B%7B1%7D%7D%5C/metrics", "not_found"),
        ("/readyz", "/readyz", "outcome_unknown"),
    ],
)
def test_what_the_gateway_refuses_is_a_problem_with_every_member(
    port: int, target: str, instance: str, code: str
) -> None:
    status, problem = asked(port, target, traceparent=f"00-{TRACE}-00f067aa0ba902b7-01")
    known = PLATFORM[code]
    assert problem.pop("detail")
    assert problem == {
        "type": f"/problems/{code}",
        "title": known.title.en,
        "status": status,
        "instance": instance,
        "code": code,
        "errors": [],
        "trace_id": TRACE,
        "retryable": known.retryable,
    }
    assert status == known.status


def test_a_request_without_a_usable_trace_gets_one(port: int) -> None:
    traces = {asked(port, "/metrics", traceparent=sent)[1]["trace_id"] for sent in ("", "00-xyz", '00-"-01-02')}
    assert len(traces) == 3
    assert {len(trace) for trace in traces} == {32}
    assert all(int(trace, 16) for trace in traces)
