"""Which customers and employees pipeline has heard of, so that a command can name them."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from asyncpg import Connection

from shared.contracts.customers import CustomerProfileChanged, CustomerRegistered
from shared.contracts.people import EmployeeHired
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View

DDL = """
CREATE TABLE known_customers (
    id uuid PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE known_employees (
    id uuid PRIMARY KEY
);
"""
NAME = """
INSERT INTO known_customers (id, name) SELECT * FROM unnest($1::uuid[], $2::text[])
ON CONFLICT (id) DO UPDATE SET name = excluded.name
"""
HIRE = "INSERT INTO known_employees (id) SELECT * FROM unnest($1::uuid[]) ON CONFLICT DO NOTHING"
FIND = """
SELECT id, name FROM known_customers WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, NULL FROM known_employees WHERE id = ANY($2::uuid[])
"""


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Customers with their present names, and employees."""
    names: dict[UUID, str] = {}
    hired: set[UUID] = set()
    for message in messages:
        match decode(message):
            case CustomerRegistered() as registered:
                names[message.subject_id] = registered.profile.name
            case CustomerProfileChanged() as changed:
                names[message.subject_id] = changed.after.name
            case EmployeeHired() as employee:
                hired.add(employee.employee_id)
    if names:
        await db.execute(NAME, list(names), list(names.values()))
    if hired:
        await db.execute(HIRE, list(hired))


async def find(
    db: Connection, customers: Iterable[UUID], employees: Iterable[UUID]
) -> tuple[dict[UUID, str], set[UUID]]:
    """The names of those of the customers, and those of the employees, that are known."""
    rows = await db.fetch(FIND, list(customers), list(employees))
    return {row[0]: row[1] for row in rows if row[1] is not None}, {row[0] for row in rows if row[1] is None}


KNOWN = View(
    name="known",
    version=1,
    tables=("known_customers", "known_employees"),
    ddl=DDL,
    reads={
        "customers": frozenset({"CustomerRegistered", "CustomerProfileChanged"}),
        "people": frozenset({"EmployeeHired"}),
    },
    project=project,
)
