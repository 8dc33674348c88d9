"""Whether a request may be answered at all, and how far: before its body is read."""

from uuid import UUID

from shared.actor import Actor
from shared.authority.authority import Authority, Stale
from shared.authority.permit import Permit
from shared.flow.imports import IMPORT
from shared.web.commands.conditions import read_conditions
from shared.web.dispatch.operation import Operation
from shared.web.errors import Problem
from shared.web.wire.exchange import Exchange


async def authorise(exchange: Exchange, operation: Operation) -> None:
    """Give the exchange its actor, permit and conditions.

    Raises the 401 problems of `identity.auth`, 429 `rate_limited`, the 422 ones of conditions that cannot be read; of
    the policy the 403 ones `forbidden`, `not_an_employee`, `on_behalf_not_allowed` and `import_not_allowed`, 409
    `import_not_open` and 503 `authorisation_stale`.
    """
    assert operation.action is not None
    authority = exchange.running.authority
    actor = await exchange.who()
    exchange.answer_headers.extend(exchange.running.limits.count(actor.id))
    if operation.commands:
        exchange.conditions = read_conditions(exchange)
    try:
        exchange.actor = actor = await authority.who(actor)
        exchange.permit = await _permit(exchange, authority, actor, operation.action)
    except Stale:
        raise Problem("authorisation_stale", "Ask again when the organisation's events have arrived.") from None


async def _permit(exchange: Exchange, authority: Authority, actor: Actor, action: str) -> Permit:
    conditions = exchange.conditions
    if conditions is not None and conditions.import_id is not None:
        permit = authority.importing(actor, action)
        await _confirm_open(exchange, conditions.import_id)
        return permit
    if conditions is not None and conditions.on_behalf_of is not None:
        actor = authority.acting_for(actor, conditions.on_behalf_of)
    return authority.permit(actor, action)


async def _confirm_open(exchange: Exchange, import_id: UUID) -> None:
    found = await exchange.running.store.load(IMPORT, import_id)
    if found.state.status != "open":
        raise Problem("import_not_open", "Open one with POST /imports, and send its id until it is finished.")
