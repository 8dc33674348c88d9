"""What the ids in a command stand for: customers and employees as heard of, products as they are."""

import asyncio
import time
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Protocol
from uuid import UUID

from fastapi import Depends
from starlette.requests import Request

from services.pipeline.domain.catalogue.price_book import PRICE_BOOK, PriceBook, check_valid, price_in
from services.pipeline.domain.catalogue.product import PRODUCT, Product, price_on
from services.pipeline.domain.catalogue.product_line import PRODUCT_LINE
from services.pipeline.domain.stages.policy import STAGE_POLICY, in_force
from services.pipeline.domain.terms import Item
from services.pipeline.views.known import find
from services.pipeline.views.white_space.gaps import has_bought
from shared.authority.reach import EVERYTHING, Reach
from shared.contracts.pipeline import Dimensions, StagePolicy
from shared.contracts.pipeline.stages import STANDARD
from shared.decider import Refused
from shared.store.store import Store
from shared.web.fields import Money
from shared.web.wire.exchange import exchange_of

PATIENCE = 2.0
FIRST_PAUSE, LONGEST_PAUSE = 0.005, 0.05


class Sold(Protocol):
    """One line of a deal as it is asked for; `net` is the line's total."""

    @property
    def product_id(self) -> UUID: ...
    @property
    def quantity(self) -> int: ...
    @property
    def net(self) -> Money | None: ...
    @property
    def price_book_id(self) -> UUID | None: ...


class Directory:
    """Looks up all ids of a request at once; what it has not found is refused where it is used.

    A customer outside of `sees` is not found.
    """

    def __init__(self, store: Store, sees: Reach) -> None:
        self._store, self._sees = store, sees
        self._customers: dict[UUID, str] = {}
        self._employees: set[UUID] = set()
        self._products: dict[UUID, Product] = {}
        self._books: dict[UUID, PriceBook] = {}
        self._policies: dict[UUID, StagePolicy | None] = {}

    async def look_up(
        self,
        customers: Iterable[UUID | None] = (),
        employees: Iterable[UUID | None] = (),
        lines: Iterable[Sold] = (),
        pipelines: Iterable[UUID | None] = (),
    ) -> None:
        """Find what can be found. Events of other services may be under way: they have 2 s to arrive."""
        lines = list(lines)
        await asyncio.gather(
            self._find({one for one in customers if one}, {one for one in employees if one}),
            *(self._load(product_id) for product_id in {line.product_id for line in lines}),
            *(self._open(book_id) for book_id in {line.price_book_id for line in lines if line.price_book_id}),
            *(self._follow(one) for one in {pipeline_id or STANDARD.pipeline_id for pipeline_id in pipelines}),
        )

    async def _load(self, product_id: UUID) -> None:
        self._products[product_id] = (await self._store.load(PRODUCT, product_id)).state

    async def _open(self, book_id: UUID) -> None:
        self._books[book_id] = (await self._store.load(PRICE_BOOK, book_id)).state

    async def _follow(self, pipeline_id: UUID) -> None:
        self._policies[pipeline_id] = in_force(pipeline_id, (await self._store.load(STAGE_POLICY, pipeline_id)).state)

    async def _find(self, customers: set[UUID], employees: set[UUID]) -> None:
        deadline, pause = time.monotonic() + PATIENCE, FIRST_PAUSE
        while customers or employees:
            found = await find(self._store.pool, customers, employees)
            seen = {one: name for one, name in found.names.items() if self._sees.covers([found.owners[one]])}
            self._customers |= seen
            self._employees |= found.employees
            customers, employees = customers - seen.keys(), employees - found.employees
            if time.monotonic() > deadline:
                return
            if customers or employees:
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)

    async def has_bought(self, customer_id: UUID, product_line_id: UUID) -> bool:
        """Whether a customer has something of a product line, as far as has been heard."""
        return await has_bought(self._store.pool, customer_id, product_line_id)

    def dimensions(self, customer_id: UUID | None, source: str | None = None, channel: str | None = None) -> Dimensions:
        """Raises Refused for a customer nobody has registered."""
        if customer_id is not None and customer_id not in self._customers:
            raise _unknown("unknown_customer", customer_id, "/customer_id")
        name = self._customers[customer_id] if customer_id else None
        return Dimensions(customer_id, name, source, channel)

    def employee(self, employee_id: UUID, pointer: str) -> UUID:
        """The id itself. Raises Refused when nobody by it was hired."""
        if employee_id not in self._employees:
            raise _unknown("unknown_employee", employee_id, pointer)
        return employee_id

    def policy(self, pipeline_id: UUID | None, pointer: str = "/pipeline_id") -> StagePolicy:
        """The stages of a pipeline as new deals meet them. Raises Refused when there is none."""
        policy = self._policies.get(pipeline_id or STANDARD.pipeline_id)
        if policy is None:
            raise _unknown("unknown_pipeline", pipeline_id or STANDARD.pipeline_id, pointer)
        return policy

    async def products(self, product_ids: Sequence[UUID]) -> list[str]:
        """The products' names, in the order asked. Raises Refused when there is none by an id."""
        await asyncio.gather(*(self._load(product_id) for product_id in set(product_ids)))
        for place, product_id in enumerate(product_ids):
            if not self._products[product_id].prices:
                raise _unknown("unknown_product", product_id, f"/prices/{place}/product_id")
        return [self._products[product_id].name for product_id in product_ids]

    async def product_line(self, line_id: UUID) -> str:
        """A product line's name. Raises Refused when there is none."""
        line = (await self._store.load(PRODUCT_LINE, line_id)).state
        if line.listed_on is None:
            raise _unknown("unknown_product_line", line_id, "/product_line_id")
        return str(line.name)

    def items(self, lines: Iterable[Sold], day: date, currency: str) -> tuple[Item, ...]:
        """The lines with the products' names, and what they cost on `day`, by the price book if one is named.

        Raises Refused.
        """
        return tuple(self._item(line, f"/lines/{place}", day, currency) for place, line in enumerate(lines))

    def _item(self, line: Sold, pointer: str, day: date, currency: str) -> Item:
        product = self._products[line.product_id]
        if product.product_line_id is None:
            raise _unknown("unknown_product", line.product_id, f"{pointer}/product_id")
        price, book = price_on(product, day), None
        list_price, floor_price = price.list_price, price.floor_price
        if line.price_book_id is not None:
            book = self._books[line.price_book_id]
            if book.valid_from is None:
                raise _unknown("unknown_price_book", line.price_book_id, f"{pointer}/price_book_id")
            check_valid(book, day, f"{pointer}/price_book_id")
            priced = price_in(book, line.product_id, day, f"{pointer}/price_book_id")
            list_price, floor_price = priced.list_price, priced.floor_price
            if floor_price is None:
                floor_price = price.floor_price
        return Item(
            product_id=line.product_id,
            product_name=product.name,
            product_line_id=product.product_line_id,
            product_line_name=product.product_line_name,
            list_price=list_price,
            unit_cost=price.unit_cost,
            quantity=line.quantity,
            net=None if line.net is None else minor(line.net, currency, f"{pointer}/net"),
            floor_price=floor_price,
            vat_bp=product.vat_bp,
            price_book_id=line.price_book_id,
            channel=None if book is None else book.channel,
            flags=price.flags,
        )


def minor(money: Money, currency: str, pointer: str) -> int:
    """The amount in minor units of the company's currency. Raises Refused for another currency."""
    if money.currency != currency:
        detail, values = f"Amounts are in {currency} here.", {"currency": currency}
        raise Refused("currency_mismatch", detail, kind="invalid", pointer=pointer, values=values)
    return money.amount_minor


def _unknown(code: str, asked: UUID, pointer: str) -> Refused:
    what = code.removeprefix("unknown_").replace("_", " ")
    return Refused(code, f"There is no {what} {asked}.", kind="invalid", pointer=pointer)


async def directory(request: Request) -> Directory:
    """The dependency behind `Known`."""
    exchange = exchange_of(request)
    permit, running = exchange.permit, exchange.running
    assert permit is not None
    whole = permit.reach.people is None
    sees = EVERYTHING if whole else running.authority.reach(permit.actor, "customers.read")
    return Directory(running.store, sees)


Known = Annotated[Directory, Depends(directory)]
