"""Exactly once: what was acknowledged is there, once; what was refused is not; the same key has one answer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tests.faults.checks.asked import Asked
from tests.faults.checks.stored import Event

MAY_CHANGE_NOTHING = {
    "advanceDeal", "amendContract", "cancelOrder", "changeCredit", "classifyCustomer", "handOverCustomer", "releaseOrder",
    "repriceProduct", "reviseDeal", "updateCustomer",
}  # fmt: skip
SURELY_SEEN = 15.0
ONE_EACH = {"recordPayments": "PaymentReceived", "importDeals": "DealOpened"}


def by_request(events: Iterable[Event]) -> Mapping[str, list[Event]]:
    """The events that commands of clients made, by the request that did."""
    found: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if not event.cause:
            found[event.request].append(event)
    return found


def lost(commands: Iterable[Asked], made: Mapping[str, list[Event]]) -> Iterator[str]:
    """Acknowledged, but its events are not in the log, or not those that were acknowledged."""
    for command in commands:
        if command.outcome != "ok":
            continue
        events = [event for attempt in command.attempts for event in made.get(attempt.request, ())]
        there = {event.version for event in events}
        accepted = [attempt for attempt in command.attempts if attempt.accepted]
        told = [attempt for attempt in accepted if not attempt.replayed]
        if command.operation in MAY_CHANGE_NOTHING and not told:
            continue  # the first answer, which would have said whether anything changed, never came
        for attempt in told or accepted[:1]:
            missing = sorted({version for version, appended in attempt.tops if appended} - there)
            if missing:
                yield f"lost: {command} was acknowledged at version {missing}, and no event of it is there"
            if command.operation in ONE_EACH:
                kind = ONE_EACH[command.operation]
                number = sum(event.type == kind for event in events)
                if number != len(attempt.tops):
                    yield f"lost or twice: {command} acknowledged {len(attempt.tops)} items; there are {number} {kind}"


def twice(commands: Iterable[Asked], made: Mapping[str, list[Event]]) -> Iterator[str]:
    """Carried out by more than one of the requests with its key."""
    for command in commands:
        requests = [attempt.request for attempt in command.attempts if made.get(attempt.request)]
        if command.operation in ONE_EACH:
            continue  # its items have keys of their own; they are counted
        if len(requests) > 1:
            yield f"twice: {command} was carried out by {', '.join(requests)}"
        for request in requests:
            versions = [event.version for event in made[request]]
            streams = {event.stream for event in made[request]}
            if len(streams) > 1 or versions != list(range(versions[0], versions[0] + len(versions))):
                yield f"twice: {command} made versions {versions} of {len(streams)} streams in one request"


def refused(commands: Iterable[Asked], made: Mapping[str, list[Event]]) -> Iterator[str]:
    """Refused for certain, and yet something of it is in the log; or refused after it had been carried out."""
    for command in commands:
        if command.outcome == "fail":
            for attempt in command.attempts:
                if made.get(attempt.request):
                    yield f"of a refused command: {command} answered {attempt.code}, {made[attempt.request][0].type} is there"
        for earlier in command.attempts:
            done = max((event.at for event in made.get(earlier.request, ())), default=None)
            for later in command.attempts:
                said_no = 400 <= later.status < 500 and later.code not in {
                    "idempotency_key_in_progress",
                    "rate_limited",
                }
                if done is not None and said_no and later.asked_at > done + SURELY_SEEN:
                    yield f"denied: {command} was carried out by {earlier.request}, and {later.request} answered {later.code}"


def unasked(commands: Iterable[Asked], made: Mapping[str, list[Event]]) -> Iterator[str]:
    """In the log, and nobody asked for it."""
    known = {attempt.request for command in commands for attempt in command.attempts}
    for request, events in made.items():
        if request not in known:
            yield f"phantom: {events[0].type} at {events[0].service} {events[0].position} came of {request!r}, never sent"


def answers(commands: Iterable[Asked]) -> Iterator[str]:
    """The same key had two answers."""
    for command in commands:
        accepted = [attempt for attempt in command.attempts if attempt.accepted]
        if len({attempt.digest for attempt in accepted}) > 1:
            yield f"two answers: {command}: {[(a.request, a.status, a.digest) for a in accepted]}"
        if sum(not attempt.replayed for attempt in accepted) > 1 and command.operation not in ONE_EACH:
            yield f"two answers: {command} was answered as new by more than one request"


def lost_updates(commands: Iterable[Asked], made: Mapping[str, list[Event]]) -> Iterator[str]:
    """A command that named a version was carried out on another one."""
    for command in commands:
        if command.match is None or command.outcome != "ok":
            continue
        for attempt in command.attempts:
            events = made.get(attempt.request, ())
            if events and events[0].version != command.match + 1:
                yield f"lost update: {command} named version {command.match} and made version {events[0].version}"


def of_commands(commands: Sequence[Asked], events: Sequence[Event]) -> list[str]:
    """All of these."""
    made = by_request(events)
    return [
        *lost(commands, made),
        *twice(commands, made),
        *refused(commands, made),
        *unasked(commands, made),
        *answers(commands),
        *lost_updates(commands, made),
    ]
