"""Where requests come in: taken apart, given to their operation, answered, counted and logged."""

from time import perf_counter
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from shared.web.dispatch.operation import Operation
from shared.web.dispatch.routes import Routes
from shared.web.errors import Problem
from shared.web.identity.authorising import authorise
from shared.web.wire.answer import Answer
from shared.web.wire.body import CSV, ClientGone, media_type, read_body
from shared.web.wire.direct import KEY as DIRECT
from shared.web.wire.exchange import KEY, Exchange
from shared.web.wire.head import check_head, name_request
from shared.web.wire.site import Site

WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
QUIET = frozenset({"getLiveness", "getReadiness", "getStartup", "getMetrics"})
NOSNIFF = (b"x-content-type-options", b"nosniff")


class Front:
    """The ASGI application of a site. Nothing raised below goes further: it becomes a problem."""

    def __init__(self, site: Site, routes: Routes[Operation]) -> None:
        self._site, self._routes = site, routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            return await _lifespan(receive, send)
        if scope["type"] != "http":
            return await send({"type": "websocket.close", "code": 1003})
        began = perf_counter()
        exchange = Exchange(self._site, scope)
        scope[KEY] = exchange
        try:
            answer = await self._answer(exchange, scope, receive, send)
        except ClientGone:
            return None
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets a problem
            answer = exchange.problem_answer(error)
        try:
            await _send(exchange, answer, scope, receive, send)
        finally:
            self._note(exchange, answer.status_code, perf_counter() - began)

    async def _answer(self, exchange: Exchange, scope: Scope, receive: Receive, send: Send) -> Response:
        name_request(exchange)
        check_head(exchange, scope)
        operation, segments = self._find(exchange, scope.get("root_path", ""))
        exchange.operation, exchange.columns = operation.id, operation.columns
        exchange.answer_headers.extend(operation.headers)
        if operation.action is not None:
            await authorise(exchange, operation)
        if exchange.method in WITH_BODY:
            await read_body(exchange, receive, scope.get(DIRECT), operation.largest_body, operation.media)
        return await operation.answer(exchange, segments, Request(scope, receive, send))

    def _find(self, exchange: Exchange, root: str) -> tuple[Operation, list[str]]:
        found = self._routes.find(exchange.path.removeprefix(root))
        if found is None:
            raise Problem("not_found", "See /docs for what there is.")
        operations, segments = found
        operation = operations.get("GET" if exchange.method == "HEAD" else exchange.method)
        if operation is None:
            known = sorted({*operations, "HEAD"} if "GET" in operations else operations)
            allowed = ", ".join(known)
            headers, values = {"Allow": allowed}, {"allowed": allowed}
            raise Problem("method_not_allowed", f"Use {allowed}.", headers=headers, values=values)
        if operation.of_file is not None and media_type(exchange) == CSV:
            return operation.of_file, segments
        return operation, segments

    def _note(self, exchange: Exchange, status: int, seconds: float) -> None:
        self._site.metrics.answered(exchange.operation, exchange.method, status, seconds)
        self._site.access.answered(exchange, status, seconds, quiet=exchange.operation in QUIET)


async def _send(exchange: Exchange, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
    more = [(b"x-request-id", exchange.request_id.encode()), NOSNIFF, *exchange.answer_headers]
    if isinstance(answer, Answer) and answer.pieces is None:
        headers = answer.raw_headers + more
        direct = scope.get(DIRECT)
        if direct is not None and direct.answer(answer.status_code, headers, answer.body):
            return
        await send({"type": "http.response.start", "status": answer.status_code, "headers": headers})
        body = b"" if exchange.method == "HEAD" else answer.body
        await send({"type": "http.response.body", "body": body})
        return

    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *more]
        await send(message)

    await answer(scope, receive, with_headers)


async def _lifespan(receive: Receive, send: Send) -> None:
    """Nothing to start or stop here: who opened the services closes them."""
    while True:
        message: dict[str, Any] = dict(await receive())
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
