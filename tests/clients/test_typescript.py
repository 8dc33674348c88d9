"""The TypeScript client is what the descriptions say, and the walk on its page runs as it stands there."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.importing.installation import Installation
from tests.support.node import node_project, run

ROOT = Path(__file__).parents[2]
CLIENT = ROOT / "clients" / "typescript"
PAGE = (ROOT / "docs" / "how-to" / "frontend-walk.md").read_text()
TSC = ["node", str(CLIENT / "node_modules" / "typescript" / "bin" / "tsc")]
STRICT = ["--strict", "--noUncheckedIndexedAccess", "--target", "es2022", "--module", "nodenext", "--types", "node"]
pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def client() -> Path:
    """Installed and built as the page says."""
    node_project(CLIENT)
    for line in blocks("sh")[0].splitlines():
        if line.startswith("npm run"):
            run(*line.split(), folder=CLIENT)
    return CLIENT


@pytest.fixture
def project(client: Path, tmp_path: Path) -> Path:
    """A project beside the clone that has the built client installed."""
    modules = tmp_path / "node_modules"
    (modules / "@salesloop").mkdir(parents=True)
    (modules / "@salesloop" / "client").symlink_to(client)
    (modules / "@types").symlink_to(client / "node_modules" / "@types")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    return tmp_path


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def compiles(project: Path, code: str) -> None:
    (project / "walk.ts").write_text(code)
    run(*TSC, *STRICT, "walk.ts", folder=project)


def test_its_types_are_what_the_descriptions_say(client: Path) -> None:
    run("node", "generate.mjs", "--check", folder=client)


def test_a_frontend_developer_comes_to_a_signed_deal(project: Path, started: Installation) -> None:
    compiles(project, "".join(blocks("typescript")))
    environment = os.environ | {"SALESLOOP_URL": started.url}
    done = subprocess.run(
        ["node", "walk.js"], cwd=project, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.stderr, done.stdout) == ("", blocks("text")[0])


def test_what_the_api_does_not_have_does_not_compile(project: Path) -> None:
    lines = [
        'import { salesloop } from "@salesloop/client";',
        'const admin = salesloop({ baseUrl: "", token: "" });',
        '(await admin.people.GET("/v1/units")).data.items[0]?.name;',
        '(await admin.people.GET("/v1/units")).data.items[0]?.colour;',
        'await admin.people.POST("/v1/units", { body: { name: "East", kind: "county" } });',
        'await admin.people.POST("/v1/units");',
        'await admin.people.GET("/v1/deals", {});',
        'await admin.pipeline.GET("/v1/deals/{deal_id}", {});',
    ]
    with pytest.raises(AssertionError) as refused:
        compiles(project, "\n".join(lines))
    assert [int(line) for line in re.findall(r"^walk\.ts\((\d+),", str(refused.value), re.MULTILINE)] == [4, 5, 6, 7, 8]
