"""Typed calls of the people service; written by 'salesloop reference' from its OpenAPI description."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from salesloop_client.api import Salesloop


class AppointManagerBody(TypedDict):
    """The members of AppointManagerBody."""

    manager_id: str
    effective_from: NotRequired[str | None]


class AssignEmployeeBody(TypedDict):
    """The members of AssignEmployeeBody."""

    unit_id: str
    post: Literal['sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'general_manager', 'finance', 'hr', 'delivery']
    manager_id: NotRequired[str | None]
    product_line_ids: NotRequired[list[str]]
    effective_from: NotRequired[str | None]


class Assignment(TypedDict):
    """Where somebody works, in which post and for whom, from a day on."""

    unit_id: str
    unit_name: str
    post: Literal['sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'general_manager', 'finance', 'hr', 'delivery']
    manager_id: str | None
    reports_to: str | None
    product_line_ids: list[str]
    effective_from: str
    effective_to: str | None


class AssignmentBody(TypedDict):
    """The members of AssignmentBody."""

    unit_id: str
    post: Literal['sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'general_manager', 'finance', 'hr', 'delivery']
    manager_id: NotRequired[str | None]
    product_line_ids: NotRequired[list[str]]


class Branch(TypedDict):
    """A unit with everything below it."""

    id: str
    name: str
    kind: Literal['company', 'region', 'team']
    manager: Manager | None
    employees: list[Colleague]
    units: list[Branch]


CancelJobBody: TypeAlias = "dict[str, Any]"


class ChangeDetailsBody(TypedDict):
    """What is left out stays."""

    name: NotRequired[str | None]
    email: NotRequired[str | None]


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


class Colleague(TypedDict):
    """Somebody who works in a unit."""

    id: str
    name: str | None
    post: Literal['sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'general_manager', 'finance', 'hr', 'delivery']
    reports_to: str | None


class Employee(TypedDict):
    """An employee as of a day."""

    id: str
    version: int
    name: str
    email: str | None
    external_reference: str | None
    status: Literal['upcoming', 'employed', 'left']
    hired_on: str
    left_on: str | None
    origin: Literal['native', 'import']
    assignment: Assignment


class EmployeeInFull(TypedDict):
    """An employee with every assignment, past and to come."""

    id: str
    version: int
    name: str
    email: str | None
    external_reference: str | None
    status: Literal['upcoming', 'employed', 'left']
    hired_on: str
    left_on: str | None
    origin: Literal['native', 'import']
    assignment: Assignment
    assignments: list[Assignment]


class EmployeePage(TypedDict):
    """A page of employees."""

    items: list[Employee]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class Employment(TypedDict):
    """An employee as commands answer it: nothing personal, for answers are kept."""

    id: str
    version: int
    hired_on: str
    left_on: str | None
    origin: Literal['native', 'import']
    assignment: Assignment
    assignments: list[Assignment]


class EmploymentBatch(TypedDict):
    """What became of each employee of a batch."""

    items: list[EmploymentResult]


class EmploymentResult(TypedDict):
    """What became of one employee of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: Employment | Problem


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


class HireEmployeeBody(TypedDict):
    """The members of HireEmployeeBody."""

    name: str
    email: NotRequired[str | None]
    hired_on: NotRequired[str | None]
    external_reference: NotRequired[str | None]
    assignment: AssignmentBody


class HireEmployeesBody(TypedDict):
    """The members of HireEmployeesBody."""

    items: list[HireEmployeeBody]


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


class Manager(TypedDict):
    """Who manages a unit."""

    id: str
    name: str | None


class Me(TypedDict):
    """The caller."""

    actor: str
    role: Literal['general_manager', 'sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'finance', 'hr', 'delivery', 'admin', 'integrator']
    employee_id: str | None
    unit_id: str | None
    region_id: str | None
    manages: list[str]


class MoveUnitBody(TypedDict):
    """The members of MoveUnitBody."""

    parent_id: str
    effective_from: NotRequired[str | None]


class OpenImportBody(TypedDict):
    """The members of OpenImportBody."""

    source: NotRequired[str | None]


class OpenUnitBody(TypedDict):
    """The members of OpenUnitBody."""

    name: str
    kind: Literal['company', 'region', 'team']
    parent_id: NotRequired[str | None]
    effective_from: NotRequired[str | None]
    external_reference: NotRequired[str | None]


class OpenUnitsBody(TypedDict):
    """The members of OpenUnitsBody."""

    items: list[OpenUnitBody]


class OrgTree(TypedDict):
    """The organisation on a day, by what was recorded by a moment."""

    as_of: str
    known_at: str
    root: Branch | None


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


class PostInFull(TypedDict):
    """A post, what it is called and what it is for."""

    code: Literal['sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'general_manager', 'finance', 'hr', 'delivery']
    title: Wording
    duties: Wording
    selling: bool


class Posts(TypedDict):
    """Every post."""

    items: list[PostInFull]


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


class RecordLeavingBody(TypedDict):
    """The members of RecordLeavingBody."""

    left_on: NotRequired[str | None]


class RenameUnitBody(TypedDict):
    """The members of RenameUnitBody."""

    name: str
    effective_from: NotRequired[str | None]


class ReportingLine(TypedDict):
    """Everyone above a person on a day, the nearest first."""

    employee_id: str
    as_of: str
    known_at: str
    items: list[Superior]


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


class Superior(TypedDict):
    """Somebody above a person."""

    id: str
    name: str | None
    post: Literal['sales_director', 'regional_manager', 'sales_rep', 'account_manager', 'sales_support', 'general_manager', 'finance', 'hr', 'delivery']
    unit_id: str
    unit_name: str


class Unit(TypedDict):
    """A unit as of a day."""

    id: str
    version: int
    name: str
    kind: Literal['company', 'region', 'team']
    parent_id: str | None
    manager_id: str | None
    effective_from: str
    external_reference: str | None


class UnitBatch(TypedDict):
    """What became of each unit of a batch."""

    items: list[UnitResult]


class UnitPage(TypedDict):
    """A page of units."""

    items: list[Unit]
    next_cursor: str | None
    has_more: bool
    total: NotRequired[int]


class UnitResult(TypedDict):
    """What became of one unit of a batch."""

    index: int
    status: int
    etag: NotRequired[str]
    consistency_token: NotRequired[str]
    location: NotRequired[str]
    idempotency_replayed: NotRequired[Literal[True]]
    body: Unit | Problem


Wording = TypedDict("Wording", {
    "en": "str",
    "zh-Hans": "str",
    "zh-Hant": "str",
})


def list_posts(
    api: Salesloop,
) -> Posts:
    """Every post with its title and duties."""
    answer: Posts = api.send(
        "GET",
        "/people/v1/posts",
        reads=True,
    )
    return answer


def open_unit(
    api: Salesloop,
    body: OpenUnitBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Unit:
    """A new unit; there is one company, regions stand below it, teams below a region or the company."""
    answer: Unit = api.send(
        "POST",
        "/people/v1/units",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_units(
    api: Salesloop,
    *,
    as_of: str | None = None,
    kind: Literal['company', 'region', 'team'] | None = None,
    parent_id: str | None = None,
    external_reference: str | None = None,
    q: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> UnitPage:
    """Units with name, parent and manager as of a day (today); with `as_of` only those open then."""
    answer: UnitPage = api.send(
        "GET",
        "/people/v1/units",
        reads=True,
        query={"as_of": as_of, "kind": kind, "parent_id": parent_id, "external_reference": external_reference, "q": q, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def open_units(
    api: Salesloop,
    body: OpenUnitsBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> UnitBatch:
    """1 to 200 units, each by itself; their parents are there already."""
    answer: UnitBatch = api.send(
        "POST",
        "/people/v1/units/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def rename_unit(
    api: Salesloop,
    unit_id: str,
    body: RenameUnitBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Unit:
    """Another name from a day on."""
    answer: Unit = api.send(
        "POST",
        "/people/v1/units/{unit_id}/rename",
        reads=False,
        within={"unit_id": unit_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def move_unit(
    api: Salesloop,
    unit_id: str,
    body: MoveUnitBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Unit:
    """Another place in the tree from a day on, with everybody in the unit."""
    answer: Unit = api.send(
        "POST",
        "/people/v1/units/{unit_id}/move",
        reads=False,
        within={"unit_id": unit_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def appoint_manager(
    api: Salesloop,
    unit_id: str,
    body: AppointManagerBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Unit:
    """Who manages the unit from a day on: whoever in it names no manager reports to this person."""
    answer: Unit = api.send(
        "POST",
        "/people/v1/units/{unit_id}/appoint-manager",
        reads=False,
        within={"unit_id": unit_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_unit(
    api: Salesloop,
    unit_id: str,
    *,
    as_of: str | None = None,
) -> Unit:
    """One unit as of a day (today), at the earliest as it opened."""
    answer: Unit = api.send(
        "GET",
        "/people/v1/units/{unit_id}",
        reads=True,
        within={"unit_id": unit_id},
        query={"as_of": as_of},
    )
    return answer


def get_org_tree(
    api: Salesloop,
    *,
    as_of: str | None = None,
    known_at: str | None = None,
) -> OrgTree:
    """Units, their managers and who works in them on a day, by what was recorded by a moment; root is null if none. A unit whose manager has left has none until another is appointed: those below report to the next one above."""
    answer: OrgTree = api.send(
        "GET",
        "/people/v1/org-tree",
        reads=True,
        query={"as_of": as_of, "known_at": known_at},
    )
    return answer


def hire_employee(
    api: Salesloop,
    body: HireEmployeeBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Employment:
    """A new employee with a first assignment."""
    answer: Employment = api.send(
        "POST",
        "/people/v1/employees",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def list_employees(
    api: Salesloop,
    *,
    as_of: str | None = None,
    unit_id: str | None = None,
    post: str | None = None,
    external_reference: str | None = None,
    status: Literal['employed', 'left', 'upcoming', 'any'] | None = None,
    q: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    sort: str | None = None,
    include_total: bool | None = None,
) -> EmployeePage:
    """Employees with their place as of a day (today), in the order of hiring; `q` looks in the name. Without `status` those employed on that day; with `external_reference` any."""
    answer: EmployeePage = api.send(
        "GET",
        "/people/v1/employees",
        reads=True,
        query={"as_of": as_of, "unit_id": unit_id, "post": post, "external_reference": external_reference, "status": status, "q": q, "limit": limit, "cursor": cursor, "sort": sort, "include_total": include_total},
    )
    return answer


def hire_employees(
    api: Salesloop,
    body: HireEmployeesBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> EmploymentBatch:
    """1 to 200 employees, each by itself; their managers are there already."""
    answer: EmploymentBatch = api.send(
        "POST",
        "/people/v1/employees/batch",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def assign_employee(
    api: Salesloop,
    employee_id: str,
    body: AssignEmployeeBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Employment:
    """Another unit, post, manager or product lines from a day on, until the next assignment by date."""
    answer: Employment = api.send(
        "POST",
        "/people/v1/employees/{employee_id}/assign",
        reads=False,
        within={"employee_id": employee_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def record_leaving(
    api: Salesloop,
    employee_id: str,
    body: RecordLeavingBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Employment:
    """The last day of employment; recorded again, another day corrects it."""
    answer: Employment = api.send(
        "POST",
        "/people/v1/employees/{employee_id}/leave",
        reads=False,
        within={"employee_id": employee_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def change_employee_details(
    api: Salesloop,
    employee_id: str,
    body: ChangeDetailsBody,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Employment:
    """Name and e-mail; needs If-Match. The log keeps who changed them and when, and not what they are."""
    answer: Employment = api.send(
        "PATCH",
        "/people/v1/employees/{employee_id}",
        reads=False,
        within={"employee_id": employee_id},
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        body=body,
    )
    return answer


def get_employee(
    api: Salesloop,
    employee_id: str,
    *,
    as_of: str | None = None,
) -> EmployeeInFull:
    """One employee with every assignment; `assignment` is the one as of a day (today)."""
    answer: EmployeeInFull = api.send(
        "GET",
        "/people/v1/employees/{employee_id}",
        reads=True,
        within={"employee_id": employee_id},
        query={"as_of": as_of},
    )
    return answer


def get_reporting_line(
    api: Salesloop,
    employee_id: str,
    *,
    as_of: str | None = None,
    known_at: str | None = None,
) -> ReportingLine:
    """Everyone above a person on a day, the nearest first, by what was recorded by a moment. In place of a manager who has left, the manager of the unit answers, or of the next one above that has one."""
    answer: ReportingLine = api.send(
        "GET",
        "/people/v1/employees/{employee_id}/reporting-line",
        reads=True,
        within={"employee_id": employee_id},
        query={"as_of": as_of, "known_at": known_at},
    )
    return answer


def import_units(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over a CSV file of units: a job goes through its rows, each by itself as if it had been sent alone. The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is unknown or missing. An empty cell says nothing, a list is JSON in one cell."""
    answer: Job = api.send(
        "POST",
        "/people/v1/units/import",
        reads=False,
        query={"validate_only": validate_only},
        headers={"Idempotency-Key": idempotency_key, "If-Match": if_match, "Import-Id": import_id, "On-Behalf-Of": on_behalf_of},
        file=file,
    )
    return answer


def import_employees(
    api: Salesloop,
    file: str | bytes,
    *,
    idempotency_key: str | None = None,
    if_match: int | None = None,
    import_id: str | None = None,
    on_behalf_of: str | None = None,
    validate_only: bool | None = None,
) -> Job:
    """Take over a CSV file of employees: a job goes through its rows, each by itself as if it had been sent alone. The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is unknown or missing. An empty cell says nothing, a list is JSON in one cell."""
    answer: Job = api.send(
        "POST",
        "/people/v1/employees/import",
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
        "/people/v1/jobs",
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
        "/people/v1/jobs/{job_id}",
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
        "/people/v1/jobs/{job_id}/errors",
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
        "/people/v1/jobs/{job_id}/cancel",
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
        "/people/v1/imports",
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
        "/people/v1/imports/{import_id}/finish",
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
        "/people/v1/events",
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
        "/people/v1/me",
        reads=True,
    )
    return answer


def list_my_permissions(
    api: Salesloop,
) -> Permissions:
    """Every operation of this service that the caller may use, and how far it reaches."""
    answer: Permissions = api.send(
        "GET",
        "/people/v1/me/permissions",
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
        "/people/v1/permissions/explain",
        reads=True,
        query={"employee_id": employee_id, "operation": operation, "owner_id": owner_id},
    )
    return answer
