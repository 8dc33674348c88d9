"""Errors are read in the caller's language; their codes never change."""

import json

import httpx
import pytest

from shared.web.errors import Problem
from tests.shared.web.test_problems import SOME_ID, check

CHINESE = {"accept-language": "zh-Hant-TW, en;q=0.5"}
SIMPLIFIED = {"accept-language": "zh-CN"}


@pytest.mark.parametrize(
    ("method", "path", "headers", "title"),
    [
        ("GET", f"/v1/notes/{SOME_ID}", CHINESE, "沒有這則筆記"),
        ("GET", f"/v1/notes/{SOME_ID}", SIMPLIFIED, "没有这条笔记"),
        ("GET", f"/v1/notes/{SOME_ID}", {"accept-language": "fr"}, "There is no such note"),
        ("GET", f"/v1/notes/{SOME_ID}", {"accept-language": "zh;q=nonsense"}, "There is no such note"),
        ("GET", "/v1/nothing", SIMPLIFIED, "这个地址没有内容"),
        ("GET", "/v1/broken", CHINESE, "系統發生錯誤"),
        ("GET", "/v1/notes", {**CHINESE, "authorization": ""}, "需要有效的存取權杖"),
        ("DELETE", "/v1/notes", SIMPLIFIED, "这个地址不支持此方法"),
    ],
)
async def test_a_problem_is_in_the_language_asked_for(
    api: httpx.AsyncClient, method: str, path: str, headers: dict[str, str], title: str
) -> None:
    plain = await api.request(method, path, headers={**headers, "accept-language": ""})
    answer = await api.request(method, path, headers=headers)
    body = check(answer, plain.status_code, plain.json()["code"])
    assert body["title"] == title
    language = {"zh-H": "zh-TW", "zh-C": "zh-CN"}.get(headers["accept-language"][:4], "en")
    assert answer.headers["content-language"] == language
    assert "accept-language" in answer.headers["vary"]
    assert plain.headers["content-language"] == "en"


async def test_what_is_wrong_is_said_field_by_field(api: httpx.AsyncClient) -> None:
    body = {"title": "x" * 81, "amount_minor": "5", "is_admin": True, "written_on": "1969-12-31", "text": "\u202e"}
    answer = await api.post("/v1/notes", json=body, headers=SIMPLIFIED)
    assert {(one["pointer"], one["code"], one["detail"]) for one in answer.json()["errors"]} == {
        ("/title", "too_long", "最多 80 个字符"),
        ("/amount_minor", "wrong_type", "须为整数"),
        ("/is_admin", "unknown_field", "没有这个字段，请去掉"),
        ("/written_on", "invalid", "须介于 1970-01-01 与 2100-12-31 之间"),
        ("/text", "invalid", "不允许字符 U+202E"),
    }
    for query, detail in (
        ("limit=0", "不得小於 1"),
        ("written_from=x", "須為日期，例如 2026-03-01"),
        ("what=1", "沒有這個參數，請移除"),
    ):
        fault = (await api.get(f"/v1/notes?{query}", headers=CHINESE)).json()["errors"][0]
        assert fault["detail"] == detail


async def test_a_refusal_keeps_its_own_words_in_english_and_brings_its_values_to_others(api: httpx.AsyncClient) -> None:
    note = (await api.post("/v1/notes", json={"title": "x", "written_on": "2026-03-01"})).json()["id"]
    path, early = f"/v1/notes/{note}/finish", {"finished_on": "2026-01-01"}
    assert (await api.post(path, json=early)).json()["detail"] == "Before it was written."
    chinese = (await api.post(path, json=early, headers=CHINESE)).json()
    assert chinese["detail"] == "不得早於 2026-03-01。"
    assert chinese["errors"] == [
        {"pointer": "/finished_on", "code": "finished_too_early", "detail": "不得早於 2026-03-01。"}
    ]
    match = {"if-match": '"9"', **SIMPLIFIED}
    moved = (await api.patch(f"/v1/notes/{note}", json={"title": "y"}, headers=match)).json()
    assert (moved["current_version"], "第 1 版" in moved["detail"]) == (1, True)


async def test_an_item_of_a_batch_is_refused_in_the_callers_language(api: httpx.AsyncClient) -> None:
    await api.post("/v1/notes", json={"title": "x", "external_reference": "r-1"})
    items = [{"title": "x"}, {"title": "x", "external_reference": "r-1"}]
    answer = await api.post("/v1/notes/batch", json={"items": items}, headers=CHINESE)
    made, refused = answer.json()["items"]
    assert (made["status"], refused["status"]) == (201, 409)
    assert (refused["body"]["code"], refused["body"]["title"]) == ("external_reference_taken", "外部編號已被使用")


async def test_nothing_that_is_kept_under_a_key_is_of_a_language(api: httpx.AsyncClient) -> None:
    note = (await api.post("/v1/notes", json={"title": "x", "written_on": "2026-03-01"})).json()["id"]
    path, key = f"/v1/notes/{note}/finish", {"idempotency-key": "k"}
    refused = await api.post(path, json={"finished_on": "2026-01-01"}, headers={**key, **CHINESE})
    again = await api.post(path, json={"finished_on": "2026-01-01"}, headers=key)
    assert (refused.json()["title"], again.json()["title"]) == ("完成早於撰寫", "Finished before it was written")
    done = await api.post(path, json={"finished_on": "2026-03-02"}, headers={"idempotency-key": "l", **CHINESE})
    replayed = await api.post(path, json={"finished_on": "2026-03-02"}, headers={"idempotency-key": "l", **SIMPLIFIED})
    assert replayed.headers["idempotency-replayed"] == "true"
    assert replayed.content == done.content


def test_a_place_that_nothing_fills_and_a_code_that_nobody_knows_are_no_second_error() -> None:
    told = {"instance": "/", "trace_id": "1", "codes": {}, "language": "zh-TW"}
    assert "{limit}" in json.loads(Problem("batch_too_large").body(**told))["detail"]  # type: ignore[arg-type]
    unknown = json.loads(Problem("no_such_code", "Why not.", status=409).body(**told))  # type: ignore[arg-type]
    assert (unknown["title"], unknown["status"], unknown["code"]) == ("請求被拒絕", 409, "no_such_code")


def test_somebodys_name_is_not_taken_for_a_word_of_ours() -> None:
    from services.pipeline.codes import CODES

    assert "「research」" in CODES["product_already_listed"].detail.to("zh-TW", {"name": "research"})
    stages = {"stage": "research", "next": "screening"}
    assert "「市場調研」" in CODES["stage_out_of_order"].detail.to("zh-TW", stages)
    assert "{x}" in CODES["product_already_listed"].detail.to("zh-CN", {"name": "{x}"})
