"""Pipelines and their stages: in versions, and of what a deal still needs for the next one."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, get_args
from uuid import UUID

import pytest

from services.pipeline.domain.deal.commands import AdvanceDeal, ImportDeal, LoseDeal, MoveDeal, ReopenDeal
from services.pipeline.domain.deal.deal import DEAL, decide
from services.pipeline.domain.deal.readiness import check_ready, missing
from services.pipeline.domain.stages.policy import (
    STAGE_POLICY,
    OpenPipeline,
    ReviseStagePolicy,
    StagePolicyPublished,
    in_force,
)
from shared.contracts.pipeline import Criterion, DealAdvanced, DealOpened, DealReopened, StagePolicy, StageRule
from shared.contracts.pipeline.stages import ORDER, STANDARD
from shared.decider import Refused
from tests.pipeline.company import Company, usd
from tests.pipeline.examples import TODAY, after, opening

PARTNERS = UUID(int=4_000)
SHORT = (StageRule("contact", "Talk", 2_000, ("need",), 7), StageRule("negotiation", "Agree", 8_000, ("price",), 9))
OPENED = OpenPipeline(PARTNERS, "Partners", SHORT, ("accepted_quote",), TODAY, TODAY)
LOSE = LoseDeal("price", None, TODAY, TODAY)
SECOND = ReviseStagePolicy(STANDARD.pipeline_id, "Standard", SHORT, (), TODAY, TODAY)


def code(command: Any, state: Any = STAGE_POLICY.initial) -> str:
    with pytest.raises(Refused) as refusal:
        STAGE_POLICY.decide(command, state)
    return refusal.value.code


def test_the_standard_pipeline_is_there_and_its_next_version_is_the_second() -> None:
    assert in_force(STANDARD.pipeline_id, STAGE_POLICY.initial) == STANDARD
    assert in_force(PARTNERS, STAGE_POLICY.initial) is None
    (event,) = STAGE_POLICY.decide(SECOND, STAGE_POLICY.initial)
    assert (event.policy.version, event.policy.stages) == (2, SHORT)
    pipeline = after(STAGE_POLICY, SECOND)
    assert STAGE_POLICY.version_of(SECOND, pipeline, 1) == 2
    assert STAGE_POLICY.decide(SECOND, pipeline) == []


def test_another_pipeline_begins_with_its_first_version() -> None:
    assert STAGE_POLICY.decide(OPENED, STAGE_POLICY.initial) == [
        StagePolicyPublished(StagePolicy(PARTNERS, 1, "Partners", SHORT, ("accepted_quote",)), TODAY)
    ]
    assert code(OPENED, after(STAGE_POLICY, OPENED)) == "pipeline_already_open"
    assert code(replace(OPENED, pipeline_id=STANDARD.pipeline_id)) == "pipeline_already_open"
    assert code(replace(SECOND, pipeline_id=PARTNERS)) == "pipeline_not_found"


@pytest.mark.parametrize("stages", [(), SHORT[::-1], (SHORT[0], SHORT[0])])
def test_stages_are_some_of_the_companys_in_its_order(stages: Any) -> None:
    assert code(replace(OPENED, stages=stages)) == "stages_not_in_order"


def test_no_version_is_published_tomorrow_or_before_the_last_one() -> None:
    assert code(replace(SECOND, published_on=TODAY + timedelta(days=1))) == "date_in_future"
    earlier = replace(SECOND, name="Other", published_on=TODAY - timedelta(days=1))
    assert code(earlier, after(STAGE_POLICY, SECOND)) == "dates_out_of_order"


def test_a_deal_goes_through_the_stages_of_the_version_it_was_opened_under() -> None:
    policy = StagePolicy(PARTNERS, 3, "Partners", SHORT, ())
    (opened,) = decide(opening(policy=policy), DEAL.initial)
    assert isinstance(opened, DealOpened)
    assert (opened.stage, opened.probability_bp, opened.policy) == ("contact", 2_000, policy)
    deal = after(DEAL, opening(policy=policy))
    with pytest.raises(Refused, match="stage_out_of_order"):
        decide(AdvanceDeal("needs", TODAY, TODAY), deal)
    with pytest.raises(Refused, match="stage_out_of_order"):
        decide(MoveDeal("needs", "There is none", TODAY, TODAY), deal)
    with pytest.raises(Refused, match="stage_not_ready"):
        decide(AdvanceDeal("negotiation", TODAY, TODAY), deal)
    policy = replace(policy, stages=tuple(replace(rule, criteria=()) for rule in SHORT))
    deal = after(DEAL, opening(policy=policy))
    (moved,) = decide(AdvanceDeal("negotiation", TODAY, TODAY), deal)
    assert isinstance(moved, DealAdvanced)
    assert moved.probability_bp == 8_000
    lost = after(DEAL, opening(policy=policy), AdvanceDeal("negotiation", TODAY, TODAY), LOSE)
    (reopened,) = decide(ReopenDeal(TODAY, TODAY), lost)
    assert isinstance(reopened, DealReopened)
    assert reopened.probability_bp == 8_000


def test_the_standards_first_version_is_not_repeated_in_every_deal() -> None:
    (opened,) = decide(opening(policy=STANDARD), DEAL.initial)
    assert isinstance(opened, DealOpened)
    assert opened.policy is None
    assert after(DEAL, opening(policy=STANDARD)).policy == STANDARD


def test_the_standard_asks_for_every_criterion_there_is() -> None:
    asked = [one for rule in STANDARD.stages for one in rule.criteria] + [*STANDARD.signing]
    assert sorted(asked) == sorted(get_args(Criterion))
    assert tuple(rule.stage for rule in STANDARD.stages) == ORDER


def test_what_a_deal_lacks_is_named_one_by_one() -> None:
    deal = after(DEAL, opening(policy=STANDARD))
    for stage in (*ORDER, "signed"):
        with_all = missing(deal, stage)
        if not with_all:
            check_ready(deal, stage)
            continue
        with pytest.raises(Refused, match="stage_not_ready") as refusal:
            check_ready(deal, stage, "/stage")
        assert [one.code for one in refusal.value.because] == [f"missing_{one}" for one in with_all]
        assert {one.pointer for one in refusal.value.because} == {"/stage"}


def test_an_imported_deal_lacks_nothing() -> None:
    deal = after(DEAL, ImportDeal(opening(items=(), policy=STANDARD), "contact", None))
    assert [missing(deal, stage) for stage in ORDER] == [()] * len(ORDER)


def rules(*names: str) -> list[dict[str, Any]]:
    stages = ("contact", "negotiation")
    return [
        {"stage": stage, "name": name, "probability_bp": 3_000, "criteria": ["need"], "rotten_days": 5}
        for stage, name in zip(stages, names, strict=False)
    ]


async def test_a_new_version_never_labels_old_deals_anew(api: Company) -> None:
    old = await api.post("/deals", api.deal(pipeline_id=None))
    standard = (await api.get("/pipelines"))["items"][1]
    assert (old["pipeline_id"], old["policy_version"]) == (standard["id"], standard["version"])
    path = f"/pipelines/{standard['id']}"
    assert await api.get(path) == standard
    body = {"name": "Standard", "stages": rules("Talk", "Agree"), "signing": ["accepted_quote"]}
    revised = await api.post(f"{path}/revise", body)
    assert await api.get(path) == revised
    assert [one["version"] for one in revised["versions"]] == [1, 2]
    new = await api.post("/deals", api.deal(pipeline_id=None))
    assert (new["stage"], new["probability_bp"], new["policy_version"]) == ("contact", 3_000, 2)
    assert await api.refused(f"/deals/{new['id']}/advance", {"stage": "needs"}) == (409, "stage_out_of_order")
    assert new["next_stage"] == {"stage": "negotiation", "missing": ["need"]}
    moved = await api.post(f"/deals/{old['id']}/advance", {"stage": "screening"})
    assert (moved["policy_version"], moved["next_stage"]["stage"]) == (1, "contact")
    assert {one["id"]: one for one in (await api.get("/deals"))["items"]} == {new["id"]: new, old["id"]: moved}


async def test_a_deal_goes_nowhere_without_what_the_stage_asks_for(api: Company) -> None:
    deal = (await api.post("/deals", api.deal(pipeline_id=None)))["id"]
    await api.post(f"/deals/{deal}/advance", {"stage": "screening"})
    answer = await api.answer(f"/deals/{deal}/advance", {"stage": "contact"}, **{"accept-language": "zh-TW"})
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "stage_not_ready")
    (lack,) = problem["errors"]
    assert (lack["code"], lack["pointer"]) == ("missing_contact_activity", "/stage")
    assert lack["detail"] == "請記錄一次與聯絡人的活動。"
    await api.ready(deal)
    for stage in ("contact", "needs", "presentation", "negotiation"):
        await api.post(f"/deals/{deal}/advance", {"stage": stage})
    signed = await api.post(f"/deals/{deal}/sign")
    assert (signed["status"], signed["next_stage"]) == ("signed", None)


async def test_nothing_is_signed_without_an_accepted_quote_and_a_checked_contract(api: Company) -> None:
    deal = (await api.post("/deals", api.deal(500_00, pipeline_id=None)))["id"]
    await api.post(f"/deals/{deal}/move", {"stage": "negotiation", "reason": "They asked for it"})
    schedule = [{"net": usd(500_00), "due_on": "2090-01-01"}]
    answer = await api.answer(f"/deals/{deal}/sign", {"schedule": schedule})
    assert (answer.status_code, answer.json()["code"]) == (409, "stage_not_ready")
    assert [one["code"] for one in answer.json()["errors"]] == ["missing_accepted_quote", "missing_checked_contract"]
    assert await api.refused(f"/deals/{deal}/sign") == (409, "stage_not_ready")


async def test_several_pipelines_run_side_by_side(api: Company) -> None:
    other = await api.post("/pipelines", {"name": "Partners", "stages": rules("Talk")})
    assert await api.get(f"/pipelines/{other['id']}") == other
    assert [one["name"] for one in (await api.get("/pipelines"))["items"]] == ["Partners", "Plain", "Standard"]
    deal = await api.post("/deals", api.deal(pipeline_id=other["id"]))
    assert (deal["pipeline_id"], deal["next_stage"]) == (other["id"], {"stage": "signed", "missing": []})
    unknown = api.deal(pipeline_id=str(UUID(int=9)))
    assert await api.refused("/deals", unknown) == (422, "unknown_pipeline")
    assert (await api.post("/deals", api.deal(pipeline_id=None)))["pipeline_id"] == str(STANDARD.pipeline_id)


async def test_nothing_is_certain_before_it_is_signed(api: Company) -> None:
    certain = [{**rule, "probability_bp": 10_000} for rule in rules("Talk")]
    assert await api.refused("/pipelines", {"name": "Sure", "stages": certain}) == (422, "validation_failed")
    almost = [{**rule, "probability_bp": 9_999} for rule in rules("Talk")]
    await api.post("/pipelines", {"name": "Almost", "stages": almost})


async def test_a_deal_says_after_each_command_what_its_next_stage_still_needs(api: Company) -> None:
    deal = await api.post("/deals", api.deal(pipeline_id=None))
    path = f"/deals/{deal['id']}"
    contact = {"contact_id": str(UUID(int=900)), "outcome": "reached"}
    sold = [{"product_id": api.product, "quantity": 2}]
    due = [{"net": {"amount_minor": 1_000_00, "currency": "USD"}, "due_on": "2090-01-01"}]
    offer = {"lines": sold, "delivery_on": "2090-02-01", "schedule": due}
    steps: list[tuple[str, Any, set[str]]] = [
        ("advance", {"stage": "screening"}, {"contact_activity"}),
        ("activities", {"kind": "call"} | contact | {"outcome": "not_reached"}, {"contact_activity"}),
        ("activities", {"kind": "call"} | contact, set()),
        ("advance", {"stage": "contact"}, {"need", "budget", "confirmed_intent"}),
        (
            "record-need",
            {"need": "Sensors", "budget": {"amount_minor": 0, "currency": "USD"}, "intent_confirmed": False},
            {"budget", "confirmed_intent"},
        ),
        (
            "record-need",
            {"need": "Sensors", "budget": {"amount_minor": 7, "currency": "USD"}, "intent_confirmed": True},
            set(),
        ),
        ("advance", {"stage": "needs"}, {"demo"}),
        ("objections", {"objection": "Too slow"}, {"demo", "settled_objections"}),
        ("revise", {"lines": []}, {"demo", "settled_objections", "solution"}),
        ("revise", {"lines": sold}, {"demo", "settled_objections"}),
        ("activities", {"kind": "demo", "outcome": "interested"}, {"settled_objections"}),
        ("objections/1/settle", {"how": "left_open"}, set()),
        ("advance", {"stage": "presentation"}, {"price", "delivery_date", "payment_terms"}),
        ("quotes", {"lines": sold}, {"delivery_date", "payment_terms"}),
        ("quotes", offer, set()),
        ("quotes/2/withdraw", {}, {"delivery_date", "payment_terms"}),
        ("quotes", offer, set()),
        ("advance", {"stage": "negotiation"}, {"accepted_quote", "checked_contract"}),
        ("quotes/3/accept", {}, {"checked_contract"}),
        ("contract", {"number": "C-1", "schedule": due, "delivery_on": "2090-02-01"}, {"checked_contract"}),
        ("lose", {"reason": "price"}, set()),
        ("reopen", {}, {"checked_contract"}),
    ]
    for verb, body, lacks in steps:
        answered = await api.post(f"{path}/{verb}", body)
        page = await api.get(path)
        said = page["next_stage"]["missing"] if page["next_stage"] else ()
        assert {*said} == lacks, verb
        if "next_stage" in answered:
            assert answered["next_stage"] == page["next_stage"], verb


@pytest.mark.parametrize("verb", ["revise", "quotes"])
async def test_a_checked_contract_is_checked_anew_after_the_deal_or_its_quote_changed(api: Company, verb: str) -> None:
    deal = (await api.post("/deals", api.deal(pipeline_id=None)))["id"]
    await api.post(f"/deals/{deal}/move", {"stage": "negotiation", "reason": "They asked for it"})
    ready = await api.ready(deal)
    assert (ready["next_stage"]["missing"], ready["contract"]["status"]) == ([], "checked")
    sold = [{"product_id": api.product, "quantity": 2 if verb == "revise" else 1}]
    answered = await api.post(f"/deals/{deal}/{verb}", {"lines": sold})
    if verb == "quotes":
        assert (await api.get(f"/deals/{deal}"))["next_stage"]["missing"] == []
        await api.post(f"/deals/{deal}/quotes/{answered['number']}/accept")
    page = await api.get(f"/deals/{deal}")
    assert (page["next_stage"]["missing"], page["contract"]["status"]) == (["checked_contract"], "drafted")
    if verb == "revise":
        assert {name: page[name] for name in answered} == answered
    assert await api.refused(f"/deals/{deal}/sign") == (409, "contract_not_checked")
