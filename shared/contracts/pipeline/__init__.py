"""Published events of pipeline: products, deals, orders and the customer's account. Amounts are minor units."""

from shared.contracts.pipeline.accounts import (
    AllocatedLine,
    Allocation,
    CreditAmount,
    CreditApplied,
    InvoiceIssued,
    PaymentReceived,
    PaymentRefunded,
)
from shared.contracts.pipeline.deals import DealAdvanced, DealLost, DealOpened, DealReopened, DealRevised, DealSigned
from shared.contracts.pipeline.orders import OrderReceived
from shared.contracts.pipeline.products import ProductLineListed, ProductListed, ProductRepriced
from shared.contracts.pipeline.renewals import RenewalOpened, RenewalOutcome, RenewalReopened, RenewalSettled
from shared.contracts.pipeline.terms import (
    Credit,
    Dimensions,
    Instalment,
    Line,
    LostReason,
    Origin,
    Stage,
    Terms,
    Trigger,
)

__all__ = [
    "TOPICS",
    "AllocatedLine",
    "Allocation",
    "Credit",
    "CreditAmount",
    "CreditApplied",
    "DealAdvanced",
    "DealLost",
    "DealOpened",
    "DealReopened",
    "DealRevised",
    "DealSigned",
    "Dimensions",
    "Instalment",
    "InvoiceIssued",
    "Line",
    "LostReason",
    "OrderReceived",
    "Origin",
    "PaymentReceived",
    "PaymentRefunded",
    "ProductLineListed",
    "ProductListed",
    "ProductRepriced",
    "RenewalOpened",
    "RenewalOutcome",
    "RenewalReopened",
    "RenewalSettled",
    "Stage",
    "Terms",
    "Trigger",
]

TOPICS: dict[str, tuple[type, ...]] = {
    "products": (ProductLineListed, ProductListed, ProductRepriced),
    "deals": (DealOpened, DealRevised, DealAdvanced, DealLost, DealReopened, DealSigned),
    "orders": (OrderReceived,),
    "accounts": (InvoiceIssued, PaymentReceived, CreditApplied, PaymentRefunded),
    "renewals": (RenewalOpened, RenewalSettled, RenewalReopened),
}
