"""What became of commands whose connection was lost while they were being stored."""

import asyncio
import time
from collections.abc import Sequence

import asyncpg

from shared.store.appending.answer import Outcome
from shared.store.appending.lane import Lane
from shared.store.connect import LOST
from shared.store.values import Append, KeyInProgress, OutcomeUnknown

RACES = (asyncpg.UniqueViolationError, asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
TRIES = 4
PAUSE = 0.05


async def alone(lane: Lane, command: Append) -> Outcome:
    """Append one command by itself; what lost a race for a claim, a key or a cause looks again. Raises one of LOST."""
    lost: Outcome = KeyInProgress()
    for _ in range(TRIES):
        try:
            found, _answer = await lane.run([command])
        except LOST:
            raise
        except RACES as race:
            lost = race
        except Exception as error:  # noqa: BLE001 - whatever it is, it is this command's answer
            return error
        else:
            return found[0]
    return lost


async def recover(lane: Lane, commands: Sequence[Append], patience: float) -> list[Outcome]:
    """Ask the database what it has of `commands`, and append the rest, for at most `patience` seconds.

    The lost connection's backend may still be committing. Nothing is asked before it has ended, so what is not found
    then will never be there. Whatever goes wrong on the way says nothing about the commands.
    """
    deadline = time.monotonic() + patience
    settled: dict[int, Outcome] = {}
    lane.drop()
    while len(settled) < len(commands):
        try:
            if not lane.is_open:
                await lane.open(max(0.0, deadline - time.monotonic()))
            await _ask(lane, commands, settled)
        except Exception as error:  # noqa: BLE001 - told to whoever waits, if it lasts
            lane.drop()
            lost: Exception | None = error
        else:
            lost = None
        if len(settled) < len(commands):
            if time.monotonic() > deadline:
                unknown = OutcomeUnknown(f"the connection was lost while storing: {lost!r}")
                return [settled.get(number, unknown) for number in range(len(commands))]
            await asyncio.sleep(PAUSE)
    return [settled[number] for number in range(len(commands))]


async def _ask(lane: Lane, commands: Sequence[Append], settled: dict[int, Outcome]) -> None:
    missing = [number for number in range(len(commands)) if number not in settled]
    stored = await lane.find([commands[number] for number in missing])
    for number in missing:
        command = commands[number]
        last = command.events[-1].event_id if command.events else None
        outcome: Outcome = stored[last] if last in stored else await alone(lane, command)
        if not isinstance(outcome, KeyInProgress):  # the lost backend may be the one that runs it
            settled[number] = outcome
