"""What is known of one request while it is answered."""

import re
from collections.abc import Mapping, MutableMapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from shared.actor import Actor
from shared.web.errors import Problem, problem_of
from shared.web.wire.answer import Answer, problem_answer
from shared.web.wire.preferred import language_of
from shared.web.wire.site import Site

if TYPE_CHECKING:
    from shared.authority.permit import Permit
    from shared.web.commands.conditions import Conditions
    from shared.web.serving.running import Running
    from shared.web.sheets.columns import Column

KEY = "salesloop"
NONE_FAULTY: Mapping[int, Problem] = MappingProxyType({})
CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Exchange:
    """One request and what its answer gathers on the way.

    `headers` are lower-case names; `body` is raw and `content` the same parsed, both empty without a body; `operation`
    is the id of the operation once found, `columns` are those of the list that it asks for; `actor`, `permit` and, of a
    command, `conditions` are there once the request is authorised; `faulty` are the items of a batch that do not have
    their form, by their place, and are no part of `content` any more; `answer_headers` are added to whatever answer is
    sent, `position` is the last one appended at.
    """

    __slots__ = (
        "actor",
        "answer_headers",
        "body",
        "columns",
        "conditions",
        "content",
        "faulty",
        "headers",
        "method",
        "operation",
        "path",
        "permit",
        "position",
        "query",
        "request_id",
        "site",
        "trace_id",
        "traceparent",
    )

    def __init__(self, site: Site, scope: MutableMapping[str, Any]) -> None:
        self.site = site
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.headers: dict[bytes, bytes] = dict(scope["headers"])
        self.query: dict[str, str] = {}
        self.body = b""
        self.content: Any = None
        self.faulty: Mapping[int, Problem] = NONE_FAULTY
        self.actor: Actor | None = None
        self.permit: Permit | None = None
        self.conditions: Conditions | None = None
        self.operation = ""
        self.columns: Sequence[Column] = ()
        self.position = 0
        self.request_id = self.trace_id = self.traceparent = ""
        self.answer_headers: list[tuple[bytes, bytes]] = []

    def header(self, name: bytes) -> str | None:
        """The header's value, None when it was not sent."""
        value = self.headers.get(name)
        return None if value is None else value.decode("latin-1")

    @property
    def running(self) -> "Running":
        """The service that is asked."""
        assert self.site.running is not None
        return self.site.running

    async def who(self) -> Actor:
        """Who asks; raises the 401 and 403 problems of `shared.web.identity.auth`."""
        if self.actor is None:
            self.actor = await self.running.identity.actor(self.headers)
        return self.actor

    def read_query(self, raw: bytes) -> None:
        """Take the query string apart; refuses what is repeated, not UTF-8 or holds a control character."""
        try:
            text = raw.decode("ascii")
            pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=100)
        except ValueError:
            raise Problem("malformed_query") from None
        for name, value in pairs:
            if name in self.query:
                detail = f"{name[:50]!r} is given more than once."
                raise Problem("parameter_repeated", detail, values={"name": name[:50]})
            if CONTROL.search(value) or CONTROL.search(name):
                raise Problem("malformed_query")
            self.query[name] = value

    def problem_answer(self, error: BaseException) -> Answer:
        """The answer to a request that failed with `error`; what nobody foresaw is logged and answered 500."""
        problem = problem_of(error)
        if problem is None:
            self.site.log.error("unforeseen", exc_info=error, trace_id=self.trace_id, operation=self.operation)
            problem = Problem("internal_error", values={"trace_id": self.trace_id})
        if self.permit is not None and self.permit.reach.people is not None:
            problem.members.pop("holder", None)  # who has what is taken may be somebody the caller must not know of
        language = language_of(self.header(b"accept-language"))
        body = problem.body(instance=self.path, trace_id=self.trace_id, codes=self.site.codes, language=language)
        return problem_answer(problem, body, language)


def exchange_of(request: Request) -> Exchange:
    """The exchange of a request that is being answered."""
    found: Exchange = request.scope[KEY]
    return found
