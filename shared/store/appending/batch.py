"""Commands as the columns that `append_commands` takes."""

from collections.abc import Sequence
from typing import Any

from shared.store.values import Append

SPLIT = "\x1f"
ARGUMENTS = 28
STATEMENT = (
    f"SELECT positions, moment, refusals FROM append_commands({', '.join(f'${n}' for n in range(1, ARGUMENTS + 1))})"
)
NO_EVENTS = (None,) * 15
NO_KEYS = (None,) * 6
NO_CAUSES = (None,) * 3
NO_CLAIMS = (None,) * 4


def columns(commands: Sequence[Append]) -> tuple[Any, ...]:
    """The arguments of STATEMENT for commands in the order of their streams, one per stream."""
    return *_events(commands), *_keys(commands), *_causes(commands), *_claims(commands)


def _events(commands: Sequence[Append]) -> tuple[Any, ...]:
    commands = [command for command in commands if command.events]
    if not commands:
        return NO_EVENTS
    added = [len(command.events) for command in commands]
    expected = [command.expected for command in commands]
    streams = [command.stream_id for command in commands]
    single = len(commands) == sum(added)
    events = [event for command in commands for event in command.events]
    ids, types, schemas, subjects, datas, metas, days, times = zip(*events, strict=True)
    return (
        streams,
        SPLIT.join([command.stream_type for command in commands]),
        expected,
        None if single else added,
        expected.count(0),
        None if single else [command.stream_id for command in commands for _ in command.events],
        None
        if single
        else [number for e, n in zip(expected, added, strict=True) for number in range(e + 1, e + n + 1)],
        ids,
        SPLIT.join(types),
        _once(schemas),
        SPLIT.join(subjects),
        SPLIT.join(datas),
        SPLIT.join(metas),
        _once(days),
        [time.timestamp() for time in times],
    )


def _keys(commands: Sequence[Append]) -> tuple[Any, ...]:
    kept = [command.remember for command in commands if command.remember is not None]
    if not kept:
        return NO_KEYS
    scopes, digests, statuses, answers = zip(*kept, strict=True)
    streams = versions = None
    if len(kept) < len(commands) or any(len(command.events) != 1 for command in commands):
        keyed = [command for command in commands if command.remember is not None]
        streams = [command.stream_id for command in keyed]
        versions = [command.expected + len(command.events) for command in keyed]
    return streams, versions, SPLIT.join(scopes), SPLIT.join(digests), _once(statuses), SPLIT.join(answers)


def _causes(commands: Sequence[Append]) -> tuple[Any, ...]:
    rows = [(*command.handled, command.stream_id) for command in commands if command.handled is not None]
    if not rows:
        return NO_CAUSES
    rows.sort()
    policies, causes, streams = zip(*rows, strict=True)
    return streams, SPLIT.join(policies), causes


def _claims(commands: Sequence[Append]) -> tuple[Any, ...]:
    last = {
        (_plain(claim.scope), _plain(claim.key)): (command.stream_id, claim.release)
        for command in commands
        for claim in command.claims
    }
    if not last:
        return NO_CLAIMS
    rows = sorted(last.items())
    return (
        [stream for _, (stream, _) in rows],
        SPLIT.join([scope for (scope, _), _ in rows]),
        SPLIT.join([key for (_, key), _ in rows]),
        [release for _, (_, release) in rows],
    )


def _once(values: Sequence[Any]) -> Sequence[Any]:
    """A single element when all are the same: encoding an array costs per element."""
    return values[:1] if values.count(values[0]) == len(values) else values


def _plain(text: str) -> str:
    """What people typed, without the one character that separates the values of a column."""
    return text.replace(SPLIT, "\\x1f") if SPLIT in text else text
