"""Typed calls of the pipeline service; written by 'salesloop reference' from its OpenAPI description."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from salesloop_client.api import Salesloop


class Account(TypedDict):
    """What a customer owes and has paid; invoiced = paid + outstanding."""

    id: str
    version: int
    customer_name: str | None
    invoiced: Money
    paid: Money
    outstanding: Money
    on_account: Money
    invoices: list[Invoice]
    payments: list[Payment]


class AdvanceDealBody(TypedDict):
    """The members of AdvanceDealBody."""

    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation']
    advanced_on: NotRequired[str | None]


class Ageing(TypedDict):
    """How old what is owed is, on a day and as known at a moment."""

    currency: str
    scope: Seen
    as_of: str
    known_at: str
    settled: bool
    settled_until: str | None
    items: list[AgeingRow]


class AgeingKey(TypedDict):
    """Who owes, or whose deals it is owed from."""

    kind: Literal['employee', 'customer']
    id: str | None
    name: str | None


class AgeingRow(TypedDict):
    """What is outstanding, by how long past due; the five ages sum to it."""

    key: AgeingKey | None
    outstanding: SignedMoney
    not_due: SignedMoney
    days_1_30: SignedMoney
    days_31_60: SignedMoney
    days_61_90: SignedMoney
    over_90: SignedMoney


class AllocatedPart(TypedDict):
    """How much of a payment is on an invoice."""

    invoice_id: str
    gross: Money


class AllocationBody(TypedDict):
    """How much of a payment goes to an invoice."""

    invoice_id: str
    gross: Money


class Board(TypedDict):
    """Every stage with what stands in it, in order."""

    currency: str
    scope: Seen
    stages: list[StageSums]


class CloudEvent(TypedDict):
    """A published event, CloudEvents 1.0 in structured mode; attributes may be added."""

    specversion: Literal['1.0']
    id: str
    type: str
    source: str
    subject: str
    time: str
    dataschema: str
    recordedtime: str
    occurredon: str
    sequence: str
    previous: str
    logid: str
    generation: str
    correlationid: NotRequired[str]
    causationid: NotRequired[str]
    traceparent: NotRequired[str]
    importid: NotRequired[str]
    datacontenttype: Literal['application/json']
    data: dict[str, Any]


class CloudEventPage(TypedDict):
    """Events behind a position, the oldest first."""

    items: list[CloudEvent]
    next_after: int
    has_more: bool


class CreditBody(TypedDict):
    """A person's share of the revenue credit."""

    employee_id: str
    share_bp: int


class CreditedShare(TypedDict):
    """A person's share of the revenue credit."""

    employee_id: str
    share_bp: int


class CustomerPaymentBody(TypedDict):
    """The members of CustomerPaymentBody."""

    reference: str
    gross: Money
    received_on: NotRequired[str | None]
    allocations: NotRequired[list[AllocationBody] | None]
    customer_id: str


class Deal(TypedDict):
    """A deal and where it stands."""

    customer_id: str | None
    customer_name: str | None
    source: str | None
    channel: str | None
    owner_id: str
    credits: list[CreditedShare]
    lines: list[SoldLine]
    net: Money
    id: str
    version: int
    status: Literal['open', 'signed', 'lost']
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']
    probability_bp: int
    weighted: Money
    expected_close_on: str | None
    opened_on: str | None
    closed_on: str | None
    lost_reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other'] | None
    lost_in: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost'] | None
    term_start: str | None
    term_end: str | None
    schedule: list[DueInstalment]
    origin: Literal['native', 'import']
    external_reference: str | None


class DealBatch(TypedDict):
    """What became of each deal of a batch."""

    items: list[DealResult]


class DealInFull(TypedDict):
    """A deal with the first 200 events of its history."""

    customer_id: str | None
    customer_name: str | None
    source: str | None
    channel: str | None
    owner_id: str
    credits: list[CreditedShare]
    lines: list[SoldLine]
    net: Money
    id: str
    version: int
    status: Literal['open', 'signed', 'lost']
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']
    probability_bp: int
    weighted: Money
    expected_close_on: str | None
    opened_on: str | None
    closed_on: str | None
    lost_reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other'] | None
    lost_in: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost'] | None
    term_start: str | None
    term_end: str | None
    schedule: list[DueInstalment]
    origin: Literal['native', 'import']
    external_reference: str | None
    history: list[HistoryEvent]


class DealPage(TypedDict):
    """A page of deals."""

    items: list[Deal]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class DealResult(TypedDict):
    """What became of one deal of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: Deal | Problem


class DealSearch(TypedDict):
    """What is searched for: whatever meets all conditions of one of the groups, and has `q`. `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions."""

    q: NotRequired[str | None]
    sort: NotRequired[str | None]
    cursor: NotRequired[str | None]
    limit: NotRequired[int]
    include_total: NotRequired[bool]
    filter_groups: NotRequired[list[DealSearchGroup]]


class DealSearchCondition(TypedDict):
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text."""

    field: Literal['stage', 'status', 'owner_id', 'customer_id', 'external_reference', 'net', 'weighted', 'expected_close_on', 'created_at', 'changed_at']
    op: NotRequired[Literal['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'is_null']]
    value: str | int | bool | list[str | int | bool]


class DealSearchGroup(TypedDict):
    """Conditions that hold together."""

    filters: list[DealSearchCondition]


class DealSums(TypedDict):
    """Some deals added up."""

    count: int
    net: Money
    weighted: Money


class DueInstalment(TypedDict):
    """A part of the price and when it is due."""

    number: int
    net: Money
    due_on: str | None


class Explanation(TypedDict):
    """Why somebody may use an operation or not; of whoever does not work here there is no role to speak of."""

    operation: str
    action: NotRequired[str]
    role: NotRequired[Literal['general_manager', 'sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'finance', 'hr', 'delivery', 'admin', 'integrator']]
    allowed: bool
    scope: NotRequired[Literal['own', 'team', 'region', 'all'] | None]
    not_for_oneself: NotRequired[bool]
    reaches: NotRequired[bool]
    sees: NotRequired[bool]
    because: str


class Fault(TypedDict):
    """One thing that is wrong with a request."""

    pointer: NotRequired[str]
    parameter: NotRequired[str]
    code: str
    detail: str


FinishImportBody: TypeAlias = "dict[str, Any]"


class Forecast(TypedDict):
    """What will be signed, weighted by how likely it is."""

    currency: str
    scope: Seen
    items: list[ForecastRow]
    slipped: DealSums
    undated: DealSums


class ForecastCategories(TypedDict):
    """The same deals by how likely they are: below 50 %, below 75 %, below 100 %, signed."""

    pipeline: DealSums
    best_case: DealSums
    commit: DealSums
    closed: DealSums


class ForecastKey(TypedDict):
    """What a row of the forecast is of; a month's id is '2026-04'."""

    kind: Literal['employee', 'product_line', 'month']
    id: str | None
    name: str | None


class ForecastRow(TypedDict):
    """Deals that close within the days asked for."""

    count: int
    net: Money
    weighted: Money
    key: ForecastKey | None
    categories: ForecastCategories


class HistoryEvent(TypedDict):
    """Something that happened to a resource."""

    version: int
    id: str
    type: str
    actor: str | None
    on_behalf_of: str | None
    occurred_on: str
    occurred_at: str
    recorded_at: str
    data: dict[str, Any]


class HistoryEventPage(TypedDict):
    """A page of what happened."""

    items: list[HistoryEvent]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Import(TypedDict):
    """A load of old data."""

    id: str
    version: int
    status: Literal['open', 'finished']
    source: str


class ImportDealBody(TypedDict):
    """A deal's whole life from elsewhere; a signed or lost one has `closed_on`."""

    owner_id: str
    customer_id: NotRequired[str | None]
    credits: NotRequired[list[CreditBody]]
    lines: NotRequired[list[LineBody]]
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']
    expected_close_on: NotRequired[str | None]
    opened_on: NotRequired[str | None]
    closed_on: NotRequired[str | None]
    lost_reason: NotRequired[Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other']]
    note: NotRequired[str | None]
    source: NotRequired[str | None]
    channel: NotRequired[str | None]
    schedule: NotRequired[list[InstalmentBody]]
    external_reference: NotRequired[str | None]


class ImportDealsBody(TypedDict):
    """The members of ImportDealsBody."""

    items: list[ImportDealBody]


class InstalmentBody(TypedDict):
    """A part of the price and when it is due."""

    net: Money
    due_on: str


class Invoice(TypedDict):
    """An instalment that has been invoiced, and what is open of it; gross = net + VAT = paid + outstanding."""

    id: str
    version: int
    number: str
    customer_id: str
    customer_name: str | None
    deal_id: str
    order_id: str
    owner_id: str
    instalment: int
    issued_on: str
    due_on: str
    status: Literal['open', 'overdue', 'paid']
    net: Money
    vat: Money
    gross: Money
    paid: Money
    outstanding: Money


class InvoicePage(TypedDict):
    """A page of invoices."""

    items: list[Invoice]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class InvoiceSearch(TypedDict):
    """What is searched for: whatever meets all conditions of one of the groups, and has `q`. `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions."""

    q: NotRequired[str | None]
    sort: NotRequired[str | None]
    cursor: NotRequired[str | None]
    limit: NotRequired[int]
    include_total: NotRequired[bool]
    filter_groups: NotRequired[list[InvoiceSearchGroup]]


class InvoiceSearchCondition(TypedDict):
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text."""

    field: Literal['number', 'customer_id', 'deal_id', 'order_id', 'owner_id', 'status', 'issued_on', 'due_on']
    op: NotRequired[Literal['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'is_null']]
    value: str | int | bool | list[str | int | bool]


class InvoiceSearchGroup(TypedDict):
    """Conditions that hold together."""

    filters: list[InvoiceSearchCondition]


class LineBody(TypedDict):
    """One sold item; without `net` (the line's total) it is list price × quantity."""

    product_id: str
    quantity: int
    net: NotRequired[Money | None]


class LoseDealBody(TypedDict):
    """The reason `other` needs a note; a note never leaves this service."""

    reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other']
    note: NotRequired[str | None]
    lost_on: NotRequired[str | None]


class Me(TypedDict):
    """The caller."""

    actor: str
    role: Literal['general_manager', 'sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'finance', 'hr', 'delivery', 'admin', 'integrator']
    employee_id: str | None
    unit_id: str | None
    region_id: str | None
    manages: list[str]


class Money(TypedDict):
    """An amount in minor units of its currency, not negative."""

    amount_minor: int
    currency: str


class OpenDealBody(TypedDict):
    """A new deal; without credits its owner is credited alone."""

    customer_id: str
    owner_id: str
    credits: NotRequired[list[CreditBody]]
    lines: NotRequired[list[LineBody]]
    expected_close_on: NotRequired[str | None]
    opened_on: NotRequired[str | None]
    source: NotRequired[str | None]
    channel: NotRequired[str | None]
    external_reference: NotRequired[str | None]


class OpenDealsBody(TypedDict):
    """The members of OpenDealsBody."""

    items: list[OpenDealBody]


class OpenImportBody(TypedDict):
    """The members of OpenImportBody."""

    source: NotRequired[str | None]


class Order(TypedDict):
    """An order that a signed deal set in motion."""

    customer_id: str | None
    customer_name: str | None
    source: str | None
    channel: str | None
    owner_id: str
    credits: list[CreditedShare]
    lines: list[SoldLine]
    net: Money
    id: str
    version: int
    status: Literal['received']
    deal_id: str
    received_on: str


class OrderPage(TypedDict):
    """A page of orders."""

    items: list[Order]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class OrderSearch(TypedDict):
    """What is searched for: whatever meets all conditions of one of the groups, and has `q`. `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions."""

    q: NotRequired[str | None]
    sort: NotRequired[str | None]
    cursor: NotRequired[str | None]
    limit: NotRequired[int]
    include_total: NotRequired[bool]
    filter_groups: NotRequired[list[OrderSearchGroup]]


class OrderSearchCondition(TypedDict):
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text."""

    field: Literal['deal_id', 'customer_id', 'owner_id', 'received_on']
    op: NotRequired[Literal['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'is_null']]
    value: str | int | bool | list[str | int | bool]


class OrderSearchGroup(TypedDict):
    """Conditions that hold together."""

    filters: list[OrderSearchCondition]


class Payment(TypedDict):
    """A bank line and where its money is now; gross = refunded + on account + allocations."""

    id: str
    version: int
    customer_id: str
    reference: str
    received_on: str
    gross: Money
    refunded: Money
    on_account: Money
    allocations: list[AllocatedPart]


class PaymentBatch(TypedDict):
    """What became of each payment of a batch."""

    items: list[PaymentResult]


class PaymentBody(TypedDict):
    """One bank line; without allocations the oldest due invoices are paid first. What is over stays on account."""

    reference: str
    gross: Money
    received_on: NotRequired[str | None]
    allocations: NotRequired[list[AllocationBody] | None]


class PaymentPage(TypedDict):
    """A page of payments."""

    items: list[Payment]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class PaymentResult(TypedDict):
    """What became of one payment of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: Payment | Problem


class PaymentSearch(TypedDict):
    """What is searched for: whatever meets all conditions of one of the groups, and has `q`. `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions."""

    q: NotRequired[str | None]
    sort: NotRequired[str | None]
    cursor: NotRequired[str | None]
    limit: NotRequired[int]
    include_total: NotRequired[bool]
    filter_groups: NotRequired[list[PaymentSearchGroup]]


class PaymentSearchCondition(TypedDict):
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text."""

    field: Literal['customer_id', 'reference', 'received_on']
    op: NotRequired[Literal['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'is_null']]
    value: str | int | bool | list[str | int | bool]


class PaymentSearchGroup(TypedDict):
    """Conditions that hold together."""

    filters: list[PaymentSearchCondition]


class PaymentsBody(TypedDict):
    """The members of PaymentsBody."""

    items: list[CustomerPaymentBody]


class Permission(TypedDict):
    """An operation and how far somebody may use it."""

    operation: str
    action: str
    role: Literal['general_manager', 'sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'finance', 'hr', 'delivery', 'admin', 'integrator']
    allowed: bool
    scope: Literal['own', 'team', 'region', 'all'] | None
    not_for_oneself: bool
    because: str


class Permissions(TypedDict):
    """What the caller may do."""

    items: list[Permission]


class Price(TypedDict):
    """What a product costs from a day on."""

    effective_from: str
    list_price: Money
    unit_cost: Money


class Problem(TypedDict):
    """Any error (RFC 9457); some codes have further members."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    code: str
    errors: list[Fault]
    trace_id: str
    retryable: bool
    current_version: NotRequired[int]
    holder: NotRequired[str]


class Product(TypedDict):
    """A product and what it costs."""

    id: str
    version: int
    name: str
    product_line_id: str
    product_line_name: str
    external_reference: str | None
    prices: list[Price]
    list_price: Money
    unit_cost: Money


class ProductBatch(TypedDict):
    """What became of each product of a batch."""

    items: list[ProductResult]


class ProductBody(TypedDict):
    """A product and its first price; without a unit cost it costs nothing."""

    name: str
    product_line_id: str
    list_price: Money
    unit_cost: NotRequired[Money | None]
    listed_on: NotRequired[str | None]
    external_reference: NotRequired[str | None]


class ProductLine(TypedDict):
    """A line of products."""

    id: str
    version: int
    name: str
    listed_on: str
    external_reference: str | None


class ProductLineBatch(TypedDict):
    """What became of each product line of a batch."""

    items: list[ProductLineResult]


class ProductLineBody(TypedDict):
    """The members of ProductLineBody."""

    name: str
    listed_on: NotRequired[str | None]
    external_reference: NotRequired[str | None]


class ProductLinePage(TypedDict):
    """A page of product lines."""

    items: list[ProductLine]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class ProductLineResult(TypedDict):
    """What became of one product line of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: ProductLine | Problem


class ProductLinesBody(TypedDict):
    """The members of ProductLinesBody."""

    items: list[ProductLineBody]


class ProductPage(TypedDict):
    """A page of products."""

    items: list[Product]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class ProductResult(TypedDict):
    """What became of one product of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: Product | Problem


class ProductsBody(TypedDict):
    """The members of ProductsBody."""

    items: list[ProductBody]


class RefundBody(TypedDict):
    """The bank line by which money of a payment goes back."""

    reference: str
    gross: Money
    refunded_on: NotRequired[str | None]


class ReopenDealBody(TypedDict):
    """The members of ReopenDealBody."""

    reopened_on: NotRequired[str | None]


class RepriceBody(TypedDict):
    """What is given changes from `effective_from` on."""

    list_price: NotRequired[Money | None]
    unit_cost: NotRequired[Money | None]
    effective_from: NotRequired[str | None]


class ReviseDealBody(TypedDict):
    """What is given changes, the rest stays; `expected_close_on: null` clears it."""

    owner_id: NotRequired[str | None]
    credits: NotRequired[list[CreditBody] | None]
    lines: NotRequired[list[LineBody] | None]
    expected_close_on: NotRequired[str | None]
    revised_on: NotRequired[str | None]


class Seen(TypedDict):
    """Whose rows figures have: those that the caller may see."""

    reach: Literal['own', 'team', 'region', 'all']
    persons: int | None


class SignDealBody(TypedDict):
    """The instalments sum to the deal's net."""

    signed_on: NotRequired[str | None]
    term_start: NotRequired[str | None]
    term_end: NotRequired[str | None]
    schedule: list[InstalmentBody]


class SignedMoney(TypedDict):
    """An amount in minor units of its currency, negative or not."""

    amount_minor: int
    currency: str


class SoldLine(TypedDict):
    """One sold item with its price and cost of then."""

    number: int
    product_id: str
    product_name: str
    product_line_id: str
    product_line_name: str
    quantity: int
    net: Money
    cost: Money


class StageSums(TypedDict):
    """The deals of one stage."""

    count: int
    net: Money
    weighted: Money
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']


def add_product_line(
    api: Salesloop,
    body: ProductLineBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> ProductLine:
    """Start a product line."""
    answer: ProductLine = api.send(
        "POST",
        "/pipeline/v1/product-lines",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_product_lines(
    api: Salesloop,
    *,
    external_reference: str | None = None,
    q: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> ProductLinePage:
    """Product lines by name."""
    answer: ProductLinePage = api.send(
        "GET",
        "/pipeline/v1/product-lines",
        reads=True,
        query={"external_reference": external_reference, "q": q, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def add_product_lines(
    api: Salesloop,
    body: ProductLinesBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> ProductLineBatch:
    """Start up to 200 product lines, each by itself."""
    answer: ProductLineBatch = api.send(
        "POST",
        "/pipeline/v1/product-lines/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def add_product(
    api: Salesloop,
    body: ProductBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Product:
    """Start to sell a product at a price."""
    answer: Product = api.send(
        "POST",
        "/pipeline/v1/products",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_products(
    api: Salesloop,
    *,
    product_line_id: str | None = None,
    external_reference: str | None = None,
    q: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> ProductPage:
    """Products by name, with what they cost today."""
    answer: ProductPage = api.send(
        "GET",
        "/pipeline/v1/products",
        reads=True,
        query={"product_line_id": product_line_id, "external_reference": external_reference, "q": q, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def add_products(
    api: Salesloop,
    body: ProductsBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> ProductBatch:
    """Start to sell up to 200 products, each by itself."""
    answer: ProductBatch = api.send(
        "POST",
        "/pipeline/v1/products/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def reprice_product(
    api: Salesloop,
    product_id: str,
    body: RepriceBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Product:
    """Change a product's list price or unit cost from a day on; what was sold keeps its price."""
    answer: Product = api.send(
        "POST",
        "/pipeline/v1/products/{product_id}/reprice",
        reads=False,
        within={"product_id": product_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_product_line(
    api: Salesloop,
    line_id: str,
) -> ProductLine:
    """One product line."""
    answer: ProductLine = api.send(
        "GET",
        "/pipeline/v1/product-lines/{line_id}",
        reads=True,
        within={"line_id": line_id},
    )
    return answer


def get_product(
    api: Salesloop,
    product_id: str,
) -> Product:
    """One product with its prices, past and to come."""
    answer: Product = api.send(
        "GET",
        "/pipeline/v1/products/{product_id}",
        reads=True,
        within={"product_id": product_id},
    )
    return answer


def open_deal(
    api: Salesloop,
    body: OpenDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Open a deal in stage research."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_deals(
    api: Salesloop,
    *,
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost'] | None = None,
    status: Literal['open', 'signed', 'lost'] | None = None,
    owner_id: str | None = None,
    customer_id: str | None = None,
    external_reference: str | None = None,
    q: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> DealPage:
    """Deals, the newest first; `q` finds in customer, reference and product names."""
    answer: DealPage = api.send(
        "GET",
        "/pipeline/v1/deals",
        reads=True,
        query={"stage": stage, "status": status, "owner_id": owner_id, "customer_id": customer_id, "external_reference": external_reference, "q": q, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def open_deals(
    api: Salesloop,
    body: OpenDealsBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> DealBatch:
    """Open up to 200 deals, each by itself."""
    answer: DealBatch = api.send(
        "POST",
        "/pipeline/v1/deals/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def import_deals(
    api: Salesloop,
    body: ImportDealsBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> DealBatch:
    """Take over up to 200 deals from elsewhere, each with its whole life in one append and in no stage order."""
    answer: DealBatch = api.send(
        "POST",
        "/pipeline/v1/deals/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def revise_deal(
    api: Salesloop,
    deal_id: str,
    body: ReviseDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Change an open deal's owner, credits, lines or expected close."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/revise",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def advance_deal(
    api: Salesloop,
    deal_id: str,
    body: AdvanceDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Move a deal to the next stage."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/advance",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def lose_deal(
    api: Salesloop,
    deal_id: str,
    body: LoseDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Give a deal up, with the reason."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/lose",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def reopen_deal(
    api: Salesloop,
    deal_id: str,
    body: ReopenDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Take a loss back: the deal stands where it was lost."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/reopen",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def sign_deal(
    api: Salesloop,
    deal_id: str,
    body: SignDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Sign a deal that is in negotiation; its order and invoices follow."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/sign",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_deal(
    api: Salesloop,
    deal_id: str,
) -> DealInFull:
    """A deal with the first 200 events of its history."""
    answer: DealInFull = api.send(
        "GET",
        "/pipeline/v1/deals/{deal_id}",
        reads=True,
        within={"deal_id": deal_id},
    )
    return answer


def list_deal_history(
    api: Salesloop,
    deal_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> HistoryEventPage:
    """Every event of a deal, the first one first."""
    answer: HistoryEventPage = api.send(
        "GET",
        "/pipeline/v1/deals/{deal_id}/history",
        reads=True,
        within={"deal_id": deal_id},
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def list_account_history(
    api: Salesloop,
    customer_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> HistoryEventPage:
    """Every event of a customer's account, the first one first."""
    answer: HistoryEventPage = api.send(
        "GET",
        "/pipeline/v1/accounts/{customer_id}/history",
        reads=True,
        within={"customer_id": customer_id},
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_board(
    api: Salesloop,
    *,
    owner_id: str | None = None,
    customer_id: str | None = None,
) -> Board:
    """Number, net and weighted amount of each stage's deals, in order; the cards are `GET /deals?stage=`."""
    answer: Board = api.send(
        "GET",
        "/pipeline/v1/board",
        reads=True,
        query={"owner_id": owner_id, "customer_id": customer_id},
    )
    return answer


def get_forecast(
    api: Salesloop,
    *,
    from_: str | None = None,
    to: str | None = None,
    by: Literal['none', 'owner', 'product_line', 'month'] | None = None,
) -> Forecast:
    """Deals by expected close (signed ones by signature) and category; slipped and undated ones stand apart."""
    answer: Forecast = api.send(
        "GET",
        "/pipeline/v1/forecast",
        reads=True,
        query={"from": from_, "to": to, "by": by},
    )
    return answer


def list_orders(
    api: Salesloop,
    *,
    deal_id: str | None = None,
    customer_id: str | None = None,
    owner_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> OrderPage:
    """Orders, the latest first."""
    answer: OrderPage = api.send(
        "GET",
        "/pipeline/v1/orders",
        reads=True,
        query={"deal_id": deal_id, "customer_id": customer_id, "owner_id": owner_id, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_order(
    api: Salesloop,
    order_id: str,
) -> Order:
    """One order."""
    answer: Order = api.send(
        "GET",
        "/pipeline/v1/orders/{order_id}",
        reads=True,
        within={"order_id": order_id},
    )
    return answer


def search_deals(
    api: Salesloop,
    body: DealSearch,
) -> DealPage:
    """Deals that meet all conditions of one of the groups; amounts are minor units."""
    answer: DealPage = api.send(
        "POST",
        "/pipeline/v1/deals/search",
        reads=True,
        body=body,
    )
    return answer


def search_orders(
    api: Salesloop,
    body: OrderSearch,
) -> OrderPage:
    """Orders that meet all conditions of one of the groups; `q` finds in its deal."""
    answer: OrderPage = api.send(
        "POST",
        "/pipeline/v1/orders/search",
        reads=True,
        body=body,
    )
    return answer


def search_invoices(
    api: Salesloop,
    body: InvoiceSearch,
) -> InvoicePage:
    """Invoices that meet all conditions of one of the groups; `q` is part of the number."""
    answer: InvoicePage = api.send(
        "POST",
        "/pipeline/v1/invoices/search",
        reads=True,
        body=body,
    )
    return answer


def search_payments(
    api: Salesloop,
    body: PaymentSearch,
) -> PaymentPage:
    """Payments that meet all conditions of one of the groups; `q` is part of the reference."""
    answer: PaymentPage = api.send(
        "POST",
        "/pipeline/v1/payments/search",
        reads=True,
        body=body,
    )
    return answer


def record_payment(
    api: Salesloop,
    customer_id: str,
    body: PaymentBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Payment:
    """Record what a customer paid."""
    answer: Payment = api.send(
        "POST",
        "/pipeline/v1/accounts/{customer_id}/payments",
        reads=False,
        within={"customer_id": customer_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def record_payments(
    api: Salesloop,
    body: PaymentsBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> PaymentBatch:
    """Record up to 200 payments, each by itself."""
    answer: PaymentBatch = api.send(
        "POST",
        "/pipeline/v1/payments/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def refund_payment(
    api: Salesloop,
    customer_id: str,
    payment_id: str,
    body: RefundBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Payment:
    """Give money back: first what is on account, then from the newest allocations."""
    answer: Payment = api.send(
        "POST",
        "/pipeline/v1/accounts/{customer_id}/payments/{payment_id}/refund",
        reads=False,
        within={"customer_id": customer_id, "payment_id": payment_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_account(
    api: Salesloop,
    customer_id: str,
) -> Account:
    """A customer's totals with the last 200 invoices and payments; invoiced = paid + outstanding."""
    answer: Account = api.send(
        "GET",
        "/pipeline/v1/accounts/{customer_id}",
        reads=True,
        within={"customer_id": customer_id},
    )
    return answer


def list_invoices(
    api: Salesloop,
    *,
    customer_id: str | None = None,
    deal_id: str | None = None,
    order_id: str | None = None,
    owner_id: str | None = None,
    status: Literal['open', 'overdue', 'paid', 'unpaid'] | None = None,
    number: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> InvoicePage:
    """Invoices, the first due first."""
    answer: InvoicePage = api.send(
        "GET",
        "/pipeline/v1/invoices",
        reads=True,
        query={"customer_id": customer_id, "deal_id": deal_id, "order_id": order_id, "owner_id": owner_id, "status": status, "number": number, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_invoice(
    api: Salesloop,
    invoice_id: str,
) -> Invoice:
    """One invoice."""
    answer: Invoice = api.send(
        "GET",
        "/pipeline/v1/invoices/{invoice_id}",
        reads=True,
        within={"invoice_id": invoice_id},
    )
    return answer


def list_payments(
    api: Salesloop,
    *,
    customer_id: str | None = None,
    reference: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> PaymentPage:
    """Payments, the latest first."""
    answer: PaymentPage = api.send(
        "GET",
        "/pipeline/v1/payments",
        reads=True,
        query={"customer_id": customer_id, "reference": reference, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_payment(
    api: Salesloop,
    payment_id: str,
) -> Payment:
    """One payment and the invoices it covers now."""
    answer: Payment = api.send(
        "GET",
        "/pipeline/v1/payments/{payment_id}",
        reads=True,
        within={"payment_id": payment_id},
    )
    return answer


def get_ageing(
    api: Salesloop,
    *,
    as_of: str | None = None,
    known_at: str | None = None,
    by: Literal['none', 'customer', 'owner'] | None = None,
) -> Ageing:
    """What was outstanding on a day, by how long past due; the five ages sum to it."""
    answer: Ageing = api.send(
        "GET",
        "/pipeline/v1/ageing",
        reads=True,
        query={"as_of": as_of, "known_at": known_at, "by": by},
    )
    return answer


def open_import(
    api: Salesloop,
    body: OpenImportBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Import:
    """Begin: commands that carry `Import-Id` set deadlines that wait for the finish, or for an hour without any."""
    answer: Import = api.send(
        "POST",
        "/pipeline/v1/imports",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def finish_import(
    api: Salesloop,
    import_id: str,
    body: FinishImportBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Import:
    """End: deadlines that came due meanwhile look at how things are now."""
    answer: Import = api.send(
        "POST",
        "/pipeline/v1/imports/{import_id}/finish",
        reads=False,
        within={"import_id": import_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_events(
    api: Salesloop,
    *,
    after: str | None = None,
    types: str | None = None,
    subject: str | None = None,
    limit: int | None = None,
    wait: int | None = None,
) -> CloudEventPage:
    """The published events behind a position, oldest first; none is ever skipped. A page may be empty and still have more behind it: go on with `next_after`, or the `Link` header's `next`. `Accept: application/cloudevents-batch+json` gives the bare array."""
    answer: CloudEventPage = api.send(
        "GET",
        "/pipeline/v1/events",
        reads=True,
        query={"after": after, "types": types, "subject": subject, "limit": limit, "wait": wait},
    )
    return answer


def get_me(
    api: Salesloop,
) -> Me:
    """The caller's role, and of an employee the post, unit, region and units managed, as they hold today."""
    answer: Me = api.send(
        "GET",
        "/pipeline/v1/me",
        reads=True,
    )
    return answer


def list_my_permissions(
    api: Salesloop,
) -> Permissions:
    """Every operation of this service that the caller may use, and how far it reaches."""
    answer: Permissions = api.send(
        "GET",
        "/pipeline/v1/me/permissions",
        reads=True,
    )
    return answer


def explain_permission(
    api: Salesloop,
    *,
    employee_id: str,
    operation: str,
    owner_id: str | None = None,
) -> Explanation:
    """Why an employee may use an operation or not: role, action, scope, and whether it reaches an owner."""
    answer: Explanation = api.send(
        "GET",
        "/pipeline/v1/permissions/explain",
        reads=True,
        query={"employee_id": employee_id, "operation": operation, "owner_id": owner_id},
    )
    return answer
