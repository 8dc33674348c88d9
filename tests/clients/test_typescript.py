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
STRICT = [
    "--strict",
    "--noUncheckedIndexedAccess",
    "--skipLibCheck",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--types",
    "node",
]
WRONG = """import { salesloop } from "@salesloop/client";
const admin = salesloop({ baseUrl: "", token: "" });
(await admin.people.GET("/v1/units")).data.items[0]?.name;
(await admin.people.GET("/v1/units")).data.items[0]?.colour;
await admin.people.POST("/v1/units", { body: { name: "East", kind: "county" } });
await admin.people.POST("/v1/units");
await admin.people.GET("/v1/deals", {});
await admin.pipeline.GET("/v1/deals/{deal_id}", {});
"""
pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def client() -> Path:
    """Installed and built as the page says."""
    node_project(CLIENT)
    for line in blocks("sh")[0].splitlines():
        if line.startswith("npm run"):
            run(*line.split(), folder=CLIENT)
    return CLIENT


@pytest.fixture(scope="module")
def project(client: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project beside the clone that has the built client installed, and the walk in it."""
    folder = tmp_path_factory.mktemp("project")
    modules = folder / "node_modules"
    (modules / "@salesloop").mkdir(parents=True)
    (modules / "@salesloop" / "client").symlink_to(client)
    (modules / "@types").symlink_to(client / "node_modules" / "@types")
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "walk.ts").write_text("".join(blocks("typescript")))
    (folder / "wrong.ts").write_text(WRONG)
    return folder


@pytest.fixture(scope="module")
def complaints(project: Path) -> list[tuple[str, int]]:
    """The file and line of whatever does not compile: both files at once, since reading the types takes the time."""
    done = subprocess.run(
        [*TSC, *STRICT, "walk.ts", "wrong.ts"], cwd=project, capture_output=True, text=True, timeout=120, check=False
    )
    return [(name, int(line)) for name, line in re.findall(r"^(.+?)\((\d+),", done.stdout, re.MULTILINE)]


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_its_types_are_what_the_descriptions_say(client: Path) -> None:
    run("node", "generate.mjs", "--check", folder=client)


def test_a_frontend_developer_comes_to_a_signed_deal(
    project: Path, complaints: list[tuple[str, int]], started: Installation
) -> None:
    assert [one for one in complaints if one[0] != "wrong.ts"] == []
    environment = os.environ | {"SALESLOOP_URL": started.url}
    done = subprocess.run(
        ["node", "walk.js"], cwd=project, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.stderr, done.stdout) == ("", blocks("text")[0])


def test_what_the_api_does_not_have_does_not_compile(complaints: list[tuple[str, int]]) -> None:
    assert complaints == [("wrong.ts", line) for line in (4, 5, 6, 7, 8)]
