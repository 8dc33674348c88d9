"""One run of schemathesis over the description of one service."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure
from schemathesis.engine import Status, events, from_schema

from shared.web.identity.tokens import PERSONAS
from tests.gate.fuzzing.bridge import ASKED_AS, Bridge
from tests.gate.fuzzing.report import Report

PHASES = ("examples", "coverage", "fuzzing", "stateful")
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
)
ADDRESS = "http://localhost:8000"
"""Where `make run` serves, for the curls."""
SHOWN = 1_000
PERSONA = {role: persona for persona, role in PERSONAS.items()}


def run(
    document: Mapping[str, Any],
    app: Bridge,
    report: Report,
    *,
    seed: int,
    examples: int,
    phases: AbstractSet[str] = frozenset(PHASES),
    only: str | None = None,
) -> None:
    """Send what schemathesis makes of a description to `app`, `examples` an operation, until its turn is over.

    `only`: of one operation, by its id. What is wrong is added to the report.
    """
    address = ADDRESS + document["servers"][0]["url"]
    config = SchemathesisConfig.from_dict(_config(address, seed, examples, phases, report.seconds))
    schema: Any = schemathesis.openapi.from_dict({**document}, config=config)
    if only is not None:
        schema = schema.include(operation_id=only)
    schema.app = app
    stream = from_schema(schema).execute()
    for event in stream:
        report.findings.update(dict.fromkeys(_findings(event)))
        if report.turn_over:
            stream.stop()


def _config(address: str, seed: int, examples: int, phases: AbstractSet[str], seconds: int) -> dict[str, Any]:
    return {
        "seed": seed,
        "max-time": seconds,
        "base-url": address,
        "continue-on-failure": True,
        "suppress-health-check": ["all"],
        "checks": {"enabled": False, **{name: {"enabled": True} for name in CHECKS}},
        "parameters": {"wait": 0},
        "generation": {
            "max-examples": examples,
            "no-shrink": True,
            "database": "none",
            "with-security-parameters": False,
        },
        "phases": {name: {"enabled": name in phases} for name in PHASES},
    }


def _findings(event: Any) -> Iterator[str]:
    if isinstance(event, events.NonFatalError):
        yield f"{event.label}: {event.value!r}"[:2000]
    if isinstance(event, events.FatalError):
        raise event.exception
    if not isinstance(event, events.ScenarioFinished) or event.status is not Status.FAILURE:
        return
    for case, checks in event.recorder.checks.items():
        answer = event.recorder.interactions[case].response
        role = answer.headers.get(ASKED_AS.decode(), [""])[0] if answer is not None else ""
        said = f"{answer.status_code} {answer.text[:SHOWN]}" if answer is not None else "no answer"
        for check in checks:
            if check.failure_info is not None:
                failure: Failure = check.failure_info.failure
                curl = with_token(check.failure_info.code_sample, role)
                yield f"{event.recorder.label} as {role}: {failure.title}: {failure.message[:SHOWN]}\n{said}\n{curl}"


def with_token(curl: str, role: str) -> str:
    """The command with the access token of a role's persona."""
    token = f'-H "Authorization: Bearer $(.venv/bin/salesloop token {PERSONA.get(role, role)})"'
    return curl.replace("curl ", f"curl {token} ", 1)
