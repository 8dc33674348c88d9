"""Which customers and employees pipeline has heard of, so that a command can name them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from asyncpg import Connection

from shared.contracts.customers import CustomerHandedOver, CustomerProfileChanged, CustomerRegistered
from shared.contracts.people import EmployeeHired
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View

CUSTOMERS_OWNER = "(SELECT k.owner_id FROM known_customers AS k WHERE k.id = {})"
"""Whose a customer is, by an SQL expression of its id."""
DDL = """
CREATE TABLE known_customers (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    owner_id uuid
);
CREATE INDEX ON known_customers (owner_id);
CREATE TABLE known_owners (
    customer_id uuid NOT NULL,
    effective_from date NOT NULL,
    owner_id uuid,
    PRIMARY KEY (customer_id, effective_from)
);
CREATE TABLE known_employees (
    id uuid PRIMARY KEY
);
"""
NAME = """
INSERT INTO known_customers (id, name) SELECT * FROM unnest($1::uuid[], $2::text[])
ON CONFLICT (id) DO UPDATE SET name = excluded.name
"""
HAND_OVER = """
INSERT INTO known_owners (customer_id, effective_from, owner_id)
SELECT * FROM unnest($1::uuid[], $2::date[], $3::uuid[])
ON CONFLICT (customer_id, effective_from) DO UPDATE SET owner_id = excluded.owner_id
"""
OWN = """
UPDATE known_customers AS c SET owner_id = o.owner_id
FROM (SELECT DISTINCT ON (customer_id) customer_id, owner_id FROM known_owners WHERE customer_id = ANY($1::uuid[])
    ORDER BY customer_id, effective_from DESC) AS o
WHERE c.id = o.customer_id
"""
HIRE = "INSERT INTO known_employees (id) SELECT * FROM unnest($1::uuid[]) ON CONFLICT DO NOTHING"
FIND = """
SELECT id, name, owner_id FROM known_customers WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, NULL, NULL FROM known_employees WHERE id = ANY($2::uuid[])
"""


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Customers with their present names and owners, and employees; of what has a date the latest is in force."""
    names: dict[UUID, str] = {}
    owners: dict[tuple[UUID, date], UUID | None] = {}
    hired: set[UUID] = set()
    for message in messages:
        match decode(message):
            case CustomerRegistered() as registered:
                names[message.subject_id] = registered.profile.name
                owners[message.subject_id, registered.registered_on] = registered.owner_id
            case CustomerProfileChanged() as changed:
                names[message.subject_id] = changed.after.name
            case CustomerHandedOver() as handed_over:
                owners[message.subject_id, handed_over.effective_from] = handed_over.owner_after
            case EmployeeHired() as employee:
                hired.add(employee.employee_id)
    if names:
        await db.execute(NAME, list(names), list(names.values()))
    if owners:
        await db.execute(HAND_OVER, *zip(*owners, strict=True), list(owners.values()))
        await db.execute(OWN, list({customer_id for customer_id, _ in owners}))
    if hired:
        await db.execute(HIRE, list(hired))


class Found(NamedTuple):
    """The names and owners of the customers that are known, and the employees."""

    names: dict[UUID, str]
    owners: dict[UUID, UUID | None]
    employees: set[UUID]


async def find(db: Connection, customers: Iterable[UUID], employees: Iterable[UUID]) -> Found:
    """Those of the customers and employees that are known."""
    rows = await db.fetch(FIND, list(customers), list(employees))
    known = [row for row in rows if row[1] is not None]
    return Found(
        {row[0]: row[1] for row in known}, {row[0]: row[2] for row in known}, {row[0] for row in rows if row[1] is None}
    )


KNOWN = View(
    name="known",
    version=2,
    tables=("known_customers", "known_owners", "known_employees"),
    ddl=DDL,
    reads={
        "customers": frozenset({"CustomerRegistered", "CustomerProfileChanged", "CustomerHandedOver"}),
        "people": frozenset({"EmployeeHired"}),
    },
    project=project,
)
