"""A deal is opened, moves through the stages, and ends signed or lost; a loss can be taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from services.pipeline.domain.contract import contract
from services.pipeline.domain.contract.contract import ContractCommand, mismatches
from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal import activities, crediting, idling, moving, reducing
from services.pipeline.domain.deal.activities import ActivityCommand
from services.pipeline.domain.deal.commands import (
    AdvanceDeal,
    DealCommand,
    ImportDeal,
    LoseDeal,
    MoveDeal,
    OpenDeal,
    ReopenDeal,
    ReviseDeal,
    SignDeal,
)
from services.pipeline.domain.deal.crediting import ChangeCredit
from services.pipeline.domain.deal.events import EVENTS, DealEvent, DealLossExplained, claims, occurred_on
from services.pipeline.domain.deal.idling import IdlingCommand, rots_on
from services.pipeline.domain.deal.readiness import check_ready
from services.pipeline.domain.deal.reducing import ReduceDeal
from services.pipeline.domain.deal.state import Deal, evolve
from services.pipeline.domain.quote import quotes
from services.pipeline.domain.quote.quotes import QuoteCommand
from services.pipeline.domain.stages.stage import OPEN, rule_of
from services.pipeline.domain.terms import WHOLE_BP, agree, check_schedule, freeze
from shared.contracts.pipeline import (
    Credit,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
    LostReason,
    Origin,
    Stage,
)
from shared.contracts.pipeline.stages import STANDARD, following
from shared.decider import Noun, Refused


def decide(command: DealCommand, deal: Deal) -> Sequence[DealEvent]:
    if isinstance(command, ActivityCommand):
        return activities.decide(command, deal)
    if isinstance(command, IdlingCommand):
        return idling.decide(command, deal)
    if isinstance(command, ChangeCredit):
        return crediting.decide(command, deal)
    if isinstance(command, ReduceDeal):
        return reducing.decide(command, deal)
    if isinstance(command, QuoteCommand):
        return quotes.decide(command, deal)
    if isinstance(command, ContractCommand):
        return contract.decide(command, deal)
    if isinstance(command, AdvanceDeal | MoveDeal):
        return moving.decide(command, deal)
    match (command, deal.status):
        case OpenDeal() as opening, "unopened":
            return [_opened(opening, opening.policy.stages[0].stage, "native")]
        case ImportDeal() as whole, "unopened":
            return _imported(whole)
        case ReviseDeal() as revision, "open":
            in_order(deal.opened_on, revision.revised_on, revision.today, "/revised_on")
            return _revised(revision, deal)
        case LoseDeal() as loss, "open":
            if loss.reason == "other" and not (loss.note or "").strip():
                raise Refused(
                    "note_required", "The reason 'other' needs a note that says more.", kind="invalid", pointer="/note"
                )
            in_order(deal.open_since, loss.lost_on, loss.today, "/lost_on")
            return _lost(deal, loss.reason, loss.note, loss.lost_on)
        case ReopenDeal(day, today), "lost":
            in_order(deal.closed_on, day, today, "/reopened_on")
            return [_reopened(deal, day)]
        case SignDeal() as signing, "open":
            if following(deal.policy, deal.stage) != "signed":
                last = deal.policy.stages[-1].stage
                raise moving.out_of_order(deal, f"A deal is signed from {last}; this one is in {deal.stage}.")
            if not deal.terms.lines:
                raise Refused("deal_without_lines", "A deal without line items cannot be signed.")
            in_order(deal.open_since, signing.signed_on, signing.today, "/signed_on")
            signing = _as_contracted(signing, deal)
            check_ready(deal, "signed")
            check_schedule(signing.schedule, deal.terms.net)
            return [_signed(deal, signing)]
        case ((OpenDeal() | ImportDeal()), _):
            raise Refused("deal_already_open", "The deal has been opened before.")
        case ((ReviseDeal() | LoseDeal() | ReopenDeal() | SignDeal()), "unopened"):
            raise Refused("deal_not_found", "There is no such deal.", kind="missing")
        case ReopenDeal(), _:
            detail = f"Only a lost deal is reopened; this one is {deal.status}."
            raise Refused("deal_not_lost", detail, values={"status": deal.status})
        case ((ReviseDeal() | LoseDeal() | SignDeal()), _):
            raise Refused("deal_not_open", f"The deal is {deal.status}.", values={"status": deal.status})


def _opened(opening: OpenDeal, stage: Stage, origin: Origin) -> DealOpened:
    if origin == "native" and opening.dimensions.customer_id is None:
        raise Refused("customer_required", "A deal is with a customer.", kind="invalid", pointer="/customer_id")
    if opening.opened_on is not None:
        in_order(None, opening.opened_on, opening.today, "/opened_on")
    lines = freeze(opening.items, opening.dimensions.channel)
    rule = rule_of(opening.policy, stage)
    until = opening.opened_on and opening.opened_on + timedelta(days=rule.rotten_days)
    return DealOpened(
        dimensions=opening.dimensions,
        terms=agree(
            opening.owner_id, opening.credits, lines, opening.currency, opening.expected_close_on, opening.overlay
        ),
        stage=stage,
        probability_bp=rule.probability_bp,
        opened_on=opening.opened_on,
        origin=origin,
        external_reference=opening.external_reference,
        policy=None if opening.policy == STANDARD else opening.policy,
        rots_on=until if origin == "native" else None,
    )


def _imported(whole: ImportDeal) -> list[DealEvent]:
    closed = whole.stage not in OPEN
    opened = _opened(whole.opening, "research" if closed else whole.stage, "import")
    if not closed:
        return [opened]
    if whole.closed_on is None:
        raise Refused(
            "closed_on_required", "A signed or lost deal has a closing date.", kind="invalid", pointer="/closed_on"
        )
    in_order(whole.opening.opened_on, whole.closed_on, whole.opening.today, "/closed_on")
    deal = evolve(Deal(), opened)
    if whole.stage == "lost":
        return [opened, *_lost(deal, whole.lost_reason, whole.note, whole.closed_on)]
    if whole.schedule:
        check_schedule(whole.schedule, deal.terms.net)
    return [opened, _signed(deal, SignDeal(whole.closed_on, None, None, whole.schedule, whole.opening.today))]


def _revised(revision: ReviseDeal, deal: Deal) -> list[DealEvent]:
    before = deal.terms
    owner_id = revision.owner_id or before.owner_id
    credits = before.credits if revision.credits is None else revision.credits
    if revision.credits is None and before.credits == (Credit(before.owner_id, WHOLE_BP),):
        credits = (Credit(owner_id, WHOLE_BP),)
    after = agree(
        owner_id,
        credits,
        before.lines if revision.items is None else freeze(revision.items, deal.dimensions.channel),
        before.currency,
        before.expected_close_on if revision.expected_close_on == "keep" else revision.expected_close_on,
        before.overlay if revision.overlay is None else revision.overlay,
    )
    if after == before:
        return []
    day = revision.revised_on
    until = rots_on(deal, deal.stage, day) if after.owner_id != before.owner_id else None
    return [DealRevised(deal.dimensions, before, after, deal.stage, day, deal.opened_on, until)]


def _lost(deal: Deal, reason: LostReason, note: str | None, lost_on: date) -> list[DealEvent]:
    known = (deal.dimensions, deal.terms, deal.stage, reason, deal.opened_on)
    lost = DealLost(*known, lost_on, deal.origin, deal.rotted_before)
    return [lost, DealLossExplained(note, lost_on)] if note else [lost]


def _reopened(deal: Deal, day: date) -> DealReopened:
    lost_on = deal.closed_on or day
    probability = rule_of(deal.policy, deal.stage).probability_bp
    known = (deal.dimensions, deal.terms, deal.stage, probability, deal.opened_on)
    until = rots_on(deal, deal.stage, day)
    return DealReopened(*known, lost_on, day, until, deal.lost_reason, deal.rotted_before)


def _as_contracted(signing: SignDeal, deal: Deal) -> SignDeal:
    """The signature of what the contract says, where there is one. Raises Refused for a signature of something else."""
    agreed = deal.contract
    if agreed is None:
        return signing
    if agreed.status != "checked":
        values = {"contract_status": agreed.status}
        raise Refused("contract_not_checked", f"The contract is {agreed.status}.", values=values)
    said = replace(
        signing,
        schedule=signing.schedule or agreed.schedule,
        term_start=signing.term_start or agreed.term_start,
        term_end=signing.term_end or agreed.term_end,
    )
    same = (said.schedule, said.term_start, said.term_end) == (agreed.schedule, agreed.term_start, agreed.term_end)
    if not same or any(mismatches(agreed, deal)):
        raise Refused("contract_mismatch", f"Contract {agreed.number} says something else: draft and check it anew.")
    return said


def _signed(deal: Deal, signing: SignDeal) -> DealSigned:
    if signing.term_start and signing.term_end and signing.term_end < signing.term_start:
        detail, values = "The term ends before it starts.", {"earliest": signing.term_start}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer="/term_end", values=values)
    renewed_in = signing.renewal_pipeline_id or deal.policy.pipeline_id
    return DealSigned(
        dimensions=deal.dimensions,
        terms=deal.terms,
        opened_on=deal.opened_on,
        signed_on=signing.signed_on,
        term_start=signing.term_start,
        term_end=signing.term_end,
        schedule=signing.schedule,
        origin=deal.origin,
        external_reference=deal.external_reference,
        contract_number=deal.contract.number if deal.contract else None,
        delivery_on=deal.contract.delivery_on if deal.contract else None,
        renewal_pipeline_id=None if renewed_in == STANDARD.pipeline_id else renewed_in,
    )


def owners(deal: Deal) -> tuple[UUID, ...]:
    """Whose deal it is."""
    return (deal.terms.owner_id,)


DEAL = Noun("deal", Deal(), decide, evolve, EVENTS, claims=claims, occurred_on=occurred_on, owners=owners)
