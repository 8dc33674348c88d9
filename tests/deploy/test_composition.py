"""The compose file, the image, the gateway and the settings say the same things, and their own tools accept them."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from deploy.kafka.jars import POM
from deploy.local.composed import FILE, PROJECT, Composed, composed, program
from deploy.local.error import LocalError
from deploy.local.plan import places, plan, variables
from services.cli.names import NAMES
from shared.settings import PREFIX, Settings

SECRETS = {"SALESLOOP_SECRET": "s" * 64, "SALESLOOP_POSTGRES_PASSWORD": "p"}
CADDYFILE = PROJECT / "deploy" / "gateway" / "Caddyfile"
DOCKERFILE = PROJECT / "deploy" / "Dockerfile"


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> dict[str, Composed]:
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        monkeypatch.delenv(name)
    return composed(SECRETS)


def said(*command: str | Path) -> str:
    """What a tool prints; it must be content."""
    done = subprocess.run([str(each) for each in command], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_without_its_secrets_nothing_starts(services: dict[str, Composed]) -> None:
    assert services
    for name in SECRETS:
        with pytest.raises(LocalError, match=f"{name} is missing a value: make one"):
            composed({other: value for other, value in SECRETS.items() if other != name})


def test_every_service_has_a_server_and_a_worker_after_the_migration(services: dict[str, Composed]) -> None:
    ours = {service.name: service for service in services.values() if service.ours}
    commands = [(kind, name) for name in NAMES for kind in ("serve", "worker")]
    assert {service.command for service in ours.values()} == {("migrate",), *commands}
    for kind, name in commands:
        service = ours[f"{kind}-{name}"]
        assert service.command == (kind, name)
        assert service.after["migrate"] == "service_completed_successfully"
        assert service.restart == "unless-stopped"
    assert ours["migrate"].after == {"postgres": "service_healthy"}


def test_every_variable_of_ours_is_a_setting(services: dict[str, Composed]) -> None:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    for service in services.values():
        if service.ours:
            assert service.environment.keys() <= known, service.name
            assert {"SALESLOOP_SECRET", "SALESLOOP_KAFKA", "SALESLOOP_PUBLIC_URL"} <= service.environment.keys()


def test_the_client_that_migrates_is_told_that_the_image_of_postgresql_has_no_tls(
    services: dict[str, Composed],
) -> None:
    urls = {each.environment["SALESLOOP_DATABASE_URL"] for each in services.values() if each.ours}
    assert urls == {"postgresql://salesloop:p@postgres:5432/{service}?sslmode=disable"}


def test_the_gateway_knows_every_service(services: dict[str, Composed]) -> None:
    asked = set(re.findall(r"\{\$(SALESLOOP_GATEWAY_[A-Z]+):([^}]+)\}", CADDYFILE.read_text()))
    expected = {(f"SALESLOOP_GATEWAY_{name.upper()}", f"serve-{name}:8000") for name in NAMES}
    assert {pair for pair in asked if pair[0] != "SALESLOOP_GATEWAY_LOG_LEVEL"} == expected
    assert expected <= set(services["gateway"].environment.items())


def test_each_service_has_a_database_made_for_it() -> None:
    script = (PROJECT / "deploy" / "compose" / "databases.sh").read_text()
    loop = re.search(r"for service in (.*); do", script)
    assert loop is not None
    assert set(loop[1].split()) == set(NAMES)


def test_the_broker_is_the_one_that_the_tests_run_on() -> None:
    version = re.search(r"<artifactId>kafka_2.13</artifactId>\s*<version>(.*)</version>", POM.read_text())
    assert version is not None
    assert f"image: apache/kafka:{version[1]}\n" in FILE.read_text()


def test_here_every_process_has_a_port_of_its_own_where_the_gateway_finds_it(services: dict[str, Composed]) -> None:
    at = places(services, {"serve-pipeline": 3}, [])
    planned = {each.name: each for _, found in plan(SECRETS, at, 8123) for each in found}
    assert len({port for ports in at.values() for port in ports}) == sum(map(len, at.values()))
    ports = [planned[f"serve-pipeline-{number}"].environment["SALESLOOP_PORT"] for number in (1, 2, 3)]
    assert variables(at)["SALESLOOP_GATEWAY_PIPELINE"] == " ".join(f"127.0.0.1:{port}" for port in ports)
    gateway = planned["gateway"]
    assert gateway.environment["SALESLOOP_GATEWAY_PIPELINE"] == variables(at)["SALESLOOP_GATEWAY_PIPELINE"]
    assert (gateway.environment["SALESLOOP_PORT"], str(CADDYFILE) in gateway.command) == ("8123", True)
    assert "SALESLOOP_PORT" not in planned["worker-people-1"].environment
    assert all("SALESLOOP_HOME" not in each.environment for each in planned.values())


def test_who_scales_what_is_not_there_is_told_what_is(services: dict[str, Composed]) -> None:
    with pytest.raises(LocalError, match=r"no worker-sales to scale; there are .*worker-pipeline"):
        places(services, {"worker-sales": 2}, [])


def test_the_gateways_own_program_accepts_its_file() -> None:
    said(program("caddy"), "validate", "--config", CADDYFILE, "--adapter", "caddyfile")
    assert said(program("caddy"), "fmt", CADDYFILE) == CADDYFILE.read_text()


def test_the_image_breaks_no_rule_of_the_linter() -> None:
    assert said(program("hadolint"), DOCKERFILE) == ""


def test_the_image_has_the_uv_that_wrote_the_lock() -> None:
    version = re.search(r"^UV_VERSION = (.*)$", (PROJECT / "Makefile").read_text(), re.MULTILINE)
    assert version is not None
    assert f"uv=={version[1]}" in DOCKERFILE.read_text()
