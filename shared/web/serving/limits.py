"""How many requests one principal may send: counted by the minute in each process."""

import time
from collections.abc import Callable

from shared.web.errors import Problem
from shared.web.wire.answer import header

WINDOW = 60
POLICY = "default"
Header = tuple[bytes, bytes]


class Limits:
    """Counts each principal's requests in windows of a minute that begin for all at once, so that none is kept longer.

    The header fields are those of draft-ietf-httpapi-ratelimit-headers.
    """

    def __init__(self, quota: int, now: Callable[[], float] = time.time) -> None:
        self.quota, self._now = quota, now
        self._policy = header("ratelimit-policy", f'"{POLICY}";q={quota};w={WINDOW}')
        self._window = 0
        self._counts: dict[str, int] = {}

    def count(self, principal: str) -> list[Header]:
        """One request more; the answer's header fields. Raises the problem `rate_limited` beyond the quota."""
        window, passed = divmod(int(self._now()), WINDOW)
        if window != self._window:
            self._window, self._counts = window, {}
        count = self._counts[principal] = self._counts.get(principal, 0) + 1
        left, rest = WINDOW - passed, max(0, self.quota - count)
        if count > self.quota:
            fields = {"RateLimit-Policy": self._policy[1].decode(), "RateLimit": _left(0, left).decode()}
            detail = f"{self.quota} requests a minute are allowed; go on in {left} s."
            raise Problem("rate_limited", detail, retry_after=left, headers=fields)
        return [self._policy, (b"ratelimit", _left(rest, left))]


def _left(rest: int, seconds: int) -> bytes:
    return b'"%s";r=%d;t=%d' % (POLICY.encode(), rest, seconds)
