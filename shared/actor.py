"""Who did it."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Actor:
    """`id` is 'employee/<uuid>', 'persona/admin', 'policy/<name>' or 'deadline/<name>'; `role` is in the policy table.

    `on_behalf_of` is the employee for whom support acts: the event names both.
    """

    id: str
    role: str
    employee_id: UUID | None = None
    on_behalf_of: UUID | None = None
