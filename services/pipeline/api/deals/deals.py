"""Commands about deals."""

from collections.abc import Iterable
from uuid import UUID

from fastapi import APIRouter
from starlette.responses import Response

from services.pipeline.api.deals.answer import represent
from services.pipeline.api.deals.bodies import (
    AdvanceDealBody,
    ChangeCreditBody,
    CreditBody,
    ImportDealBody,
    ImportDealsBody,
    LoseDealBody,
    MoveDealBody,
    OpenDealBody,
    OpenDealsBody,
    ParkDealBody,
    ReopenDealBody,
    ReviseDealBody,
    SignDealBody,
)
from services.pipeline.api.deals.schedules import scheduled
from services.pipeline.api.directory import Directory, Known
from services.pipeline.api.person import person
from services.pipeline.domain.deal.commands import (
    AdvanceDeal,
    ImportDeal,
    LoseDeal,
    MoveDeal,
    OpenDeal,
    ReopenDeal,
    ReviseDeal,
    SignDeal,
)
from services.pipeline.domain.deal.crediting import ChangeCredit
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.deal.idling import ParkDeal
from services.pipeline.views.answers.deals import deals as answers
from shared.contracts.pipeline import Credit
from shared.ids import new_id
from shared.web.commands.call import Call, Command

router = APIRouter(tags=["deals"])


@router.post("/deals", operation_id="openDeal", response_model=answers.Deal, status_code=201)
async def open_deal(body: OpenDealBody, call: Command, known: Known) -> Response:
    """Open a deal in stage research."""
    await _look_up(known, [body])
    return await _open(call, body, known)


@router.post("/deals/batch", operation_id="openDeals", response_model=answers.DealBatch, status_code=207)
async def open_deals(body: OpenDealsBody, call: Command, known: Known) -> Response:
    """Open up to 200 deals, each by itself."""
    await _look_up(known, body.items)
    return await call.batch(body.items, lambda one, item: _open(one, item, known))


@router.post("/deals/import", operation_id="importDeals", response_model=answers.DealBatch, status_code=207)
async def import_deals(body: ImportDealsBody, call: Command, known: Known) -> Response:
    """Take over up to 200 deals from elsewhere, each with its whole life in one append and in no stage order."""
    await _look_up(known, body.items)
    return await call.batch(body.items, lambda one, item: _import(one, item, known))


@router.post("/deals/{deal_id}/revise", operation_id="reviseDeal", response_model=answers.Deal)
async def revise_deal(deal_id: UUID, body: ReviseDealBody, call: Command, known: Known) -> Response:
    """Change an open deal's owner, credits, lines or expected close."""
    lines = body.lines or []
    credited = [credit.employee_id for credit in (*(body.credits or []), *(body.overlay or []))]
    await known.look_up((), [body.owner_id, *credited], lines)
    day = body.revised_on or call.today
    command = ReviseDeal(
        revised_on=day,
        today=call.today,
        owner_id=body.owner_id and known.employee(body.owner_id, "/owner_id"),
        credits=None if body.credits is None else _credits(body.credits, known),
        overlay=None if body.overlay is None else _credits(body.overlay, known, "overlay"),
        items=None if body.lines is None else known.items(lines, day, call.currency),
        expected_close_on=body.expected_close_on if "expected_close_on" in body.model_fields_set else "keep",
    )
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/advance", operation_id="advanceDeal", response_model=answers.Deal)
async def advance_deal(deal_id: UUID, body: AdvanceDealBody, call: Command) -> Response:
    """Move a deal to the next stage."""
    command = AdvanceDeal(body.stage, body.advanced_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/move", operation_id="moveDeal", response_model=answers.Deal)
async def move_deal(deal_id: UUID, body: MoveDealBody, call: Command) -> Response:
    """Skip stages, or move a deal back, with the reason."""
    command = MoveDeal(body.stage, body.reason, body.moved_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/park", operation_id="parkDeal", response_model=answers.Deal)
async def park_deal(deal_id: UUID, body: ParkDealBody, call: Command) -> Response:
    """Leave a deal alone until a day, with the reason."""
    command = ParkDeal(body.until, body.reason, body.parked_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/change-credit", operation_id="changeCredit", response_model=answers.Deal)
async def change_credit(deal_id: UUID, body: ChangeCreditBody, call: Command, known: Known) -> Response:
    """Change owner, credit or overlay of a signed deal from a day on, with the reason; nobody to their own gain."""
    credited = [credit.employee_id for credit in (*(body.credits or []), *(body.overlay or []))]
    await known.look_up((), [body.owner_id, *credited])
    command = ChangeCredit(
        owner_id=body.owner_id and known.employee(body.owner_id, "/owner_id"),
        credits=None if body.credits is None else _credits(body.credits, known),
        overlay=None if body.overlay is None else _credits(body.overlay, known, "overlay"),
        reason=body.reason,
        by=person(call),
        effective_from=body.effective_from or call.today,
        today=call.today,
        imported=call.import_id is not None,
    )
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/lose", operation_id="loseDeal", response_model=answers.Deal)
async def lose_deal(deal_id: UUID, body: LoseDealBody, call: Command) -> Response:
    """Give a deal up, with the reason."""
    command = LoseDeal(body.reason, body.note, body.lost_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/reopen", operation_id="reopenDeal", response_model=answers.Deal)
async def reopen_deal(deal_id: UUID, body: ReopenDealBody, call: Command) -> Response:
    """Take a loss back: the deal stands where it was lost."""
    command = ReopenDeal(body.reopened_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/sign", operation_id="signDeal", response_model=answers.Deal)
async def sign_deal(deal_id: UUID, body: SignDealBody, call: Command, known: Known) -> Response:
    """Sign a deal that is in negotiation; its order and invoices follow."""
    if body.renewal_pipeline_id is not None:
        await known.look_up(pipelines=[body.renewal_pipeline_id])
        known.policy(body.renewal_pipeline_id, "/renewal_pipeline_id")
    command = SignDeal(
        signed_on=body.signed_on or call.today,
        term_start=body.term_start,
        term_end=body.term_end,
        schedule=scheduled(body.schedule, call.currency),
        today=call.today,
        renewal_pipeline_id=body.renewal_pipeline_id,
    )
    return await call.handle(DEAL, deal_id, command, represent)


async def _look_up(known: Directory, bodies: Iterable[OpenDealBody | ImportDealBody]) -> None:
    bodies = list(bodies)
    credited = [credit.employee_id for body in bodies for credit in body.credits]
    credited += [one.employee_id for body in bodies if isinstance(body, OpenDealBody) for one in body.overlay]
    await known.look_up(
        [body.customer_id for body in bodies],
        [*(body.owner_id for body in bodies), *credited],
        [line for body in bodies for line in body.lines],
        [body.pipeline_id if isinstance(body, OpenDealBody) else None for body in bodies],
    )


def _opening(call: Call, body: OpenDealBody | ImportDealBody, known: Directory) -> OpenDeal:
    return OpenDeal(
        dimensions=known.dimensions(body.customer_id, body.source, body.channel),
        owner_id=known.employee(body.owner_id, "/owner_id"),
        credits=_credits(body.credits, known),
        items=known.items(body.lines, body.opened_on or call.today, call.currency),
        currency=call.currency,
        expected_close_on=body.expected_close_on,
        opened_on=body.opened_on,
        today=call.today,
        external_reference=body.external_reference,
        policy=known.policy(body.pipeline_id if isinstance(body, OpenDealBody) else None),
        overlay=_credits(body.overlay, known, "overlay") if isinstance(body, OpenDealBody) else (),
    )


async def _open(call: Call, body: OpenDealBody, known: Directory) -> Response:
    dated = body if body.opened_on else body.model_copy(update={"opened_on": call.today})
    return await call.handle(DEAL, new_id(), _opening(call, dated, known), represent, status=201)


async def _import(call: Call, body: ImportDealBody, known: Directory) -> Response:
    command = ImportDeal(
        opening=_opening(call, body, known),
        stage=body.stage,
        closed_on=body.closed_on,
        lost_reason=body.lost_reason,
        note=body.note or ("imported" if body.lost_reason == "other" else None),
        schedule=scheduled(body.schedule, call.currency),
    )
    answer = await call.handle(DEAL, new_id(), command, represent, status=201)
    answer.raw_headers = [(name, value.replace(b"/deals/import/", b"/deals/")) for name, value in answer.raw_headers]
    return answer


def _credits(credits: Iterable[CreditBody], known: Directory, field: str = "credits") -> tuple[Credit, ...]:
    return tuple(
        Credit(known.employee(credit.employee_id, f"/{field}/{place}/employee_id"), credit.share_bp)
        for place, credit in enumerate(credits)
    )
