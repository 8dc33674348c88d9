"""Who gives a command, for decisions that ask who it is."""

from services.pipeline.domain.quote.discounts import Person
from shared.web.commands.call import Call


def person(call: Call) -> Person:
    """The ids of whoever acts and of whom it is for; the post is that person's."""
    actor = call.actor
    place = call.running.authority.now.place(actor.on_behalf_of) if actor.on_behalf_of else None
    ids = tuple(one for one in (actor.employee_id, actor.on_behalf_of) if one is not None)
    return Person(ids, actor.role if place is None else place.post)
