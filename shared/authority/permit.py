"""What one request may do: asked before a command is decided and of what it leaves behind."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from shared.actor import Actor
from shared.authority.reach import Reach
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class Permit:
    """An action that is allowed as far as `reach`; `sees` is how far the actor reads the same resource.

    `apart`: the action is not for oneself.
    """

    action: str
    actor: Actor
    reach: Reach
    sees: Reach
    apart: bool

    def hides(self, owners: Iterable[UUID | None]) -> bool:
        """Whether the actor may not know that this exists."""
        return not (self.sees.covers(owners) or self.reach.covers(owners))

    def check(self, owners: Iterable[UUID | None]) -> None:
        """Raises Refused (`forbidden`, `separation_of_duties`) for what belongs to these."""
        owned = list(owners)
        if not self.reach.covers(owned):
            detail = f"{self.action} reaches as far as {self.reach.scope} here; this is outside."
            raise Refused("forbidden", detail, kind="forbidden")
        if self.apart and not {*owned}.isdisjoint(
            one for one in (self.actor.employee_id, self.actor.on_behalf_of) if one
        ):
            raise Refused("separation_of_duties", "Nobody does this for themselves: ask another.", kind="forbidden")
