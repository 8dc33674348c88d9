"""A commission line as answered."""

from typing import Any

import msgspec

from services.performance.views.commission.lines import Line
from services.performance.views.period import first_day, label


def shown(line: Line) -> dict[str, Any]:
    """A line as answered: rule, plan version, input event, arithmetic and amount."""
    row, version = line.row, line.version
    return {
        "rule": "marginal_tiers",
        "plan": {
            "id": line.plan.id,
            "name": line.plan.name,
            "version": version.version,
            "effective_from": version.effective_from,
            "period": label(line.plan.period, first_day(line.plan.period, row["occurred_on"])),
        },
        "occurred_on": row["occurred_on"],
        "known_at": row["known_at"],
        "event_id": row["event_id"],
        "event_type": row["event_type"],
        "subject": row["subject"],
        "source": row["service"],
        "deal_id": row["deal"],
        "customer_id": row["customer"],
        "product_line_id": row["product_line"],
        "base": row["amount"],
        "base_before": line.base_before,
        "base_after": line.base_after,
        "steps": [
            {
                "above": s.above,
                "up_to": s.up_to,
                "rate_bp": s.rate_bp,
                "base": s.part,
                "earned": decimal(s.part * s.rate_bp),
            }
            for s in line.steps
        ],
        "reverses": [
            {
                "event_id": one.row["event_id"],
                "occurred_on": one.row["occurred_on"],
                "rate_bp": one.rate_bp,
                "base": one.part,
                "earned": decimal(one.exact),
            }
            for one in line.reverses
        ],
        "earned_before": decimal(line.exact_before),
        "earned_after": decimal(line.exact_after),
        "amount": line.amount,
    }


def decimal(exact: int) -> msgspec.Raw:
    """Ten-thousandths of a minor unit as a JSON number of minor units."""
    whole, part = divmod(abs(exact), 10_000)
    return msgspec.Raw(f"{'-' if exact < 0 else ''}{whole}.{part:04d}".encode())
