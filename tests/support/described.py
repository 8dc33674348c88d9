"""What is answered, held against its description: a member that is not described fails as a wrong one does."""

import copy
from collections.abc import Mapping
from typing import Any

import httpx
import jsonschema_rs

from shared.web.dispatch.routes import Routes

DIALECT = "https://json-schema.org/draft/2020-12/schema"
JSON = "application/json"
PROBLEM = "application/problem+json"
ANYTHING = frozenset({"Problem"})
"""Schemas that stay open: codes bring members of their own."""


class Description:
    """One application's operations with the schemas of what they answer."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.components = {**document["components"], "schemas": closed(document["components"]["schemas"])}
        self._routes: Routes[dict[str, Any]] = Routes()
        self._validators: dict[tuple[str, str, str], Any] = {}
        for path, methods in document["paths"].items():
            for method, operation in methods.items():
                self._routes.add(path, method.upper(), operation)

    def check(self, method: str, path: str, answer: httpx.Response) -> None:
        """Raises AssertionError when a 2xx answer is not as described. `path` is below the application's address."""
        found = self._routes.find(path)
        assert found is not None, f"{method} {path} is answered and not described"
        operation = found[0][method]
        name, status = operation["operationId"], str(answer.status_code)
        kind = answer.headers["content-type"].partition(";")[0]
        content = operation["responses"].get(status, {}).get("content", {})
        assert kind in content, f"{name} answers {status} {kind}, which is not described"
        if method == "GET" and "ETag" in operation["responses"][status].get("headers", {}):
            tag, version = answer.headers.get("etag"), answer.json()["version"]
            assert tag == f'"{version}"', f"{name} answers version {version} with the ETag {tag}"
        if kind != JSON:
            return
        wrong = [f"{fault.instance_path}: {fault.message}" for fault in self._faults(name, status, content, answer)]
        assert not wrong, f"{name} answers {status} otherwise than described: {wrong[:5]} in {answer.text[:2000]}"

    def check_problem(self, method: str, path: str, answer: httpx.Response) -> None:
        """Raises AssertionError when an operation answers an error, or an item of a batch one, that it does not list."""
        found = self._routes.find(path)
        operation = found[0].get(method) if found else None
        if operation is None:
            return
        told = self._told(operation, answer.status_code)
        if answer.status_code == httpx.codes.MULTI_STATUS:
            codes = [one["body"]["code"] for one in answer.json()["items"] if one["status"] >= httpx.codes.BAD_REQUEST]
            listed = told.get("x-item-codes", [])
        else:
            codes = [answer.json()["code"]]
            content = told.get("content", {}).get(PROBLEM, {}).get("schema", {})
            listed = content["allOf"][1]["properties"]["code"]["x-extensible-enum"] if "allOf" in content else []
        more = sorted({*codes} - {*listed})
        assert not more, f"{operation['operationId']} answers {answer.status_code} {more}, which it does not list"

    def _told(self, operation: Mapping[str, Any], status: int) -> Mapping[str, Any]:
        told: Mapping[str, Any] = operation["responses"].get(str(status), {})
        if "$ref" in told:
            told = self.components["responses"][told["$ref"].rpartition("/")[2]]
        return told

    def _faults(self, name: str, status: str, content: Mapping[str, Any], answer: httpx.Response) -> Any:
        key = (name, status, JSON)
        validator = self._validators.get(key)
        if validator is None:
            schema = {"$schema": DIALECT, **content[JSON]["schema"], "components": self.components}
            validator = self._validators[key] = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        return validator.iter_errors(answer.json())


def closed(schemas: Mapping[str, Any]) -> dict[str, Any]:
    """The same, where an object has only the members that are listed."""
    return {name: copy.deepcopy(schema) if name in ANYTHING else _closed(schema) for name, schema in schemas.items()}


def _closed(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: _closed(one) for name, one in schema.items()}
    return {"additionalProperties": False, **found} if isinstance(schema.get("properties"), dict) else found


class Described(httpx.AsyncBaseTransport):
    """A transport that checks what comes back."""

    def __init__(self, inner: httpx.AsyncBaseTransport, descriptions: Mapping[str, Description]) -> None:
        self._inner, self._descriptions = inner, descriptions

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer; JSON is read to its end. Raises AssertionError when it is not as described."""
        answer = await self._inner.handle_async_request(request)
        kind = answer.headers.get("content-type", "")
        if request.method == "HEAD" or not (answer.is_success or kind == PROBLEM):
            return answer
        if kind.startswith((JSON, PROBLEM)):
            await answer.aread()
        first, _, rest = request.url.path[1:].partition("/")
        path = f"/{rest}" if first in self._descriptions else request.url.path
        description = self._descriptions.get(first, self._descriptions.get(""))
        if description is not None:
            if answer.is_success:
                description.check(request.method, path, answer)
            if kind == PROBLEM or answer.status_code == httpx.codes.MULTI_STATUS:
                description.check_problem(request.method, path, answer)
        return answer


def described(inner: httpx.AsyncBaseTransport, documents: Mapping[str, Mapping[str, Any]]) -> Described:
    """A transport whose answers are as the documents say: by first segment, "" for an application at the root."""
    return Described(inner, {name: Description(document) for name, document in documents.items()})
