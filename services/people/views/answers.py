"""What is answered about units, employees and posts, for the description."""

from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.people import Origin, UnitKind
from shared.web.answers import ANSWER, Batch, BatchResult, Page

Post = Literal[
    "sales_director",
    "regional_manager",
    "sales_rep",
    "account_manager",
    "sales_support",
    "general_manager",
    "finance",
    "hr",
    "delivery",
]


class Unit(BaseModel):
    """A unit as of a day."""

    model_config = ANSWER
    id: UUID
    version: int
    """The unit's: what changes around it does not count."""
    name: str = Field(examples=["Team Harbour"])
    kind: UnitKind = Field(examples=["team"])
    parent_id: UUID | None
    """Null of the company."""
    manager_id: UUID | None
    """Null too from the day after a manager's last one until another is appointed."""
    effective_from: date
    """The day it opened."""
    external_reference: str | None = Field(examples=["unit-12"])


class UnitPage(Page[Unit]):
    """A page of units."""


class UnitResult(BatchResult[Unit]):
    """What became of one unit of a batch."""


class UnitBatch(Batch[UnitResult]):
    """What became of each unit of a batch."""


class Assignment(BaseModel):
    """Where somebody works, in which post and for whom, from a day on."""

    model_config = ANSWER
    unit_id: UUID
    unit_name: str
    post: Post = Field(examples=["sales_rep"])
    manager_id: UUID | None = Field(examples=[None])
    """Whom the assignment names; null: the unit's manager."""
    reports_to: UUID | None
    """Who that is, as of the day that was asked about, in place of whoever has left the manager of the unit or of the
    next one above; null of whoever stands above all."""
    product_line_ids: list[UUID]
    effective_from: date
    effective_to: date | None = Field(examples=[None])
    """The last day; null: until further notice."""


class Employment(BaseModel):
    """An employee as commands answer it: nothing personal, for answers are kept."""

    model_config = ANSWER
    id: UUID
    version: int
    """The employee's: what changes around it does not count."""
    hired_on: date
    left_on: date | None = Field(examples=[None])
    """The last day of employment."""
    origin: Origin
    assignment: Assignment
    """The one of the day: before the first the first, after leaving the last."""
    assignments: list[Assignment]


class EmploymentResult(BatchResult[Employment]):
    """What became of one employee of a batch."""


class EmploymentBatch(Batch[EmploymentResult]):
    """What became of each employee of a batch."""


class Employee(BaseModel):
    """An employee as of a day."""

    model_config = ANSWER
    id: UUID
    version: int
    """The employee's: what changes around it does not count."""
    name: str = Field(examples=["Lin Mei"])
    email: str | None = Field(examples=["lin.mei@example.com"])
    """Null too for whoever may not read it."""
    external_reference: str | None = Field(examples=["staff-204"])
    """Null too for whoever may not read it."""
    status: Literal["upcoming", "employed", "left"] = Field(examples=["employed"])
    hired_on: date
    left_on: date | None = Field(examples=[None])
    """The last day of employment."""
    origin: Origin
    assignment: Assignment
    """The one of the day: before the first the first, after leaving the last."""


class EmployeePage(Page[Employee]):
    """A page of employees."""


class EmployeeInFull(Employee):
    """An employee with every assignment, past and to come."""

    assignments: list[Assignment]


class Manager(BaseModel):
    """Who manages a unit."""

    id: UUID
    name: str | None = Field(examples=["Chen Bo"])


class Colleague(BaseModel):
    """Somebody who works in a unit."""

    id: UUID
    name: str | None = Field(examples=["Lin Mei"])
    post: Post = Field(examples=["sales_rep"])
    reports_to: UUID | None


class Branch(BaseModel):
    """A unit with everything below it."""

    id: UUID
    name: str = Field(examples=["Head office"])
    kind: UnitKind
    manager: Manager | None
    employees: list[Colleague]
    units: list["Branch"] = Field(examples=[[]])


class OrgTree(BaseModel):
    """The organisation on a day, by what was recorded by a moment."""

    model_config = ANSWER
    as_of: date
    known_at: datetime
    root: Branch | None
    """The company; null before there is one."""


class Superior(BaseModel):
    """Somebody above a person."""

    id: UUID
    name: str | None = Field(examples=["Chen Bo"])
    post: Post = Field(examples=["regional_manager"])
    unit_id: UUID
    unit_name: str = Field(examples=["East"])


class ReportingLine(BaseModel):
    """Everyone above a person on a day, the nearest first."""

    model_config = ANSWER
    employee_id: UUID
    as_of: date
    known_at: datetime
    items: list[Superior]


class Wording(BaseModel):
    """A text in each language."""

    en: str = Field(examples=["Sales director"])
    zh_hans: str = Field(alias="zh-Hans", examples=["销售总监"])
    zh_hant: str = Field(alias="zh-Hant", examples=["銷售總監"])


class PostInFull(BaseModel):
    """A post, what it is called and what it is for."""

    model_config = ANSWER
    code: Post
    title: Wording
    duties: Wording
    selling: bool
    """Whether it is appraised on sales."""


class Posts(BaseModel):
    """Every post."""

    items: list[PostInFull]
