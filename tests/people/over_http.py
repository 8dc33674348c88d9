"""The people service as its callers see it."""

from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.support.installation import Installation

BASE = "/people/v1"
START = "2021-01-01"


@dataclass(slots=True)
class People:
    """Sends commands, and asks only what is as new as the last of them."""

    installation: Installation
    token: str = field(default="", init=False)

    async def send(self, method: str, path: str, body: Any, **headers: str) -> httpx.Response:
        answer = await self.installation.http.request(method, f"{BASE}{path}", json=body, headers=headers)
        self.token = answer.headers.get("consistency-token", self.token)
        return answer

    async def post(self, path: str, body: Any, **headers: str) -> Any:
        answer = await self.send("POST", path, body, **headers)
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        return answer.json()

    async def refused(self, path: str, body: Any, status: int, code: str, *, method: str = "POST") -> Any:
        answer = await self.send(method, path, body)
        assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
        assert answer.headers["content-type"] == "application/problem+json"
        return answer.json()

    async def ask(self, path: str, **parameters: Any) -> httpx.Response:
        headers = {"prefer": "wait=5, handling=strict", "consistency-token": self.token} if self.token else {}
        return await self.installation.http.get(f"{BASE}{path}", params=parameters, headers=headers)

    async def get(self, path: str, **parameters: Any) -> Any:
        answer = await self.ask(path, **parameters)
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        return answer.json()

    async def items(self, path: str, **parameters: Any) -> list[Any]:
        found: list[Any] = (await self.get(path, **parameters))["items"]
        return found

    async def unit(self, name: str, kind: str, parent: str | None = None, **more: Any) -> str:
        body = {"name": name, "kind": kind, "parent_id": parent, "effective_from": START, **more}
        return str((await self.post("/units", body))["id"])

    async def hire(self, name: str, unit: str, manager: str | None = None, **more: Any) -> str:
        return str((await self.post("/employees", hiring(name, unit, manager, **more)))["id"])

    async def fetch(self, statement: str, *values: Any) -> list[Any]:
        """What a statement finds in the service's database."""
        rows: list[Any] = await self.installation.running["people"].pool.fetch(statement, *values)
        return rows


def hiring(name: str, unit: str, manager: str | None = None, post: str = "sales_rep", **more: Any) -> dict[str, Any]:
    assignment = {"unit_id": unit, "post": post, "manager_id": manager}
    return {"name": name, "hired_on": START, "assignment": assignment, **more}


@dataclass(frozen=True, slots=True)
class Staffed:
    """Two regions with a team each; Wang manages Blue in East, Ann the company; Li works for Wang, Eve in West."""

    company: str
    east: str
    west: str
    blue: str
    red: str
    ann: str
    wang: str
    li: str
    eve: str


async def staffed(api: People) -> Staffed:
    company = await api.unit("All", "company")
    east, west = await api.unit("East", "region", company), await api.unit("West", "region", company)
    blue, red = await api.unit("Blue", "team", east), await api.unit("Red", "team", west)
    ann = await api.hire("Ann", company, post="sales_director")
    wang = await api.hire("王小明", blue, post="regional_manager")
    await api.post(f"/units/{company}/appoint-manager", {"manager_id": ann, "effective_from": START})
    await api.post(f"/units/{blue}/appoint-manager", {"manager_id": wang, "effective_from": START})
    return Staffed(company, east, west, blue, red, ann, wang, await api.hire("李雷", blue), await api.hire("Eve", red))
