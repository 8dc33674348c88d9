"""What customers, products and product lines are called now, to show beside their ids."""

from collections.abc import Collection, Sequence
from uuid import UUID

from asyncpg import Connection

from shared.contracts.customers import CustomerProfileChanged, CustomerRegistered
from shared.contracts.pipeline import ProductLineListed, ProductListed, ProductRepriced
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View

DDL = "CREATE TABLE labels (id uuid PRIMARY KEY, name text NOT NULL);"
KEEP = """
INSERT INTO labels SELECT * FROM unnest($1::uuid[], $2::text[])
ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE labels.name <> excluded.name
"""
NAMES = {
    "customer": "SELECT id, name FROM labels WHERE id = ANY($1::uuid[])",
    "product": "SELECT id, name FROM labels WHERE id = ANY($1::uuid[])",
    "product_line": "SELECT id, name FROM labels WHERE id = ANY($1::uuid[])",
    "person": "SELECT employee_id, name FROM public.names WHERE employee_id = ANY($1::uuid[])",
    **dict.fromkeys(
        ("team", "region"),
        "SELECT DISTINCT ON (unit_id) unit_id, name FROM unit_history WHERE unit_id = ANY($1::uuid[])"
        " AND recorded_to = 'infinity' AND valid_from <= current_date ORDER BY unit_id, valid_from DESC",
    ),
}


def named(message: Message) -> str:
    """The name an event gives its subject."""
    match decode(message):
        case CustomerRegistered(profile=profile) | CustomerProfileChanged(after=profile):
            return profile.name
        case ProductLineListed(name=name) | ProductListed(name=name) | ProductRepriced(name=name):
            return name
        case other:
            raise TypeError(f"{type(other).__name__} names nothing")


async def project(db: Connection, service: str, messages: Sequence[Message]) -> None:  # noqa: ARG001 - a view's signature
    """Keep the last name of each."""
    names = {message.subject_id: named(message) for message in messages}
    await db.execute(KEEP, list(names), list(names.values()))


async def names_of(db: Connection, kind: str, keys: Collection[str]) -> dict[str, str]:
    """The names known of some ids; grades and channels are their own names."""
    if kind not in NAMES or not keys:
        return {key: key for key in keys}
    return {str(id): name for id, name in await db.fetch(NAMES[kind], [UUID(key) for key in keys])}


LABELS = View(
    name="labels",
    version=1,
    tables=("labels",),
    ddl=DDL,
    reads={
        "customers": frozenset({"CustomerRegistered", "CustomerProfileChanged"}),
        "pipeline": frozenset({"ProductLineListed", "ProductListed", "ProductRepriced"}),
    },
    project=project,
)
