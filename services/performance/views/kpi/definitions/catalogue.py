"""The KPIs shipped: definitions, every version ever in force."""

from collections.abc import Sequence

from services.performance.views.kpi.definitions.after_sales import AFTER_SALES
from services.performance.views.kpi.definitions.definition import Definition, Formula, Part, ratio

SHIPPED = (
    Definition(
        name="signed_amount",
        version=1,
        unit="money",
        direction="up",
        owner="sales_director",
        description="Net amount of deals by signing date; a split deal's amount follows its splits.",
        expression="signed_amount",
        formula=Formula("sum", (Part("value", "signed_amount", "amount"),)),
    ),
    Definition(
        name="overlay_signed_amount",
        version=1,
        unit="money",
        direction="up",
        owner="sales_director",
        description="Net amount of deals by signing date at those with overlay credit, each by their own share, beside"
        " the revenue's credit and in no sum with it.",
        expression="overlay_signed_amount",
        formula=Formula("sum", (Part("value", "overlay_signed_amount", "amount"),)),
    ),
    Definition(
        name="received_amount",
        version=1,
        unit="money",
        direction="up",
        owner="finance",
        description="Net money received by date of receipt, refunds taken off on their own date; money on account"
        " belongs to no person, product or deal until it is applied.",
        expression="received_amount",
        formula=Formula("sum", (Part("value", "received_amount", "amount"),)),
    ),
    Definition(
        name="opened_deals",
        version=1,
        unit="count",
        direction="up",
        owner="sales_director",
        description="Deals by opening date, each once, at the owner it opened with.",
        expression="opened_deals",
        formula=Formula("sum", (Part("value", "opened_deals", "count"),)),
    ),
    Definition(
        name="signed_deals",
        version=1,
        unit="count",
        direction="up",
        owner="sales_director",
        description="Deals by signing date, each once, at its owner; by product once for each of its products.",
        expression="signed_deals",
        formula=Formula("sum", (Part("value", "signed_deals", "count"),)),
    ),
    Definition(
        name="lost_deals",
        version=1,
        unit="count",
        direction="down",
        owner="sales_director",
        description="Deals by the date they were lost, less those reopened since.",
        expression="lost_deals",
        formula=Formula("sum", (Part("value", "lost_deals", "count"),)),
    ),
    Definition(
        name="leakage_rate",
        version=1,
        unit="ratio",
        direction="down",
        owner="sales_director",
        description="Of all opened deals, by opening date, those that rotted or whose customer stopped to answer.",
        expression="leaked_deals / opened_deals",
        formula=ratio("leaked_deals", "opened_deals", "count"),
    ),
    Definition(
        name="win_rate",
        version=1,
        unit="ratio",
        direction="up",
        owner="sales_director",
        description="Signed of all closed deals, by closing date.",
        expression="signed_deals / (signed_deals + lost_deals)",
        formula=Formula(
            "ratio",
            (
                Part("numerator", "signed_deals", "count"),
                Part("denominator", "signed_deals", "count"),
                Part("denominator", "lost_deals", "count"),
            ),
        ),
    ),
    Definition(
        name="win_rate_opened",
        version=1,
        unit="ratio",
        direction="up",
        owner="sales_director",
        description="Signed of all opened deals, by opening date, however late they were signed.",
        expression="signed_of_opened / opened_deals",
        formula=Formula(
            "ratio", (Part("numerator", "signed_of_opened", "count"), Part("denominator", "opened_deals", "count"))
        ),
    ),
    Definition(
        name="average_deal_size",
        version=1,
        unit="money",
        direction="up",
        owner="sales_director",
        description="Signed amount by signed deals, half up to a minor unit.",
        expression="signed_amount / signed_deals",
        formula=Formula(
            "average", (Part("numerator", "signed_amount", "amount"), Part("denominator", "signed_deals", "count"))
        ),
    ),
    Definition(
        name="cycle_days",
        version=1,
        unit="days",
        direction="down",
        owner="regional_manager",
        description="Mean days from opening to signing, by signing date, of deals whose opening date is known.",
        expression="mean(cycle_days)",
        formula=Formula("mean", (Part("numerator", "cycle_days", "days"), Part("denominator", "cycle_days", "events"))),
    ),
    Definition(
        name="cycle_days_median",
        version=1,
        unit="days",
        direction="down",
        owner="regional_manager",
        description="Median days from opening to signing, by signing date, of deals whose opening date is known.",
        expression="median(cycle_days)",
        formula=Formula("median", (Part("value", "cycle_days", "days"),)),
    ),
    Definition(
        name="new_customers",
        version=1,
        unit="count",
        direction="up",
        owner="sales_director",
        description="Customers whose first signed deal of all falls in the period, where that deal is counted.",
        expression="first(signed_deals by customer)",
        formula=Formula("sum", (Part("value", "signed_deals", "first"),)),
    ),
    Definition(
        name="attainment",
        version=1,
        unit="ratio",
        direction="up",
        owner="sales_director",
        description="A measure by its published target: regions and teams by their units' targets, persons by their"
        " own, in total by the company's; whole months only, uncapped.",
        expression="measure / target(measure)",
        formula=Formula("ratio", ()),
        dimensions=("person", "team", "region"),
        buckets=("none", "month", "quarter", "year"),
    ),
    *AFTER_SALES,
)

PROMISED = ("signed_amount", "received_amount", "opened_deals", "signed_deals", "new_customers")
"""The measures attainment takes: KPIs that are sums."""


def by_name(definitions: Sequence[Definition]) -> dict[str, tuple[Definition, ...]]:
    """Every KPI's versions, oldest first."""
    names: dict[str, tuple[Definition, ...]] = {}
    for definition in sorted(definitions, key=lambda d: d.version):
        names[definition.name] = (*names.get(definition.name, ()), definition)
    return names


KPIS = by_name(SHIPPED)


def attained(measure: str, of: Definition) -> Formula:
    """Attainment's formula for one measure: what the measure's KPI sums, by the targets published for it."""
    actual = tuple(Part("numerator", part.measure, part.kind) for part in of.formula.parts)
    return Formula("ratio", (*actual, Part("denominator", f"target.{measure}", "target")))
