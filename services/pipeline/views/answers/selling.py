"""How selling goes, as it is answered."""

from typing import Literal

from pydantic import BaseModel, Field

from services.pipeline.views.answers.figure import Figure, FigureItem, FigureOfDay
from shared.contracts.pipeline import LostReason
from shared.web.answers import ANSWER
from shared.web.fields import Money

OpenStage = Literal["research", "screening", "contact", "needs", "presentation", "negotiation"]
FunnelMeasure = Literal["entered", "advanced", "lost", "skipped"]
StayMeasure = Literal["left", "open"]
WinMeasure = Literal["opened", "won", "lost", "won_of_opened"]
VelocityMeasure = Literal["open", "won", "cycle", "lost"]
LeakageMeasure = Literal["entered", "rotted", "no_answer"]
BookMeasure = Literal["signed", "invoiced", "unscheduled", "unscheduled_invoiced"]
THIRD = 0.333333


class FunnelStage(BaseModel):
    """The deals that entered a stage: entered = advanced + lost + open."""

    model_config = ANSWER
    stage: OpenStage = Field(examples=["needs"])
    entered: int = Field(examples=[3])
    """For the first time, within the period."""
    advanced: int = Field(examples=[1])
    """Those of them that have reached any later stage."""
    lost: int = Field(examples=[1])
    """Those of them that were lost before that."""
    open: int = Field(examples=[1])
    """The rest of them."""
    conversion: float | None = Field(examples=[THIRD])
    """Advanced ÷ entered; null when none entered."""
    skipped: int = Field(examples=[0])
    """Deals that passed over the stage within the period, which have not entered it."""


class FunnelItem(FigureItem):
    """The funnel, stage by stage."""

    stages: list[FunnelStage]


class Funnel(Figure):
    """Of the deals that entered a stage, how many came further."""

    items: list[FunnelItem]


class StayDays(BaseModel):
    """How long some stays took."""

    model_config = ANSWER
    count: int
    median: float | None = Field(examples=[12.5])
    p75: float | None = Field(examples=[20.25])
    """Three quarters took no longer; between two stays in proportion."""


class StageStays(BaseModel):
    """The stays in one stage."""

    model_config = ANSWER
    stage: OpenStage = Field(examples=["needs"])
    left: StayDays
    """Those that ended within the period, however."""
    open: StayDays
    """Those that go on, up to `as_of`."""


class StageDurations(Figure):
    """How many days deals stay in each stage."""

    stages: list[StageStays]


class WinRateItem(FigureItem):
    """Won deals, and what they are of."""

    opened: int = Field(examples=[6])
    won: int = Field(examples=[1])
    """Signed within the period."""
    lost: int = Field(examples=[2])
    closed: int = Field(examples=[3])
    """Won and lost."""
    won_of_opened: int = Field(examples=[2])
    """Of those opened within the period, signed since."""
    rate_of_closed: float | None = Field(examples=[THIRD])
    """Won ÷ closed."""
    rate_of_opened: float | None = Field(examples=[THIRD])
    """Won of opened ÷ opened."""


class WinRate(Figure):
    """How many deals are won, of those closed and of those opened."""

    items: list[WinRateItem]


class LostPart(BaseModel):
    """Some of the deals that were lost."""

    model_config = ANSWER
    count: int
    net: Money
    share: float | None = Field(examples=[THIRD])
    """Of all that were lost."""


class LostFor(LostPart):
    """The deals lost for one reason."""

    reason: LostReason


class LostIn(LostPart):
    """The deals lost in one stage."""

    stage: OpenStage


class LostReasonsItem(FigureItem):
    """Lost deals by reason and by stage."""

    lost: int
    net: Money
    reasons: list[LostFor]
    stages: list[LostIn]


class LostReasons(Figure):
    """Why deals are lost."""

    items: list[LostReasonsItem]


class VelocityItem(FigureItem):
    """Velocity and what it is made of."""

    open_deals: int
    """On `as_of`."""
    won: int
    lost: int
    mean_value: Money | None
    """Of those won, half up."""
    win_rate: float | None = Field(examples=[THIRD])
    """Won ÷ closed."""
    cycle_days: float | None = Field(examples=[41.5])
    """Mean days from opening to signature of those won."""
    per_day: Money | None
    """Open deals × mean value × win rate ÷ cycle days, from the exact factors, half up."""


class Velocity(Figure):
    """How much money a day goes through the pipeline."""

    items: list[VelocityItem]


class LeakageItem(FigureItem):
    """Deals opened and leaked."""

    entered: int = Field(examples=[3])
    """Opened within the period."""
    rotted: int = Field(examples=[0])
    """Those of them in which nothing happened for too long."""
    no_answer: int = Field(examples=[1])
    """Those of the others lost because nobody answered."""
    leakage_rate: float | None = Field(examples=[THIRD])
    """Leaked ÷ entered."""


class Leakage(Figure):
    """How many deals leak away."""

    items: list[LeakageItem]


class Unscheduled(BaseModel):
    """Signed without a payment schedule, like most from elsewhere: only invoices from elsewhere can follow."""

    model_config = ANSWER
    deals: int = Field(examples=[0])
    """Those with something left to invoice."""
    signed: Money = Field(examples=[{"amount_minor": 0, "currency": "CNY"}])
    invoiced: Money = Field(examples=[{"amount_minor": 0, "currency": "CNY"}])


class OrderBookItem(FigureItem):
    """The order book: signed = invoiced + backlog, net."""

    deals: int
    """Those with something left to invoice."""
    signed: Money
    invoiced: Money
    backlog: Money
    unscheduled: Unscheduled


class OrderBook(FigureOfDay):
    """What is signed and not yet invoiced."""

    items: list[OrderBookItem]
