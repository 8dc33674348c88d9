"""The Python client against a started installation: what a script does from an empty company to a paid deal."""

import shlex
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import httpx
import pytest

from salesloop_client import Salesloop, SalesloopProblem, customers, pages, people, pipeline
from services.cli.apps import SERVICES
from services.cli.reference import CLIENT
from services.cli.reference.python_client import module
from shared.service import Service
from shared.web.serving.app import declare
from tests.importing.installation import Installation

NET: pipeline.Money = {"amount_minor": 2_400_000, "currency": "CNY"}
STEPS: list[pipeline.AdvanceDealBody] = [
    {"stage": "screening"},
    {"stage": "contact"},
    {"stage": "needs"},
    {"stage": "presentation"},
    {"stage": "negotiation"},
]
CALL: pipeline.LogActivityBody = {"kind": "call", "outcome": "reached", "contact_id": str(uuid4())}
DEMO: pipeline.LogActivityBody = {"kind": "demo", "outcome": "interested"}
NEED: pipeline.RecordNeedBody = {"need": "Twelve sensors", "budget": NET, "intent_confirmed": True}
pytestmark = pytest.mark.timeout(300)


def caller(here: Installation, **who: str) -> Salesloop:
    answer = httpx.post(f"{here.url}/identity/token", json=who)
    return Salesloop(here.url, answer.json()["access_token"])


@pytest.fixture
def admin(started: Installation) -> Iterator[Salesloop]:
    with caller(started, persona="admin") as api:
        yield api


def test_a_script_comes_from_an_empty_company_to_a_paid_deal(started: Installation, admin: Salesloop) -> None:
    company = people.open_unit(admin, {"name": "Harbour", "kind": "company"})
    assignment: people.AssignmentBody = {"unit_id": company["id"], "post": "general_manager"}
    head = people.hire_employee(admin, {"name": "Chen Yu", "assignment": assignment})
    people.hire_employee(admin, {"name": "Wang Fang", "assignment": {"unit_id": company["id"], "post": "finance"}})
    assert [one["name"] for one in people.list_employees(admin, post="general_manager")["items"]] == ["Chen Yu"]
    line = pipeline.add_product_line(admin, {"name": "Monitoring"})
    product = pipeline.add_product(
        admin, {"name": "Cold Chain Monitor", "product_line_id": line["id"], "list_price": NET}
    )
    with caller(started, persona="gm") as gm, caller(started, persona="finance") as finance:
        owner = head["id"]
        known = [
            customers.register_customer(gm, {"name": name, "owner_id": owner}) for name in ("Pier", "Quay", "Wharf")
        ]
        listed = pages(lambda cursor: customers.list_customers(gm, sort="name", limit=2, cursor=cursor))
        assert [one["name"] for one in listed] == ["Pier", "Quay", "Wharf"]
        customer = known[0]["id"]
        sold: pipeline.LineBody = {"product_id": product["id"], "quantity": 1}
        deal = pipeline.open_deal(gm, {"customer_id": customer, "owner_id": owner, "lines": [sold]})
        today = datetime.now(UTC).date().isoformat()
        schedule: list[pipeline.InstalmentBody] = [{"net": NET, "due_on": today}]
        pipeline.advance_deal(gm, deal["id"], STEPS[0])
        with pytest.raises(SalesloopProblem) as early:
            pipeline.advance_deal(gm, deal["id"], STEPS[1])
        assert early.value.code == "stage_not_ready"
        assert [one["code"] for one in early.value.problem["errors"]] == ["missing_contact_activity"]
        pipeline.log_activity(gm, deal["id"], CALL)
        pipeline.record_need(gm, deal["id"], NEED)
        pipeline.log_activity(gm, deal["id"], DEMO)
        offered: pipeline.OfferedLineBody = {"product_id": product["id"], "quantity": 1}
        offer: pipeline.IssueQuoteBody = {"lines": [offered], "delivery_on": today, "schedule": schedule}
        quote = pipeline.issue_quote(gm, deal["id"], offer)
        for step in STEPS[1:]:
            deal = pipeline.advance_deal(gm, deal["id"], step)
        pipeline.accept_quote(gm, deal["id"], quote["number"], {})
        draft: pipeline.DraftContractBody = {"number": "C-1", "schedule": schedule, "delivery_on": today}
        pipeline.draft_contract(gm, deal["id"], draft)
        deal = pipeline.check_contract(finance, deal["id"], {})
        assert deal["next_stage"] == {"stage": "signed", "missing": []}
        with pytest.raises(SalesloopProblem) as refused:
            pipeline.sign_deal(gm, deal["id"], {"schedule": [{"net": NET | {"amount_minor": 1}, "due_on": today}]})
        assert (refused.value.status, refused.value.code) == (409, "contract_mismatch")
        with pytest.raises(SalesloopProblem) as late:
            pipeline.lose_deal(gm, deal["id"], {"reason": "price"}, if_match=deal["version"] - 1)
        assert (late.value.code, late.value.problem["current_version"]) == ("version_mismatch", deal["version"])
        key, body = str(uuid4()), pipeline.SignDealBody(schedule=[{"net": deal["net"], "due_on": today}])
        first = pipeline.sign_deal(gm, deal["id"], body, idempotency_key=key)
        assert first == pipeline.sign_deal(gm, deal["id"], body, idempotency_key=key)
        assert pipeline.get_deal(gm, deal["id"])["version"] == first["version"] > deal["version"]
        payment = pipeline.record_payment(finance, customer, {"reference": "BANK-1", "gross": NET})
        assert pipeline.get_payment(finance, payment["id"])["gross"] == NET
        with pytest.raises(SalesloopProblem) as forbidden:
            pipeline.record_payment(gm, customer, {"reference": "BANK-2", "gross": NET})
        assert (forbidden.value.status, forbidden.value.code) == (403, "forbidden")


def test_a_file_is_sent_and_its_job_asked_for_until_it_is_done(admin: Salesloop) -> None:
    job = pipeline.import_product_lines(admin, "name\nFrom a file\nFrom the same file\n")
    deadline = time.monotonic() + 60
    while job["finished_at"] is None and time.monotonic() < deadline:
        time.sleep(0.05)
        job = pipeline.get_job(admin, job["id"])
    assert (job["state"], job["progress"]["accepted"]) == ("succeeded", 2)
    deals = "customer_id,owner_id,stage\n,,research\n"
    assert pipeline.import_deals_file(admin, deals, validate_only=True)["kind"] == "deals"


def test_the_curl_that_the_start_prints_works(started: Installation) -> None:
    printed = [line for line in started.log.read_text().splitlines() if line.startswith("curl ")]
    command, silent, url, flag, sent = shlex.split(printed[0])
    assert (command, silent, flag) == ("curl", "-s", "-H"), "what the next line sends would be another request"
    name, value = sent.split(": ", 1)
    answer = httpx.get(url, headers={name: value})
    assert answer.json()["kpi"] == "signed_amount"


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_its_modules_are_what_the_descriptions_say(service: Service) -> None:
    assert (CLIENT / f"{service.name}.py").read_text() == module(service.name, declare(service).openapi())
