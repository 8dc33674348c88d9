"""The KPIs of what follows a signature: delivery, invoices, money, service, renewal."""

from services.performance.views.kpi.definitions.definition import Definition, Formula, Part, ratio

INVOICED = Part("denominator", "invoiced_amount", "amount")
BASE = Part("denominator", "renewal_base", "amount")
DUE = Part("denominator", "due_renewals", "count")
AFTER_SALES = (
    Definition(
        name="invoiced_amount",
        version=1,
        unit="money",
        direction="up",
        owner="finance",
        description="Amount invoiced, net of VAT, by date of issue; credit notes are taken off on their own date.",
        expression="invoiced_amount",
        formula=Formula("sum", (Part("value", "invoiced_amount", "amount"),)),
    ),
    Definition(
        name="backlog",
        version=2,
        unit="money",
        direction="up",
        owner="sales_director",
        description="Signed and not invoiced at the end of the period, net, whenever it was signed; what has no payment"
        " schedule stays in it. What a credit note takes back (a discount, a return) is not invoiced again and does not"
        " come back, unless the contract was amended or cancelled.",
        expression="signed_amount until then - invoiced_amount until then - waived_amount until then",
        formula=Formula(
            "sum",
            (
                Part("value", "signed_amount", "stock"),
                Part("value", "invoiced_amount", "stock", -1),
                Part("value", "waived_amount", "stock", -1),
            ),
        ),
        buckets=("none",),
    ),
    Definition(
        name="collection_rate",
        version=2,
        unit="ratio",
        direction="up",
        owner="finance",
        description="Net money received in the period, by what was invoiced in it, less its credit notes; uncapped."
        " Without an answer where these are as much or more.",
        expression="received_amount / invoiced_amount",
        formula=Formula("ratio", (Part("numerator", "received_amount", "amount"), INVOICED)),
    ),
    Definition(
        name="collection_rate_due",
        version=2,
        unit="ratio",
        direction="up",
        owner="finance",
        description="Of what fell due in the period, net and less credit notes, what has been received of it, whenever"
        " that was; n are the invoices and credit notes. Without an answer where these are as much or more.",
        expression="due_received_amount / due_amount",
        formula=ratio("due_received_amount", "due_amount", "amount"),
    ),
    Definition(
        name="dso",
        version=2,
        unit="days",
        direction="down",
        owner="finance",
        description="Days sales outstanding: what is open at the end of the period, net and less money on account, by"
        " what was invoiced in it, less its credit notes, times its days; without a first day, of the year that ends"
        " with it. Without an answer where these are as much or more.",
        expression="(invoiced_amount - received_amount - written_off_amount until then) / invoiced_amount * days",
        formula=Formula(
            "turnover",
            (
                Part("numerator", "invoiced_amount", "stock"),
                Part("numerator", "received_amount", "stock", -1),
                Part("numerator", "written_off_amount", "stock", -1),
                INVOICED,
            ),
        ),
    ),
    Definition(
        name="on_time_delivery",
        version=1,
        unit="ratio",
        direction="up",
        owner="delivery",
        description="Of the milestones that were reached, by the day promised, those reached by then.",
        expression="milestones_on_time / reached_milestones",
        formula=ratio("milestones_on_time", "reached_milestones", "count"),
    ),
    Definition(
        name="response_in_time",
        version=1,
        unit="ratio",
        direction="up",
        owner="sales_support",
        description="Of the service tickets that had a first response, by its date, those that had it in time; at"
        " whoever is responsible.",
        expression="responses_in_time / responded_tickets",
        formula=ratio("responses_in_time", "responded_tickets", "count"),
    ),
    Definition(
        name="resolution_in_time",
        version=1,
        unit="ratio",
        direction="up",
        owner="sales_support",
        description="Of the service tickets that were resolved and not reopened since, by date of resolution, those"
        " resolved in time; at whoever is responsible.",
        expression="resolutions_in_time / resolved_tickets",
        formula=ratio("resolutions_in_time", "resolved_tickets", "count"),
    ),
    Definition(
        name="ticket_rating",
        version=1,
        unit="score",
        direction="up",
        owner="sales_support",
        description="The customers' mean rating of service tickets, from 1 to 5, by date of closing; at whoever is"
        " responsible.",
        expression="ticket_ratings / rated_tickets",
        formula=Formula(
            "ratio", (Part("numerator", "ticket_ratings", "days"), Part("denominator", "rated_tickets", "count"))
        ),
    ),
    Definition(
        name="grr",
        version=2,
        unit="ratio",
        direction="up",
        owner="sales_director",
        description="Gross revenue retention: of the contracts whose term ends in the period, the amount of those that"
        " were renewed; undecided ones are not. n are those contracts.",
        expression="renewed_amount / renewal_base",
        formula=Formula("ratio", (Part("numerator", "renewed_amount", "amount"), BASE), DUE),
    ),
    Definition(
        name="nrr",
        version=2,
        unit="ratio",
        direction="up",
        owner="sales_director",
        description="Net revenue retention: the same with what the renewals grew and without what they shrank.",
        expression="(renewed_amount + renewal_expansion - renewal_contraction) / renewal_base",
        formula=Formula(
            "ratio",
            (
                Part("numerator", "renewed_amount", "amount"),
                Part("numerator", "renewal_expansion", "amount"),
                Part("numerator", "renewal_contraction", "amount", -1),
                BASE,
            ),
            DUE,
        ),
    ),
)
