"""The stages a deal goes through, in the company's order, and how likely a signature is in each."""

from shared.contracts.pipeline import Stage

OPEN: tuple[Stage, ...] = ("research", "screening", "contact", "needs", "presentation", "negotiation")

PROBABILITY_BP: dict[Stage, int] = {
    "research": 0,
    "screening": 500,
    "contact": 1_000,
    "needs": 2_500,
    "presentation": 5_000,
    "negotiation": 7_500,
    "signed": 10_000,
    "lost": 0,
}


def following(stage: Stage) -> Stage:
    """The stage after an open one; after negotiation comes the signature."""
    return (*OPEN, "signed")[OPEN.index(stage) + 1]
