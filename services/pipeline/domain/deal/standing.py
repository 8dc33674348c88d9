"""Which commands a deal takes as it stands."""

from services.pipeline.domain.deal.state import Deal
from shared.decider import Refused


def known_only(deal: Deal) -> None:
    """Raises Refused for a deal that is not there."""
    if deal.status == "unopened":
        raise Refused("deal_not_found", "There is no such deal.", kind="missing")


def open_only(deal: Deal) -> None:
    """Raises Refused for a deal that is not there, or has ended."""
    known_only(deal)
    if deal.status != "open":
        raise Refused("deal_not_open", f"The deal is {deal.status}.", values={"status": deal.status})
