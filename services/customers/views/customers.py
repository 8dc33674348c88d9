"""Who are the customers?"""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter, Query
from msgspec import Struct, json, structs

from services.customers.views import answers
from services.customers.views.body import Body
from services.customers.views.likeness import name_key, pairs, registration_key, searched
from shared.contracts.customers import (
    CustomerHandedOver,
    CustomerProfile,
    CustomerProfileChanged,
    CustomerReclassified,
    CustomerRegistered,
    Grade,
)
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.fields import Search
from shared.web.read.lists import Key, Listing, Paged, page, several
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE customers (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    registered_on date NOT NULL,
    owner_id uuid,
    parent_id uuid,
    grade text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    registration_key text,
    industry text,
    region text,
    external_reference text,
    grades text NOT NULL,
    owners text NOT NULL,
    searched text NOT NULL,
    pairs text[] NOT NULL,
    body text NOT NULL
);
CREATE INDEX customers_name ON customers (name, id);
CREATE INDEX customers_registered ON customers (registered_on, id);
CREATE INDEX customers_owner ON customers (owner_id, name, id);
CREATE INDEX customers_key ON customers (name_key);
CREATE INDEX customers_registration ON customers (registration_key) WHERE registration_key IS NOT NULL;
CREATE INDEX customers_reference ON customers (external_reference) WHERE external_reference IS NOT NULL;
CREATE INDEX customers_pairs ON customers USING gin (pairs) WITH (gin_pending_list_limit = 256);
"""
KEPT = "SELECT id, body, grades, owners FROM customers WHERE id = ANY($1::uuid[])"
FORGET = "DELETE FROM customers WHERE id = ANY($1::uuid[])"
WRITE = """
INSERT INTO customers (id, version, registered_on, owner_id, parent_id, grade, name, name_key, registration_key,
    industry, region,
    external_reference, grades, owners, searched, pairs, body)
SELECT id, version, registered_on, owner_id, parent_id, grade, name, name_key, registration_key, industry,
    region, external_reference, grades, owners, searched, string_to_array(pairs, E'\\x1f'), body
FROM unnest($1::uuid[], $2::int[], $3::date[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[])
    AS c (id, version, registered_on, owner_id, parent_id, grade, name, name_key, registration_key, industry, region,
    external_reference, grades, owners, searched, pairs, body)
"""
Dated = list[tuple[date, Any]]


class Row:
    """One customer while a batch is applied to it."""

    __slots__ = ("body", "grades", "owners")

    def __init__(self, body: Body, grades: Dated, owners: Dated) -> None:
        self.body, self.grades, self.owners = body, grades, owners

    def apply(self, event: Any, version: int) -> None:
        """Change what the event changes; of what has a date the latest is in force."""
        match event:
            case CustomerProfileChanged():
                self.body = structs.replace(self.body, **asdict(event.after))
            case CustomerHandedOver():
                self.owners = dated(self.owners, event.effective_from, event.owner_after)
                self.body.owner_id = self.owners[-1][1]
            case CustomerReclassified():
                self.grades = dated(self.grades, event.effective_from, event.grade_after)
                self.body.grade = self.grades[-1][1]
        self.body.version = version

    def columns(self) -> tuple[Any, ...]:
        """The row as WRITE takes it."""
        body = self.body
        text = searched([body.name, body.registration_number, body.external_reference, *body.tags])
        return (
            body.id,
            body.version,
            body.registered_on,
            body.owner_id,
            body.parent_id,
            body.grade,
            body.name,
            name_key(body.name),
            registration_key(body.registration_number),
            body.industry,
            body.region,
            body.external_reference,
            json.encode(self.grades).decode(),
            json.encode(self.owners).decode(),
            text,
            "\x1f".join(pairs(text)),
            json.encode(body).decode(),
        )


def dated(history: Dated, day: date, value: Any) -> Dated:
    """The history with one more entry, in the order of days; the later known one of a day counts."""
    return sorted([each for each in history if each[0] != day] + [(day, value)], key=lambda each: each[0])


class CustomerGradeExplained(Struct):
    """Private; only its version matters here."""


EVENTS = (CustomerRegistered, CustomerProfileChanged, CustomerHandedOver, CustomerReclassified, CustomerGradeExplained)
_decode = decoding(*EVENTS)
PROFILE = tuple(each.name for each in fields(CustomerProfile))
_body = json.Decoder(Body)
_grades = json.Decoder(list[tuple[date, Grade]])
_owners = json.Decoder(list[tuple[date, UUID | None]])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Applies the batch to the customers it touches and writes each of them once."""
    new = {message.stream_id for message in messages if message.type == "CustomerRegistered"}
    old = list({message.stream_id for message in messages} - new)
    rows = {
        id: Row(_body.decode(body), _grades.decode(grades), _owners.decode(owners))
        for id, body, grades, owners in (await db.fetch(KEPT, old) if old else ())
    }
    for message in messages:
        event, id = _decode(message), message.stream_id
        if isinstance(event, CustomerRegistered):
            day = event.registered_on
            body = Body(
                id=id,
                version=message.version,
                **{name: getattr(event.profile, name) for name in PROFILE},
                grade=event.grade,
                owner_id=event.owner_id,
                registered_on=day,
                origin=event.origin,
                external_reference=event.external_reference,
            )
            rows[id] = Row(body, [(day, event.grade)], [(day, event.owner_id)])
        else:
            rows[id].apply(event, message.version)
    if old:
        await db.execute(FORGET, old)
    await db.execute(WRITE, *zip(*[row.columns() for row in rows.values()], strict=True))


CUSTOMERS = View(
    name="customers",
    version=1,
    tables=("customers",),
    ddl=DDL,
    reads={"customers": frozenset(event.__name__ for event in EVENTS)},
    project=project,
)
LISTING = Listing(
    "customers",
    owner="owner_id",
    sorts={"name": Key("name", "text"), "registered_on": Key("registered_on", "date")},
    order="name",
    fields={
        "name": Key("name", "text"),
        "owner_id": Key("owner_id", "uuid"),
        "parent_id": Key("parent_id", "uuid"),
        "grade": Key("grade", "text", Grade),
        "industry": Key("industry", "text"),
        "region": Key("region", "text"),
        "external_reference": Key("external_reference", "text"),
        "registered_on": Key("registered_on", "date"),
    },
)
router = APIRouter(tags=["customers"])
Customers = Annotated[Reading, reading(CUSTOMERS)]


@router.get("/customers", operation_id="listCustomers", response_model=answers.CustomerPage)
async def list_customers(
    reader: Customers,
    paged: Paged,
    owner_id: UUID | None = None,
    parent_id: UUID | None = None,
    grade: Grade | None = None,
    industry: Annotated[str | None, Query(max_length=100)] = None,
    region: Annotated[str | None, Query(max_length=100)] = None,
    external_reference: Annotated[str | None, Query(max_length=40_000, description="One or more, by comma")] = None,
    q: Search = None,
) -> Answer:
    """Customers by name; `q` looks in name, registration number, reference and tags."""
    where = Where().equal("owner_id", owner_id).equal("parent_id", parent_id).equal("grade", grade)
    where.equal("industry", industry).equal("region", region)
    where.one_of("external_reference", several(external_reference, "external_reference"))
    return await page(reader, paged, LISTING, having(where, q))


def having(where: Where, q: str | None) -> Where:
    """The conditions and that a customer's name, registration number, reference or tags have a text."""
    if q is None:
        return where
    text = q.casefold()
    if len(text) > 1:
        where.add("pairs @> {}::text[]", pairs(text))
    return where.contains("searched", text)


@router.get("/customers/{customer_id}", operation_id="getCustomer", response_model=answers.Customer)
async def get_customer(reader: Customers, customer_id: UUID) -> Answer:
    """One customer."""
    where = reader.within(Where().equal("id", customer_id), "owner_id")
    row = await reader.db.fetchrow(f"SELECT body, version FROM customers{where.sql}", *where.values)
    return reader.one(row, "customer_not_found")
