"""The company's month in the terminal."""

from datetime import date
from typing import Any

from rich.console import Console
from rich.table import Table

from services.cli.client import Client

PEOPLE_SHOWN = 8


async def print_board(client: Client, until: date) -> None:
    """Print what the month of `until` brought, by team and by seller."""
    first = until.replace(day=1)
    period = {"from": first.isoformat(), "to": until.isoformat()}

    async def kpi(name: str, **parameters: Any) -> dict[str | None, Any]:
        answer = await client.get(f"/performance/v1/kpis/{name}", **(period | parameters))
        return {item["key"] and item["key"]["id"]: item for item in answer["items"]}

    console = Console(highlight=False, width=None if Console().is_terminal else 120)
    teams = await kpi("signed_amount", by="team")
    rates, received = await kpi("win_rate", by="team"), await kpi("received_amount", by="team")
    table = Table("team", "signed", "deals", "received", "win rate", title=f"{first:%B %Y}, until {until}")
    for key, item in sorted(teams.items(), key=lambda each: -(each[1]["value"] or 0)):
        won = rates.get(key, {}).get("value")
        table.add_row(
            (item["key"] or {}).get("name") or "no team",
            _money(item["value"]),
            str(item["n"]),
            _money(received.get(key, {}).get("value")),
            "–" if won is None else f"{won:.0%}",
        )
    total, all_received = (await kpi("signed_amount"))[None], (await kpi("received_amount"))[None]
    won = (await kpi("win_rate"))[None]
    table.add_section()
    rate = "–" if won["value"] is None else f"{won['value']:.0%}"
    table.add_row("company", _money(total["value"]), str(total["n"]), _money(all_received["value"]), rate)
    console.print(table)
    sellers = sorted((await kpi("signed_amount", by="person")).values(), key=lambda each: -(each["value"] or 0))
    best = Table("seller", "signed", "deals")
    for item in sellers[:PEOPLE_SHOWN]:
        best.add_row((item["key"] or {}).get("name") or "?", _money(item["value"]), str(item["n"]))
    console.print(best)
    console.print("Ask any of these numbers why: GET /performance/v1/kpis/signed_amount/explain?from=…&to=…")


def _money(amount: int | None) -> str:
    return "–" if amount is None else f"{amount / 100:,.0f}"
