"""Which grade a customer had on a date, as known at a moment."""

from collections.abc import Sequence
from datetime import date

from asyncpg import Connection
from msgspec import Struct, field

from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View

DDL = """
CREATE TABLE customer_grades (
    customer uuid NOT NULL, grade text NOT NULL, effective_from date NOT NULL,
    known_at timestamptz NOT NULL, position bigint NOT NULL, PRIMARY KEY (position)
);
"""


class CustomerRegistered(Struct):
    """What it says about a grade."""

    grade: str
    since: date = field(name="registered_on")


class CustomerReclassified(Struct):
    """What it says about a grade."""

    grade: str = field(name="grade_after")
    since: date = field(name="effective_from")


_decode = decoding(CustomerRegistered, CustomerReclassified)
INDEXES = "CREATE INDEX IF NOT EXISTS customer_grades_customer ON customer_grades (customer, effective_from, known_at)"


def grades_sql(known_at: str) -> str:
    """A SELECT of customer, grade, valid_from, valid_to (exclusive) as known at a SQL expression, without overlaps."""
    return f"""
SELECT customer, grade, effective_from AS valid_from,
    lead(effective_from, 1, 'infinity') OVER (PARTITION BY customer ORDER BY effective_from) AS valid_to
FROM (SELECT DISTINCT ON (customer, effective_from) customer, grade, effective_from FROM customer_grades
    WHERE known_at <= {known_at} ORDER BY customer, effective_from, known_at DESC, position DESC) latest
"""


async def project(db: Connection, service: str, messages: Sequence[Message]) -> None:  # noqa: ARG001 - a view's signature
    """One row for each grade given; none is ever changed."""
    records = [
        (message.subject_id, given.grade, given.since, message.recorded_at, message.position)
        for message, given in zip(messages, map(_decode, messages), strict=True)
        if given is not None
    ]
    columns = ("customer", "grade", "effective_from", "known_at", "position")
    await db.copy_records_to_table("customer_grades", records=records, columns=columns)


GRADES = View(
    name="customer_grades",
    version=1,
    tables=("customer_grades",),
    ddl=DDL,
    reads={"customers": frozenset({"CustomerRegistered", "CustomerReclassified"})},
    project=project,
    unhashed=frozenset({"known_at", "position"}),
    indexes=INDEXES,
    divisible=f"{__name__}:GRADES",
)
