"""What every figure of performance says of itself."""

from shared.web.figures.answers import Settled


class Settling(Settled):
    """Which two times an answer is of, and whether it can still change; amounts are minor units of the currency."""

    currency: str
