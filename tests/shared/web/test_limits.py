"""What one principal may send in a minute."""

import httpx
import pytest

from shared.web.errors import Problem
from shared.web.serving.limits import Limits
from shared.web.serving.running import Running


class Clock:
    def __init__(self) -> None:
        self.now = 1_200_000_010.0

    def __call__(self) -> float:
        return self.now


def told(limits: Limits, who: str) -> str:
    return dict(limits.count(who))[b"ratelimit"].decode()


def test_each_principal_has_a_quota_of_its_own_and_a_new_one_each_minute() -> None:
    clock = Clock()
    limits = Limits(2, clock)
    assert told(limits, "ann") == '"default";r=1;t=50'
    assert told(limits, "ann") == '"default";r=0;t=50'
    assert told(limits, "bo") == '"default";r=1;t=50'
    with pytest.raises(Problem) as refused:
        limits.count("ann")
    assert (refused.value.status, refused.value.code) == (429, "rate_limited")
    assert refused.value.headers["Retry-After"] == "50"
    clock.now += 50
    assert told(limits, "ann") == '"default";r=1;t=60'


def test_who_is_not_heard_of_any_more_is_forgotten() -> None:
    clock = Clock()
    limits = Limits(2, clock)
    for number in range(1000):
        limits.count(f"somebody {number}")
    clock.now += 60
    limits.count("ann")
    assert len(limits._counts) == 1


async def test_every_answer_says_how_much_is_left_and_one_too_many_is_429(
    api: httpx.AsyncClient, running: Running
) -> None:
    running.limits = Limits(3, Clock())
    first = await api.get("/v1/notes")
    assert first.headers["ratelimit-policy"] == '"default";q=3;w=60'
    assert first.headers["ratelimit"] == '"default";r=2;t=50'
    assert (await api.post("/v1/notes", json={"title": 7})).headers["ratelimit"] == '"default";r=1;t=50'
    await api.get("/v1/notes")
    refused = await api.post("/v1/notes", json={"title": "x"})
    assert (refused.status_code, refused.json()["code"], refused.json()["retryable"]) == (429, "rate_limited", True)
    assert refused.headers["retry-after"] == "50"
    assert refused.headers["ratelimit"] == '"default";r=0;t=50'
    assert (await api.get("/livez")).status_code == 200
