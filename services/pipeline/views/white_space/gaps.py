"""Which product lines do customers of the same industry and size buy that this one does not?"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import white_space as answers
from services.pipeline.views.figures.question import ratio
from services.pipeline.views.known import CUSTOMERS_OWNER, KNOWN
from services.pipeline.views.upsert import upsert
from shared.contracts.customers import CustomerProfile, CustomerProfileChanged, CustomerRegistered
from shared.contracts.pipeline import ContractAmended, ContractCancelled, DealSigned, Dimensions, Line
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer, json_answer

DDL = """
CREATE TABLE segment_customers (
    id uuid PRIMARY KEY,
    industry text,
    size text
);
CREATE INDEX ON segment_customers (industry, size);
CREATE TABLE segment_purchases (
    deal_id uuid NOT NULL,
    number integer NOT NULL,
    product_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    product_name text NOT NULL,
    product_line_id uuid NOT NULL,
    product_line_name text NOT NULL,
    cancelled boolean NOT NULL,
    PRIMARY KEY (deal_id, number, product_id)
);
CREATE INDEX ON segment_purchases (customer_id);
"""
CUSTOMERS = upsert("segment_customers", "id uuid", industry="text", size="text")
# A cancelled line stays so, whatever the contract is amended to.
PURCHASES = """
INSERT INTO segment_purchases SELECT * FROM unnest($1::uuid[], $2::integer[], $3::uuid[], $4::uuid[], $5::text[],
    $6::uuid[], $7::text[], $8::boolean[])
ON CONFLICT (deal_id, number, product_id) DO UPDATE SET cancelled = segment_purchases.cancelled OR excluded.cancelled
"""
AMENDED = "DELETE FROM segment_purchases WHERE deal_id = $1 AND NOT cancelled"
WHOLE = "UPDATE segment_purchases SET cancelled = true WHERE deal_id = $1"
BOUGHT = """
SELECT EXISTS (SELECT FROM segment_purchases WHERE customer_id = $1 AND product_line_id = $2 AND NOT cancelled)
"""
SEGMENT = """
SELECT c.industry, c.size, (SELECT count(*) FROM segment_customers AS o
    WHERE o.industry = c.industry AND o.size = c.size AND o.id <> c.id)
FROM segment_customers AS c
"""
# Of each line the product that most of them have: the one to begin with.
GAPS = """
WITH bought AS (
    SELECT p.* FROM segment_customers AS c
    JOIN segment_customers AS o ON o.industry = c.industry AND o.size = c.size AND o.id <> c.id
    JOIN segment_purchases AS p ON p.customer_id = o.id
    WHERE c.id = $1 AND NOT p.cancelled
), lines AS (
    SELECT product_line_id, min(product_line_name) AS name, count(DISTINCT customer_id) AS buyers FROM bought GROUP BY 1
), products AS (
    SELECT DISTINCT ON (product_line_id) product_line_id, product_id, min(product_name) AS product_name
    FROM bought GROUP BY 1, 2 ORDER BY product_line_id, count(DISTINCT customer_id) DESC, product_id
)
SELECT product_line_id, name, buyers, product_id, product_name FROM lines JOIN products USING (product_line_id)
WHERE product_line_id NOT IN (SELECT product_line_id FROM segment_purchases WHERE customer_id = $1 AND NOT cancelled)
ORDER BY buyers DESC, product_line_id
"""

router = APIRouter(tags=["white space"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Customers with their present industry and size; what each has bought, as its contracts are by now."""
    profiles: dict[UUID, CustomerProfile] = {}
    bought: dict[tuple[UUID, int, UUID], tuple[Any, ...]] = {}
    for message in messages:
        match decode(message):
            case CustomerRegistered() as registered:
                profiles[message.subject_id] = registered.profile
            case CustomerProfileChanged() as changed:
                profiles[message.subject_id] = changed.after
            case DealSigned() as signed:
                bought |= _lines(message.subject_id, signed.dimensions, signed.terms.lines)
            case ContractAmended() as amended:
                await _write(db, bought)
                await db.execute(AMENDED, message.subject_id)
                bought = _lines(message.subject_id, amended.dimensions, amended.after.lines)
            case ContractCancelled() as ended:
                await _write(db, bought)
                await _write(db, _lines(ended.deal_id, ended.dimensions, ended.lines, cancelled=True))
                bought = {}
                if ended.whole:
                    await db.execute(WHOLE, ended.deal_id)
    if profiles:
        rows = [(id, profile.industry, profile.size) for id, profile in profiles.items()]
        await db.execute(CUSTOMERS, *zip(*rows, strict=True))
    await _write(db, bought)


def _lines(
    deal_id: UUID, dimensions: Dimensions, lines: Sequence[Line], *, cancelled: bool = False
) -> dict[tuple[UUID, int, UUID], tuple[Any, ...]]:
    if dimensions.customer_id is None:
        return {}
    return {
        (deal_id, line.number, line.product_id): (
            *(dimensions.customer_id, line.product_name, line.product_line_id, line.product_line_name, cancelled),
        )
        for line in lines
    }


async def _write(db: Connection, lines: Mapping[tuple[UUID, int, UUID], tuple[Any, ...]]) -> None:
    if lines:
        await db.execute(PURCHASES, *zip(*(key + sold for key, sold in lines.items()), strict=True))


async def has_bought(db: Any, customer_id: UUID, product_line_id: UUID) -> bool:
    """Whether a customer has something of a product line that is not cancelled."""
    found: bool = await db.fetchval(BOUGHT, customer_id, product_line_id)
    return found


WHITE_SPACE = View(
    name="white_space",
    version=2,
    tables=("segment_customers", "segment_purchases"),
    ddl=DDL,
    reads={
        "customers": frozenset({"CustomerRegistered", "CustomerProfileChanged"}),
        "pipeline": frozenset({"DealSigned", "ContractAmended", "ContractCancelled"}),
    },
    project=project,
)


@router.get("/white-space", operation_id="getWhiteSpace", response_model=answers.WhiteSpace)
async def get_white_space(reader: Annotated[Reading, reading(WHITE_SPACE, KNOWN)], customer_id: UUID) -> Answer:
    """Product lines that others of the customer's segment have bought and it has not, the most bought first.

    Without an industry or a size there is no segment; of a customer whom the caller may not see there is nothing.
    """
    where = reader.within(Where().equal("c.id", customer_id), CUSTOMERS_OWNER.format("c.id"))
    async with reader.db.transaction(isolation="repeatable_read", readonly=True):
        found = await reader.db.fetchrow(SEGMENT + where.sql, *where.values)
        gaps: Sequence[Any] = await reader.db.fetch(GAPS, customer_id) if found else ()
    industry, size, others = found or (None, None, 0)
    items = [
        {
            "product_line_id": line_id,
            "product_line_name": name,
            "buyers": buyers,
            "share": ratio(buyers, others),
            "product_id": product_id,
            "product_name": product_name,
        }
        for line_id, name, buyers, product_id, product_name in gaps
    ]
    told = {"customer_id": customer_id, "industry": industry, "size": size, "others": others, "scope": reader.scope()}
    return json_answer({**told, "items": items})
