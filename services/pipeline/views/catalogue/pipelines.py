"""Which pipelines there are, with which stages."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers.catalogue import stages as answers
from services.pipeline.views.body import VERSION
from services.pipeline.views.stage_body import pipeline_body, version_body
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import StagePolicy
from shared.contracts.pipeline.stages import STANDARD
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

BUILT_IN = msgspec.json.encode(pipeline_body([(STANDARD, None)])).decode()
DDL = f"""
CREATE TABLE pipelines (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON pipelines (name, id);
INSERT INTO pipelines VALUES ('{STANDARD.pipeline_id}', '{STANDARD.name}', '{BUILT_IN}');
"""
KEPT = "SELECT id, body FROM pipelines WHERE id = ANY($1::uuid[])"
WRITE = upsert("pipelines", "id uuid", name="text", body="text")
LISTING = Listing(
    "pipelines", id=Key("pipelines.id", "uuid"), sorts={"name": Key("pipelines.name", "text")}, order="name"
)


class StagePolicyPublished(msgspec.Struct):
    """The private event."""

    policy: StagePolicy
    published_on: date


_decode = decoding(StagePolicyPublished)
router = APIRouter(tags=["pipelines"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Each pipeline as its last version says it."""
    ids = list({message.stream_id for message in messages})
    bodies = {pipeline_id: msgspec.json.decode(text) for pipeline_id, text in await db.fetch(KEPT, ids)}
    for message in messages:
        published = _decode(message)
        assert published is not None
        earlier = bodies.get(message.stream_id, {"versions": []})["versions"]
        told = version_body(published.policy, published.published_on)
        bodies[message.stream_id] = {"id": message.stream_id, **told, "versions": [*earlier, told]}
    rows = [(key, body["name"], msgspec.json.encode(body).decode()) for key, body in bodies.items()]
    await db.execute(WRITE, *zip(*rows, strict=True))


PIPELINES = View(
    name="pipelines",
    version=1,
    tables=("pipelines",),
    ddl=DDL,
    reads={"pipeline": frozenset({"StagePolicyPublished"})},
    project=project,
)
Pipelines = Annotated[Reading, reading(PIPELINES)]


@router.get("/pipelines", operation_id="listPipelines", response_model=answers.PipelinePage)
async def list_pipelines(reader: Pipelines, paged: Paged) -> Answer:
    """Pipelines by name: the standard one is there from the beginning."""
    return await page(reader, paged, LISTING, Where())


@router.get("/pipelines/{pipeline_id}", operation_id="getPipeline", response_model=answers.Pipeline)
async def get_pipeline(reader: Pipelines, pipeline_id: UUID) -> Answer:
    """A pipeline with every version of its stages."""
    row = await reader.db.fetchrow(f"SELECT body, {VERSION} FROM pipelines WHERE id = $1", pipeline_id)
    return reader.one(row, "pipeline_not_found")
