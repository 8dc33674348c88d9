"""What a company asks of a deal stage by stage, and what it asked before anybody published another policy."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Stage

Criterion = Literal[
    "contact_activity",
    "need",
    "budget",
    "confirmed_intent",
    "solution",
    "demo",
    "settled_objections",
    "price",
    "delivery_date",
    "payment_terms",
    "accepted_quote",
    "checked_contract",
]


@dataclass(frozen=True, slots=True)
class StageRule:
    """`criteria` are what a deal needs to come into the stage; after `rotten_days` in which nothing happens it rots."""

    stage: Stage
    name: str
    probability_bp: int
    criteria: tuple[Criterion, ...]
    rotten_days: int


@dataclass(frozen=True, slots=True)
class StagePolicy:
    """One version of a pipeline: its open stages in order, and what a deal needs to be signed."""

    pipeline_id: UUID
    version: int
    name: str
    stages: tuple[StageRule, ...]
    signing: tuple[Criterion, ...]


STANDARD = StagePolicy(
    UUID("6a0f3c52-7d1b-5e0c-9f64-2b8d1c4e7a90"),
    1,
    "Standard",
    (
        StageRule("research", "Market research", 0, (), 30),
        StageRule("screening", "Screening", 500, (), 30),
        StageRule("contact", "First contact", 1_000, ("contact_activity",), 21),
        StageRule("needs", "Needs analysis", 2_500, ("need", "budget", "confirmed_intent"), 21),
        StageRule("presentation", "Presentation", 5_000, ("solution", "demo", "settled_objections"), 21),
        StageRule("negotiation", "Negotiation", 7_500, ("price", "delivery_date", "payment_terms"), 14),
    ),
    ("accepted_quote", "checked_contract"),
)
ORDER: tuple[Stage, ...] = tuple(rule.stage for rule in STANDARD.stages)


def following(policy: StagePolicy, stage: Stage) -> Stage:
    """The stage after an open one, which may be of another policy; after the last one comes the signature."""
    later = ORDER[ORDER.index(stage) + 1 :]
    return next((rule.stage for rule in policy.stages if rule.stage in later), "signed")


def criteria(policy: StagePolicy, stage: Stage) -> tuple[Criterion, ...]:
    """What a deal needs to come into a stage, or to be signed."""
    if stage == "signed":
        return policy.signing
    return next((rule.criteria for rule in policy.stages if rule.stage == stage), ())
