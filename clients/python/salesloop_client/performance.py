"""Typed calls of the performance service; written by 'salesloop reference' from its OpenAPI description."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from salesloop_client.api import Salesloop


class AppliedPlan(TypedDict):
    """The plan by which a line was worked out."""

    id: str
    name: str
    version: int
    effective_from: str
    period: str


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


class CommissionLine(TypedDict):
    """What a receipt earns, or what goes back takes. The line's amount is the difference of the period's earnings, each rounded. What goes back takes what its steps say, and what others of the period said before of money that had earned less, but no more than what it `reverses` had earned."""

    occurred_on: str
    known_at: str
    event_id: str
    event_type: str
    subject: str
    source: Literal['people', 'customers', 'pipeline', 'targets', 'performance']
    rule: Literal['marginal_tiers']
    plan: AppliedPlan
    deal_id: str | None
    customer_id: str | None
    product_line_id: str | None
    base: int
    base_before: int
    base_after: int
    steps: list[CommissionStep]
    reverses: list[ReversedEarning]
    earned_before: float
    earned_after: float
    amount: int
    running: int


class CommissionStep(TypedDict):
    """The part of an amount that lies in one tier."""

    above: int
    up_to: int | None
    rate_bp: int
    base: int
    earned: float


class Commissions(TypedDict):
    """What a person earned, line by line; the lines sum to the total."""

    as_of: str
    known_at: str
    settled: bool
    settled_until: str | None
    scope: Seen
    currency: str
    person: str
    period: str
    total: int
    n: int
    items: list[CommissionLine]


class CommissionsExplanation(TypedDict):
    """The lines that add up to a person's commission, in pages of the first one's moment."""

    as_of: str
    known_at: str
    settled: bool
    settled_until: str | None
    scope: Seen
    currency: str
    person: str
    period: str
    value: int
    items: list[ExplainedLine]
    next_cursor: str | None
    has_more: bool


class ExplainedLine(TypedDict):
    """A line, as every explanation has its rows."""

    occurred_on: str
    known_at: str
    event_id: str
    event_type: str
    subject: str
    source: Literal['people', 'customers', 'pipeline', 'targets', 'performance']
    rule: Literal['marginal_tiers']
    plan: AppliedPlan
    deal_id: str | None
    customer_id: str | None
    product_line_id: str | None
    base: int
    base_before: int
    base_after: int
    steps: list[CommissionStep]
    reverses: list[ReversedEarning]
    earned_before: float
    earned_after: float
    amount: int
    running: int
    role: Literal['value']


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


class Import(TypedDict):
    """A load of old data."""

    id: str
    version: int
    status: Literal['open', 'finished']
    source: str


class IncentivePlan(TypedDict):
    """A plan with what its newest version says, and all its versions."""

    version: int
    effective_from: str
    tiers: list[PlanTier]
    employee_ids: list[str] | None
    id: str
    name: str
    basis: Literal['received']
    period: Literal['month', 'quarter', 'year']
    currency: str | None
    external_reference: str | None
    versions: list[IncentivePlanVersion]


class IncentivePlanBatch(TypedDict):
    """What became of each plan of a batch."""

    items: list[IncentivePlanResult]


class IncentivePlanPage(TypedDict):
    """A page of plans."""

    items: list[IncentivePlan]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class IncentivePlanResult(TypedDict):
    """What became of one plan of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: IncentivePlan | Problem


class IncentivePlanVersion(TypedDict):
    """What holds from a date on."""

    version: int
    effective_from: str
    tiers: list[PlanTier]
    employee_ids: list[str] | None


class Kpi(TypedDict):
    """A definition, in its newest version."""

    name: str
    version: int
    unit: Literal['money', 'count', 'ratio', 'days', 'score']
    formula: str
    direction: Literal['up', 'down']
    owner: str
    description: str
    dimensions: list[Literal['person', 'team', 'region', 'product', 'product_line', 'customer', 'grade', 'channel']]
    buckets: list[Literal['none', 'day', 'week', 'month', 'quarter', 'year']]


class KpiCatalogue(TypedDict):
    """Every KPI."""

    items: list[Kpi]


class KpiCell(TypedDict):
    """One number of a KPI."""

    value: float | None
    numerator: int | None
    denominator: int | None
    n: int
    period: str | None
    key: KpiKey | None


class KpiExplanation(TypedDict):
    """The rows that add up to one number, in pages of the first one's moment."""

    items: list[LedgerRow]
    next_cursor: str | None
    has_more: bool
    value: float | None
    numerator: int | None
    denominator: int | None
    n: int
    as_of: str
    known_at: str
    settled: bool
    settled_until: str | None
    scope: Seen
    currency: str
    kpi: str
    unit: Literal['money', 'count', 'ratio', 'days', 'score']
    definition_version: int


class KpiKey(TypedDict):
    """What a cell is of; its id is an id, a grade or a channel, and null for rows that have none."""

    kind: Literal['person', 'team', 'region', 'product', 'product_line', 'customer', 'grade', 'channel']
    id: str | None
    name: str | None


class KpiValues(TypedDict):
    """A KPI by period and dimension; cells without data are left out."""

    as_of: str
    known_at: str
    settled: bool
    settled_until: str | None
    scope: Seen
    currency: str
    kpi: str
    unit: Literal['money', 'count', 'ratio', 'days', 'score']
    definition_version: int
    items: list[KpiCell]


class LedgerRow(TypedDict):
    """What one event adds to a number."""

    occurred_on: str
    known_at: str
    event_id: str
    event_type: str
    subject: str
    source: Literal['people', 'customers', 'pipeline', 'targets', 'performance']
    amount: int
    role: Literal['value', 'numerator', 'denominator']
    running: int


class Me(TypedDict):
    """The caller."""

    actor: str
    role: Literal['general_manager', 'sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'finance', 'hr', 'delivery', 'admin', 'integrator']
    employee_id: str | None
    unit_id: str | None
    region_id: str | None
    manages: list[str]


class OpenImportBody(TypedDict):
    """The members of OpenImportBody."""

    source: NotRequired[str | None]


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


class PlanTier(TypedDict):
    """The rate of what lies above the tier before it."""

    up_to: int | None
    rate_bp: int


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


class ReversedEarning(TypedDict):
    """A part of what came in and has gone back, and what it had earned."""

    event_id: str
    occurred_on: str
    rate_bp: int
    base: int
    earned: float


class ReviseIncentivePlanBody(TypedDict):
    """What holds from a date on."""

    tiers: list[TierBody]
    effective_from: str
    employee_ids: NotRequired[list[str] | None]


class Seen(TypedDict):
    """Whose rows figures have: those that the caller may see."""

    reach: Literal['own', 'team', 'region', 'all']
    persons: int | None


TierBody = TypedDict("TierBody", {
    "up_to": "int | None",
    "rate_bp": "int",
    "from": "NotRequired[int | None]",
})


class WriteIncentivePlanBody(TypedDict):
    """An incentive plan's first version."""

    name: str
    basis: NotRequired[Literal['received']]
    period: Literal['month', 'quarter', 'year']
    tiers: list[TierBody]
    effective_from: str
    employee_ids: NotRequired[list[str] | None]
    external_reference: NotRequired[str | None]


class WriteIncentivePlansBody(TypedDict):
    """Several plans."""

    items: list[WriteIncentivePlanBody]


def write_incentive_plan(
    api: Salesloop,
    body: WriteIncentivePlanBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> IncentivePlan:
    """Write a plan; tiers that leave a gap are refused, and so is a plan that names whoever writes it."""
    answer: IncentivePlan = api.send(
        "POST",
        "/performance/v1/incentive-plans",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_incentive_plans(
    api: Salesloop,
    *,
    external_reference: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> IncentivePlanPage:
    """The plans that pay, or paid, somebody within the caller's reach, newest first."""
    answer: IncentivePlanPage = api.send(
        "GET",
        "/performance/v1/incentive-plans",
        reads=True,
        query={"external_reference": external_reference, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def write_incentive_plans(
    api: Salesloop,
    body: WriteIncentivePlansBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> IncentivePlanBatch:
    """Write 1 to 200 plans, each answered by itself."""
    answer: IncentivePlanBatch = api.send(
        "POST",
        "/performance/v1/incentive-plans/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def revise_incentive_plan(
    api: Salesloop,
    plan_id: str,
    body: ReviseIncentivePlanBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> IncentivePlan:
    """Write another version, which holds from its date on; nobody revises a plan that ever named them."""
    answer: IncentivePlan = api.send(
        "POST",
        "/performance/v1/incentive-plans/{plan_id}/revise",
        reads=False,
        within={"plan_id": plan_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_kpis(
    api: Salesloop,
) -> KpiCatalogue:
    """The catalogue: the newest version of every definition."""
    answer: KpiCatalogue = api.send(
        "GET",
        "/performance/v1/kpis",
        reads=True,
    )
    return answer


def get_kpi(
    api: Salesloop,
    kpi: str,
    *,
    from_: str | None = None,
    to: str | None = None,
    bucket: Literal['none', 'day', 'week', 'month', 'quarter', 'year'] | None = None,
    by: Literal['none', 'person', 'team', 'region', 'product', 'product_line', 'customer', 'grade', 'channel'] | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    measure: str | None = None,
    person: str | None = None,
    team: str | None = None,
    region: str | None = None,
    product: str | None = None,
    product_line: str | None = None,
    customer: str | None = None,
    grade: str | None = None,
    channel: str | None = None,
) -> KpiValues:
    """A KPI by period and dimension, of what is credited within `scope`; `settled` answers never change. Who does not see everybody has, as the attainment in total, that of the persons in `scope` by their own targets."""
    answer: KpiValues = api.send(
        "GET",
        "/performance/v1/kpis/{kpi}",
        reads=True,
        within={"kpi": kpi},
        query={"from": from_, "to": to, "bucket": bucket, "by": by, "as_of": as_of, "known_at": known_at, "measure": measure, "person": person, "team": team, "region": region, "product": product, "product_line": product_line, "customer": customer, "grade": grade, "channel": channel},
    )
    return answer


def explain_kpi(
    api: Salesloop,
    kpi: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    from_: str | None = None,
    to: str | None = None,
    bucket: Literal['none', 'day', 'week', 'month', 'quarter', 'year'] | None = None,
    by: Literal['none', 'person', 'team', 'region', 'product', 'product_line', 'customer', 'grade', 'channel'] | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
    measure: str | None = None,
    person: str | None = None,
    team: str | None = None,
    region: str | None = None,
    product: str | None = None,
    product_line: str | None = None,
    customer: str | None = None,
    grade: str | None = None,
    channel: str | None = None,
) -> KpiExplanation:
    """The ledger rows within `scope` that add up to one cell's value, in pages of the first one's moment."""
    answer: KpiExplanation = api.send(
        "GET",
        "/performance/v1/kpis/{kpi}/explain",
        reads=True,
        within={"kpi": kpi},
        query={"limit": limit, "cursor": cursor, "from": from_, "to": to, "bucket": bucket, "by": by, "as_of": as_of, "known_at": known_at, "measure": measure, "person": person, "team": team, "region": region, "product": product, "product_line": product_line, "customer": customer, "grade": grade, "channel": channel},
    )
    return answer


def get_commissions(
    api: Salesloop,
    *,
    person: str,
    period: str,
    plan: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
) -> Commissions:
    """The live lines of a person and period: what they earned as of a date, as known at a moment. 404 `employee_not_found` for nobody's id or that of somebody outside `scope`, `incentive_plan_not_found` for a plan likewise."""
    answer: Commissions = api.send(
        "GET",
        "/performance/v1/commissions",
        reads=True,
        query={"person": person, "period": period, "plan": plan, "as_of": as_of, "known_at": known_at},
    )
    return answer


def explain_commissions(
    api: Salesloop,
    *,
    person: str,
    period: str,
    limit: int | None = None,
    cursor: str | None = None,
    plan: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
) -> CommissionsExplanation:
    """The received rows that add up to the commission, in pages; all pages are of the first one's moment."""
    answer: CommissionsExplanation = api.send(
        "GET",
        "/performance/v1/commissions/explain",
        reads=True,
        query={"limit": limit, "cursor": cursor, "person": person, "period": period, "plan": plan, "as_of": as_of, "known_at": known_at},
    )
    return answer


def get_incentive_plan(
    api: Salesloop,
    plan_id: str,
) -> IncentivePlan:
    """One plan with all its versions; the amounts of its tiers are minor units of its `currency`."""
    answer: IncentivePlan = api.send(
        "GET",
        "/performance/v1/incentive-plans/{plan_id}",
        reads=True,
        within={"plan_id": plan_id},
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
        "/performance/v1/imports",
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
        "/performance/v1/imports/{import_id}/finish",
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
        "/performance/v1/events",
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
        "/performance/v1/me",
        reads=True,
    )
    return answer


def list_my_permissions(
    api: Salesloop,
) -> Permissions:
    """Every operation of this service that the caller may use, and how far it reaches."""
    answer: Permissions = api.send(
        "GET",
        "/performance/v1/me/permissions",
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
        "/performance/v1/permissions/explain",
        reads=True,
        query={"employee_id": employee_id, "operation": operation, "owner_id": owner_id},
    )
    return answer
