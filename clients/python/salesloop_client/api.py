"""One caller in one installation: the headers that every request has, and what is kept of every answer."""

from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Generic, NotRequired, Self, TypedDict, TypeVar
from urllib.parse import quote
from uuid import uuid4

import httpx

from salesloop_client.problem import read_problem

T = TypeVar("T")


class Page(TypedDict, Generic[T]):
    """Items of a list in its order."""

    items: list[T]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Salesloop:
    """Sends requests as one caller, and reads what it has done: `wait` is how many seconds a read may wait for that."""

    def __init__(
        self, base_url: str, token: str | Callable[[], str], *, wait: float = 5, http: httpx.Client | None = None
    ) -> None:
        self._base, self._token, self._wait = base_url.rstrip("/"), token, wait
        self._http = http or httpx.Client(timeout=60)
        self._seen: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._http.close()

    def send(
        self,
        method: str,
        path: str,
        *,
        reads: bool,
        within: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        file: str | bytes | None = None,
    ) -> Any:
        """The decoded answer to `path`, a template that `within` fills. Raises SalesloopProblem when it is not 2xx.

        `body` is sent as JSON, `file` as the CSV file that it is.

        `reads`: it changes nothing; everything else gets an Idempotency-Key unless it has one. If-Match is the version
        that was seen.
        """
        where = self._base + path.format_map(
            {name: quote(str(value), safe="") for name, value in (within or {}).items()}
        )
        said = {
            name: f'"{value}"' if name == "If-Match" else str(value)
            for name, value in (headers or {}).items()
            if value is not None
        }
        given = {name: value for name, value in (query or {}).items() if value is not None}
        said |= {} if file is None else {"Content-Type": "text/csv"}
        headed = self._headers(reads=reads) | said
        response = self._http.request(method, where, params=given, headers=headed, json=body, content=file)
        if not response.is_success:
            raise read_problem(response)
        if "consistency-token" in response.headers:
            self._seen[path.split("/")[1]] = response.headers["consistency-token"]
        return response.json()

    def _headers(self, *, reads: bool) -> dict[str, str]:
        token = self._token if isinstance(self._token, str) else self._token()
        headers = {"Authorization": f"Bearer {token}"}
        if not reads:
            return headers | {"Idempotency-Key": str(uuid4())}
        if self._seen:
            headers |= {"Consistency-Token": ",".join(self._seen.values()), "Prefer": f"wait={self._wait:g}"}
        return headers


def pages(load: Callable[[str | None], Page[T]]) -> Iterator[T]:
    """Every item of a list, page after page: `pages(lambda cursor: pipeline.list_deals(api, cursor=cursor))`."""
    cursor: str | None = None
    while True:
        page = load(cursor)
        yield from page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return
