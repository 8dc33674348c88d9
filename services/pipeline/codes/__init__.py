"""Why pipeline says no: every error code of its own."""

from services.pipeline.codes import contracts, deals, money, orders, products, quotes, stages, tickets
from shared.problems import Codes
from shared.problems.business import shared_by_services

CODES: Codes = {
    **contracts.CODES,
    **deals.CODES,
    **money.CODES,
    **orders.CODES,
    **products.CODES,
    **quotes.CODES,
    **stages.CODES,
    **tickets.CODES,
    **shared_by_services(
        "amount_out_of_range", "date_in_future", "dates_out_of_order", "external_reference_taken", "unknown_employee"
    ),
}
