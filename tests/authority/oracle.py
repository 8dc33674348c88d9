"""Who may do what, once more and by hand, from the words of the specification: what the product's table is held against."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Scope = Literal["own", "team", "region", "all"]
MISSING = "missing"
"""Whose a thing is that does not exist."""
GM, DIRECTOR, MANAGER, REP, ACCOUNT, SUPPORT, FINANCE, HR, DELIVERY, ADMIN, INTEGRATOR = (
    "general_manager",
    "sales_director",
    "regional_manager",
    "sales_rep",
    "account_manager",
    "sales_support",
    "finance",
    "hr",
    "delivery",
    "admin",
    "integrator",
)
EMPLOYED = (GM, DIRECTOR, MANAGER, REP, ACCOUNT, SUPPORT, FINANCE, HR, DELIVERY)


@dataclass(frozen=True)
class Right:
    """Operations that the same roles have, each as far as its scope; `nobodys`: what has no owner is within every one.

    `unless_oneself`: not where it concerns oneself. `seen_by` names the right that says who knows of such a thing.
    """

    operations: frozenset[str]
    scopes: Mapping[str, Scope]
    seen_by: str | None = None
    nobodys: bool = False
    unless_oneself: bool = False


def right(
    operations: str,
    scopes: Iterable[tuple[Scope, Iterable[str]]],
    *,
    seen_by: str | None = None,
    nobodys: bool = False,
    unless_oneself: bool = False,
) -> Right:
    """A right from the names of its operations parted by spaces, and roles by scope."""
    by_role = {role: scope for scope, roles in scopes for role in roles}
    return Right(frozenset(operations.split()), MappingProxyType(by_role), seen_by, nobodys, unless_oneself)


OF_ALL: tuple[Scope, Iterable[str]] = ("all", (*EMPLOYED, ADMIN))
LEADING = (GM, DIRECTOR)
SELLING = (REP, ACCOUNT)

RIGHTS: Mapping[str, Right] = {
    # The installation itself: admin imports, integrators read feeds, and everybody may ask who they are.
    "read events": right("listEvents", [("all", (ADMIN, INTEGRATOR))]),
    "watch what happens": right("streamChanges", [("all", (*EMPLOYED, ADMIN, INTEGRATOR))]),
    "import": right(
        "openImport finishImport cancelJob importUnits importEmployees importCustomers importProductLines"
        " importProducts importActivities importInvoices importPayments",
        [("all", (ADMIN,))],
    ),
    "see jobs": right("listJobs getJob listJobErrors", [("all", (ADMIN,)), ("own", EMPLOYED)]),
    "ask who one is": right("getMe listMyPermissions", [("all", (*EMPLOYED, ADMIN, INTEGRATOR))]),
    "explain permissions": right("explainPermission", [("all", (GM, HR, ADMIN))]),
    # The organisation: everybody who works here sees it; the general manager and hr change it, admin sets it up.
    "see the organisation": right(
        "listPosts listUnits getUnit getOrgTree listEmployees getEmployee getReportingLine", [OF_ALL]
    ),
    "change units": right("openUnit openUnits renameUnit moveUnit", [("all", (GM, HR, ADMIN))]),
    "appoint": right("appointManager", [("all", (GM, HR, ADMIN))], unless_oneself=True),
    "hire": right("hireEmployee hireEmployees", [("all", (GM, HR, ADMIN))]),
    "assign": right("assignEmployee recordLeaving", [("all", (GM, HR, ADMIN))], unless_oneself=True),
    "change details": right(
        "changeEmployeeDetails",
        [("all", (GM, HR, ADMIN)), ("own", (DIRECTOR, MANAGER, *SELLING, SUPPORT, FINANCE, DELIVERY))],
        seen_by="see the organisation",
    ),
    "see personal data": right(
        "",
        [
            ("all", (GM, HR, ADMIN)),
            ("region", (MANAGER,)),
            ("own", (DIRECTOR, *SELLING, SUPPORT, FINANCE, DELIVERY)),
        ],
    ),
    # Customers: sellers keep theirs, a regional manager the region's, support sees the team's; nobody's are everybody's.
    "see customers": right(
        "listCustomers searchCustomers getCustomer listCustomerHistory",
        [
            ("all", (*LEADING, FINANCE, DELIVERY, ADMIN)),
            ("region", (MANAGER,)),
            ("team", (SUPPORT,)),
            ("own", SELLING),
        ],
        nobodys=True,
    ),
    "register customers": right(
        "registerCustomer registerCustomers",
        [("all", (*LEADING, ADMIN)), ("region", (MANAGER,)), ("own", SELLING)],
        seen_by="see customers",
        nobodys=True,
    ),
    "update customers": right(
        "updateCustomer",
        [("all", (*LEADING, ADMIN)), ("region", (MANAGER,)), ("own", SELLING)],
        seen_by="see customers",
    ),
    "grade customers": right(
        "classifyCustomer",
        [("all", LEADING), ("region", (MANAGER,)), ("own", (ACCOUNT,))],
        seen_by="see customers",
    ),
    "hand customers over": right(
        "handOverCustomer", [("all", LEADING), ("region", (MANAGER,))], seen_by="see customers", nobodys=True
    ),
    # Deals and what follows from them.
    "see products": right(
        "listProductLines getProductLine listProducts getProduct listPriceBooks getPriceBook listPrices"
        " listPriceBookHistory",
        [OF_ALL],
    ),
    "sell products": right(
        "addProductLine addProductLines addProduct addProducts repriceProduct openPriceBook revisePriceBook setPrices",
        [("all", (*LEADING, ADMIN))],
    ),
    "see deals": right(
        "listDeals searchDeals getDeal listDealHistory getBoard getForecast listActivities listAttention listQuotes"
        " listOrders searchOrders getOrder listOrderHistory getOnTimeDelivery listMilestones"
        " getFunnel explainFunnel getStageDurations explainStageDurations getWinRate explainWinRate getLostReasons"
        " explainLostReasons getVelocity explainVelocity getLeakage explainLeakage"
        " getOrderBook explainOrderBook getWhiteSpace listRenewals getRetention explainRetention",
        [
            ("all", (*LEADING, FINANCE, DELIVERY, ADMIN)),
            ("region", (MANAGER,)),
            ("team", (SUPPORT,)),
            ("own", SELLING),
        ],
    ),
    "work on deals": right(
        "openDeal openDeals openWhiteSpaceDeal reviseDeal advanceDeal loseDeal reopenDeal signDeal logActivity"
        " logActivities recordNeed"
        " raiseObjection"
        " settleObjection overrideForecast issueQuote withdrawQuote acceptQuote"
        " draftContract",
        [("all", LEADING), ("region", (MANAGER,)), ("own", SELLING)],
        seen_by="see deals",
    ),
    "deliver": right(
        "confirmOrder startDelivery planMilestone reachMilestone deliverOrder acceptOrder",
        [("all", (*LEADING, DELIVERY)), ("region", (MANAGER,))],
        seen_by="see deals",
    ),
    "cancel orders": right("cancelOrder releaseOrder", [("all", LEADING), ("region", (MANAGER,))], seen_by="see deals"),
    "ask others": right(
        "assignTask reviseTask withdrawTask",
        [("all", (*LEADING, DELIVERY)), ("region", (MANAGER,)), ("own", SELLING)],
        seen_by="see deals",
    ),
    # A task is whose it is, of whatever department.
    "see tasks": right(
        "listTasks getTask listDue",
        [
            ("all", (*LEADING, DELIVERY, ADMIN)),
            ("region", (MANAGER,)),
            ("team", (SUPPORT,)),
            ("own", (*SELLING, FINANCE, HR)),
        ],
    ),
    "do tasks": right(
        "completeTask",
        [
            ("all", (*LEADING, DELIVERY)),
            ("region", (MANAGER,)),
            ("team", (SUPPORT,)),
            ("own", (*SELLING, FINANCE, HR)),
        ],
        seen_by="see tasks",
    ),
    # After the sale: whoever serves the customer of a deal works on its tickets.
    "see tickets": right(
        "listTickets getTicket listTicketHistory listEscalations",
        [
            ("all", (*LEADING, FINANCE, DELIVERY, ADMIN)),
            ("region", (MANAGER,)),
            ("team", (SUPPORT,)),
            ("own", SELLING),
        ],
    ),
    "serve": right(
        "openTicket respondToTicket pauseTicket resumeTicket resolveTicket closeTicket reopenTicket",
        [("all", (*LEADING, DELIVERY)), ("region", (MANAGER,)), ("team", (SUPPORT,)), ("own", SELLING)],
        seen_by="see tickets",
    ),
    "approve discounts": right(
        "approveQuote rejectQuote approveAmendment rejectAmendment",
        [("all", LEADING), ("region", (MANAGER,))],
        seen_by="see deals",
        unless_oneself=True,
    ),
    "check contracts": right(
        "checkContract",
        [("all", (*LEADING, FINANCE)), ("region", (MANAGER,)), ("team", (SUPPORT,))],
        seen_by="see deals",
        unless_oneself=True,
    ),
    "see pipelines": right("listPipelines getPipeline", [OF_ALL]),
    "set stages": right("openPipeline revisePipeline", [("all", (*LEADING, ADMIN))]),
    "lead deals": right("moveDeal parkDeal", [("all", LEADING), ("region", (MANAGER,))], seen_by="see deals"),
    "amend contracts": right(
        "amendContract changeCredit", [("all", LEADING), ("region", (MANAGER,))], seen_by="see deals"
    ),
    "see promises and rates": right("listTicketPromises listInterestRates", [OF_ALL]),
    "promise": right("publishTicketPromises", [("all", (*LEADING, ADMIN))]),
    "set interest": right("setInterestRate", [("all", (GM, FINANCE))]),
    "import deals": right("importDeals", [("all", (ADMIN,))]),
    "see money": right(
        "getAccount listAccountHistory listInvoices searchInvoices getInvoice listPayments searchPayments getPayment"
        " getAgeing getDunning listCorrections getCorrection",
        [("all", (*LEADING, FINANCE, ADMIN)), ("region", (MANAGER,)), ("team", (SUPPORT,)), ("own", SELLING)],
    ),
    "take money": right(
        "recordPayment recordPayments refundPayment creditInvoice registerInvoice requestWriteOff",
        [("all", (FINANCE,))],
        seen_by="see money",
    ),
    "agree to giving money up or back": right(
        "approveRefund rejectRefund approveWriteOff rejectWriteOff", [("all", (*LEADING, FINANCE))], seen_by="see money"
    ),
    # Targets and figures: who leads sets them, the general manager announces; delivery has no figures.
    "see figures": right(
        "listTargets getTarget getAttainment explainAttainment getKpi explainKpi",
        [("all", (*LEADING, FINANCE, HR, ADMIN)), ("region", (MANAGER,)), ("team", (SUPPORT,)), ("own", SELLING)],
    ),
    "draft targets": right("setTarget changeTargetAmount breakDownTarget", [("all", LEADING)], seen_by="see figures"),
    "announce targets": right("publishTarget reviseTarget", [("all", (GM,))], seen_by="see figures"),
    "see the catalogue": right("listKpis", [OF_ALL]),
    # What somebody is paid is theirs, their manager's and of those who pay; support assists with deals, not with pay.
    "see pay": right(
        "getCommissions explainCommissions listIncentivePlans getIncentivePlan",
        [("all", (*LEADING, FINANCE, HR, ADMIN)), ("region", (MANAGER,)), ("own", (*SELLING, SUPPORT))],
    ),
    "write plans": right(
        "writeIncentivePlan writeIncentivePlans reviseIncentivePlan",
        [("all", LEADING)],
        seen_by="see pay",
        unless_oneself=True,
    ),
}
OF_OPERATION: Mapping[str, Right] = {name: one for one in RIGHTS.values() for name in one.operations}


@dataclass(frozen=True)
class Firm:
    """What the oracle knows of the firm that asks: each person's role, and whom each scope reaches, by name."""

    roles: Mapping[str, str]
    teams: Mapping[str, frozenset[str]] = field(default_factory=dict)
    regions: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def reaches(self, who: str, one: Right, owner: str | None) -> bool:
        """Whether somebody's scope of a right covers what `owner` has (None: what nobody has)."""
        scope = one.scopes.get(self.roles[who])
        if scope is None or scope == "all":
            return scope == "all"
        if owner is None:
            return one.nobodys
        return owner in self.people(who, scope)

    def people(self, who: str, scope: Scope) -> frozenset[str]:
        """Everybody within own, team or region of somebody."""
        return frozenset({who}) | (
            self.teams[who] if scope == "team" else self.regions[who] if scope == "region" else frozenset()
        )

    def relation(self, who: str, owner: str | None) -> str:
        """How somebody stands to an owner."""
        if owner is None or owner == MISSING:
            return owner or "nobody's"
        if owner == who:
            return "own"
        if owner in self.teams.get(who, ()):
            return "team"
        return "region" if owner in self.regions.get(who, ()) else "elsewhere"


NORTH_TEAM = frozenset({"north_rep", "north_colleague", "north_account", "north_support", "north_leaver"})
NORTH = NORTH_TEAM | {"north_manager"}
SOUTH_TEAM = frozenset({"south_rep", "south_account", "south_support"})
SOUTH = SOUTH_TEAM | {"south_manager"}
FIRM = Firm(
    {
        "gm": GM,
        "director": DIRECTOR,
        "finance": FINANCE,
        "hr": HR,
        "delivery": DELIVERY,
        "north_manager": MANAGER,
        "north_rep": REP,
        "north_colleague": REP,
        "north_account": ACCOUNT,
        "north_support": SUPPORT,
        "south_manager": MANAGER,
        "south_rep": REP,
        "south_account": ACCOUNT,
        "south_support": SUPPORT,
        "admin": ADMIN,
        "integrator": INTEGRATOR,
    },
    teams=dict.fromkeys(NORTH_TEAM, NORTH_TEAM)
    | dict.fromkeys(SOUTH_TEAM, SOUTH_TEAM)
    | {"north_manager": NORTH, "south_manager": SOUTH},
    regions=dict.fromkeys(NORTH, NORTH) | dict.fromkeys(SOUTH, SOUTH),
)
