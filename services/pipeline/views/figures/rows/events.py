"""What the figures read of a deal's events; `day` is the business date that each is in force from."""

from datetime import date
from uuid import UUID

from msgspec import Raw, Struct, field

from services.pipeline.views.figures.rows.cell import Origin, Sold, Worth
from shared.flow.decode import by_type


class DealOpened(Struct, gc=False):
    """Began, or came from elsewhere, in a stage."""

    stage: str
    day: date | None = field(name="opened_on")
    origin: str = "native"


class DealAdvanced(Struct, gc=False):
    """Moved to another open stage, forward or back."""

    stage_after: str
    day: date = field(name="advanced_on")


class DealLost(Struct, gc=False):
    """Ended without a contract."""

    stage: str
    reason: str
    day: date = field(name="lost_on")


class DealReopened(Struct, gc=False):
    """Goes on in the stage it was lost in."""

    stage: str
    lost_on: date
    day: date = field(name="reopened_on")


class DealSigned(Struct, gc=False):
    """Ended with a contract."""

    opened_on: date | None
    day: date = field(name="signed_on")


class DealRotted(Struct, gc=False):
    """Nothing has happened for too long."""

    day: date = field(name="rotted_on")


class DealRevised(Struct, gc=False):
    """Is about something else than before."""

    day: date = field(name="revised_on")


class DealCreditChanged(Struct):
    """Signed, and somebody else's now."""

    after: Worth
    day: date = field(name="effective_from")


class ContractAmended(Struct):
    """Signed, and about more or less than before."""

    before: Worth
    after: Worth
    dimensions: Origin
    day: date = field(name="amended_on")


class ContractCancelled(Struct):
    """Signed, and about these lines no longer; the deal is named here, the stream is the order's."""

    deal_id: UUID
    lines: tuple[Sold, ...]
    day: date = field(name="cancelled_on")


class Stated(Struct, gc=False):
    """How a deal's own event says what the deal is about."""

    dimensions: Raw
    terms: Raw


class Restated(Struct, gc=False):
    """How its revision does."""

    dimensions: Raw
    terms: Raw = field(name="after")


READ = by_type(
    *(DealOpened, DealAdvanced, DealLost, DealReopened, DealSigned, DealRotted, DealRevised),
    *(DealCreditChanged, ContractAmended, ContractCancelled),
)
"""An event from its JSON, by its type: all of it, or what follows the dimensions and terms said before."""
CONTRACTED = frozenset({"ContractAmended", "ContractCancelled", "DealCreditChanged"})
"""Events that change how a deal stands, and do not say how."""
RESTATED = CONTRACTED | {"DealRevised"}
"""Events that move a deal's rows and are none of its moves."""
