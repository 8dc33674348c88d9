"""What is sent to: every operation with a good body, ids that there are, and somebody who may."""

from tests.authority.oracle import FIRM
from tests.authority.world import World
from tests.gate.asking import Subject
from tests.gate.bodies import good
from tests.gate.operations import Operation

PERSONS = {"owner_id": "north_rep", "employee_id": "north_rep", "person": "north_rep", "manager_id": "north_manager",
           "node_id": "north_rep"}  # fmt: skip
UNITS = {"unit_id": "north_team", "parent_id": "north"}
QUERY = {"period": "2026-03", "operation": "getMe", "measure": "signed_amount"}
"""What a query must have, where it is no id."""


def ids(world: World, service: str) -> dict[str, str]:
    """An id that there is for each name that paths and bodies have."""
    deal = next(iter(world.payments))
    return {
        **{name: world.id(who) for name, who in (PERSONS | (UNITS if service == "people" else {})).items()},
        "customer_id": str(world.customers[deal.customer]),
        "deal_id": world.deal("north_rep", "negotiation"),
        "pipeline_id": "6a0f3c52-7d1b-5e0c-9f64-2b8d1c4e7a90",
        "order_id": world.orders[deal],
        "task_id": world.tasks[world.orders[deal]],
        "number": "1",
        "ticket_id": world.tickets[world.orders[deal]],
        "invoice_id": world.invoices[deal][0]["id"],
        "payment_id": world.payments[deal],
        "refund_id": world.refund,
        "write_off_id": world.write_off,
        "correction_id": world.refund,
        "price_book_id": world.price_book,
        "product_id": world.products[0],
        "line_id": world.lines[0],
        "product_line_id": world.lines[0],
        "target_id": world.targets["draft"],
        "plan_id": world.plans["everyone"],
        "import_id": world.imports[service],
        **({"job_id": world.jobs[service]} if service in world.jobs else {}),
        "kpi": "signed_amount",
    }


def subject(world: World, operation: Operation) -> Subject:
    """An operation with what it is sent."""
    known = ids(world, operation.service)
    body = None if operation.body is None else good(operation.example, known.get, world.currency)
    asked = QUERY | {"year": str(world.today.year)}
    query = {
        name: told["schema"]["enum"][0] if "enum" in told["schema"] else known.get(name) or asked[name]
        for name, told in operation.of("query")
        if told.get("required")
    }
    return Subject(operation, body, {name: known[name] for name, _ in operation.of("path")}, query)


def somebody(operation: Operation) -> str:
    """Who may, as far as anybody may."""
    holders = {role: who for who, role in reversed([*FIRM.roles.items()])}
    return holders[operation.roles[0]]
