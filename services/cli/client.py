"""The public API as the command line uses it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from types import TracebackType
from typing import Any, Self

import httpx

from services.cli.failure import Stop

PATIENCE = 60.0
CONNECTIONS = 24
RETRIES = 6


class Refusal(Exception):  # noqa: N818 - an answer of the API
    """The API said no; `problem` is its problem+json."""

    def __init__(self, method: str, path: str, status: int, problem: dict[str, Any]) -> None:
        super().__init__(f"{method} {path}: {status} {problem.get('code', '')} {problem.get('detail', '')}".strip())
        self.status, self.problem = status, problem

    @property
    def code(self) -> str:
        """The stable code of the refusal."""
        return str(self.problem.get("code", ""))


class Client:
    """One installation's API with one token. Passing trouble (429, 503, a lost connection) is tried again.

    Every POST carries an Idempotency-Key, so a repeated one has one effect.
    """

    def __init__(self, url: str, token: str) -> None:
        self._http = httpx.AsyncClient(
            base_url=url,
            headers={"Authorization": f"Bearer {token}"},
            timeout=PATIENCE,
            limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.aclose()

    async def get(self, path: str, **parameters: Any) -> Any:
        """The decoded answer of a GET; None parameters are left out. Raises Refusal."""
        given = {name: value for name, value in parameters.items() if value is not None}
        return (await self._send("GET", path, params=given)).json()

    async def post(self, path: str, body: Any, *, key: str | None = None, headers: dict[str, str] | None = None) -> Any:
        """The decoded answer of a POST. Raises Refusal."""
        sent = dict(headers or {}) | ({"Idempotency-Key": key} if key else {})
        return (await self._send("POST", path, json=body, headers=sent)).json()

    async def pages(self, path: str, **parameters: Any) -> AsyncIterator[dict[str, Any]]:
        """Every item of a list, page by page."""
        cursor: str | None = None
        while True:
            page = await self.get(path, limit=200, cursor=cursor, **parameters)
            for item in page["items"]:
                yield item
            cursor = page["next_cursor"]
            if not page["has_more"]:
                return

    async def file(self, path: str) -> bytes:
        """A list with all of its rows, as CSV. Raises Refusal, and Stop for what is no list."""
        answer = await self._send("GET", path, headers={"Accept": "text/csv"})
        if not answer.headers["content-type"].startswith("text/csv"):
            raise Stop(f"{path} is no list.")
        return answer.content

    async def today(self) -> date:
        """The company's day, by its own clock and time zone."""
        return date.fromisoformat((await self.get("/people/v1/org-tree"))["as_of"])

    async def _send(self, method: str, path: str, **request: Any) -> httpx.Response:
        for attempt in range(RETRIES):
            try:
                answer = await self._http.request(method, path, **request)
            except httpx.RemoteProtocolError:
                if attempt == RETRIES - 1:
                    raise
                await asyncio.sleep(0.1 * 2**attempt)
                continue
            if answer.status_code not in {429, 503} or attempt == RETRIES - 1:
                break
            await asyncio.sleep(float(answer.headers.get("Retry-After", 0.1 * 2**attempt)))
        if answer.is_success:
            return answer
        if answer.status_code == httpx.codes.UNAUTHORIZED:
            raise Stop("the token was not accepted; 'salesloop token admin' prints one for this machine.")
        try:
            problem = answer.json()
        except ValueError:
            problem = {"code": "", "detail": answer.text[:200]}
        raise Refusal(method, path, answer.status_code, problem)
