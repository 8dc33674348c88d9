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
from shared.contracts.pipeline.activities import (
    ActivityKind,
    ActivityLogged,
    ActivityOutcome,
    DealForecastOverridden,
    ForecastCategory,
)
from shared.contracts.pipeline.deals import DealAdvanced, DealLost, DealOpened, DealReopened, DealRevised, DealSigned
from shared.contracts.pipeline.orders import OrderReceived
from shared.contracts.pipeline.products import ProductLineListed, ProductListed, ProductRepriced
from shared.contracts.pipeline.quotes import (
    Approver,
    QuoteAccepted,
    QuoteApproved,
    QuotedLine,
    QuoteIssued,
    QuoteRejected,
    QuoteWithdrawn,
)
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
    "ActivityKind",
    "ActivityLogged",
    "ActivityOutcome",
    "AllocatedLine",
    "Allocation",
    "Approver",
    "Credit",
    "CreditAmount",
    "CreditApplied",
    "DealAdvanced",
    "DealForecastOverridden",
    "DealLost",
    "DealOpened",
    "DealReopened",
    "DealRevised",
    "DealSigned",
    "Dimensions",
    "ForecastCategory",
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
    "QuoteAccepted",
    "QuoteApproved",
    "QuoteIssued",
    "QuoteRejected",
    "QuoteWithdrawn",
    "QuotedLine",
    "Stage",
    "Terms",
    "Trigger",
]

TOPICS: dict[str, tuple[type, ...]] = {
    "products": (ProductLineListed, ProductListed, ProductRepriced),
    "deals": (
        DealOpened,
        DealRevised,
        DealAdvanced,
        DealLost,
        DealReopened,
        DealSigned,
        ActivityLogged,
        DealForecastOverridden,
        QuoteIssued,
        QuoteApproved,
        QuoteRejected,
        QuoteWithdrawn,
        QuoteAccepted,
    ),
    "orders": (OrderReceived,),
    "accounts": (InvoiceIssued, PaymentReceived, CreditApplied, PaymentRefunded),
}
