"""Answers: never a 500, every failure a problem with a code, only failures that pass; and everybody sees what they did."""

from collections.abc import Iterable, Iterator, Sequence

from tests.faults.checks.asked import Asked, Read

MAY_FAIL = {503, 504}
PROBLEM = "application/problem+json"


def failures(commands: Iterable[Asked], reads: Iterable[Read]) -> Iterator[str]:
    """A 5xx that is not a 503 or 504, or one that is no problem with a code."""
    told = [(str(command), a.status, a.media, a.code) for command in commands for a in command.attempts]
    for read in reads:
        code = read.body.get("code", "") if isinstance(read.body, dict) else ""
        told.append((f"GET {read.path}", read.status, read.media, code))
    for what, status, media, code in told:
        if status >= 500 and status not in MAY_FAIL:
            yield f"answer: {what} was answered {status} {code}"
        elif status >= 400 and (media != PROBLEM or not code):
            yield f"answer: {what} was answered {status} as {media or 'nothing'} with the code {code!r}"


def stale(reads: Iterable[Read]) -> Iterator[str]:
    """An answer that had to show what its client had just done, and did not."""
    for read in reads:
        if read.status == 200 and read.least is not None and read.body["version"] < read.least:
            yield f"stale: {read.path} showed version {read.body['version']} to who had made {read.least}"


def of_answers(commands: Sequence[Asked], reads: Sequence[Read]) -> list[str]:
    """All of these."""
    return [*failures(commands, reads), *stale(reads)]
