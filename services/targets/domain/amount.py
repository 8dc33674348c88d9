"""What a target may be of, and how much of it is given out."""

from shared.contracts.targets import MEASURES, Unit
from shared.decider import Refused
from shared.values.money import GREATEST, share_half_up

GREATEST_PADDING = 10_000


def unit_of(measure: str) -> Unit:
    """Whether the measure is money or a count. Raises Refused for one that has no target."""
    if measure not in MEASURES:
        known = ", ".join(MEASURES)
        detail = f"Targets are of {known}."
        raise Refused("measure_unknown", detail, kind="invalid", pointer="/measure", values={"known": known})
    return MEASURES[measure]


def assigned(amount: int, padding_bp: int) -> int:
    """`amount` and its padding, half up: what the tree gives out. Raises Refused when either is out of range."""
    if not 0 <= padding_bp <= GREATEST_PADDING:
        raise Refused(
            "padding_out_of_range", "Padding is 0 to 10 000 basis points.", kind="invalid", pointer="/padding_bp"
        )
    total = amount + share_half_up(amount, padding_bp)
    if not 0 <= total <= GREATEST:
        raise Refused(
            "amount_out_of_range", "It is 0 to 2^53 - 1, padding included.", kind="invalid", pointer="/amount"
        )
    return total
