"""The catalogue of errors as it is looked up: every code, and one, as JSON in all languages or as a page in one."""

from collections.abc import Mapping
from html import escape
from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from shared.problems import Code, Codes, Language
from shared.web.answers import ANSWER
from shared.web.docs.pages import page
from shared.web.errors import Problem
from shared.web.wire.answer import json_answer
from shared.web.wire.exchange import exchange_of
from shared.web.wire.preferred import language_of, prefers_html

PAGE: dict[int | str, dict[str, Any]] = {200: {"content": {"text/html": {"schema": {"type": "string"}}}}}
HEADS: Mapping[Language, tuple[str, ...]] = {
    "en": ("Errors", "Code", "Status", "Retry", "What it says", "What to do", "yes", "no"),
    "zh-TW": ("錯誤代碼", "代碼", "狀態碼", "可重試", "說明", "處理方式", "是", "否"),
    "zh-CN": ("错误代码", "代码", "状态码", "可重试", "说明", "处理方式", "是", "否"),
}


class Wording(BaseModel):
    """A text in each language; names in braces are filled when the error is answered."""

    en: str = Field(examples=["The resource has moved on"])
    zh_tw: str = Field(alias="zh-TW", examples=["資源已被更新"])
    zh_cn: str = Field(alias="zh-CN", examples=["资源已被更新"])


class ProblemCode(BaseModel):
    """An error code, and what it means."""

    model_config = ANSWER
    code: str = Field(examples=["version_mismatch"])
    status: int = Field(examples=[412])
    retryable: bool = Field(examples=[False])
    """The identical request can succeed later."""
    title: Wording
    detail: Wording
    """What to do."""


class ProblemCodes(BaseModel):
    """Every error code."""

    items: list[ProblemCode]


def problems_router(codes: Codes) -> APIRouter:
    """/problems and /problems/{code} of these codes; a browser gets a page."""
    router = APIRouter(tags=["pages"])

    @router.get("/problems", operation_id="listProblems", response_model=ProblemCodes, responses=PAGE)
    async def list_problems(request: Request) -> Response:
        """Every error code: its status, whether to retry, what it says and what to do."""
        return _answer(request, {"items": [_shown(code, known) for code, known in codes.items()]}, codes)

    @router.get("/problems/{code}", operation_id="getProblem", response_model=ProblemCode, responses=PAGE)
    async def get_problem(code: str, request: Request) -> Response:
        """One error code: its status, whether to retry, what it says and what to do."""
        known = codes.get(code)
        if known is None:
            raise Problem("not_found", "There is no such error code.")
        return _answer(request, _shown(code, known), {code: known})

    return router


def _shown(code: str, known: Code) -> dict[str, Any]:
    title, detail = known.title.by_language(), known.detail.by_language()
    return {"code": code, "status": known.status, "retryable": known.retryable, "title": title, "detail": detail}


def _answer(request: Request, content: Any, codes: Codes) -> Response:
    exchange = exchange_of(request)
    if prefers_html(exchange.header(b"accept")):
        return _page(codes, language_of(exchange.header(b"accept-language")))
    answer = json_answer(content)
    answer.raw_headers.append((b"vary", b"accept"))
    return answer


def _page(codes: Codes, language: Language) -> HTMLResponse:
    title, code, status, retry, says, do, yes, no = HEADS[language]
    heads = "".join(f"<th>{head}</th>" for head in (code, status, retry, says, do))
    rows = "".join(
        f'<tr><td><a href="/problems/{name}"><code>{name}</code></a></td><td>{known.status}</td>'
        f"<td>{yes if known.retryable else no}</td><td>{escape(known.title.to(language))}</td>"
        f"<td>{escape(known.detail.to(language))}</td></tr>"
        for name, known in sorted(codes.items())
    )
    answer = page(title, f"<h1>{title}</h1><table><tr>{heads}</tr>{rows}</table>", language)
    answer.headers["content-language"] = language
    answer.headers["vary"] = "accept, accept-language"
    return answer
