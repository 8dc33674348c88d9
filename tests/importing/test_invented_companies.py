"""Of any company's export exactly what is true is taken, and every fault that was put in is reported."""

from collections import Counter
from pathlib import Path

import pytest

from services.cli.importing.crm.read import read_crm
from services.cli.importing.findings import Findings
from tests.importing.companies import OF_STAGE, export

CURRENCIES = (("USD", 2), ("JPY", 0), ("BHD", 3), ("CNY", 2))


@pytest.mark.parametrize("seed", range(12))
def test_what_is_true_is_taken_and_what_is_false_is_reported(tmp_path: Path, seed: int) -> None:
    currency, digits = CURRENCIES[seed % len(CURRENCIES)]
    invented = export(tmp_path, seed, currency=currency, digits=digits, chinese=seed % 2 == 1)
    findings = Findings()
    crm = read_crm(tmp_path, currency, findings)
    truth = invented.truth
    assert {
        d.reference: (d.agent, d.product, d.customer, d.stage, d.opened_on, d.closed_on, d.net) for d in crm.deals
    } == {
        d.reference: (d.agent, d.product, d.account, OF_STAGE[d.stage], d.engaged, d.closed, d.value)
        for d in truth.deals
    }
    assert {name: customer.parent for name, customer in crm.customers.items()} == truth.accounts
    assert {product.name: (product.series, product.list_price) for product in crm.products.values()} == truth.products
    people = crm.company.people
    assert {agent: (people[agent].manager, people[agent].team.region) for agent in crm.company.agents} == truth.agents
    assert not findings.count("exists")
    found = Counter("sector" if found.field == "sector" else found.code for found in findings)
    del found["agent_without_deal"]
    assert found == +invented.codes
