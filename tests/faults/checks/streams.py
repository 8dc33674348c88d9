"""Order: versions of a stream without gaps in the order of positions, no position or id twice, every signature once."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tests.faults.checks.stored import Event


def order(events: Iterable[Event]) -> Iterator[str]:
    """A stream's versions are 1 to n, as positions go."""
    last: dict[tuple[str, str], int] = defaultdict(int)
    at: dict[str, int] = defaultdict(int)
    for event in events:
        stream = event.service, event.stream
        if event.position <= at[event.service]:
            yield f"order: position {event.position} of {event.service} after {at[event.service]}"
        if event.version != last[stream] + 1:
            yield f"order: {event.type} at {event.service} {event.position} is version {event.version} after {last[stream]}"
        last[stream], at[event.service] = event.version, event.position


def once(events: Sequence[Event]) -> Iterator[str]:
    """No id twice; one order a signed deal, whichever policy came first; one invoice an instalment due.

    The invoices of a contract that changed since are counted with their money.
    """
    ids = Counter(event.id for event in events)
    yield from (f"twice: event {id} is there {count} times" for id, count in ids.items() if count > 1)
    orders = Counter(event.says["deal_id"] for event in events if event.type == "OrderReceived")
    changed = {event.stream for event in events if event.type == "ContractAmended"}
    changed |= {event.says["deal_id"] for event in events if event.type == "ContractCancelled"}
    invoices: dict[str, list[str]] = defaultdict(list)
    for event in events:
        if event.type == "InvoiceIssued":
            invoices[event.cause].append(event.says["invoice_id"])
    for event in events:
        if event.type != "DealSigned":
            continue
        if orders[event.stream] != 1:
            yield f"policy: the deal {event.stream} has {orders[event.stream]} orders"
        due = [part for part in event.says["schedule"] if part.get("due_on")]
        issued = invoices.get(event.id, [])
        if event.stream not in changed and (len(issued) != len(due) or len(set(issued)) != len(issued)):
            yield f"policy: the deal {event.stream} has {len(issued)} invoices of {len(due)} instalments due"


def of_streams(events: Sequence[Event]) -> list[str]:
    """All of these."""
    return [*order(events), *once(events)]
