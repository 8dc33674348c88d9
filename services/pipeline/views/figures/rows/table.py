"""The table that a figure is counted from, and the index that answers what is asked of it."""

from dataclasses import dataclass

from shared.flow.view import View

ROWS = """
CREATE TABLE {name}_rows (
    measure text NOT NULL, key text NOT NULL, counts_on date NOT NULL, occurred_on date NOT NULL,
    known_at timestamptz NOT NULL, amount integer NOT NULL, once integer NOT NULL, deal_id uuid NOT NULL,
    owner_id uuid NOT NULL, product_line_id uuid, source text, channel text, event_id uuid NOT NULL,
    ordinal integer NOT NULL{measured}
);
"""
# Every question is answered from this index alone: one about some owners finds them, one about everybody skips from
# owner to owner, and from measure to measure, to the days it asks for (ADR 37).
INDEXES = """
CREATE INDEX IF NOT EXISTS {name}_rows_owner ON {name}_rows (owner_id, measure, counts_on)
    INCLUDE (key, occurred_on, known_at, amount, once{measured});
"""
COUNTED = (
    *("measure", "key", "counts_on", "occurred_on", "known_at", "amount", "once", "deal_id"),
    *("owner_id", "product_line_id", "source", "channel", "event_id", "ordinal"),
)
COLUMNS = (*COUNTED, "net", "days")
UNHASHED = frozenset({"known_at", "event_id"})


@dataclass(frozen=True, slots=True)
class Figure(View):
    """The view of `<name>_rows`; where they only count deals, `net` and `days` are no columns of theirs."""

    measured: bool = True


def row_table(name: str, *, measured: bool = True) -> str:
    """The DDL of a figure's rows."""
    return ROWS.format(name=name, measured=", net bigint NOT NULL, days integer NOT NULL" if measured else "")


def row_indexes(name: str, *, measured: bool = True) -> str:
    """The DDL of the index that every question about them is answered from."""
    return INDEXES.format(name=name, measured=", net, days" if measured else "")
