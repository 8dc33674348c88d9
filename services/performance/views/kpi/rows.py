"""The ledger rows behind one cell, in the order they are explained in."""

from dataclasses import replace
from typing import Any

from asyncpg import Connection

from services.performance.views.kpi.asked import NONE, refuse
from services.performance.views.kpi.question import Question
from services.performance.views.kpi.statement import Statement
from services.performance.views.period import first_day
from shared.web.figures.pages import ROLES, Page


def one_cell(asked: Question) -> Question:
    """The question for the cell alone; refuses a request for several."""
    if asked.by not in {NONE, *asked.filters}:
        refuse("one_cell_only", f"Say which {asked.by} by the parameter of that name.", asked.by)
    if asked.bucket != NONE and not (
        asked.start and asked.end and first_day(asked.bucket, asked.start) == first_day(asked.bucket, asked.end)
    ):
        refuse("one_cell_only", "`from` and `to` must lie in one period.", "bucket")
    first = dict(sorted(asked.filters.items(), key=lambda named: named[0] != asked.by))
    return replace(asked, by=NONE, bucket=NONE, filters=first)


async def rows(db: Connection, asked: Question, page: Page | None, limit: int) -> list[Any]:
    """The rows after a page, role by role, oldest first; a row that two roles need is there twice."""
    statement = Statement(asked)
    parts = []
    for part in asked.formula.parts:
        amount = "1::bigint" if part.kind == "events" else "-l.amount" if part.sign < 0 else "l.amount"
        parts.append(f"""SELECT {ROLES.index(part.role)} AS role, l.occurred_on, l.known_at, l.event_id, l.ordinal,
        {amount} AS amount, l.event_type, l.subject, l.service
    FROM ledger l{statement.joins(part)}
    WHERE {statement.own_rows(part)}{statement.reached(part)}{statement.joined(part)}""")
    after = ""
    if page is not None:
        after = (
            f"WHERE (role, occurred_on, known_at, event_id, ordinal) > ({', '.join(map(statement.bind, page.last))})"
        )
    text = f"""SELECT * FROM ({" UNION ALL ".join(parts)}) found {after}
ORDER BY role, occurred_on, known_at, event_id, ordinal LIMIT {limit}"""
    found: list[Any] = await db.fetch(statement.with_intervals(text), *statement.values)
    return found
