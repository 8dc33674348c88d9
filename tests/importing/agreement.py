"""The KPI endpoints against sums over the files, by everything a deal is summed by."""

from collections.abc import Callable
from typing import Any

from tests.importing.installation import Installation
from tests.importing.sums import Closed, counts, values

BY: dict[str, Callable[[Closed], Any]] = {
    "person": lambda deal: deal.person,
    "team": lambda deal: deal.team,
    "region": lambda deal: deal.region,
    "product": lambda deal: deal.product,
    "product_line": lambda deal: deal.product_line,
    "customer": lambda deal: deal.customer,
}
BUCKETS: dict[str, Callable[[Closed], str]] = {
    "month": lambda deal: deal.month,
    "quarter": lambda deal: deal.quarter,
    "year": lambda deal: deal.year,
}


def agree(running: Installation, deals: list[Closed]) -> None:
    """Value won, deals won and deals lost: in total, by each dimension, in each period, and by both at once."""
    people = {each["id"]: each["name"] for each in running.pages("/people/v1/employees", status="any")}
    sums: dict[str, Callable[[Callable[[Closed], Any]], dict[Any, int]]] = {
        "signed_amount": lambda key: values(deals, key),
        "signed_deals": lambda key: counts(deals, key, won=True),
        "lost_deals": lambda key: counts(deals, key, won=False),
    }
    for name, expected in sums.items():
        for by, key in BY.items():
            assert cells(running, people, name, by=by) == expected(key), (name, by)
        for bucket, period in BUCKETS.items():
            assert cells(running, people, name, bucket=bucket) == expected(period), (name, bucket)
        both = expected(lambda deal: (deal.quarter, deal.region))
        assert cells(running, people, name, by="region", bucket="quarter") == both
    wins, losses = counts(deals, lambda deal: deal.person, won=True), counts(deals, lambda deal: deal.person, won=False)
    for item in running.kpi("win_rate", by="person"):
        person = people[item["key"]["id"]]
        closed = wins.get(person, 0) + losses.get(person, 0)
        assert (item["numerator"], item["denominator"]) == (wins.get(person, 0), closed)
    firsts: dict[str, Closed] = {}
    for deal in sorted(deals, key=lambda deal: deal.day):
        if deal.won and deal.customer:
            firsts.setdefault(deal.customer, deal)
    assert cells(running, people, "new_customers", bucket="month") == counts(
        firsts.values(), lambda deal: deal.month, won=True
    )


def cells(running: Installation, people: dict[str, str], name: str, **asked: str) -> dict[Any, int]:
    """A KPI's values by name of key, by period, or by both; people have their names from people."""
    found = {}
    for item in running.kpi(name, **asked):
        key = item["key"]
        named = key and (people[key["id"]] if key["kind"] == "person" else key["name"] if key["id"] else None)
        place = (item["period"], named) if len(asked) == 2 else item["period"] if "bucket" in asked else named
        if item["value"]:
            found[place] = item["value"]
    return found
