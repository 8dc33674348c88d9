"""A command that makes a deal of white space."""

from typing import Annotated
from uuid import UUID, uuid5

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.deals.answer import represent
from services.pipeline.api.deals.bodies import LineBody, Quantity
from services.pipeline.api.directory import Known
from services.pipeline.domain.deal.commands import OpenDeal
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.views.answers.deals import deals as answers
from shared.decider import Refused
from shared.web.commands.call import Command
from shared.web.fields import WIRE

SOURCE = "white_space"
router = APIRouter(tags=["white space"])


class WhiteSpaceDealBody(BaseModel):
    """A product that a customer does not have, as the white space names it, and who is to sell it."""

    model_config = WIRE
    customer_id: UUID
    product_id: UUID
    owner_id: UUID
    quantity: Annotated[Quantity, Field(examples=[1])] = 1


@router.post("/white-space/deals", operation_id="openWhiteSpaceDeal", response_model=answers.Deal, status_code=201)
async def open_white_space_deal(body: WhiteSpaceDealBody, call: Command, known: Known) -> Response:
    """Open a deal for a product at its price of today; for a customer and product there is one such deal.

    Of a product line that the customer has already there is none.
    """
    line = LineBody(product_id=body.product_id, quantity=body.quantity)
    await known.look_up([body.customer_id], [body.owner_id], [line], [None])
    items = known.items([line], call.today, call.currency)
    if await known.has_bought(body.customer_id, items[0].product_line_id):
        raise Refused("product_line_bought", f"The customer has bought of {items[0].product_line_name}.")
    command = OpenDeal(
        dimensions=known.dimensions(body.customer_id, SOURCE),
        owner_id=known.employee(body.owner_id, "/owner_id"),
        credits=(),
        items=items,
        currency=call.currency,
        expected_close_on=None,
        opened_on=call.today,
        today=call.today,
        policy=known.policy(None),
    )
    deal_id = uuid5(body.customer_id, f"white-space/{body.product_id}")
    answer = await call.handle(DEAL, deal_id, command, represent, status=201)
    location = f"/pipeline/v1/deals/{deal_id}".encode()
    answer.raw_headers = [(name, location if name == b"location" else value) for name, value in answer.raw_headers]
    return answer
