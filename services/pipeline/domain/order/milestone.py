"""The days an order promises: planned, moved, reached; on time when reached by the day that was promised."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from services.pipeline.domain.order.state import Order, lines_left
from shared.contracts.pipeline import (
    AskedBy,
    Line,
    Milestone,
    MilestoneDropped,
    MilestoneKind,
    MilestonePlanned,
    MilestoneReached,
)
from shared.decider import Refused


def milestone_id(deal_id: UUID, kind: MilestoneKind, line: int | None) -> UUID:
    """The one milestone of a kind that a line, or the whole order (None), has."""
    return uuid5(deal_id, f"milestone/{kind}/{'order' if line is None else line}")


def about(order: Order, line: int | None) -> tuple[Line, ...]:
    """The lines that a milestone is about."""
    return tuple(one for one in lines_left(order) if line in {None, one.number})


def plan(
    order: Order,
    kind: MilestoneKind,
    line: int | None,
    planned_on: date,
    responsible_id: UUID | None = None,
    asked_by: AskedBy = "company",
    *,
    agreed_on: date,
    pointer: str = "",
) -> list[MilestonePlanned]:
    """Planned for the first time or anew; nothing when it is planned so. Raises Refused when it was reached."""
    id = milestone_id(order.deal_id, kind, line)
    if id in order.reached:
        day = order.reached[id]
        raise Refused("milestone_reached", f"It was reached on {day}.", pointer=pointer or None, values={"day": day})
    if order.received_on is not None and planned_on < order.received_on:
        detail, values = f"It cannot be before {order.received_on}.", {"earliest": order.received_on}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer=f"{pointer}/planned_on", values=values)
    before = order.milestones.get(id)
    responsible = responsible_id or (before.responsible_id if before else order.terms.owner_id)
    promised_on = before.promised_on if before and asked_by == "company" else planned_on
    new = Milestone(id, kind, line, responsible, planned_on, promised_on, about(order, line))
    if before is not None and replace(before, lines=new.lines) == new:
        return []
    return [
        MilestonePlanned(
            deal_id=order.deal_id,
            dimensions=order.dimensions,
            owner_id=order.terms.owner_id,
            milestone=new,
            planned_before=before.planned_on if before else None,
            promised_before=before.promised_on if before else None,
            asked_by=asked_by,
            agreed_on=agreed_on,
        )
    ]


def reach(
    order: Order, which: Iterable[tuple[MilestoneKind, int | None]], day: date, *, must_be: bool = False
) -> list[MilestoneReached]:
    """Those that are planned are reached. `must_be`: raises Refused for one that was never planned."""
    events = []
    for kind, line in which:
        id = milestone_id(order.deal_id, kind, line)
        if id in order.milestones:
            milestone = replace(order.milestones[id], lines=about(order, line))
            about_it = (order.deal_id, order.dimensions, order.terms.owner_id)
            events.append(MilestoneReached(*about_it, milestone, day))
        elif must_be and id not in order.reached:
            raise Refused("milestone_not_found", "No such milestone is planned.", kind="missing")
    return events


def drop(order: Order, lines: set[int] | None, day: date) -> list[MilestoneDropped]:
    """Those that are about these lines alone (None: all) will not be reached."""
    about_it = (order.deal_id, order.dimensions, order.terms.owner_id)
    return [
        MilestoneDropped(*about_it, milestone, day)
        for milestone in order.milestones.values()
        if lines is None or milestone.line in lines
    ]
