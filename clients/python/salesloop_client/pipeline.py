"""Typed calls of the pipeline service; written by 'salesloop reference' from its OpenAPI description."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from salesloop_client.api import Salesloop


class AcceptOrderBody(TypedDict):
    """`warranty_end` is the last day of the warranty."""

    accepted_on: NotRequired[str | None]
    warranty_end: NotRequired[str | None]


class AcceptQuoteBody(TypedDict):
    """The members of AcceptQuoteBody."""

    accepted_on: NotRequired[str | None]


class Account(TypedDict):
    """What a customer owes and has paid; invoiced = paid + credited + written off + outstanding."""

    id: str
    version: int
    customer_name: str | None
    invoiced: Money
    paid: Money
    credited: Money
    written_off: Money
    outstanding: Money
    on_account: Money
    provision: Money
    invoices: list[Invoice]
    payments: list[Payment]


class ActivitiesBody(TypedDict):
    """The members of ActivitiesBody."""

    items: list[DealActivityBody]


class Activity(TypedDict):
    """Something that was done about a deal."""

    id: str
    version: int
    deal_id: str
    customer_id: str | None
    customer_name: str | None
    owner_id: str
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']
    kind: Literal['call', 'mail', 'online_meeting', 'visit', 'demo']
    outcome: Literal['reached', 'follow_up', 'interested', 'not_interested', 'not_reached']
    contact_id: str | None
    done_on: str


class ActivityBatch(TypedDict):
    """What became of each activity of a batch."""

    items: list[ActivityResult]


class ActivityPage(TypedDict):
    """A page of activities."""

    items: list[Activity]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class ActivityResult(TypedDict):
    """What became of one activity of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: Activity | Problem


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


class AmendContractBody(TypedDict):
    """Lines left out stay; the schedule is the whole new one and sums to what is sold then."""

    schedule: list[InstalmentBody]
    lines: NotRequired[list[LineBody] | None]
    term_end: NotRequired[str | None]
    amended_on: NotRequired[str | None]


class Amendment(TypedDict):
    """What a signed contract is to become, when somebody approves what it gives away."""

    lines: list[SoldLine]
    net: Money
    schedule: list[DueInstalment]
    term_end: str | None
    approver: Literal['regional_manager', 'sales_director', 'general_manager']
    proposed_by: list[str]
    proposed_on: str


class ApproveAmendmentBody(TypedDict):
    """The amendment is in force from that day."""

    approved_on: NotRequired[str | None]


class ApproveQuoteBody(TypedDict):
    """The members of ApproveQuoteBody."""

    approved_on: NotRequired[str | None]


class AssignTaskBody(TypedDict):
    """`blocked_by` are tasks of the same order that come first; the title never leaves this service."""

    title: str
    owner_id: str
    due_on: str
    blocked_by: NotRequired[list[str]]
    assigned_on: NotRequired[str | None]


class AttentionItem(TypedDict):
    """Something that somebody has to do."""

    id: str
    what: Literal['deal_rotted', 'quote_submitted']
    awaits: Literal['owner', 'manager']
    owner_id: str
    since: str
    deal_id: str
    subject: str
    must_do: Literal['act', 'reassign_park_or_lose', 'approve_or_reject']
    version: int


class AttentionItemPage(TypedDict):
    """A page of what waits."""

    items: list[AttentionItem]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Board(TypedDict):
    """Every stage with what stands in it, in order."""

    currency: str
    scope: Seen
    stages: list[StageSums]


class BookPrice(TypedDict):
    """What a product costs in a price book from a day on, until its next price there."""

    id: str
    version: int
    price_book_id: str
    product_id: str
    product_name: str
    effective_from: str
    list_price: Money
    floor_price: Money | None


class BookPriceBody(TypedDict):
    """What a product costs; without a floor its own one is kept."""

    product_id: str
    list_price: Money
    floor_price: NotRequired[Money | None]


class BookPricePage(TypedDict):
    """A page of prices."""

    items: list[BookPrice]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


CancelJobBody: TypeAlias = "dict[str, Any]"


class CancelOrderBody(TypedDict):
    """Without lines the whole order. The reason `other` needs a note; a note never leaves this service."""

    lines: NotRequired[list[int]]
    reason: Literal['customer_withdrew', 'not_deliverable', 'not_paid', 'mistake', 'other']
    note: NotRequired[str | None]
    cancelled_on: NotRequired[str | None]


class ChangeCreditBody(TypedDict):
    """What is given changes from `effective_from` on; the reason stays in this service."""

    owner_id: NotRequired[str | None]
    credits: NotRequired[list[CreditBody] | None]
    overlay: NotRequired[list[CreditBody] | None]
    reason: str
    effective_from: NotRequired[str | None]


class CheckContractBody(TypedDict):
    """The members of CheckContractBody."""

    checked_on: NotRequired[str | None]


class ChurnedFor(TypedDict):
    """The contracts that churned for one reason."""

    reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other']
    contracts: int
    net: Money


class CloseTicketBody(TypedDict):
    """`rating` is what the customer gives, from 1 to 5."""

    rating: NotRequired[int | None]
    note: NotRequired[str | None]
    at: NotRequired[str | None]


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


class CompleteTaskBody(TypedDict):
    """The members of CompleteTaskBody."""

    completed_on: NotRequired[str | None]


class ConfirmOrderBody(TypedDict):
    """The members of ConfirmOrderBody."""

    deliveries: NotRequired[list[DeliveryBody]]
    confirmed_on: NotRequired[str | None]


class Contract(TypedDict):
    """A deal's contract, from its draft on; its term and schedule count when it is signed."""

    number: str
    status: Literal['drafted', 'checked', 'returned']
    delivery_on: str | None
    company_signatories: list[str]
    customer_signatories: list[str]
    file_reference: str | None
    drafted_on: str
    decided_on: str | None
    mismatches: list[Literal['no_accepted_quote', 'lines', 'delivery_on', 'schedule']]


class Correction(TypedDict):
    """What of an invoice is taken back (credit note) or given up (write-off), or goes back of a payment (refund)."""

    id: str
    version: int
    kind: Literal['credit_note', 'write_off', 'refund']
    customer_id: str
    invoice_id: str | None
    payment_id: str | None
    gross: Money
    reason: Literal['wrong_amount', 'returned', 'cancelled', 'amended', 'discount', 'other'] | Literal['insolvent', 'disputed', 'small_amount', 'uncollectable'] | None
    status: Literal['requested', 'approved', 'rejected']
    requested_by: list[str]
    requested_on: str | None
    decided_on: str | None


class CorrectionPage(TypedDict):
    """A page of corrections."""

    items: list[Correction]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class CreditBody(TypedDict):
    """A person's share of the revenue credit."""

    employee_id: str
    share_bp: int


class CreditInvoiceBody(TypedDict):
    """Without lines all that is open is credited."""

    reason: Literal['wrong_amount', 'returned', 'cancelled', 'amended', 'discount', 'other']
    lines: NotRequired[list[CreditedLineBody] | None]
    credited_on: NotRequired[str | None]


class CreditedLineBody(TypedDict):
    """How much, with its VAT, of a line of the invoice."""

    line: int
    gross: Money


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
    overlay: list[CreditedShare]
    lines: list[SoldLine]
    net: Money
    id: str
    version: int
    status: Literal['open', 'signed', 'lost']
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']
    probability_bp: int
    weighted: Money
    forecast_category: Literal['pipeline', 'best_case', 'commit', 'closed'] | None
    forecast_override: Literal['pipeline', 'best_case', 'commit', 'closed'] | None
    need: Need | None
    objections: list[Objection]
    activities: int
    pipeline_id: str
    policy_version: int
    next_stage: NextStage | None
    rots_on: str | None
    rotten: int
    contract: Contract | None
    amendment: Amendment | None
    close_pushes: int
    expected_close_on: str | None
    opened_on: str | None
    closed_on: str | None
    lost_reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other'] | None
    lost_in: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost'] | None
    term_start: str | None
    term_end: str | None
    schedule: list[DueInstalment]
    cancelled_lines: list[SoldLine]
    contract_cancelled_on: str | None
    origin: Literal['native', 'import']
    external_reference: str | None


class DealActivityBody(TypedDict):
    """The members of DealActivityBody."""

    kind: Literal['call', 'mail', 'online_meeting', 'visit', 'demo']
    outcome: Literal['reached', 'follow_up', 'interested', 'not_interested', 'not_reached']
    contact_id: NotRequired[str | None]
    done_on: NotRequired[str | None]
    deal_id: str


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
    overlay: list[CreditedShare]
    lines: list[SoldLine]
    net: Money
    id: str
    version: int
    status: Literal['open', 'signed', 'lost']
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']
    probability_bp: int
    weighted: Money
    forecast_category: Literal['pipeline', 'best_case', 'commit', 'closed'] | None
    forecast_override: Literal['pipeline', 'best_case', 'commit', 'closed'] | None
    need: Need | None
    objections: list[Objection]
    activities: int
    pipeline_id: str
    policy_version: int
    next_stage: NextStage | None
    rots_on: str | None
    rotten: int
    contract: Contract | None
    amendment: Amendment | None
    close_pushes: int
    expected_close_on: str | None
    opened_on: str | None
    closed_on: str | None
    lost_reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other'] | None
    lost_in: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost'] | None
    term_start: str | None
    term_end: str | None
    schedule: list[DueInstalment]
    cancelled_lines: list[SoldLine]
    contract_cancelled_on: str | None
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
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text. What its field can never be, as an unknown stage or status, is refused."""

    field: Literal['stage', 'status', 'owner_id', 'customer_id', 'external_reference', 'net', 'weighted', 'expected_close_on', 'created_at', 'changed_at', 'amendment_approver']
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


DecideBody: TypeAlias = "dict[str, Any]"


DecideWriteOffBody: TypeAlias = "dict[str, Any]"


class DeliverOrderBody(TypedDict):
    """Without lines all that are left."""

    lines: NotRequired[list[int]]
    delivered_on: NotRequired[str | None]


class DeliveryBody(TypedDict):
    """The day a line is promised for."""

    line: int
    planned_on: str


class DraftContractBody(TypedDict):
    """About the deal's lines as they are; the customer's signatories are contacts, by id."""

    number: str
    schedule: list[InstalmentBody]
    delivery_on: NotRequired[str | None]
    term_start: NotRequired[str | None]
    term_end: NotRequired[str | None]
    company_signatories: NotRequired[list[str]]
    customer_signatories: NotRequired[list[str]]
    file_reference: NotRequired[str | None]
    drafted_on: NotRequired[str | None]


class Due(TypedDict):
    """Something that is due of a person: a task, or a milestone that person is responsible for."""

    kind: Literal['task', 'milestone']
    id: str
    version: int
    order_id: str
    person_id: str
    due_on: str
    title: str | None
    milestone: Literal['delivery', 'installation', 'training', 'commissioning', 'acceptance'] | None


class DueInstalment(TypedDict):
    """A part of the price and when it is due."""

    number: int
    net: Money
    due_on: str | None


class DuePage(TypedDict):
    """A page of what is due."""

    items: list[Due]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Dunned(TypedDict):
    """An open invoice with how far past due it is and the interest that has run up since."""

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
    tax_number: str | None
    dunning: Literal['reminder', 'overdue', 'late', 'manager', 'order_stop', 'provision'] | None
    origin: Literal['native', 'import']
    status: Literal['open', 'overdue', 'paid', 'credited', 'written_off']
    net: Money
    vat: Money
    gross: Money
    paid: Money
    credited: Money
    written_off: Money
    outstanding: Money
    provision: Money
    days_overdue: int
    interest_bp: int
    interest: Money


class DunningPage(TypedDict):
    """A page of open invoices on the dunning ladder."""

    items: list[Dunned]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Escalation(TypedDict):
    """So much of a clock's time had passed without what it waits for."""

    id: str
    version: int
    ticket_id: str
    kind: Literal['support', 'training', 'maintenance']
    severity: Literal['urgent', 'high', 'medium', 'low']
    order_id: str
    customer_id: str | None
    customer_name: str | None
    owner_id: str
    responsible_id: str
    clock: Literal['response', 'resolution']
    percent: Literal[50, 80, 100]
    due_at: str
    open: bool


class EscalationPage(TypedDict):
    """A page of escalations."""

    items: list[Escalation]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


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


class FigureKey(TypedDict):
    """What an item is cut by."""

    kind: Literal['employee', 'product_line', 'source', 'channel']
    id: str | None
    name: str | None


class FigureRow(TypedDict):
    """What one event adds to a number."""

    deal_id: str
    event_id: str
    event_type: str
    amount: int
    net: SignedMoney | None
    days: int
    owner_id: str
    product_line_id: str | None
    counts_on: str
    occurred_on: str
    known_at: str


class FigureRowPage(TypedDict):
    """A page of what adds up to a number."""

    items: list[FigureRow]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


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
    """What a row of the forecast is of; a month's id is '2026-04', a quarter's '2026-Q2'. An open deal is of the region where its owner works today, a signed one of where that was then; null: of none."""

    kind: Literal['employee', 'region', 'product_line', 'month', 'quarter']
    id: str | None
    name: str | None


class ForecastRow(TypedDict):
    """Deals that close within the days asked for."""

    count: int
    net: Money
    weighted: Money
    key: ForecastKey | None
    categories: ForecastCategories


Funnel = TypedDict("Funnel", {
    "currency": "str",
    "scope": "Seen",
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "from": "str | None",
    "to": "str | None",
    "items": "list[FunnelItem]",
})


class FunnelItem(TypedDict):
    """The funnel, stage by stage."""

    key: FigureKey | None
    stages: list[FunnelStage]


class FunnelStage(TypedDict):
    """The deals that entered a stage: entered = advanced + lost + open."""

    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation']
    entered: int
    advanced: int
    lost: int
    open: int
    conversion: float | None
    skipped: int


class Gap(TypedDict):
    """A product line that others of the segment have bought and the customer has not."""

    product_line_id: str
    product_line_name: str
    buyers: int
    share: float | None
    product_id: str
    product_name: str


class Held(TypedDict):
    """An order of a customer who is long overdue: nothing of it is confirmed or delivered."""

    since: str
    reason: Literal['overdue']


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


class ImportInvoiceBody(TypedDict):
    """A paper of a signed deal without a schedule; without `vat` it is by the rates of the deal's lines."""

    deal_id: str
    number: str
    net: Money
    vat: NotRequired[Money | None]
    issued_on: str
    due_on: str


class ImportInvoicesBody(TypedDict):
    """The members of ImportInvoicesBody."""

    items: list[ImportInvoiceBody]


class ImportedInvoice(TypedDict):
    """An invoice from elsewhere, as it was taken over."""

    id: str
    version: int
    number: str
    customer_id: str
    deal_id: str
    instalment: int
    issued_on: str
    due_on: str
    gross: Money
    outstanding: Money


class ImportedInvoiceBatch(TypedDict):
    """What became of each invoice of a batch."""

    items: list[ImportedInvoiceResult]


class ImportedInvoiceResult(TypedDict):
    """What became of one invoice of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: ImportedInvoice | Problem


class InstalmentBody(TypedDict):
    """A part of the price; it falls due on a day, or `days` after what it waits for (`trigger`) has happened."""

    net: Money
    due_on: NotRequired[str | None]
    trigger: NotRequired[Literal['signing', 'delivery', 'acceptance', 'warranty_end'] | None]
    days: NotRequired[int]


class InterestRate(TypedDict):
    """The yearly rate of interest on what is overdue, from a day on until the next one."""

    id: str
    version: int
    effective_from: str
    rate_bp: int


class InterestRatePage(TypedDict):
    """A page of rates."""

    items: list[InterestRate]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Invoice(TypedDict):
    """An instalment that has been invoiced: gross = net + VAT = paid + credited + written off + outstanding."""

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
    tax_number: str | None
    dunning: Literal['reminder', 'overdue', 'late', 'manager', 'order_stop', 'provision'] | None
    origin: Literal['native', 'import']
    status: Literal['open', 'overdue', 'paid', 'credited', 'written_off']
    net: Money
    vat: Money
    gross: Money
    paid: Money
    credited: Money
    written_off: Money
    outstanding: Money
    provision: Money


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
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text. What its field can never be, as an unknown stage or status, is refused."""

    field: Literal['number', 'tax_number', 'customer_id', 'deal_id', 'order_id', 'owner_id', 'status', 'issued_on', 'due_on']
    op: NotRequired[Literal['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'is_null']]
    value: str | int | bool | list[str | int | bool]


class InvoiceSearchGroup(TypedDict):
    """Conditions that hold together."""

    filters: list[InvoiceSearchCondition]


class IssueQuoteBody(TypedDict):
    """A discount over 10 % on any line waits for the regional manager, over 20 % or below floor for the director."""

    lines: list[OfferedLineBody]
    delivery_on: NotRequired[str | None]
    valid_until: NotRequired[str | None]
    schedule: NotRequired[list[InstalmentBody]]
    issued_on: NotRequired[str | None]


class Job(TypedDict):
    """A file that is taken in, row by row."""

    id: str
    version: int
    kind: str
    state: Literal['queued', 'running', 'succeeded', 'finished_with_errors', 'failed', 'cancelled']
    progress: Progress
    failure: str | None
    created_by: str
    created_at: str
    started_at: str | None
    finished_at: str | None


class JobPage(TypedDict):
    """A page of jobs."""

    items: list[Job]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


Leakage = TypedDict("Leakage", {
    "currency": "str",
    "scope": "Seen",
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "from": "str | None",
    "to": "str | None",
    "items": "list[LeakageItem]",
})


class LeakageItem(TypedDict):
    """Deals opened and leaked."""

    key: FigureKey | None
    entered: int
    rotted: int
    no_answer: int
    leakage_rate: float | None


class LineBody(TypedDict):
    """One sold item; without `net` (the line's total) it is list price × quantity, or what its price book asks."""

    product_id: str
    quantity: int
    net: NotRequired[Money | None]
    price_book_id: NotRequired[str | None]


class LogActivityBody(TypedDict):
    """`contact_id` is the customer's person it was with; a person is never named here."""

    kind: Literal['call', 'mail', 'online_meeting', 'visit', 'demo']
    outcome: Literal['reached', 'follow_up', 'interested', 'not_interested', 'not_reached']
    contact_id: NotRequired[str | None]
    done_on: NotRequired[str | None]


class LoseDealBody(TypedDict):
    """The reason `other` needs a note; a note never leaves this service."""

    reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other']
    note: NotRequired[str | None]
    lost_on: NotRequired[str | None]


class LostFor(TypedDict):
    """The deals lost for one reason."""

    count: int
    net: Money
    share: float | None
    reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other']


class LostIn(TypedDict):
    """The deals lost in one stage."""

    count: int
    net: Money
    share: float | None
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation']


LostReasons = TypedDict("LostReasons", {
    "currency": "str",
    "scope": "Seen",
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "from": "str | None",
    "to": "str | None",
    "items": "list[LostReasonsItem]",
})


class LostReasonsItem(TypedDict):
    """Lost deals by reason and by stage."""

    key: FigureKey | None
    lost: int
    net: Money
    reasons: list[LostFor]
    stages: list[LostIn]


class Me(TypedDict):
    """The caller."""

    actor: str
    role: Literal['general_manager', 'sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'finance', 'hr', 'delivery', 'admin', 'integrator']
    employee_id: str | None
    unit_id: str | None
    region_id: str | None
    manages: list[str]


class Milestone(TypedDict):
    """A day that an order promises; on time when it is reached by `promised_on`."""

    id: str
    version: int
    order_id: str
    deal_id: str
    customer_id: str | None
    customer_name: str | None
    owner_id: str
    responsible_id: str
    kind: Literal['delivery', 'installation', 'training', 'commissioning', 'acceptance']
    line: int | None
    status: Literal['open', 'reached', 'dropped']
    planned_on: str
    promised_on: str
    reached_on: str | None
    on_time: bool | None


class MilestonePage(TypedDict):
    """A page of milestones."""

    items: list[Milestone]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Money(TypedDict):
    """An amount in minor units of its currency, not negative."""

    amount_minor: int
    currency: str


class MoveDealBody(TypedDict):
    """Skip stages or go back, and say why; the reason stays in this service."""

    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation']
    reason: str
    moved_on: NotRequired[str | None]


class Need(TypedDict):
    """What the customer needs, has for it, and whether buying is meant."""

    need: str
    budget: Money
    intent_confirmed: bool
    recorded_on: str


class NextStage(TypedDict):
    """What a deal comes to next, and what it still needs for it."""

    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']
    missing: list[Literal['contact_activity', 'need', 'budget', 'confirmed_intent', 'solution', 'demo', 'settled_objections', 'price', 'delivery_date', 'payment_terms', 'accepted_quote', 'checked_contract']]


class Objection(TypedDict):
    """What stands against a deal."""

    number: int
    objection: str
    status: Literal['raised', 'answered', 'left_open']
    raised_on: str
    settled_on: str | None


class OfferedLineBody(TypedDict):
    """What is offered, at list price less the discount."""

    product_id: str
    quantity: int
    discount_bp: NotRequired[int]
    price_book_id: NotRequired[str | None]


class OnTime(TypedDict):
    """How many milestones are reached by the day that was promised, on a day and as known at a moment."""

    scope: Seen
    as_of: str
    known_at: str
    settled: bool
    settled_until: str | None
    items: list[OnTimeRow]


class OnTimeKey(TypedDict):
    """What a row is of."""

    kind: Literal['product_line', 'employee']
    id: str | None
    name: str | None


class OnTimeRow(TypedDict):
    """Milestones that were promised for one month, or for all days asked for."""

    key: OnTimeKey | None
    month: str | None
    promised: int
    on_time: int
    late: int
    open: int
    rate: float


class OpenDealBody(TypedDict):
    """A new deal; without credits its owner is credited alone."""

    customer_id: str
    owner_id: str
    credits: NotRequired[list[CreditBody]]
    overlay: NotRequired[list[CreditBody]]
    lines: NotRequired[list[LineBody]]
    expected_close_on: NotRequired[str | None]
    opened_on: NotRequired[str | None]
    source: NotRequired[str | None]
    channel: NotRequired[str | None]
    external_reference: NotRequired[str | None]
    pipeline_id: NotRequired[str | None]


class OpenDealsBody(TypedDict):
    """The members of OpenDealsBody."""

    items: list[OpenDealBody]


class OpenImportBody(TypedDict):
    """The members of OpenImportBody."""

    source: NotRequired[str | None]


class OpenPipelineBody(TypedDict):
    """Some of the company's stages in its order, and what a deal needs to be signed."""

    name: str
    stages: list[StageRuleBody]
    signing: NotRequired[list[Literal['contact_activity', 'need', 'budget', 'confirmed_intent', 'solution', 'demo', 'settled_objections', 'price', 'delivery_date', 'payment_terms', 'accepted_quote', 'checked_contract']]]
    published_on: NotRequired[str | None]


class OpenPriceBookBody(TypedDict):
    """With a channel it is for that channel's deals alone."""

    name: str
    valid_from: NotRequired[str | None]
    valid_to: NotRequired[str | None]
    channel: NotRequired[str | None]


class OpenTicketBody(TypedDict):
    """About lines of an order, without `lines` about all of it; the words never leave this service. The deal's owner is responsible for it unless somebody else is named."""

    order_id: str
    kind: Literal['support', 'training', 'maintenance']
    severity: Literal['urgent', 'high', 'medium', 'low']
    subject: str
    description: NotRequired[str]
    responsible_id: NotRequired[str | None]
    lines: NotRequired[list[int]]
    at: NotRequired[str | None]


class Order(TypedDict):
    """An order that a signed deal set in motion."""

    customer_id: str | None
    customer_name: str | None
    source: str | None
    channel: str | None
    owner_id: str
    credits: list[CreditedShare]
    overlay: list[CreditedShare]
    lines: list[OrderedLine]
    net: Money
    id: str
    version: int
    status: Literal['received', 'confirmed', 'in_delivery', 'delivered', 'accepted', 'cancelled']
    deal_id: str
    undelivered: Money
    received_on: str
    confirmed_on: str | None
    started_on: str | None
    delivered_on: str | None
    accepted_on: str | None
    warranty_end: str | None
    warranty_ended_on: str | None
    cancelled_on: str | None
    cancel_reason: Literal['customer_withdrew', 'not_deliverable', 'not_paid', 'mistake', 'other'] | None
    held: Held | None


class OrderBook(TypedDict):
    """What is signed and not yet invoiced."""

    currency: str
    scope: Seen
    as_of: str
    known_at: str
    settled: bool
    settled_until: str | None
    items: list[OrderBookItem]


class OrderBookItem(TypedDict):
    """The order book: signed = invoiced + backlog, net."""

    key: FigureKey | None
    deals: int
    signed: Money
    invoiced: Money
    backlog: Money
    unscheduled: Unscheduled


class OrderInFull(TypedDict):
    """An order with its milestones and its tasks, the earliest due first."""

    customer_id: str | None
    customer_name: str | None
    source: str | None
    channel: str | None
    owner_id: str
    credits: list[CreditedShare]
    overlay: list[CreditedShare]
    lines: list[OrderedLine]
    net: Money
    id: str
    version: int
    status: Literal['received', 'confirmed', 'in_delivery', 'delivered', 'accepted', 'cancelled']
    deal_id: str
    undelivered: Money
    received_on: str
    confirmed_on: str | None
    started_on: str | None
    delivered_on: str | None
    accepted_on: str | None
    warranty_end: str | None
    warranty_ended_on: str | None
    cancelled_on: str | None
    cancel_reason: Literal['customer_withdrew', 'not_deliverable', 'not_paid', 'mistake', 'other'] | None
    held: Held | None
    milestones: list[Milestone]
    tasks: list[Task]


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
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text. What its field can never be, as an unknown stage or status, is refused."""

    field: Literal['deal_id', 'customer_id', 'owner_id', 'status', 'received_on', 'undelivered']
    op: NotRequired[Literal['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'is_null']]
    value: str | int | bool | list[str | int | bool]


class OrderSearchGroup(TypedDict):
    """Conditions that hold together."""

    filters: list[OrderSearchCondition]


class OrderedLine(TypedDict):
    """One sold item and what became of it."""

    number: int
    product_id: str
    product_name: str
    product_line_id: str
    product_line_name: str
    quantity: int
    net: Money
    cost: Money
    list_net: Money | None
    floor_net: Money | None
    price_book_id: str | None
    flags: list[Literal['new', 'strategic', 'recurring']]
    status: Literal['open', 'delivered', 'cancelled']
    delivered_on: str | None
    cancelled_on: str | None


class OverrideForecastBody(TypedDict):
    """Null lets the probability speak again."""

    category: Literal['pipeline', 'best_case', 'commit'] | None
    overridden_on: NotRequired[str | None]


class ParkDealBody(TypedDict):
    """Nobody is to act before `until`, at most a year ahead; the reason stays in this service."""

    until: str
    reason: str
    parked_on: NotRequired[str | None]


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
    refunds: list[Refund]


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
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text. What its field can never be, as an unknown stage or status, is refused."""

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


class Pipeline(TypedDict):
    """A pipeline as new deals meet it, with every version that older ones keep."""

    version: int
    name: str
    stages: list[StageRule]
    signing: list[Literal['contact_activity', 'need', 'budget', 'confirmed_intent', 'solution', 'demo', 'settled_objections', 'price', 'delivery_date', 'payment_terms', 'accepted_quote', 'checked_contract']]
    published_on: str | None
    id: str
    versions: list[PolicyVersion]


class PipelinePage(TypedDict):
    """A page of pipelines."""

    items: list[Pipeline]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class PlanMilestoneBody(TypedDict):
    """Of a line, or without it of the whole order; a plan that the customer asked for moves what is promised."""

    kind: Literal['delivery', 'installation', 'training', 'commissioning', 'acceptance']
    line: NotRequired[int | None]
    planned_on: str
    responsible_id: NotRequired[str | None]
    asked_by: NotRequired[Literal['customer', 'company']]
    agreed_on: NotRequired[str | None]


class PolicyVersion(TypedDict):
    """A pipeline's stages from a day on, for deals opened then."""

    version: int
    name: str
    stages: list[StageRule]
    signing: list[Literal['contact_activity', 'need', 'budget', 'confirmed_intent', 'solution', 'demo', 'settled_objections', 'price', 'delivery_date', 'payment_terms', 'accepted_quote', 'checked_contract']]
    published_on: str | None


class Price(TypedDict):
    """What a product costs from a day on."""

    effective_from: str
    list_price: Money
    unit_cost: Money
    floor_price: Money | None
    flags: list[Literal['new', 'strategic', 'recurring']]


class PriceBook(TypedDict):
    """While it is valid, and for whom."""

    id: str
    version: int
    name: str
    currency: str
    valid_from: str
    valid_to: str | None
    channel: str | None


class PriceBookPage(TypedDict):
    """A page of price books."""

    items: list[PriceBook]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


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
    vat_bp: int
    prices: list[Price]
    list_price: Money
    unit_cost: Money


class ProductBatch(TypedDict):
    """What became of each product of a batch."""

    items: list[ProductResult]


class ProductBody(TypedDict):
    """A product, its VAT rate in basis points and its first price; without a unit cost it costs nothing."""

    name: str
    product_line_id: str
    list_price: Money
    unit_cost: NotRequired[Money | None]
    floor_price: NotRequired[Money | None]
    vat_bp: NotRequired[int]
    flags: NotRequired[list[Literal['new', 'strategic', 'recurring']]]
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


class Progress(TypedDict):
    """How far a job is, in rows."""

    total: int
    done: int
    accepted: int
    unchanged: int
    refused: int


class PublishTicketPromisesBody(TypedDict):
    """The next version, whole: for tickets that are opened from now on."""

    promises: list[TicketPromiseBody]
    major_one_up: NotRequired[bool]
    published_on: NotRequired[str | None]


class Quote(TypedDict):
    """One version of what a deal's customer was offered."""

    id: str
    version: int
    deal_id: str
    number: int
    owner_id: str
    customer_id: str | None
    customer_name: str | None
    status: Literal['awaiting_approval', 'offered', 'accepted', 'superseded', 'rejected', 'withdrawn']
    lines: list[QuotedLine]
    net: Money
    discount_bp: int
    delivery_on: str | None
    valid_until: str | None
    schedule: list[DueInstalment]
    approver: Literal['regional_manager', 'sales_director', 'general_manager'] | None
    issued_by: list[str]
    issued_on: str


class QuotePage(TypedDict):
    """A page of quotes."""

    items: list[Quote]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class QuotedLine(TypedDict):
    """What is offered, at list price less the discount."""

    number: int
    product_id: str
    product_name: str
    product_line_id: str
    product_line_name: str
    quantity: int
    list_net: Money
    discount_bp: int
    net: Money
    floor_net: Money | None
    price_book_id: str | None
    flags: list[Literal['new', 'strategic', 'recurring']]


class RaiseObjectionBody(TypedDict):
    """The text stays in this service."""

    objection: str
    raised_on: NotRequired[str | None]


class ReachMilestoneBody(TypedDict):
    """Delivery and acceptance are reached by delivering and accepting."""

    kind: Literal['installation', 'training', 'commissioning']
    line: NotRequired[int | None]
    reached_on: NotRequired[str | None]


class RecordNeedBody(TypedDict):
    """The last one counts; the text stays in this service."""

    need: str
    budget: Money
    intent_confirmed: bool
    recorded_on: NotRequired[str | None]


class Refund(TypedDict):
    """Money that is to go back by a bank line of its own, or went."""

    id: str
    reference: str
    gross: Money
    status: Literal['requested', 'approved', 'rejected']
    refunded_on: str | None


class RefundBody(TypedDict):
    """The bank line by which money of a payment goes back; without a day it is that of the approval."""

    reference: str
    gross: Money
    refunded_on: NotRequired[str | None]


class RegisterInvoiceBody(TypedDict):
    """The tax authority's number; another one replaces it."""

    tax_number: str
    registered_on: NotRequired[str | None]


class Registration(TypedDict):
    """An invoice's number at the tax authority."""

    id: str
    version: int
    customer_id: str
    number: str
    tax_number: str


class RejectAmendmentBody(TypedDict):
    """The members of RejectAmendmentBody."""

    rejected_on: NotRequired[str | None]


class RejectQuoteBody(TypedDict):
    """The members of RejectQuoteBody."""

    rejected_on: NotRequired[str | None]


class ReleaseOrderBody(TypedDict):
    """Why it goes on although the customer is long overdue; that never leaves this service."""

    reason: str
    released_on: NotRequired[str | None]


class Renewal(TypedDict):
    """A contract term that ends, and what has become of its renewal."""

    id: str
    version: int
    deal_id: str
    customer_id: str
    customer_name: str | None
    owner_id: str
    net: Money
    term_end: str
    status: Literal['waiting', 'open', 'renewed', 'expanded', 'contracted', 'churned', 'withdrawn']
    renewal_id: str | None
    opened_on: str | None
    lead_days: int | None
    settled_on: str | None
    reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other'] | None
    renewed_net: Money | None


class RenewalPage(TypedDict):
    """A page of renewals."""

    items: list[Renewal]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class ReopenDealBody(TypedDict):
    """The members of ReopenDealBody."""

    reopened_on: NotRequired[str | None]


class RepriceBody(TypedDict):
    """What is given changes from `effective_from` on."""

    list_price: NotRequired[Money | None]
    unit_cost: NotRequired[Money | None]
    floor_price: NotRequired[Money | None]
    flags: NotRequired[list[Literal['new', 'strategic', 'recurring']] | None]
    effective_from: NotRequired[str | None]


class RequestWriteOffBody(TypedDict):
    """Without an amount all that is open is asked for."""

    reason: Literal['insolvent', 'disputed', 'small_amount', 'uncollectable']
    gross: NotRequired[Money | None]


Retention = TypedDict("Retention", {
    "currency": "str",
    "scope": "Seen",
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "from": "str | None",
    "to": "str | None",
    "items": "list[RetentionItem]",
})


class RetentionItem(TypedDict):
    """What came up for renewal: base = renewed + churned + undecided."""

    key: FigureKey | None
    contracts: int
    base: Money
    renewed: Money
    expansion: Money
    contraction: Money
    churned: Money
    undecided: SignedMoney
    renewed_contracts: int
    churned_contracts: int
    grr: float | None
    nrr: float | None
    reasons: list[ChurnedFor]


class RetentionRowPage(TypedDict):
    """A page of what adds up to an amount."""

    items: list[FigureRow]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class ReviseDealBody(TypedDict):
    """What is given changes, the rest stays; `expected_close_on: null` clears it."""

    owner_id: NotRequired[str | None]
    credits: NotRequired[list[CreditBody] | None]
    overlay: NotRequired[list[CreditBody] | None]
    lines: NotRequired[list[LineBody] | None]
    expected_close_on: NotRequired[str | None]
    revised_on: NotRequired[str | None]


class RevisePriceBookBody(TypedDict):
    """Another name, another last day; what was sold by it stays as it is."""

    name: NotRequired[str | None]
    valid_to: str | None
    revised_on: NotRequired[str | None]


class ReviseStagePolicyBody(TypedDict):
    """The next version, whole: for deals that are opened from now on."""

    name: str
    stages: list[StageRuleBody]
    signing: NotRequired[list[Literal['contact_activity', 'need', 'budget', 'confirmed_intent', 'solution', 'demo', 'settled_objections', 'price', 'delivery_date', 'payment_terms', 'accepted_quote', 'checked_contract']]]
    published_on: NotRequired[str | None]


class ReviseTaskBody(TypedDict):
    """What is given changes, the rest stays."""

    owner_id: NotRequired[str | None]
    due_on: NotRequired[str | None]
    blocked_by: NotRequired[list[str] | None]
    revised_on: NotRequired[str | None]


class RowError(TypedDict):
    """Why a row was refused, or one of the reasons."""

    row: int
    column: str | None
    pointer: str | None
    code: str
    detail: str


class RowErrorPage(TypedDict):
    """A page of the reasons."""

    items: list[RowError]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Seen(TypedDict):
    """Whose rows figures have: those that the caller may see."""

    reach: Literal['own', 'team', 'region', 'all']
    persons: int | None


class SetInterestRateBody(TypedDict):
    """Basis points a year, from a day on; 0: none."""

    rate_bp: int
    effective_from: NotRequired[str | None]


class SetPricesBody(TypedDict):
    """Prices from `effective_from` on; products that are not named keep theirs."""

    prices: list[BookPriceBody]
    effective_from: NotRequired[str | None]


class SettleObjectionBody(TypedDict):
    """The members of SettleObjectionBody."""

    how: Literal['answered', 'left_open']
    settled_on: NotRequired[str | None]


class SignDealBody(TypedDict):
    """The instalments sum to the deal's net; what is left out is as the checked contract says."""

    signed_on: NotRequired[str | None]
    term_start: NotRequired[str | None]
    term_end: NotRequired[str | None]
    schedule: NotRequired[list[InstalmentBody]]
    renewal_pipeline_id: NotRequired[str | None]


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
    list_net: Money | None
    floor_net: Money | None
    price_book_id: str | None
    flags: list[Literal['new', 'strategic', 'recurring']]


StageDurations = TypedDict("StageDurations", {
    "currency": "str",
    "scope": "Seen",
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "from": "str | None",
    "to": "str | None",
    "stages": "list[StageStays]",
})


class StageRule(TypedDict):
    """An open stage of a pipeline."""

    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']
    name: str
    probability_bp: int
    criteria: list[Literal['contact_activity', 'need', 'budget', 'confirmed_intent', 'solution', 'demo', 'settled_objections', 'price', 'delivery_date', 'payment_terms', 'accepted_quote', 'checked_contract']]
    rotten_days: int


class StageRuleBody(TypedDict):
    """An open stage; `criteria` are what a deal needs to come into it."""

    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation']
    name: str
    probability_bp: int
    criteria: NotRequired[list[Literal['contact_activity', 'need', 'budget', 'confirmed_intent', 'solution', 'demo', 'settled_objections', 'price', 'delivery_date', 'payment_terms', 'accepted_quote', 'checked_contract']]]
    rotten_days: int


class StageStays(TypedDict):
    """The stays in one stage."""

    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation']
    left: StayDays
    open: StayDays


class StageSums(TypedDict):
    """The deals of one stage."""

    count: int
    net: Money
    weighted: Money
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation', 'signed', 'lost']


class StartDeliveryBody(TypedDict):
    """The members of StartDeliveryBody."""

    started_on: NotRequired[str | None]


class StayDays(TypedDict):
    """How long some stays took."""

    count: int
    median: float | None
    p75: float | None


class StepBody(TypedDict):
    """When it was done, and what there is to say about it."""

    note: NotRequired[str | None]
    at: NotRequired[str | None]


class Task(TypedDict):
    """What somebody does for an order."""

    id: str
    version: int
    order_id: str
    title: str
    owner_id: str
    due_on: str
    blocked_by: list[str]
    status: Literal['open', 'done', 'withdrawn']
    assigned_on: str
    ended_on: str | None


class TaskPage(TypedDict):
    """A page of tasks."""

    items: list[Task]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Ticket(TypedDict):
    """What a customer asks for after a sale."""

    id: str
    version: int
    kind: Literal['support', 'training', 'maintenance']
    severity: Literal['urgent', 'high', 'medium', 'low']
    status: Literal['open', 'responded', 'waiting', 'resolved', 'closed']
    subject: str
    description: str
    order_id: str
    deal_id: str
    customer_id: str | None
    customer_name: str | None
    owner_id: str
    responsible_id: str
    lines: list[TicketLine]
    opened_at: str
    response: TicketClock
    resolution: TicketClock
    rating: int | None
    closed_at: str | None
    reopened: int


class TicketClock(TypedDict):
    """One of a ticket's clocks, in minutes of the company's working time."""

    promised_minutes: int
    due_at: str | None
    ran_out_at: str | None
    ended_at: str | None
    minutes: int | None
    in_time: bool | None


class TicketInFull(TypedDict):
    """A ticket with its escalations, and its clocks as they stand at a moment."""

    id: str
    version: int
    kind: Literal['support', 'training', 'maintenance']
    severity: Literal['urgent', 'high', 'medium', 'low']
    status: Literal['open', 'responded', 'waiting', 'resolved', 'closed']
    subject: str
    description: str
    order_id: str
    deal_id: str
    customer_id: str | None
    customer_name: str | None
    owner_id: str
    responsible_id: str
    lines: list[TicketLine]
    opened_at: str
    response: TicketClock
    resolution: TicketClock
    rating: int | None
    closed_at: str | None
    reopened: int
    as_of: str
    response_standing: TicketStanding
    resolution_standing: TicketStanding
    escalations: list[Escalation]


class TicketLine(TypedDict):
    """A line of the order that a ticket is about."""

    number: int
    product_id: str
    product_name: str
    product_line_id: str
    product_line_name: str


class TicketPage(TypedDict):
    """A page of service tickets."""

    items: list[Ticket]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class TicketPromise(TypedDict):
    """Within how many minutes of working time a ticket is responded to, and resolved."""

    kind: Literal['support', 'training', 'maintenance']
    severity: Literal['urgent', 'high', 'medium', 'low']
    response_minutes: int
    resolution_minutes: int


class TicketPromiseBody(TypedDict):
    """Minutes of the company's working time."""

    kind: Literal['support', 'training', 'maintenance']
    severity: Literal['urgent', 'high', 'medium', 'low']
    response_minutes: int
    resolution_minutes: int


class TicketPromises(TypedDict):
    """One version of what tickets are promised that are opened while it is the last one."""

    id: str
    version: int
    promises: list[TicketPromise]
    major_one_up: bool
    published_on: str | None


class TicketPromisesPage(TypedDict):
    """A page of versions."""

    items: list[TicketPromises]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class TicketStanding(TypedDict):
    """What a clock has taken so far and what is left, in begun minutes of working time; less than nothing when late."""

    elapsed_minutes: int
    remaining_minutes: int


class Unscheduled(TypedDict):
    """Signed without a payment schedule, like most from elsewhere: only invoices from elsewhere can follow."""

    deals: int
    signed: Money
    invoiced: Money


Velocity = TypedDict("Velocity", {
    "currency": "str",
    "scope": "Seen",
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "from": "str | None",
    "to": "str | None",
    "items": "list[VelocityItem]",
})


class VelocityItem(TypedDict):
    """Velocity and what it is made of."""

    key: FigureKey | None
    open_deals: int
    won: int
    lost: int
    mean_value: Money | None
    win_rate: float | None
    cycle_days: float | None
    per_day: Money | None


class WhiteSpace(TypedDict):
    """What could be sold to a customer, by what its segment buys."""

    customer_id: str
    industry: str | None
    size: str | None
    others: int
    scope: Seen
    items: list[Gap]


class WhiteSpaceDealBody(TypedDict):
    """A product that a customer does not have, as the white space names it, and who is to sell it."""

    customer_id: str
    product_id: str
    owner_id: str
    quantity: NotRequired[int]


WinRate = TypedDict("WinRate", {
    "currency": "str",
    "scope": "Seen",
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "from": "str | None",
    "to": "str | None",
    "items": "list[WinRateItem]",
})


class WinRateItem(TypedDict):
    """Won deals, and what they are of."""

    key: FigureKey | None
    opened: int
    won: int
    lost: int
    closed: int
    won_of_opened: int
    rate_of_closed: float | None
    rate_of_opened: float | None


class WithdrawQuoteBody(TypedDict):
    """The members of WithdrawQuoteBody."""

    withdrawn_on: NotRequired[str | None]


class WithdrawTaskBody(TypedDict):
    """The members of WithdrawTaskBody."""

    withdrawn_on: NotRequired[str | None]


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


def open_price_book(
    api: Salesloop,
    body: OpenPriceBookBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> PriceBook:
    """Open a price book, without any price yet."""
    answer: PriceBook = api.send(
        "POST",
        "/pipeline/v1/price-books",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_price_books(
    api: Salesloop,
    *,
    valid_on: str | None = None,
    channel: str | None = None,
    q: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> PriceBookPage:
    """Price books by name."""
    answer: PriceBookPage = api.send(
        "GET",
        "/pipeline/v1/price-books",
        reads=True,
        query={"valid_on": valid_on, "channel": channel, "q": q, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def revise_price_book(
    api: Salesloop,
    price_book_id: str,
    body: RevisePriceBookBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> PriceBook:
    """Change a price book's name or its last day."""
    answer: PriceBook = api.send(
        "POST",
        "/pipeline/v1/price-books/{price_book_id}/revise",
        reads=False,
        within={"price_book_id": price_book_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def set_prices(
    api: Salesloop,
    price_book_id: str,
    body: SetPricesBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> PriceBook:
    """Say what products cost in a price book from a day on; what was sold keeps its price."""
    answer: PriceBook = api.send(
        "POST",
        "/pipeline/v1/price-books/{price_book_id}/prices",
        reads=False,
        within={"price_book_id": price_book_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_prices(
    api: Salesloop,
    price_book_id: str,
    *,
    product_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> BookPricePage:
    """What products cost in a price book, past and to come, by product."""
    answer: BookPricePage = api.send(
        "GET",
        "/pipeline/v1/price-books/{price_book_id}/prices",
        reads=True,
        within={"price_book_id": price_book_id},
        query={"product_id": product_id, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_price_book(
    api: Salesloop,
    price_book_id: str,
) -> PriceBook:
    """One price book."""
    answer: PriceBook = api.send(
        "GET",
        "/pipeline/v1/price-books/{price_book_id}",
        reads=True,
        within={"price_book_id": price_book_id},
    )
    return answer


def list_price_book_history(
    api: Salesloop,
    price_book_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> HistoryEventPage:
    """Every event of a price book, the first one first."""
    answer: HistoryEventPage = api.send(
        "GET",
        "/pipeline/v1/price-books/{price_book_id}/history",
        reads=True,
        within={"price_book_id": price_book_id},
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def open_pipeline(
    api: Salesloop,
    body: OpenPipelineBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Pipeline:
    """Open another pipeline beside the standard one."""
    answer: Pipeline = api.send(
        "POST",
        "/pipeline/v1/pipelines",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_pipelines(
    api: Salesloop,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> PipelinePage:
    """Pipelines by name: the standard one is there from the beginning."""
    answer: PipelinePage = api.send(
        "GET",
        "/pipeline/v1/pipelines",
        reads=True,
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def revise_pipeline(
    api: Salesloop,
    pipeline_id: str,
    body: ReviseStagePolicyBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Pipeline:
    """Publish the next version of a pipeline's stages; deals that are there keep theirs."""
    answer: Pipeline = api.send(
        "POST",
        "/pipeline/v1/pipelines/{pipeline_id}/revise",
        reads=False,
        within={"pipeline_id": pipeline_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_pipeline(
    api: Salesloop,
    pipeline_id: str,
) -> Pipeline:
    """A pipeline with every version of its stages."""
    answer: Pipeline = api.send(
        "GET",
        "/pipeline/v1/pipelines/{pipeline_id}",
        reads=True,
        within={"pipeline_id": pipeline_id},
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
    amendment_awaiting: bool | None = None,
    amendment_approver: Literal['regional_manager', 'sales_director', 'general_manager'] | None = None,
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
        query={"stage": stage, "status": status, "owner_id": owner_id, "customer_id": customer_id, "external_reference": external_reference, "q": q, "amendment_awaiting": amendment_awaiting, "amendment_approver": amendment_approver, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
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


def import_deals_file(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over up to 200 deals from elsewhere, each with its whole life in one append and in no stage order."""
    answer: Job = api.send(
        "POST",
        "/pipeline/v1/deals/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        file=file,
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


def move_deal(
    api: Salesloop,
    deal_id: str,
    body: MoveDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Skip stages, or move a deal back, with the reason."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/move",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def park_deal(
    api: Salesloop,
    deal_id: str,
    body: ParkDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Leave a deal alone until a day, with the reason."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/park",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def change_credit(
    api: Salesloop,
    deal_id: str,
    body: ChangeCreditBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Change owner, credit or overlay of a signed deal from a day on, with the reason; nobody to their own gain."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/change-credit",
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


def log_activity(
    api: Salesloop,
    deal_id: str,
    body: LogActivityBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Activity:
    """Log what was done about an open deal."""
    answer: Activity = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/activities",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def log_activities(
    api: Salesloop,
    body: ActivitiesBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> ActivityBatch:
    """Log up to 200 activities, each by itself; in an import those of deals that have ended, too."""
    answer: ActivityBatch = api.send(
        "POST",
        "/pipeline/v1/activities/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def record_need(
    api: Salesloop,
    deal_id: str,
    body: RecordNeedBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Write down what the customer needs, has for it, and whether buying is meant."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/record-need",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def raise_objection(
    api: Salesloop,
    deal_id: str,
    body: RaiseObjectionBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Write down what the customer has against it."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/objections",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def settle_objection(
    api: Salesloop,
    deal_id: str,
    number: int,
    body: SettleObjectionBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Say that an objection was answered, or is left open knowingly."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/objections/{number}/settle",
        reads=False,
        within={"deal_id": deal_id, "number": number},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def override_forecast(
    api: Salesloop,
    deal_id: str,
    body: OverrideForecastBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Put an open deal into another category than its probability does; moving it on does not undo that."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/override-forecast",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def issue_quote(
    api: Salesloop,
    deal_id: str,
    body: IssueQuoteBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Quote:
    """Offer something; it gets the next number of the deal's quotes."""
    answer: Quote = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/quotes",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def approve_quote(
    api: Salesloop,
    deal_id: str,
    number: int,
    body: ApproveQuoteBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Quote:
    """Approve another's discount."""
    answer: Quote = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/quotes/{number}/approve",
        reads=False,
        within={"deal_id": deal_id, "number": number},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def reject_quote(
    api: Salesloop,
    deal_id: str,
    number: int,
    body: RejectQuoteBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Quote:
    """Do not approve another's discount."""
    answer: Quote = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/quotes/{number}/reject",
        reads=False,
        within={"deal_id": deal_id, "number": number},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def withdraw_quote(
    api: Salesloop,
    deal_id: str,
    number: int,
    body: WithdrawQuoteBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Quote:
    """Take a quote back that nobody has accepted."""
    answer: Quote = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/quotes/{number}/withdraw",
        reads=False,
        within={"deal_id": deal_id, "number": number},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def accept_quote(
    api: Salesloop,
    deal_id: str,
    number: int,
    body: AcceptQuoteBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Quote:
    """Write down that the customer took it: the deal's lines follow, its other quotes are superseded."""
    answer: Quote = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/quotes/{number}/accept",
        reads=False,
        within={"deal_id": deal_id, "number": number},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def draft_contract(
    api: Salesloop,
    deal_id: str,
    body: DraftContractBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Draft a deal's contract, in the place of an earlier draft."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/contract",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def check_contract(
    api: Salesloop,
    deal_id: str,
    body: CheckContractBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Compare another's draft with the accepted quote: it is checked, or returned with what differs."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/contract/check",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def amend_contract(
    api: Salesloop,
    deal_id: str,
    body: AmendContractBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Change what was signed: lines, the end of the term, and how it is paid. What is added, or costs less than it did, at over 10 % off the list waits for approval, as in a quote: `amendment`."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/contract/amend",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def approve_amendment(
    api: Salesloop,
    deal_id: str,
    body: ApproveAmendmentBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Approve what another's amendment gives away: the contract is amended."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/contract/amendment/approve",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def reject_amendment(
    api: Salesloop,
    deal_id: str,
    body: RejectAmendmentBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Do not approve another's amendment: the contract stays as it is."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/deals/{deal_id}/contract/amendment/reject",
        reads=False,
        within={"deal_id": deal_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_activities(
    api: Salesloop,
    *,
    deal_id: str | None = None,
    customer_id: str | None = None,
    owner_id: str | None = None,
    contact_id: str | None = None,
    kind: Literal['call', 'mail', 'online_meeting', 'visit', 'demo'] | None = None,
    outcome: Literal['reached', 'follow_up', 'interested', 'not_interested', 'not_reached'] | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> ActivityPage:
    """Activities, the latest first."""
    answer: ActivityPage = api.send(
        "GET",
        "/pipeline/v1/activities",
        reads=True,
        query={"deal_id": deal_id, "customer_id": customer_id, "owner_id": owner_id, "contact_id": contact_id, "kind": kind, "outcome": outcome, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def list_attention(
    api: Salesloop,
    *,
    owner_id: str | None = None,
    awaits: Literal['owner', 'manager'] | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> AttentionItemPage:
    """What waits, the longest first; `awaits=manager` is what a manager has to do about others' deals."""
    answer: AttentionItemPage = api.send(
        "GET",
        "/pipeline/v1/attention",
        reads=True,
        query={"owner_id": owner_id, "awaits": awaits, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def list_quotes(
    api: Salesloop,
    *,
    deal_id: str | None = None,
    customer_id: str | None = None,
    owner_id: str | None = None,
    status: Literal['awaiting_approval', 'offered', 'accepted', 'superseded', 'rejected', 'withdrawn'] | None = None,
    approver: Literal['regional_manager', 'sales_director', 'general_manager'] | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> QuotePage:
    """Quotes, the latest first; `status=awaiting_approval` is what waits for somebody."""
    answer: QuotePage = api.send(
        "GET",
        "/pipeline/v1/quotes",
        reads=True,
        query={"deal_id": deal_id, "customer_id": customer_id, "owner_id": owner_id, "status": status, "approver": approver, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
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
    by: Literal['none', 'owner', 'region', 'product_line', 'month', 'quarter'] | None = None,
) -> Forecast:
    """Deals by expected close (signed ones by signature) and category; slipped and undated ones stand apart. A region has the deals of those who belong to it today."""
    answer: Forecast = api.send(
        "GET",
        "/pipeline/v1/forecast",
        reads=True,
        query={"from": from_, "to": to, "by": by},
    )
    return answer


def get_funnel(
    api: Salesloop,
    *,
    by: Literal['none', 'owner', 'product_line', 'source', 'channel'] | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
) -> Funnel:
    """Of the deals that entered a stage in the period: how many reached a later one, were lost before that, or stay."""
    answer: Funnel = api.send(
        "GET",
        "/pipeline/v1/funnel",
        reads=True,
        query={"by": by, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel},
    )
    return answer


def explain_funnel(
    api: Salesloop,
    *,
    measure: Literal['entered', 'advanced', 'lost', 'skipped'],
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation'],
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> FigureRowPage:
    """The deals and events behind one number of the funnel: their amounts sum to it."""
    answer: FigureRowPage = api.send(
        "GET",
        "/pipeline/v1/funnel/explain",
        reads=True,
        query={"measure": measure, "stage": stage, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_stage_durations(
    api: Salesloop,
    *,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
) -> StageDurations:
    """Days of the stays that ended in the period, by stage; those that go on are counted to `as_of` and stand apart."""
    answer: StageDurations = api.send(
        "GET",
        "/pipeline/v1/stage-durations",
        reads=True,
        query={"from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel},
    )
    return answer


def explain_stage_durations(
    api: Salesloop,
    *,
    measure: Literal['left', 'open'],
    stage: Literal['research', 'screening', 'contact', 'needs', 'presentation', 'negotiation'],
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> FigureRowPage:
    """The stays behind the days of a stage, by deal and event; one that has gone on and ended is in `open` twice."""
    answer: FigureRowPage = api.send(
        "GET",
        "/pipeline/v1/stage-durations/explain",
        reads=True,
        query={"measure": measure, "stage": stage, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_win_rate(
    api: Salesloop,
    *,
    by: Literal['none', 'owner', 'product_line', 'source', 'channel'] | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
) -> WinRate:
    """Won ÷ closed, by the day of signature or loss, and won ÷ opened, by the day of opening, in the period."""
    answer: WinRate = api.send(
        "GET",
        "/pipeline/v1/win-rate",
        reads=True,
        query={"by": by, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel},
    )
    return answer


def explain_win_rate(
    api: Salesloop,
    *,
    measure: Literal['opened', 'won', 'lost', 'won_of_opened'],
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> FigureRowPage:
    """The deals and events behind one number of the win rate: their amounts sum to it."""
    answer: FigureRowPage = api.send(
        "GET",
        "/pipeline/v1/win-rate/explain",
        reads=True,
        query={"measure": measure, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_lost_reasons(
    api: Salesloop,
    *,
    by: Literal['none', 'owner', 'product_line', 'source', 'channel'] | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
) -> LostReasons:
    """The deals lost in the period by reason and by the stage they were lost in; each sums to all of them."""
    answer: LostReasons = api.send(
        "GET",
        "/pipeline/v1/lost-reasons",
        reads=True,
        query={"by": by, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel},
    )
    return answer


def explain_lost_reasons(
    api: Salesloop,
    *,
    reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other'],
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> FigureRowPage:
    """The losses behind one reason: their amounts sum to its count, their nets to its net."""
    answer: FigureRowPage = api.send(
        "GET",
        "/pipeline/v1/lost-reasons/explain",
        reads=True,
        query={"reason": reason, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_velocity(
    api: Salesloop,
    *,
    by: Literal['none', 'owner', 'product_line', 'source', 'channel'] | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
) -> Velocity:
    """Open deals × mean value of those won × won ÷ closed ÷ mean days from opening to signature. Open ones are those of `as_of`; what is won, lost and how long it took is of the period. A contract's value is what it is worth then: amended, without what is cancelled."""
    answer: Velocity = api.send(
        "GET",
        "/pipeline/v1/velocity",
        reads=True,
        query={"by": by, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel},
    )
    return answer


def explain_velocity(
    api: Salesloop,
    *,
    measure: Literal['open', 'won', 'cycle', 'lost'],
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> FigureRowPage:
    """The deals and events behind one factor of the velocity; the days of `cycle` rows sum to its days."""
    answer: FigureRowPage = api.send(
        "GET",
        "/pipeline/v1/velocity/explain",
        reads=True,
        query={"measure": measure, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_leakage(
    api: Salesloop,
    *,
    by: Literal['none', 'owner', 'product_line', 'source', 'channel'] | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
) -> Leakage:
    """Of the deals opened in the period, those that rotted or ended without an answer."""
    answer: Leakage = api.send(
        "GET",
        "/pipeline/v1/leakage",
        reads=True,
        query={"by": by, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel},
    )
    return answer


def explain_leakage(
    api: Salesloop,
    *,
    measure: Literal['entered', 'rotted', 'no_answer'],
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> FigureRowPage:
    """The deals and events behind one number of the leakage rate: their amounts sum to it."""
    answer: FigureRowPage = api.send(
        "GET",
        "/pipeline/v1/leakage/explain",
        reads=True,
        query={"measure": measure, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_order_book(
    api: Salesloop,
    *,
    by: Literal['none', 'owner', 'product_line', 'source', 'channel'] | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
) -> OrderBook:
    """What was signed and not yet invoiced on a day, net; what was signed without a schedule stands apart."""
    answer: OrderBook = api.send(
        "GET",
        "/pipeline/v1/order-book",
        reads=True,
        query={"by": by, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel},
    )
    return answer


def explain_order_book(
    api: Salesloop,
    *,
    measure: Literal['signed', 'invoiced', 'unscheduled', 'unscheduled_invoiced'],
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    product_line_id: str | None = None,
    source: str | None = None,
    channel: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> FigureRowPage:
    """The signatures or invoices behind the order book: their nets sum to it."""
    answer: FigureRowPage = api.send(
        "GET",
        "/pipeline/v1/order-book/explain",
        reads=True,
        query={"measure": measure, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "product_line_id": product_line_id, "source": source, "channel": channel, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def list_renewals(
    api: Salesloop,
    *,
    status: Literal['waiting', 'open', 'renewed', 'expanded', 'contracted', 'churned', 'withdrawn'] | None = None,
    owner_id: str | None = None,
    customer_id: str | None = None,
    from_: str | None = None,
    to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> RenewalPage:
    """Contract terms by the day they end, the next one first, each with its renewal."""
    answer: RenewalPage = api.send(
        "GET",
        "/pipeline/v1/renewals",
        reads=True,
        query={"status": status, "owner_id": owner_id, "customer_id": customer_id, "from": from_, "to": to, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_retention(
    api: Salesloop,
    *,
    by: Literal['none', 'owner'] | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
) -> Retention:
    """Of the contracts whose term ended in the period, and by `as_of`: what was renewed, grew, shrank or churned."""
    answer: Retention = api.send(
        "GET",
        "/pipeline/v1/retention",
        reads=True,
        query={"by": by, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id},
    )
    return answer


def explain_retention(
    api: Salesloop,
    *,
    measure: Literal['base', 'renewed', 'expansion', 'contraction', 'churned'],
    reason: Literal['price', 'competitor', 'budget', 'missing_feature', 'timing', 'no_decision_maker', 'no_answer', 'other'] | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    owner_id: str | None = None,
    unit_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> RetentionRowPage:
    """The contracts and events behind one amount of the retention: their nets sum to it. Churn is of one reason, or of all."""
    answer: RetentionRowPage = api.send(
        "GET",
        "/pipeline/v1/retention/explain",
        reads=True,
        query={"measure": measure, "reason": reason, "from": from_, "to": to, "as_of": as_of, "known_at": known_at, "owner_id": owner_id, "unit_id": unit_id, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def confirm_order(
    api: Salesloop,
    order_id: str,
    body: ConfirmOrderBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Order:
    """Confirm an order, and promise when its lines are delivered."""
    answer: Order = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/confirm",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def start_delivery(
    api: Salesloop,
    order_id: str,
    body: StartDeliveryBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Order:
    """Start to deliver a confirmed order."""
    answer: Order = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/start-delivery",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def plan_milestone(
    api: Salesloop,
    order_id: str,
    body: PlanMilestoneBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Order:
    """Plan a milestone, or plan it anew."""
    answer: Order = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/plan-milestone",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def reach_milestone(
    api: Salesloop,
    order_id: str,
    body: ReachMilestoneBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Order:
    """Say when a planned milestone was reached."""
    answer: Order = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/reach-milestone",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def deliver_order(
    api: Salesloop,
    order_id: str,
    body: DeliverOrderBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Order:
    """Deliver lines; with the last one the order is delivered."""
    answer: Order = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/deliver",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def accept_order(
    api: Salesloop,
    order_id: str,
    body: AcceptOrderBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Order:
    """The customer has accepted a delivered order."""
    answer: Order = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/accept",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def cancel_order(
    api: Salesloop,
    order_id: str,
    body: CancelOrderBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Order:
    """Cancel lines, delivered or not, or all of an order that is not accepted; the account follows."""
    answer: Order = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/cancel",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def release_order(
    api: Salesloop,
    order_id: str,
    body: ReleaseOrderBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Order:
    """Let a held order go on, with the reason; nothing when it is not held."""
    answer: Order = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/release",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def assign_task(
    api: Salesloop,
    order_id: str,
    body: AssignTaskBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Task:
    """Ask somebody, of whatever department, to do something for an order."""
    answer: Task = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/tasks",
        reads=False,
        within={"order_id": order_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def revise_task(
    api: Salesloop,
    order_id: str,
    task_id: str,
    body: ReviseTaskBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Task:
    """Change an open task's owner, day, or what it waits for."""
    answer: Task = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/tasks/{task_id}/revise",
        reads=False,
        within={"order_id": order_id, "task_id": task_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def withdraw_task(
    api: Salesloop,
    order_id: str,
    task_id: str,
    body: WithdrawTaskBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Task:
    """Take a task back; what waits for it waits no longer."""
    answer: Task = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/tasks/{task_id}/withdraw",
        reads=False,
        within={"order_id": order_id, "task_id": task_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def complete_task(
    api: Salesloop,
    order_id: str,
    task_id: str,
    body: CompleteTaskBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Task:
    """Done: by whose the task is, or who is above."""
    answer: Task = api.send(
        "POST",
        "/pipeline/v1/orders/{order_id}/tasks/{task_id}/complete",
        reads=False,
        within={"order_id": order_id, "task_id": task_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_white_space(
    api: Salesloop,
    *,
    customer_id: str,
) -> WhiteSpace:
    """Product lines that others of the customer's segment have bought and it has not, the most bought first. Without an industry or a size there is no segment; of a customer whom the caller may not see there is nothing."""
    answer: WhiteSpace = api.send(
        "GET",
        "/pipeline/v1/white-space",
        reads=True,
        query={"customer_id": customer_id},
    )
    return answer


def open_white_space_deal(
    api: Salesloop,
    body: WhiteSpaceDealBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Deal:
    """Open a deal for a product at its price of today; for a customer and product there is one such deal. Of a product line that the customer has already there is none."""
    answer: Deal = api.send(
        "POST",
        "/pipeline/v1/white-space/deals",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_orders(
    api: Salesloop,
    *,
    deal_id: str | None = None,
    customer_id: str | None = None,
    owner_id: str | None = None,
    status: Literal['received', 'confirmed', 'in_delivery', 'delivered', 'accepted', 'cancelled'] | None = None,
    held: bool | None = None,
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
        query={"deal_id": deal_id, "customer_id": customer_id, "owner_id": owner_id, "status": status, "held": held, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_order(
    api: Salesloop,
    order_id: str,
) -> OrderInFull:
    """One order with its milestones and tasks."""
    answer: OrderInFull = api.send(
        "GET",
        "/pipeline/v1/orders/{order_id}",
        reads=True,
        within={"order_id": order_id},
    )
    return answer


def list_order_history(
    api: Salesloop,
    order_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> HistoryEventPage:
    """Every event of an order, the first one first."""
    answer: HistoryEventPage = api.send(
        "GET",
        "/pipeline/v1/orders/{order_id}/history",
        reads=True,
        within={"order_id": order_id},
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def list_milestones(
    api: Salesloop,
    *,
    order_id: str | None = None,
    owner_id: str | None = None,
    responsible_id: str | None = None,
    status: Literal['open', 'reached', 'dropped'] | None = None,
    kind: Literal['delivery', 'installation', 'training', 'commissioning', 'acceptance'] | None = None,
    planned_from: str | None = None,
    planned_to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> MilestonePage:
    """Milestones of orders, the first planned first."""
    answer: MilestonePage = api.send(
        "GET",
        "/pipeline/v1/milestones",
        reads=True,
        query={"order_id": order_id, "owner_id": owner_id, "responsible_id": responsible_id, "status": status, "kind": kind, "planned_from": planned_from, "planned_to": planned_to, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_on_time_delivery(
    api: Salesloop,
    *,
    as_of: str | None = None,
    known_at: str | None = None,
    kind: Literal['delivery', 'installation', 'training', 'commissioning', 'acceptance'] | None = None,
    promised_from: str | None = None,
    promised_to: str | None = None,
    by: Literal['none', 'product_line', 'owner'] | None = None,
    bucket: Literal['none', 'month'] | None = None,
) -> OnTime:
    """Of the milestones promised by a day, how many were reached in time; one of a whole order counts in each line."""
    answer: OnTime = api.send(
        "GET",
        "/pipeline/v1/on-time-delivery",
        reads=True,
        query={"as_of": as_of, "known_at": known_at, "kind": kind, "promised_from": promised_from, "promised_to": promised_to, "by": by, "bucket": bucket},
    )
    return answer


def list_tasks(
    api: Salesloop,
    *,
    order_id: str | None = None,
    owner_id: str | None = None,
    status: Literal['open', 'done', 'withdrawn'] | None = None,
    due_from: str | None = None,
    due_to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> TaskPage:
    """Tasks, the first due first."""
    answer: TaskPage = api.send(
        "GET",
        "/pipeline/v1/tasks",
        reads=True,
        query={"order_id": order_id, "owner_id": owner_id, "status": status, "due_from": due_from, "due_to": due_to, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_task(
    api: Salesloop,
    task_id: str,
) -> Task:
    """One task."""
    answer: Task = api.send(
        "GET",
        "/pipeline/v1/tasks/{task_id}",
        reads=True,
        within={"task_id": task_id},
    )
    return answer


def list_due(
    api: Salesloop,
    *,
    person_id: str | None = None,
    due_to: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> DuePage:
    """Open tasks and milestones, the first due first; late ones are those due before today."""
    answer: DuePage = api.send(
        "GET",
        "/pipeline/v1/due",
        reads=True,
        query={"person_id": person_id, "due_to": due_to, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def open_ticket(
    api: Salesloop,
    body: OpenTicketBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Ticket:
    """Open a service ticket for an order; its clocks start to run."""
    answer: Ticket = api.send(
        "POST",
        "/pipeline/v1/tickets",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_tickets(
    api: Salesloop,
    *,
    order_id: str | None = None,
    customer_id: str | None = None,
    owner_id: str | None = None,
    responsible_id: str | None = None,
    status: Literal['open', 'responded', 'waiting', 'resolved', 'closed'] | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> TicketPage:
    """Service tickets, the latest first."""
    answer: TicketPage = api.send(
        "GET",
        "/pipeline/v1/tickets",
        reads=True,
        query={"order_id": order_id, "customer_id": customer_id, "owner_id": owner_id, "responsible_id": responsible_id, "status": status, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def respond_to_ticket(
    api: Salesloop,
    ticket_id: str,
    body: StepBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Ticket:
    """The customer has had a first response."""
    answer: Ticket = api.send(
        "POST",
        "/pipeline/v1/tickets/{ticket_id}/respond",
        reads=False,
        within={"ticket_id": ticket_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def pause_ticket(
    api: Salesloop,
    ticket_id: str,
    body: StepBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Ticket:
    """Wait for the customer: the clock of the resolution stands still."""
    answer: Ticket = api.send(
        "POST",
        "/pipeline/v1/tickets/{ticket_id}/pause",
        reads=False,
        within={"ticket_id": ticket_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def resume_ticket(
    api: Salesloop,
    ticket_id: str,
    body: StepBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Ticket:
    """The customer has answered: the clock of the resolution goes on."""
    answer: Ticket = api.send(
        "POST",
        "/pipeline/v1/tickets/{ticket_id}/resume",
        reads=False,
        within={"ticket_id": ticket_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def resolve_ticket(
    api: Salesloop,
    ticket_id: str,
    body: StepBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Ticket:
    """What was asked for is done; it is the response too, where there was none."""
    answer: Ticket = api.send(
        "POST",
        "/pipeline/v1/tickets/{ticket_id}/resolve",
        reads=False,
        within={"ticket_id": ticket_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def close_ticket(
    api: Salesloop,
    ticket_id: str,
    body: CloseTicketBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Ticket:
    """The customer agrees that it is done, and rates how."""
    answer: Ticket = api.send(
        "POST",
        "/pipeline/v1/tickets/{ticket_id}/close",
        reads=False,
        within={"ticket_id": ticket_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def reopen_ticket(
    api: Salesloop,
    ticket_id: str,
    body: StepBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Ticket:
    """It was not done after all: the clock of the resolution goes on."""
    answer: Ticket = api.send(
        "POST",
        "/pipeline/v1/tickets/{ticket_id}/reopen",
        reads=False,
        within={"ticket_id": ticket_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_ticket(
    api: Salesloop,
    ticket_id: str,
) -> TicketInFull:
    """One ticket with its escalations, and what its clocks have taken and left at this moment."""
    answer: TicketInFull = api.send(
        "GET",
        "/pipeline/v1/tickets/{ticket_id}",
        reads=True,
        within={"ticket_id": ticket_id},
    )
    return answer


def list_ticket_history(
    api: Salesloop,
    ticket_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> HistoryEventPage:
    """Every event of a ticket, the first one first."""
    answer: HistoryEventPage = api.send(
        "GET",
        "/pipeline/v1/tickets/{ticket_id}/history",
        reads=True,
        within={"ticket_id": ticket_id},
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def list_escalations(
    api: Salesloop,
    *,
    ticket_id: str | None = None,
    owner_id: str | None = None,
    responsible_id: str | None = None,
    clock: Literal['response', 'resolution'] | None = None,
    percent: Literal['50', '80', '100'] | None = None,
    open: bool | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> EscalationPage:
    """Escalations of service tickets, the latest first; `open=true` are those whose clock still waits."""
    answer: EscalationPage = api.send(
        "GET",
        "/pipeline/v1/escalations",
        reads=True,
        query={"ticket_id": ticket_id, "owner_id": owner_id, "responsible_id": responsible_id, "clock": clock, "percent": percent, "open": open, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def publish_ticket_promises(
    api: Salesloop,
    body: PublishTicketPromisesBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> TicketPromises:
    """Publish the next version of what tickets are promised; tickets that are there keep theirs."""
    answer: TicketPromises = api.send(
        "POST",
        "/pipeline/v1/ticket-promises",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_ticket_promises(
    api: Salesloop,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> TicketPromisesPage:
    """Every version of what tickets are promised; the first one listed is in force."""
    answer: TicketPromisesPage = api.send(
        "GET",
        "/pipeline/v1/ticket-promises",
        reads=True,
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
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
    """Ask to give money back; somebody else approves it. What was given back elsewhere is taken over in an import."""
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


def approve_refund(
    api: Salesloop,
    customer_id: str,
    payment_id: str,
    refund_id: str,
    body: DecideBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Payment:
    """Give back what another asked for: first what is on account, then from the newest allocations."""
    answer: Payment = api.send(
        "POST",
        "/pipeline/v1/accounts/{customer_id}/payments/{payment_id}/refunds/{refund_id}/approve",
        reads=False,
        within={"customer_id": customer_id, "payment_id": payment_id, "refund_id": refund_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def reject_refund(
    api: Salesloop,
    customer_id: str,
    payment_id: str,
    refund_id: str,
    body: DecideBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Payment:
    """Do not give back what another asked for: what is on account of it pays what is open."""
    answer: Payment = api.send(
        "POST",
        "/pipeline/v1/accounts/{customer_id}/payments/{payment_id}/refunds/{refund_id}/reject",
        reads=False,
        within={"customer_id": customer_id, "payment_id": payment_id, "refund_id": refund_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def credit_invoice(
    api: Salesloop,
    invoice_id: str,
    body: CreditInvoiceBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Correction:
    """Take an invoice back, whole or by line, by a credit note (red letter)."""
    answer: Correction = api.send(
        "POST",
        "/pipeline/v1/invoices/{invoice_id}/credit",
        reads=False,
        within={"invoice_id": invoice_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def request_write_off(
    api: Salesloop,
    invoice_id: str,
    body: RequestWriteOffBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Correction:
    """Ask to give up what is open of an invoice; somebody else approves it."""
    answer: Correction = api.send(
        "POST",
        "/pipeline/v1/invoices/{invoice_id}/write-off",
        reads=False,
        within={"invoice_id": invoice_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def approve_write_off(
    api: Salesloop,
    customer_id: str,
    write_off_id: str,
    body: DecideWriteOffBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Correction:
    """Give up what another asked to."""
    answer: Correction = api.send(
        "POST",
        "/pipeline/v1/accounts/{customer_id}/write-offs/{write_off_id}/approve",
        reads=False,
        within={"customer_id": customer_id, "write_off_id": write_off_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def reject_write_off(
    api: Salesloop,
    customer_id: str,
    write_off_id: str,
    body: DecideWriteOffBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Correction:
    """Do not give up what another asked to."""
    answer: Correction = api.send(
        "POST",
        "/pipeline/v1/accounts/{customer_id}/write-offs/{write_off_id}/reject",
        reads=False,
        within={"customer_id": customer_id, "write_off_id": write_off_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def register_invoice(
    api: Salesloop,
    invoice_id: str,
    body: RegisterInvoiceBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Registration:
    """Write down the tax authority's number of an invoice."""
    answer: Registration = api.send(
        "POST",
        "/pipeline/v1/invoices/{invoice_id}/register",
        reads=False,
        within={"invoice_id": invoice_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def import_invoices(
    api: Salesloop,
    body: ImportInvoicesBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> ImportedInvoiceBatch:
    """Take over up to 200 invoices from elsewhere, each by itself; the same one again changes nothing."""
    answer: ImportedInvoiceBatch = api.send(
        "POST",
        "/pipeline/v1/invoices/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def import_invoices_file(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over up to 200 invoices from elsewhere, each by itself; the same one again changes nothing."""
    answer: Job = api.send(
        "POST",
        "/pipeline/v1/invoices/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        file=file,
    )
    return answer


def set_interest_rate(
    api: Salesloop,
    body: SetInterestRateBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> InterestRate:
    """Set the yearly rate of interest on what is overdue; days before it keep theirs."""
    answer: InterestRate = api.send(
        "POST",
        "/pipeline/v1/interest-rates",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_interest_rates(
    api: Salesloop,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> InterestRatePage:
    """Yearly rates of interest on what is overdue, each until the next one, the last one first."""
    answer: InterestRatePage = api.send(
        "GET",
        "/pipeline/v1/interest-rates",
        reads=True,
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
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
    status: Literal['open', 'overdue', 'paid', 'credited', 'written_off', 'unpaid'] | None = None,
    number: str | None = None,
    tax_number: str | None = None,
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
        query={"customer_id": customer_id, "deal_id": deal_id, "order_id": order_id, "owner_id": owner_id, "status": status, "number": number, "tax_number": tax_number, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
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


def list_corrections(
    api: Salesloop,
    *,
    customer_id: str | None = None,
    kind: Literal['credit_note', 'write_off', 'refund'] | None = None,
    status: Literal['requested', 'approved', 'rejected'] | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> CorrectionPage:
    """Credit notes, write-offs and refunds, the latest first; `status=requested` is what waits for somebody."""
    answer: CorrectionPage = api.send(
        "GET",
        "/pipeline/v1/corrections",
        reads=True,
        query={"customer_id": customer_id, "kind": kind, "status": status, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_correction(
    api: Salesloop,
    correction_id: str,
) -> Correction:
    """One credit note, write-off or refund."""
    answer: Correction = api.send(
        "GET",
        "/pipeline/v1/corrections/{correction_id}",
        reads=True,
        within={"correction_id": correction_id},
    )
    return answer


def get_dunning(
    api: Salesloop,
    *,
    customer_id: str | None = None,
    owner_id: str | None = None,
    level: Literal['reminder', 'overdue', 'late', 'manager', 'order_stop', 'provision'] | None = None,
    interest_bp: int | None = None,
    as_of: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> DunningPage:
    """Open invoices on the dunning ladder, the first due first, each with the interest that has run up by the day."""
    answer: DunningPage = api.send(
        "GET",
        "/pipeline/v1/dunning",
        reads=True,
        query={"customer_id": customer_id, "owner_id": owner_id, "level": level, "interest_bp": interest_bp, "as_of": as_of, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
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


def import_product_lines(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over a CSV file of product lines: a job goes through its rows, each by itself as if it had been sent alone. The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is unknown or missing. An empty cell says nothing, a list is JSON in one cell."""
    answer: Job = api.send(
        "POST",
        "/pipeline/v1/product-lines/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        file=file,
    )
    return answer


def import_products(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over a CSV file of products: a job goes through its rows, each by itself as if it had been sent alone. The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is unknown or missing. An empty cell says nothing, a list is JSON in one cell."""
    answer: Job = api.send(
        "POST",
        "/pipeline/v1/products/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        file=file,
    )
    return answer


def import_activities(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over a CSV file of activities: a job goes through its rows, each by itself as if it had been sent alone. The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is unknown or missing. An empty cell says nothing, a list is JSON in one cell."""
    answer: Job = api.send(
        "POST",
        "/pipeline/v1/activities/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        file=file,
    )
    return answer


def import_payments(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over a CSV file of payments: a job goes through its rows, each by itself as if it had been sent alone. The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is unknown or missing. An empty cell says nothing, a list is JSON in one cell."""
    answer: Job = api.send(
        "POST",
        "/pipeline/v1/payments/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        file=file,
    )
    return answer


def list_jobs(
    api: Salesloop,
    *,
    state: Literal['queued', 'running', 'succeeded', 'finished_with_errors', 'failed', 'cancelled'] | None = None,
    kind: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> JobPage:
    """The caller's jobs, the newest first; an admin's are all there are."""
    answer: JobPage = api.send(
        "GET",
        "/pipeline/v1/jobs",
        reads=True,
        query={"state": state, "kind": kind, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def get_job(
    api: Salesloop,
    job_id: str,
) -> Job:
    """One job and how far it is."""
    answer: Job = api.send(
        "GET",
        "/pipeline/v1/jobs/{job_id}",
        reads=True,
        within={"job_id": job_id},
    )
    return answer


def list_job_errors(
    api: Salesloop,
    job_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> RowErrorPage:
    """Why rows were refused, in their order and in the language that the file was sent with."""
    answer: RowErrorPage = api.send(
        "GET",
        "/pipeline/v1/jobs/{job_id}/errors",
        reads=True,
        within={"job_id": job_id},
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def cancel_job(
    api: Salesloop,
    job_id: str,
    body: CancelJobBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Stop it: what it has done stays, and what is under way is finished."""
    answer: Job = api.send(
        "POST",
        "/pipeline/v1/jobs/{job_id}/cancel",
        reads=False,
        within={"job_id": job_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
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
