"""Typed calls of the customers service; written by 'salesloop reference' from its OpenAPI description."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from salesloop_client.api import Salesloop


CancelJobBody: TypeAlias = "dict[str, Any]"


class ClassifyCustomerBody(TypedDict):
    """The members of ClassifyCustomerBody."""

    grade: Literal['potential', 'ordinary', 'key', 'major']
    reason: str
    effective_from: NotRequired[str | None]


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


class Customer(TypedDict):
    """Who a customer is, how it is graded and who looks after it."""

    id: str
    version: int
    name: str
    registration_number: str | None
    industry: str | None
    size: Literal['micro', 'small', 'medium', 'large', 'enterprise'] | None
    region: str | None
    country: str | None
    parent_id: str | None
    source: str | None
    tags: list[str]
    grade: Literal['potential', 'ordinary', 'key', 'major']
    owner_id: str | None
    registered_on: str
    origin: Literal['native', 'import']
    external_reference: str | None


class CustomerBatch(TypedDict):
    """What became of each customer of a batch."""

    items: list[CustomerResult]


class CustomerPage(TypedDict):
    """A page of customers."""

    items: list[Customer]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class CustomerResult(TypedDict):
    """What became of one customer of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: Customer | Problem


class CustomerSearch(TypedDict):
    """What is searched for: whatever meets all conditions of one of the groups, and has `q`. `sort`, `cursor`, `limit` and `include_total` are those of the list; a page follows with the same conditions."""

    q: NotRequired[str | None]
    sort: NotRequired[str | None]
    cursor: NotRequired[str | None]
    limit: NotRequired[int]
    include_total: NotRequired[bool]
    filter_groups: NotRequired[list[CustomerSearchGroup]]


class CustomerSearchCondition(TypedDict):
    """One condition: `in` takes up to 200 values, `is_null` true or false, `contains` part of a text. What its field can never be, as an unknown stage or status, is refused."""

    field: Literal['name', 'owner_id', 'parent_id', 'grade', 'industry', 'region', 'external_reference', 'registered_on']
    op: NotRequired[Literal['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains', 'is_null']]
    value: str | int | bool | list[str | int | bool]


class CustomerSearchGroup(TypedDict):
    """Conditions that hold together."""

    filters: list[CustomerSearchCondition]


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


class HandOverCustomerBody(TypedDict):
    """The members of HandOverCustomerBody."""

    owner_id: str
    effective_from: NotRequired[str | None]


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


class Progress(TypedDict):
    """How far a job is, in rows."""

    total: int
    done: int
    accepted: int
    unchanged: int
    refused: int


class RegisterCustomerBody(TypedDict):
    """The members of RegisterCustomerBody."""

    name: str
    registration_number: NotRequired[str | None]
    industry: NotRequired[str | None]
    size: NotRequired[Literal['micro', 'small', 'medium', 'large', 'enterprise'] | None]
    region: NotRequired[str | None]
    country: NotRequired[str | None]
    parent_id: NotRequired[str | None]
    source: NotRequired[str | None]
    tags: NotRequired[list[str]]
    grade: NotRequired[Literal['potential', 'ordinary', 'key', 'major']]
    owner_id: NotRequired[str | None]
    registered_on: NotRequired[str | None]
    external_reference: NotRequired[str | None]
    force: NotRequired[bool]


class RegisterCustomersBody(TypedDict):
    """The members of RegisterCustomersBody."""

    items: list[RegisterCustomerBody]


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


class UpdateCustomerBody(TypedDict):
    """What is left out stays; null clears."""

    name: NotRequired[str]
    registration_number: NotRequired[str | None]
    industry: NotRequired[str | None]
    size: NotRequired[Literal['micro', 'small', 'medium', 'large', 'enterprise'] | None]
    region: NotRequired[str | None]
    country: NotRequired[str | None]
    parent_id: NotRequired[str | None]
    source: NotRequired[str | None]
    tags: NotRequired[list[str]]


def register_customer(
    api: Salesloop,
    body: RegisterCustomerBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Customer:
    """A new customer; 409 `likely_duplicates` lists those it may be already, unless `force` is set."""
    answer: Customer = api.send(
        "POST",
        "/customers/v1/customers",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_customers(
    api: Salesloop,
    *,
    owner_id: str | None = None,
    parent_id: str | None = None,
    grade: Literal['potential', 'ordinary', 'key', 'major'] | None = None,
    industry: str | None = None,
    region: str | None = None,
    external_reference: str | None = None,
    q: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> CustomerPage:
    """Customers by name; `q` looks in name, registration number, reference and tags."""
    answer: CustomerPage = api.send(
        "GET",
        "/customers/v1/customers",
        reads=True,
        query={"owner_id": owner_id, "parent_id": parent_id, "grade": grade, "industry": industry, "region": region, "external_reference": external_reference, "q": q, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def register_customers(
    api: Salesloop,
    body: RegisterCustomersBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> CustomerBatch:
    """Up to 200 customers, each by itself; of two with the same name the later one is a likely duplicate."""
    answer: CustomerBatch = api.send(
        "POST",
        "/customers/v1/customers/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def update_customer(
    api: Salesloop,
    customer_id: str,
    body: UpdateCustomerBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Customer:
    """Change descriptive fields; needs If-Match, since it overwrites."""
    answer: Customer = api.send(
        "PATCH",
        "/customers/v1/customers/{customer_id}",
        reads=False,
        within={"customer_id": customer_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_customer(
    api: Salesloop,
    customer_id: str,
) -> Customer:
    """One customer."""
    answer: Customer = api.send(
        "GET",
        "/customers/v1/customers/{customer_id}",
        reads=True,
        within={"customer_id": customer_id},
    )
    return answer


def hand_over_customer(
    api: Salesloop,
    customer_id: str,
    body: HandOverCustomerBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Customer:
    """Another owner, from a day on; or the same one, which then holds against what is entered later of days before."""
    answer: Customer = api.send(
        "POST",
        "/customers/v1/customers/{customer_id}/hand-over",
        reads=False,
        within={"customer_id": customer_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def classify_customer(
    api: Salesloop,
    customer_id: str,
    body: ClassifyCustomerBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Customer:
    """A grade by hand, with a reason, from a day on; the same one again holds against one of a day before."""
    answer: Customer = api.send(
        "POST",
        "/customers/v1/customers/{customer_id}/classify",
        reads=False,
        within={"customer_id": customer_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def search_customers(
    api: Salesloop,
    body: CustomerSearch,
) -> CustomerPage:
    """Customers that meet all conditions of one of the groups; a POST that changes nothing."""
    answer: CustomerPage = api.send(
        "POST",
        "/customers/v1/customers/search",
        reads=True,
        body=body,
    )
    return answer


def list_customer_history(
    api: Salesloop,
    customer_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> HistoryEventPage:
    """Every event of the customer, oldest first, with both its times and its actor."""
    answer: HistoryEventPage = api.send(
        "GET",
        "/customers/v1/customers/{customer_id}/history",
        reads=True,
        within={"customer_id": customer_id},
        query={"limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def import_customers(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over a CSV file of customers: a job goes through its rows, each by itself as if it had been sent alone. The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is unknown or missing. An empty cell says nothing, a list is JSON in one cell."""
    answer: Job = api.send(
        "POST",
        "/customers/v1/customers/import",
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
        "/customers/v1/jobs",
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
        "/customers/v1/jobs/{job_id}",
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
        "/customers/v1/jobs/{job_id}/errors",
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
        "/customers/v1/jobs/{job_id}/cancel",
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
        "/customers/v1/imports",
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
        "/customers/v1/imports/{import_id}/finish",
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
        "/customers/v1/events",
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
        "/customers/v1/me",
        reads=True,
    )
    return answer


def list_my_permissions(
    api: Salesloop,
) -> Permissions:
    """Every operation of this service that the caller may use, and how far it reaches."""
    answer: Permissions = api.send(
        "GET",
        "/customers/v1/me/permissions",
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
        "/customers/v1/permissions/explain",
        reads=True,
        query={"employee_id": employee_id, "operation": operation, "owner_id": owner_id},
    )
    return answer
