"""Typed calls of the targets service; written by 'salesloop reference' from its OpenAPI description."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from salesloop_client.api import Salesloop


class AttainedMonth(TypedDict):
    """One month's."""

    target: int
    actual: int
    attainment: float | None
    month: str


class AttainingNode(TypedDict):
    """A unit or a person; `parent_id` is the node it was broken down from."""

    node_id: str
    kind: Literal['company', 'region', 'team', 'person']
    name: str | None
    parent_id: str | None


Attainment = TypedDict("Attainment", {
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "scope": "Seen",
    "year": "int",
    "measure": "str",
    "unit": "Literal['money', 'count']",
    "currency": "str | None",
    "from": "str",
    "to": "str",
    "items": "list[NodeAttainment]",
})


AttainmentExplanation = TypedDict("AttainmentExplanation", {
    "items": "list[AttainmentRow]",
    "next_cursor": "str | None",
    "has_more": "bool",
    "as_of": "str",
    "known_at": "str",
    "settled": "bool",
    "settled_until": "str | None",
    "scope": "Seen",
    "year": "int",
    "measure": "str",
    "unit": "Literal['money', 'count']",
    "currency": "str | None",
    "from": "str",
    "to": "str",
    "node": "AttainingNode",
    "value": "float | None",
    "numerator": "int",
    "denominator": "int",
})


class AttainmentRow(TypedDict):
    """What one event adds to the actual (numerator) or to the target (denominator)."""

    occurred_on: str
    known_at: str
    event_id: str
    event_type: str
    subject: str
    source: Literal['people', 'customers', 'pipeline', 'targets', 'performance']
    amount: int
    role: Literal['numerator', 'denominator']
    running: int


class BreakDownBody(TypedDict):
    """The members of BreakDownBody."""

    as_of: NotRequired[str | None]
    months: NotRequired[Literal['equal'] | list[int]]
    product_lines: NotRequired[list[ProductLineBody]]
    nodes: NotRequired[NodesBody]


class ChangeAmountBody(TypedDict):
    """The members of ChangeAmountBody."""

    amount: int
    padding_bp: NotRequired[int]


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


class Me(TypedDict):
    """The caller."""

    actor: str
    role: Literal['general_manager', 'sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'finance', 'hr', 'delivery', 'admin', 'integrator']
    employee_id: str | None
    unit_id: str | None
    region_id: str | None
    manages: list[str]


class NodeAttainment(TypedDict):
    """One node's over the period and month by month."""

    target: int
    actual: int
    attainment: float | None
    node: AttainingNode
    gap: int
    months: list[AttainedMonth]


class NodesBody(TypedDict):
    """The members of NodesBody."""

    by: NotRequired[Literal['equal', 'given', 'last_year']]
    weights: NotRequired[dict[str, int]]
    depth: NotRequired[Literal['company', 'region', 'team', 'person']]


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


class ProductLineBody(TypedDict):
    """The members of ProductLineBody."""

    product_line_id: str
    weight: int


class ProductLineShare(TypedDict):
    """A node's part by product line."""

    product_line_id: str
    total: int
    months: list[int]


class PublishBody(TypedDict):
    """The members of PublishBody."""

    published_on: NotRequired[str | None]


class ReviseBody(TypedDict):
    """The members of ReviseBody."""

    effective_from: str
    reason: str
    amount: NotRequired[int | None]
    padding_bp: NotRequired[int | None]
    months: NotRequired[Literal['equal'] | list[int] | None]
    product_lines: NotRequired[list[ProductLineBody] | None]
    nodes: NotRequired[NodesBody | None]
    as_of: NotRequired[str | None]


class Seen(TypedDict):
    """Whose rows figures have: those that the caller may see."""

    reach: Literal['own', 'team', 'region', 'all']
    persons: int | None


class SetTargetBody(TypedDict):
    """The members of SetTargetBody."""

    year: int
    measure: str
    amount: int
    padding_bp: NotRequired[int]


class Target(TypedDict):
    """A yearly target without its tree."""

    id: str
    version: int
    year: int
    measure: str
    unit: Literal['money', 'count']
    currency: str | None
    status: Literal['draft', 'published']
    scope: Seen
    amount: int | None
    padding_bp: int | None
    padding: int | None
    assigned: int | None
    target_version: int
    published_on: str | None


class TargetNode(TypedDict):
    """A unit or person where it stands in the tree."""

    node_id: str
    kind: Literal['company', 'region', 'team', 'person']
    name: str | None
    parent_id: str | None
    weight: int | None
    weighed_by: Literal['equal', 'given', 'last_year'] | None
    total: int
    quarters: list[int]
    months: list[int]
    product_lines: list[ProductLineShare]


class TargetPage(TypedDict):
    """A page of targets."""

    items: list[Target]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class TargetTree(TypedDict):
    """A target with every node."""

    id: str
    version: int
    year: int
    measure: str
    unit: Literal['money', 'count']
    currency: str | None
    status: Literal['draft', 'published']
    scope: Seen
    amount: int | None
    padding_bp: int | None
    padding: int | None
    assigned: int | None
    target_version: int
    published_on: str | None
    nodes: list[TargetNode]


def set_target(
    api: Salesloop,
    body: SetTargetBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> TargetTree:
    """A yearly target as a draft; there is one of each measure and year (409 `year_measure_taken`)."""
    answer: TargetTree = api.send(
        "POST",
        "/targets/v1/targets",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_targets(
    api: Salesloop,
    *,
    year: int | None = None,
    measure: str | None = None,
    status: Literal['draft', 'published'] | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> TargetPage:
    """Targets without their trees, the newest year first. Who does not see everybody sees the published ones, and nobody's amounts. 422 `measure_unknown` for no measure of targets."""
    answer: TargetPage = api.send(
        "GET",
        "/targets/v1/targets",
        reads=True,
        query={"year": year, "measure": measure, "status": status, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def change_target_amount(
    api: Salesloop,
    target_id: str,
    body: ChangeAmountBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> TargetTree:
    """Another amount for a draft; what was broken down is drawn again by the same weights. Asks for If-Match."""
    answer: TargetTree = api.send(
        "POST",
        "/targets/v1/targets/{target_id}/set-amount",
        reads=False,
        within={"target_id": target_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def break_down_target(
    api: Salesloop,
    target_id: str,
    body: BreakDownBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> TargetTree:
    """Divide a draft by quarter and month, product line, region, team and person. Again replaces what was there, so that it asks for If-Match."""
    answer: TargetTree = api.send(
        "POST",
        "/targets/v1/targets/{target_id}/break-down",
        reads=False,
        within={"target_id": target_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def publish_target(
    api: Salesloop,
    target_id: str,
    body: PublishBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> TargetTree:
    """Announce a draft: one event for each node; after that it is never edited."""
    answer: TargetTree = api.send(
        "POST",
        "/targets/v1/targets/{target_id}/publish",
        reads=False,
        within={"target_id": target_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def revise_target(
    api: Salesloop,
    target_id: str,
    body: ReviseBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> TargetTree:
    """Change a published target from a month on; months before it keep theirs, what is not given stays. A revision does not begin before the last one (422 `before_last_revision`)."""
    answer: TargetTree = api.send(
        "POST",
        "/targets/v1/targets/{target_id}/revise",
        reads=False,
        within={"target_id": target_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_target(
    api: Salesloop,
    target_id: str,
) -> TargetTree:
    """A target with its tree: every node with its sums by quarter, month and product line. Who does not see everybody sees of a published one the nodes within `scope`, and not its amount."""
    answer: TargetTree = api.send(
        "GET",
        "/targets/v1/targets/{target_id}",
        reads=True,
        within={"target_id": target_id},
    )
    return answer


def get_attainment(
    api: Salesloop,
    *,
    year: int,
    measure: str,
    node_id: str | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
) -> Attainment:
    """Actual ÷ target of each node of a published target (or of one), in whole months of the year, uncapped. `settled` answers never change. A measure that targets are not of is 422 `measure_unknown`."""
    answer: Attainment = api.send(
        "GET",
        "/targets/v1/attainment",
        reads=True,
        query={"node_id": node_id, "year": year, "measure": measure, "from": from_, "to": to, "as_of": as_of, "known_at": known_at},
    )
    return answer


def explain_attainment(
    api: Salesloop,
    *,
    node_id: str,
    year: int,
    measure: str,
    limit: int | None = None,
    cursor: str | None = None,
    from_: str | None = None,
    to: str | None = None,
    as_of: str | None = None,
    known_at: str | None = None,
) -> AttainmentExplanation:
    """The rows that add up to what a node attained (`numerator`) and was to attain (`denominator`), in pages. All pages are of the first one's moment. A node that is not shown to the caller, or had no target then, is 404 `target_not_found`."""
    answer: AttainmentExplanation = api.send(
        "GET",
        "/targets/v1/attainment/explain",
        reads=True,
        query={"node_id": node_id, "limit": limit, "cursor": cursor, "year": year, "measure": measure, "from": from_, "to": to, "as_of": as_of, "known_at": known_at},
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
        "/targets/v1/imports",
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
        "/targets/v1/imports/{import_id}/finish",
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
        "/targets/v1/events",
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
        "/targets/v1/me",
        reads=True,
    )
    return answer


def list_my_permissions(
    api: Salesloop,
) -> Permissions:
    """Every operation of this service that the caller may use, and how far it reaches."""
    answer: Permissions = api.send(
        "GET",
        "/targets/v1/me/permissions",
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
        "/targets/v1/permissions/explain",
        reads=True,
        query={"employee_id": employee_id, "operation": operation, "owner_id": owner_id},
    )
    return answer
