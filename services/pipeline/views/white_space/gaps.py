"""Which product lines do customers of the same industry and size buy that this one does not?"""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import white_space as answers
from services.pipeline.views.figures.question import ratio
from services.pipeline.views.known import CUSTOMERS_OWNER, KNOWN
from services.pipeline.views.upsert import upsert
from shared.contracts.customers import CustomerProfile, CustomerProfileChanged, CustomerRegistered
from shared.contracts.pipeline import DealSigned
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
    customer_id uuid NOT NULL,
    product_id uuid NOT NULL,
    product_name text NOT NULL,
    product_line_id uuid NOT NULL,
    product_line_name text NOT NULL,
    PRIMARY KEY (customer_id, product_id)
);
"""
CUSTOMERS = upsert("segment_customers", "id uuid", industry="text", size="text")
PURCHASES = """
INSERT INTO segment_purchases SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[])
ON CONFLICT DO NOTHING
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
    WHERE c.id = $1
), lines AS (
    SELECT product_line_id, min(product_line_name) AS name, count(DISTINCT customer_id) AS buyers FROM bought GROUP BY 1
), products AS (
    SELECT DISTINCT ON (product_line_id) product_line_id, product_id, min(product_name) AS product_name
    FROM bought GROUP BY 1, 2 ORDER BY product_line_id, count(*) DESC, product_id
)
SELECT product_line_id, name, buyers, product_id, product_name FROM lines JOIN products USING (product_line_id)
WHERE product_line_id NOT IN (SELECT product_line_id FROM segment_purchases WHERE customer_id = $1)
ORDER BY buyers DESC, product_line_id
"""

router = APIRouter(tags=["white space"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Customers with their present industry and size; what each has bought, once."""
    profiles: dict[UUID, CustomerProfile] = {}
    purchases: dict[tuple[UUID, UUID], tuple[str, UUID, str]] = {}
    for message in messages:
        match decode(message):
            case CustomerRegistered() as registered:
                profiles[message.subject_id] = registered.profile
            case CustomerProfileChanged() as changed:
                profiles[message.subject_id] = changed.after
            case DealSigned() as signed if signed.dimensions.customer_id is not None:
                for line in signed.terms.lines:
                    sold = (line.product_name, line.product_line_id, line.product_line_name)
                    purchases.setdefault((signed.dimensions.customer_id, line.product_id), sold)
    if profiles:
        rows = [(id, profile.industry, profile.size) for id, profile in profiles.items()]
        await db.execute(CUSTOMERS, *zip(*rows, strict=True))
    if purchases:
        await db.execute(PURCHASES, *zip(*(key + sold for key, sold in purchases.items()), strict=True))


WHITE_SPACE = View(
    name="white_space",
    version=1,
    tables=("segment_customers", "segment_purchases"),
    ddl=DDL,
    reads={
        "customers": frozenset({"CustomerRegistered", "CustomerProfileChanged"}),
        "pipeline": frozenset({"DealSigned"}),
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
