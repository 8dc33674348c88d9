"""How far one caller's permission goes."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from shared.authority.policy import Scope


class Reach(NamedTuple):
    """`people` are those within the scope, None when it is `all`. `unowned`: what belongs to nobody is within it."""

    scope: Scope
    people: frozenset[UUID] | None
    unowned: bool = False

    def covers(self, owners: Iterable[UUID | None]) -> bool:
        """Whether something that belongs to these is within; what belongs to nobody is within `all` alone."""
        if self.people is None:
            return True
        owned = [owner for owner in owners if owner is not None]
        return any(owner in self.people for owner in owned) if owned else self.unowned


EVERYTHING = Reach("all", None)
NOTHING = Reach("own", frozenset())
