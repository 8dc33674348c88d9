"""Where integrators find what a service publishes: its AsyncAPI document and the schema of each event."""

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from shared.contracts import SERVICES
from shared.web.docs.events.asyncapi import document
from shared.web.docs.events.schemas import schemas
from shared.web.errors import Problem
from shared.web.wire.answer import json_answer


def documents(service: str) -> APIRouter:
    """The operations; of a service without contracts there are none."""
    router = APIRouter(tags=["operations"])
    if service not in SERVICES:
        return router

    @router.get("/asyncapi.json", operation_id="getEventsDescription", response_model=dict[str, Any])
    async def get_events_description() -> Response:
        """The AsyncAPI document."""
        return json_answer(document(service))

    @router.get("/schemas/{name}", operation_id="getEventSchema", response_model=dict[str, Any])
    async def get_event_schema(name: str) -> Response:
        """The JSON Schema of an event, by 'DealSigned.v1.json'."""
        found = schemas(service).get(name)
        if found is None:
            raise Problem("not_found", "See /asyncapi.json for the events there are.")
        return json_answer(found)

    return router
