"""An example of any event, made of its class: the same every time, and readable."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec

MONEY = 12_000_000
NUMBERS: Mapping[str, int] = {
    "net": MONEY,
    "gross": MONEY,
    "amount": MONEY,
    "cost": 8_000_000,
    "list_price": 1_200_000,
    "unit_cost": 800_000,
    "list_price_before": 1_100_000,
    "list_price_after": 1_200_000,
    "unit_cost_before": 750_000,
    "unit_cost_after": 800_000,
    "on_account_before": MONEY,
    "quantity": 10,
    "number": 1,
    "instalment": 1,
    "target_version": 1,
    "share_bp": 10_000,
    "probability_bp": 2_500,
    "days": 30,
    "year": 2026,
}
TEXTS: Mapping[str, str] = {
    "name": "Harbour Foods",
    "customer_name": "Harbour Foods",
    "product_name": "Cold Chain Monitor",
    "product_line_name": "Monitoring",
    "unit_name": "Team Harbour",
    "previous_name": "Team East",
    "post": "sales_rep",
    "currency": "CNY",
    "registration_number": "91-310-4477",
    "industry": "food",
    "region": "East",
    "country": "CN",
    "source": "referral",
    "channel": "direct",
    "reference": "BANK-2026-0731",
    "external_reference": "crm-4711",
    "measure": "signed_amount",
    "tags": "cold chain",
}
DAYS: Mapping[str, date] = {
    "opened_on": date(2026, 1, 12),
    "hired_on": date(2024, 9, 2),
    "effective_from": date(2026, 4, 1),
    "term_start": date(2026, 4, 1),
    "term_end": date(2027, 3, 31),
    "month": date(2026, 4, 1),
    "due_on": date(2026, 4, 30),
}
CHOSEN: Mapping[tuple[str, str], Any] = {
    ("UnitOpened", "name"): "Team Harbour",
    ("UnitRenamed", "name"): "Team Harbour",
    ("Node", "name"): "Team Harbour",
    ("ProductLineListed", "name"): "Monitoring",
    ("ProductListed", "name"): "Cold Chain Monitor",
    ("ProductRepriced", "name"): "Cold Chain Monitor",
    ("PaymentRefunded", "allocations_after"): (),
    ("PaymentRefunded", "on_account_before"): 0,
}
LATER = datetime(2026, 3, 31, 9, 30, tzinfo=UTC)


def sample(event: type) -> Any:
    """An instance of the dataclass with every field filled. Raises TypeError for a field no value can be made of."""
    hints = get_type_hints(event)
    return event(**{one.name: _value(event.__name__, one.name, hints[one.name]) for one in fields(event)})


def sample_data(event: type) -> dict[str, Any]:
    """The same as JSON says it."""
    return dict(msgspec.json.decode(msgspec.json.encode(sample(event))))


def sample_id(name: str) -> UUID:
    """The id that stands in every example for what is called `name`; it looks like one of version 7."""
    return UUID(f"0199d3a0-5c00-7000-8000-{sha256(name.encode()).hexdigest()[:12]}")


def _value(owner: str, name: str, kind: Any) -> Any:
    if (owner, name) in CHOSEN:
        return CHOSEN[owner, name]
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _value(owner, name, inner[0])
    if origin in {Union, UnionType}:
        return _value(owner, name, next(one for one in inner if one is not NoneType))
    if origin is Literal:
        return "team" if "team" in inner else inner[1 if name.endswith("_after") else 0]
    if origin in {tuple, frozenset, list}:
        several = [one for one in inner if one is not ...]
        return origin(_value(owner, name, one) for one in several)
    if origin is not None and issubclass(origin, Mapping):
        return {_value(owner, name, inner[0]): _value(owner, name, inner[1])}
    if is_dataclass(kind) and isinstance(kind, type):
        return sample(kind)
    return _plain(name, kind)


def _plain(name: str, kind: Any) -> Any:
    if kind is str:
        return TEXTS.get(name, name.replace("_", " "))
    if kind is int:
        return NUMBERS.get(name, 0)
    if kind is UUID:
        return sample_id(name)
    if kind is date:
        return DAYS.get(name, LATER.date())
    if kind is datetime:
        return LATER
    if kind is bool:
        return True
    raise TypeError(f"no example can be made of {kind} for {name!r}")
