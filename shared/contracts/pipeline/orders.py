"""Published events of orders."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions, Terms


@dataclass(frozen=True, slots=True)
class OrderReceived:
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    received_on: date
