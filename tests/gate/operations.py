"""Every operation as its description tells it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from services.cli.apps import SERVICES
from shared.service import Service
from shared.web.serving.app import COMMON, OF_JOBS, actions_of

Schema = Mapping[str, Any]
JSON = "application/json"


@dataclass(frozen=True)
class Operation:
    """One operation: `path` has its parameters in braces, `parameters` are whole, `schemas` are what `$ref` names.

    `body` and `example` are None without a body; `roles` are those who may, the farthest scope first.
    """

    service: str
    id: str
    method: str
    path: str
    parameters: tuple[Mapping[str, Any], ...]
    schemas: Mapping[str, Schema]
    body: Schema | None
    example: Any
    streams: bool
    roles: tuple[str, ...]

    def resolved(self, schema: Schema) -> Schema:
        """A schema without `$ref`, and without the null that it also allows."""
        while True:
            if "$ref" in schema:
                schema = self.schemas[str(schema["$ref"]).rpartition("/")[2]]
            elif len(forms := [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]) == 1:
                schema = forms[0]
            else:
                return schema

    def of(self, place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Name and parameter of each in `path`, `query` or `header`."""
        return ((one["name"], one) for one in self.parameters if one["in"] == place)


def nullable(schema: Schema) -> bool:
    """Whether null is allowed."""
    return any(one == {"type": "null"} for one in schema.get("anyOf", ()))


NAMES = tuple(
    (service.name, id)
    for service in SERVICES
    for id in {**COMMON, **(OF_JOBS if service.imports else {}), **service.actions}
)
"""Service and id of each operation, without its description: no collection of tests waits for that."""


def operations(documents: Mapping[str, Mapping[str, Any]]) -> dict[tuple[str, str], Operation]:
    """Those that the descriptions of the services tell, by service and id."""
    return {(one.service, one.id): one for service in SERVICES for one in _of(service, documents[service.name])}


def _of(service: Service, document: Mapping[str, Any]) -> Iterator[Operation]:
    actions = actions_of(service)
    components = document["components"]
    for path, methods in ((path, methods) for path, methods in document["paths"].items() if path.startswith("/v1/")):
        for method, told in methods.items():
            content = told.get("requestBody", {}).get("content", {}).get(JSON, {})
            yield Operation(
                service=service.name,
                id=told["operationId"],
                method=method.upper(),
                path=f"/{service.name}{path}",
                parameters=tuple(_parameter(one, components) for one in told.get("parameters", ())),
                schemas=components["schemas"],
                body=content.get("schema"),
                example=content.get("example"),
                streams="text/event-stream" in told["responses"].get("200", {}).get("content", {}),
                roles=tuple(service.policy[actions[told["operationId"]]].scopes),
            )


def _parameter(told: Mapping[str, Any], components: Mapping[str, Any]) -> Mapping[str, Any]:
    if "$ref" in told:
        found: Mapping[str, Any] = components["parameters"][str(told["$ref"]).rpartition("/")[2]]
        return found
    return told
