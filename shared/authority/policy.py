"""The policy table: role × resource × action → scope. Whatever is not in it is not allowed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Scope = Literal["own", "team", "region", "all"]
"""How far: oneself; the unit one works in with everything below it; the region, likewise; everybody."""

SCOPES: tuple[Scope, ...] = ("own", "team", "region", "all")
POSTS = (
    "general_manager",
    "sales_director",
    "regional_manager",
    "sales_rep",
    "account_manager",
    "sales_support",
    "finance",
    "hr",
    "delivery",
)
INSTALLATION_ROLES = ("admin", "integrator")
ROLES = (*POSTS, *INSTALLATION_ROLES)
LEADERS = ("general_manager", "sales_director")
SELLERS = ("sales_rep", "account_manager")
EVERYBODY = POSTS
ASSISTING = "sales_support"
IMPORTING = "admin"


@dataclass(frozen=True, slots=True)
class Row:
    """Who may take one action on one resource.

    `scopes` by role. `apart`: not where it concerns oneself. `fresh`: not while what is known of the organisation is
    older than 60 s. `unowned`: what belongs to nobody is within every scope.
    """

    scopes: Mapping[str, Scope]
    apart: bool = False
    fresh: bool = False
    unowned: bool = False


def row(
    *,
    all: Iterable[str] = (),
    region: Iterable[str] = (),
    team: Iterable[str] = (),
    own: Iterable[str] = (),
    apart: bool = False,
    fresh: bool = False,
    unowned: bool = False,
) -> Row:
    """A row by scope. Raises ValueError for an unknown role, or one named twice."""
    scopes: dict[str, Scope] = {}
    given: tuple[tuple[Scope, Iterable[str]], ...] = (("all", all), ("region", region), ("team", team), ("own", own))
    for scope, roles in given:
        for role in roles:
            if role in scopes or role not in ROLES:
                raise ValueError(f"{role!r} is not one role with one scope")
            scopes[role] = scope
    return Row(MappingProxyType(scopes), apart, fresh, unowned)


SALES_READ = row(
    all=(*LEADERS, "finance", "delivery", "admin"), region=("regional_manager",), team=(ASSISTING,), own=SELLERS
)
SALES_WRITE = row(all=LEADERS, region=("regional_manager",), own=SELLERS)
FIGURES_READ = row(
    all=(*LEADERS, "finance", "hr", "admin"), region=("regional_manager",), team=(ASSISTING,), own=SELLERS
)
FOR_ALL = row(all=(*EVERYBODY, "admin"))

POLICY: Mapping[str, Row] = MappingProxyType(
    {
        "events.read": row(all=INSTALLATION_ROLES),
        "imports.run": row(all=("admin",)),
        "jobs.read": row(all=("admin",), own=EVERYBODY),
        "stream.read": row(all=ROLES),
        "me.read": row(all=ROLES),
        "permissions.explain": row(all=("general_manager", "hr", "admin")),
        # people
        "organisation.read": FOR_ALL,
        "organisation.change": row(all=("general_manager", "hr", "admin")),
        "organisation.appoint": row(all=("general_manager", "hr", "admin"), apart=True),
        "employees.read": FOR_ALL,
        "employees.read_personal": row(
            all=("general_manager", "hr", "admin"),
            region=("regional_manager",),
            own=("sales_director", *SELLERS, ASSISTING, "finance", "delivery"),
        ),
        "employees.hire": row(all=("general_manager", "hr", "admin")),
        "employees.assign": row(all=("general_manager", "hr", "admin"), apart=True),
        "employees.change_details": row(
            all=("general_manager", "hr", "admin"),
            own=("sales_director", "regional_manager", *SELLERS, ASSISTING, "finance", "delivery"),
        ),
        # customers
        "customers.read": row(
            all=(*LEADERS, "finance", "delivery", "admin"),
            region=("regional_manager",),
            team=(ASSISTING,),
            own=SELLERS,
            unowned=True,
        ),
        "customers.register": row(all=(*LEADERS, "admin"), region=("regional_manager",), own=SELLERS, unowned=True),
        "customers.update": row(all=(*LEADERS, "admin"), region=("regional_manager",), own=SELLERS),
        "customers.classify": row(all=LEADERS, region=("regional_manager",), own=("account_manager",)),
        "customers.hand_over": row(all=LEADERS, region=("regional_manager",), unowned=True),
        # pipeline
        "products.read": FOR_ALL,
        "products.change": row(all=(*LEADERS, "admin")),
        "pipelines.read": FOR_ALL,
        "pipelines.change": row(all=(*LEADERS, "admin")),
        "deals.read": SALES_READ,
        "deals.open": SALES_WRITE,
        "deals.change": SALES_WRITE,
        "deals.approve_discount": row(all=LEADERS, region=("regional_manager",), apart=True, fresh=True),
        "deals.check_contract": row(
            all=(*LEADERS, "finance"), region=("regional_manager",), team=(ASSISTING,), apart=True
        ),
        "deals.move": row(all=LEADERS, region=("regional_manager",)),
        "deals.amend": row(all=LEADERS, region=("regional_manager",)),
        "deals.import": row(all=("admin",)),
        "orders.read": SALES_READ,
        "renewals.read": SALES_READ,
        "orders.change": row(all=(*LEADERS, "delivery"), region=("regional_manager",)),
        "orders.cancel": row(all=LEADERS, region=("regional_manager",)),
        "orders.assign": row(all=(*LEADERS, "delivery"), region=("regional_manager",), own=SELLERS),
        "tasks.read": row(
            all=(*LEADERS, "delivery", "admin"),
            region=("regional_manager",),
            team=(ASSISTING,),
            own=(*SELLERS, "finance", "hr"),
        ),
        "tasks.complete": row(
            all=(*LEADERS, "delivery"), region=("regional_manager",), team=(ASSISTING,), own=(*SELLERS, "finance", "hr")
        ),
        "tickets.read": SALES_READ,
        "tickets.change": row(all=(*LEADERS, "delivery"), region=("regional_manager",), team=(ASSISTING,), own=SELLERS),
        "ticket_promises.read": FOR_ALL,
        "ticket_promises.change": row(all=(*LEADERS, "admin")),
        "interest.read": FOR_ALL,
        "interest.change": row(all=("general_manager", "finance")),
        "accounts.read": row(
            all=(*LEADERS, "finance", "admin"), region=("regional_manager",), team=(ASSISTING,), own=SELLERS
        ),
        "payments.record": row(all=("finance",)),
        "payments.refund": row(all=("finance",), fresh=True),
        "payments.approve_refund": row(all=(*LEADERS, "finance"), fresh=True),
        "invoices.credit": row(all=("finance",)),
        "invoices.register": row(all=("finance",)),
        "invoices.request_write_off": row(all=("finance",)),
        "invoices.approve_write_off": row(all=(*LEADERS, "finance"), fresh=True),
        # targets
        "targets.read": FIGURES_READ,
        "targets.draft": row(all=LEADERS),
        "targets.publish": row(all=("general_manager",), fresh=True),
        # performance
        "catalogue.read": FOR_ALL,
        "kpis.read": FIGURES_READ,
        "commissions.read": row(
            all=(*LEADERS, "finance", "hr", "admin"), region=("regional_manager",), own=(*SELLERS, ASSISTING)
        ),
        "incentive_plans.read": row(
            all=(*LEADERS, "finance", "hr", "admin"), region=("regional_manager",), own=(*SELLERS, ASSISTING)
        ),
        "incentive_plans.write": row(all=LEADERS, apart=True, fresh=True),
    }
)
