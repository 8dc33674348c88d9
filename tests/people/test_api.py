"""Units and employees over HTTP, on real PostgreSQL."""

from time import perf_counter
from typing import Any
from uuid import uuid4

from tests.people.over_http import START, People, hiring, staffed


async def test_a_unit_is_opened_and_found(api: People) -> None:
    body = {"name": "All", "kind": "company", "effective_from": START, "external_reference": "hq"}
    opened = await api.send("POST", "/units", body)
    assert opened.status_code == 201
    unit = opened.json()
    assert opened.headers["location"].endswith(f"/units/{unit['id']}")
    assert opened.headers["etag"] == f'"{unit["version"]}"'
    assert unit == {
        "id": unit["id"],
        "version": 2,
        "name": "All",
        "kind": "company",
        "parent_id": None,
        "manager_id": None,
        "effective_from": START,
        "external_reference": "hq",
    }
    found = await api.ask(f"/units/{unit['id']}")
    assert (found.json(), found.headers["etag"]) == (unit, '"2"')
    assert await api.items("/units", external_reference="hq,other") == [unit]
    taken = await api.refused(
        "/units", body | {"kind": "team", "parent_id": unit["id"]}, 409, "external_reference_taken"
    )
    assert taken["holder"] == unit["id"]


async def test_units_change_from_a_day_on(api: People) -> None:
    at = await staffed(api)
    await api.post(f"/units/{at.blue}/rename", {"name": "蓝队", "effective_from": "2021-03-01"})
    moved = await api.post(f"/units/{at.blue}/move", {"parent_id": at.west, "effective_from": "2021-04-01"})
    then = await api.get(f"/units/{at.blue}", as_of="2021-02-28")
    later = await api.get(f"/units/{at.blue}", as_of="2021-03-31")
    last = await api.get(f"/units/{at.blue}", as_of="2021-04-01")
    assert [(unit["name"], unit["parent_id"]) for unit in (then, later, last)] == [
        ("Blue", at.east),
        ("蓝队", at.east),
        ("蓝队", at.west),
    ]
    assert last == moved
    assert [unit["id"] for unit in await api.items("/units", q="蓝队")] == [at.blue]
    assert [unit["name"] for unit in await api.items("/units", as_of="2021-02-01")] == [
        "All",
        "East",
        "West",
        "Blue",
        "Red",
    ]
    assert await api.items("/units", as_of="2020-12-31") == []
    await api.refused(f"/units/{at.east}/move", {"parent_id": at.blue}, 409, "unit_cycle")
    await api.refused(f"/units/{uuid4()}/rename", {"name": "x"}, 404, "unit_not_found")


async def test_an_employee_is_hired_and_found_with_name_and_place(api: People) -> None:
    at = await staffed(api)
    body = hiring("韩梅梅", at.blue, email="han@example.com", external_reference="crm: 韩梅梅")
    body["assignment"]["product_line_ids"] = [str(uuid4())]
    answer = await api.send("POST", "/employees", body)
    assert answer.status_code == 201
    hired = answer.json()
    assert answer.headers["location"].endswith(f"/employees/{hired['id']}")
    assert (
        hired["assignment"]
        == hired["assignments"][0]
        == {
            "unit_id": at.blue,
            "unit_name": "Blue",
            "post": "sales_rep",
            "manager_id": None,
            "reports_to": at.wang,
            "product_line_ids": body["assignment"]["product_line_ids"],
            "effective_from": START,
            "effective_to": None,
        }
    )
    personal = {"name": "韩梅梅", "email": "han@example.com", "external_reference": "crm: 韩梅梅", "status": "employed"}
    assert await api.get(f"/employees/{hired['id']}") == hired | personal
    listed = {key: value for key, value in (hired | personal).items() if key != "assignments"}
    assert await api.items("/employees", q="梅梅") == [listed]
    assert await api.items("/employees", external_reference="crm: 韩梅梅") == [listed]
    taken = await api.refused("/employees", body, 409, "external_reference_taken")
    assert taken["holder"] == hired["id"]


async def test_nothing_personal_is_in_the_log_nor_in_kept_answers(api: People) -> None:
    at = await staffed(api)
    body = hiring("韩梅梅", at.blue, email="han@example.com", external_reference="crm: 韩梅梅")
    await api.post("/employees", body, **{"idempotency-key": "one"})
    kept = await api.fetch("SELECT data || meta AS text FROM events UNION ALL SELECT answer || scope FROM idempotency")
    assert len(kept) > 1
    assert not [row["text"] for row in kept if "梅" in row["text"] or "han@" in row["text"]]


async def test_employees_are_listed_by_unit_post_and_day(api: People) -> None:
    at = await staffed(api)

    async def names(**filters: Any) -> list[str]:
        return [item["name"] for item in await api.items("/employees", sort="name", **filters)]

    assert await names() == ["Ann", "Eve", "李雷", "王小明"]
    assert await names(unit_id=at.east) == ["李雷", "王小明"]
    assert await names(unit_id=at.company) == ["Ann", "Eve", "李雷", "王小明"]
    assert await names(post="sales_rep", unit_id=at.red) == ["Eve"]
    await api.post(
        f"/employees/{at.eve}/assign", {"unit_id": at.blue, "post": "sales_rep", "effective_from": "2021-05-01"}
    )
    await api.post(f"/employees/{at.li}/leave", {"left_on": "2021-05-31"})
    assert await names(unit_id=at.blue, as_of="2021-05-01") == ["Eve", "李雷", "王小明"]
    assert await names(unit_id=at.blue, as_of="2021-06-01") == ["Eve", "王小明"]
    assert await names(as_of="2021-06-01", status="left") == ["李雷"]
    assert await names(as_of="2020-12-31") == []
    assert len(await names(as_of="2020-12-31", status="upcoming")) == 4
    first = await api.get("/employees", limit=2)
    assert first["has_more"] is True
    assert [item["name"] for item in (await api.get("/employees", limit=2, cursor=first["next_cursor"]))["items"]]


async def test_personal_details_change_and_only_the_change_is_on_record(api: People) -> None:
    at = await staffed(api)
    path, details = f"/employees/{at.li}", {"name": "李磊", "email": "li@example.com"}
    assert (await api.send("PATCH", path, details)).status_code == 428
    tag = f'"{(await api.get(path))["version"]}"'
    changed = await api.send("PATCH", path, details, **{"if-match": tag})
    assert changed.status_code == 200
    found = await api.get(f"/employees/{at.li}")
    assert (found["name"], found["email"], found["version"]) == ("李磊", "li@example.com", changed.json()["version"])
    again = {"if-match": changed.headers["etag"]}
    await api.send("PATCH", path, {"email": None}, **again)
    assert (await api.get(f"/employees/{at.li}"))["email"] is None
    await api.refused(path, {"name": None}, 422, "name_required", method="PATCH")
    late = await api.send("PATCH", path, {"email": "late@example.com"}, **again)
    assert (late.status_code, late.json()["code"]) == (412, "version_mismatch")
    tag = f'"{late.json()["current_version"]}"'
    nobody = await api.send("PATCH", f"/employees/{uuid4()}", {"name": "X"}, **{"if-match": tag})
    assert (nobody.status_code, nobody.json()["code"]) == (404, "employee_not_found")


async def test_what_changes_around_an_employee_or_a_unit_leaves_their_versions_as_they_are(api: People) -> None:
    at = await staffed(api)
    for path, verb, body in (
        (f"/employees/{at.li}", "leave", {"left_on": "2030-01-31"}),
        (f"/units/{at.blue}", "rename", {"name": "Green"}),
    ):
        seen = (await api.ask(path)).headers["etag"]
        await api.hire("Somebody", at.blue)
        await api.unit("Another", "team", at.east)
        answer = await api.send("POST", f"{path}/{verb}", body, **{"if-match": seen})
        assert answer.status_code == 200, answer.text
        now = answer.headers["etag"]
        shown = await api.ask(path)
        assert (shown.headers["etag"], f'"{shown.json()["version"]}"', f'"{answer.json()["version"]}"') == (now,) * 3
        late = await api.send("POST", f"{path}/{verb}", body, **{"if-match": seen})
        assert (late.status_code, late.json()["code"]) == (412, "version_mismatch")
        assert f'"{late.json()["current_version"]}"' == now != seen


async def test_a_stored_answer_has_the_version_of_what_it_shows(api: People) -> None:
    at = await staffed(api)
    path, body = f"/employees/{at.wang}/leave", {"left_on": "2030-01-31"}
    left = await api.send("POST", path, body)
    await api.hire("Somebody", at.blue)
    unchanged = await api.send("POST", path, body, **{"idempotency-key": "k"})
    again = await api.send("POST", path, body, **{"idempotency-key": "k"})
    assert (again.headers["idempotency-replayed"], again.content) == ("true", unchanged.content)
    assert left.headers["etag"] == unchanged.headers["etag"] == again.headers["etag"]


async def test_a_refused_hire_leaves_nothing_behind(api: People) -> None:
    at = await staffed(api)
    before = await counts(api)
    await api.refused("/employees", hiring("Nobody", str(uuid4())), 422, "unknown_unit")
    await api.refused("/employees", hiring("Nobody", at.blue, str(uuid4())), 422, "unknown_employee")
    await api.refused("/employees", hiring("Nobody", at.blue, hired_on="2020-01-01"), 422, "unit_not_open_yet")
    await api.refused("/employees", hiring("Nobody", at.blue, post="king"), 422, "validation_failed")
    await api.refused("/employees", hiring("Nobody\u0000", at.blue), 422, "invalid_text")
    await api.refused("/employees?validate_only=maybe", hiring("Nobody", at.blue), 422, "validation_failed")
    await api.post("/employees?validate_only=true", hiring("Nobody", at.blue))
    assert await counts(api) == before


async def counts(api: People) -> list[int]:
    tables = ("events", "public.names", "public.personal_details", "idempotency")
    return [(await api.fetch(f"SELECT count(*) FROM {table}"))[0][0] for table in tables]


async def test_a_hire_sent_again_under_its_key_happens_once(api: People) -> None:
    at = await staffed(api)
    answers = [
        await api.send("POST", "/employees", hiring("Once", at.red), **{"idempotency-key": "once"}) for _ in "ab"
    ]
    assert answers[0].json() == answers[1].json()
    assert answers[1].headers["idempotency-replayed"] == "true"
    assert answers[0].headers["location"] == answers[1].headers["location"]
    assert len(await api.items("/employees", q="Once")) == 1
    assert len(await api.fetch("SELECT FROM public.names")) == 5


async def test_fifty_people_are_hired_in_one_request(api: People) -> None:
    at = await staffed(api)
    bodies = [hiring(f"Seller {number:02}", at.red, at.eve) for number in range(50)]
    began = perf_counter()
    answer = await api.post("/employees/batch", {"items": [*bodies, hiring("Bad", str(uuid4()))]})
    took = perf_counter() - began
    assert [item["status"] for item in answer["items"]] == [201] * 50 + [422]
    assert took < 20
    assert len(await api.items("/employees", unit_id=at.red, limit=200)) == 51


async def test_everyone_is_asked_for_a_token(api: People) -> None:
    for path in ("/posts", "/units", "/employees", "/org-tree", f"/employees/{uuid4()}/reporting-line"):
        assert (await api.installation.http.get(f"/people/v1{path}", headers={"authorization": ""})).status_code == 401
    assert (
        await api.installation.http.post("/people/v1/units", json={}, headers={"authorization": ""})
    ).status_code == 401


async def test_posts_have_titles_in_english_and_chinese(api: People) -> None:
    posts = {post["code"]: post for post in await api.items("/posts")}
    assert len(posts) == 9
    assert posts["regional_manager"]["title"] == {
        "en": "Regional sales manager",
        "zh-Hans": "区域销售经理",
        "zh-Hant": "區域銷售經理",
    }


async def test_units_open_in_one_request_each_by_itself(api: People) -> None:
    at = await staffed(api)
    team, stray = ({"name": name, "kind": "team"} for name in ("Blue", "Stray"))
    answer = await api.post(
        "/units/batch", {"items": [team | {"parent_id": at.east}, stray | {"parent_id": str(uuid4())}]}
    )
    assert [item["status"] for item in answer["items"]] == [201, 422]
    assert answer["items"][0]["body"]["parent_id"] == at.east
