"""Every OpenAPI description keeps the rules of openapi/ruleset.yaml, and each rule finds what breaks it."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from services.cli.apps import SERVICES
from services.cli.reference import FOLDER
from tests.support.node import node_project, run

LINT = Path(__file__).parent / "openapi"
SPECTRAL = "node_modules/@stoplight/spectral-cli/dist/index.js"
TARGETS = json.loads((FOLDER / "openapi" / "targets.json").read_text())
Whole = dict[str, Any]
pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def lint() -> Path:
    return node_project(LINT)


def spectral(lint: Path, *files: Path) -> str:
    return run("node", SPECTRAL, "lint", "-r", "ruleset.yaml", "--fail-severity", "warn", *map(str, files), folder=lint)


def set_target(whole: Whole) -> Whole:
    found: Whole = whole["paths"]["/v1/targets"]["post"]
    return found


def posted(whole: Whole) -> Whole:
    found: Whole = set_target(whole)["requestBody"]["content"]["application/json"]
    return found


def made(whole: Whole) -> Whole:
    found: Whole = set_target(whole)["responses"]["201"]["content"]["application/json"]
    return found


TEXT = {"description": "Not there.", "content": {"text/plain": {"schema": {"type": "string"}}}}


WRONG: list[dict[str, Callable[[Whole], Any]]] = [
    {
        "verb-and-noun": lambda w: set_target(w).update(operationId="targets_create"),
        "summary": lambda w: set_target(w).pop("summary"),
        "operation-description": lambda w: set_target(w).pop("description"),
        "operation-tags": lambda w: set_target(w).pop("tags"),
        "any-error-is-a-problem": lambda w: set_target(w)["responses"].pop("default"),
        "every-error-is-a-problem": lambda w: set_target(w)["responses"].update({"404": TEXT}),
        "body-has-an-example": lambda w: posted(w).pop("example"),
        "answer-has-an-example": lambda w: made(w).pop("example"),
        "path-in-kebab": lambda w: w["paths"].update({"/v1/Targets_All": {"get": w["paths"]["/v1/me"]["get"]}}),
        "property-in-snake": lambda w: w["components"]["schemas"]["SetTargetBody"]["properties"].update(Amount={}),
        "oas3-unused-component": lambda w: w["components"]["schemas"].update(Nobody={"type": "object"}),
    },
    {
        "operation-operationId-unique": lambda w: set_target(w).update(operationId="listTargets"),
        "oas3-valid-media-example": lambda w: posted(w).update(example=7),
        "answer-has-a-schema": lambda w: made(w).pop("schema"),
    },
    {"operation-success-response": lambda w: [set_target(w)["responses"].pop(status) for status in ("200", "201")]},
]
"""Changes by the rule that each breaks: those that can be made to one description together."""


def test_every_description_keeps_the_rules(lint: Path) -> None:
    said = spectral(lint, *(FOLDER / "openapi" / f"{service.name}.json" for service in SERVICES))
    assert "No results with a severity of 'warn' or higher found!" in said


def test_each_rule_finds_what_breaks_it(lint: Path, tmp_path: Path) -> None:
    names = [tmp_path / f"{number}.json" for number in range(len(WRONG))]
    for path, rules in zip(names, WRONG, strict=True):
        whole = deepcopy(TARGETS)
        for spoil in rules.values():
            spoil(whole)
        path.write_text(json.dumps(whole))
    with pytest.raises(AssertionError) as refused:
        spectral(lint, *names)
    said = {Path(part.split("\n", 1)[0]).name: part for part in str(refused.value).split(str(tmp_path))}
    for path, rules in zip(names, WRONG, strict=True):
        assert [rule for rule in rules if f" {rule} " not in said.get(path.name, "")] == []
