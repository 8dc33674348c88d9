"""What a command answers, and the conditions it can be sent under."""

from datetime import UTC, datetime
from uuid import UUID

import asyncpg
import httpx
import pytest

from shared.web.serving.running import Running

NOTE = {"title": "Call back", "text": "about\nthe offer", "written_on": "2026-03-01", "amount_minor": 1200}


async def written(api: httpx.AsyncClient, **more: object) -> httpx.Response:
    answer = await api.post("/v1/notes", json=NOTE | more)
    assert answer.status_code == 201, answer.text
    return answer


async def test_a_create_answers_201_with_the_resource_its_place_its_version_and_a_token(api: httpx.AsyncClient) -> None:
    answer = await written(api)
    body = answer.json()
    assert body == {
        "id": body["id"],
        "version": 1,
        "title": "Call back",
        "text": "about\nthe offer",
        "written_on": "2026-03-01",
        "amount_minor": 1200,
        "status": "open",
    }
    assert UUID(body["id"]).version == 7
    assert answer.headers["location"] == f"/v1/notes/{body['id']}"
    assert answer.headers["etag"] == '"1"'
    assert answer.headers["consistency-token"]
    assert answer.headers["content-type"] == "application/json"
    assert int(answer.headers["content-length"]) == len(answer.content)


async def test_a_command_answers_the_state_after_it(api: httpx.AsyncClient) -> None:
    note = (await written(api)).json()["id"]
    answer = await api.post(f"/v1/notes/{note}/finish", json={"finished_on": "2026-03-02"})
    assert answer.status_code == 200
    assert (answer.json()["status"], answer.json()["version"], answer.headers["etag"]) == ("finished", 2, '"2"')
    assert "location" not in answer.headers


async def test_a_command_that_changes_nothing_answers_without_a_token(api: httpx.AsyncClient) -> None:
    note = (await written(api)).json()["id"]
    await api.post(f"/v1/notes/{note}/finish", json={"finished_on": "2026-03-02"})
    answer = await api.post(f"/v1/notes/{note}/finish", json={"finished_on": "2026-03-02"})
    assert (answer.status_code, answer.headers["etag"]) == (200, '"2"')
    assert "consistency-token" not in answer.headers


async def test_a_body_whose_fields_are_all_optional_can_be_left_out(api: httpx.AsyncClient) -> None:
    note = (await written(api)).json()["id"]
    assert (await api.post(f"/v1/notes/{note}/finish")).status_code == 200


async def test_today_is_the_day_in_the_companys_time_zone(api: httpx.AsyncClient, running: Running) -> None:
    from zoneinfo import ZoneInfo

    running.timezone = ZoneInfo("Asia/Shanghai")
    running.clock = lambda: datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
    answer = await api.post("/v1/notes", json={"title": "x"})
    assert answer.json()["written_on"] == "2026-03-02"


async def test_the_event_says_who_when_and_in_which_request(
    api: httpx.AsyncClient, database: asyncpg.Connection
) -> None:
    import json

    trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    imported = (await api.post("/v1/imports", json={})).json()["id"]
    await api.post(
        "/v1/notes",
        json=NOTE,
        headers={"x-request-id": "abc-1", "traceparent": trace, "import-id": imported},
    )
    meta = json.loads(await database.fetchval("SELECT meta FROM events WHERE type = 'NoteWritten'"))
    assert (meta["actor"], meta["role"], meta["correlation"], meta["import"]) == (
        "persona/admin",
        "admin",
        "abc-1",
        imported,
    )
    assert meta["traceparent"].startswith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
    assert meta["traceparent"] != trace


async def test_an_anonymous_command_leaves_no_trace_of_its_writer(
    api: httpx.AsyncClient, database: asyncpg.Connection
) -> None:
    answer = await api.post("/v1/notes/whisper", json=NOTE, headers={"idempotency-key": "w"})
    assert answer.status_code == 201
    everything = await database.fetchval(
        "SELECT string_agg(t, ' ') FROM (SELECT row(e.*)::text AS t FROM events e"
        " UNION ALL SELECT row(i.*)::text FROM idempotency i) AS every"
    )
    assert "admin" not in everything


class TestIfMatch:
    async def test_the_version_seen_lets_the_command_pass(self, api: httpx.AsyncClient) -> None:
        first = await written(api)
        answer = await api.post(
            f"/v1/notes/{first.json()['id']}/finish", json={}, headers={"if-match": first.headers["etag"]}
        )
        assert answer.status_code == 200

    async def test_another_version_is_412_with_the_current_one(
        self, api: httpx.AsyncClient, database: asyncpg.Connection
    ) -> None:
        note = (await written(api)).json()["id"]
        answer = await api.post(f"/v1/notes/{note}/finish", json={}, headers={"if-match": '"7"'})
        assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch")
        assert answer.json()["current_version"] == 1
        assert answer.json()["retryable"] is False
        assert await database.fetchval("SELECT count(*) FROM events") == 1

    @pytest.mark.parametrize(
        "match", ["1", "*", 'W/"1"', '"1", "2"', '"-1"', '"01"', '""', '"x"', '"99999999999999999"']
    )
    async def test_what_is_no_etag_of_ours_is_422(self, api: httpx.AsyncClient, match: str) -> None:
        note = (await written(api)).json()["id"]
        answer = await api.post(f"/v1/notes/{note}/finish", json={}, headers={"if-match": match})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_if_match")

    async def test_is_required_where_something_is_overwritten(self, api: httpx.AsyncClient) -> None:
        note = (await written(api)).json()["id"]
        answer = await api.patch(f"/v1/notes/{note}", json={"title": "Other"})
        assert (answer.status_code, answer.json()["code"]) == (428, "precondition_required")
        answer = await api.patch(f"/v1/notes/{note}", json={"title": "Other"}, headers={"if-match": '"1"'})
        assert (answer.status_code, answer.json()["title"]) == (200, "Other")


class TestValidateOnly:
    async def test_answers_what_would_be_and_changes_nothing(
        self, api: httpx.AsyncClient, database: asyncpg.Connection
    ) -> None:
        answer = await api.post("/v1/notes?validate_only=true", json=NOTE, headers={"idempotency-key": "v"})
        assert (answer.status_code, answer.json()["version"]) == (200, 1)
        assert not {"etag", "location", "consistency-token"} & set(answer.headers)
        for table in ("events", "streams", "idempotency"):
            assert await database.fetchval(f"SELECT count(*) FROM {table}") == 0
        assert (await api.post("/v1/notes", json=NOTE, headers={"idempotency-key": "v"})).status_code == 201

    async def test_refuses_what_would_be_refused(self, api: httpx.AsyncClient) -> None:
        note = (await written(api)).json()["id"]
        answer = await api.post(f"/v1/notes/{note}/finish?validate_only=true", json={"finished_on": "2026-02-01"})
        assert (answer.status_code, answer.json()["code"]) == (422, "finished_too_early")

    @pytest.mark.parametrize("value", ["1", "yes", "True", ""])
    async def test_is_true_or_false_and_nothing_else(self, api: httpx.AsyncClient, value: str) -> None:
        answer = await api.post(f"/v1/notes?validate_only={value}", json=NOTE)
        assert (answer.status_code, answer.json()["errors"][0]["parameter"]) == (422, "validate_only")


class TestBatch:
    async def test_answers_207_with_one_result_an_item_in_order(self, api: httpx.AsyncClient) -> None:
        items = [{"title": f"note {number}"} for number in range(200)]
        items[7] = {"title": "held", "external_reference": "r"}
        await written(api, external_reference="r")
        answer = await api.post("/v1/notes/batch", json={"items": items})
        assert answer.status_code == 207
        results = answer.json()["items"]
        assert [one["index"] for one in results] == list(range(200))
        assert [one["body"].get("title") for one in results[:3]] == ["note 0", "note 1", "note 2"]
        assert {one["status"] for index, one in enumerate(results) if index != 7} == {201}
        assert (results[7]["status"], results[7]["body"]["code"]) == (409, "external_reference_taken")
        assert results[0]["location"] == f"/v1/notes/{results[0]['body']['id']}"
        assert results[0]["etag"] == '"1"'
        assert answer.headers["consistency-token"] in {one.get("consistency_token") for one in results}

    async def test_an_items_key_is_the_batchs_key_and_its_index(
        self, api: httpx.AsyncClient, database: asyncpg.Connection
    ) -> None:
        key = {"idempotency-key": "b"}
        items = [{"title": "a"}, {"title": "b"}]
        first = await api.post("/v1/notes/batch", json={"items": items}, headers=key)
        again = await api.post("/v1/notes/batch", json={"items": [items[0], {"title": "c"}]}, headers=key)
        one, other = again.json()["items"]
        assert one["body"] == first.json()["items"][0]["body"]
        assert one["idempotency_replayed"] is True
        assert (other["status"], other["body"]["code"]) == (422, "idempotency_key_reused")
        assert await database.fetchval("SELECT count(*) FROM events") == 2

    async def test_an_item_that_was_refused_is_decided_anew_under_its_key(self, api: httpx.AsyncClient) -> None:
        items = [{"title": "a"}, {"title": "b", "external_reference": "r"}]
        held = (await written(api, external_reference="r")).json()["id"]
        for _ in range(2):
            answer = await api.post("/v1/notes/batch", json={"items": items}, headers={"idempotency-key": "b"})
            done, refused = answer.json()["items"]
            assert (refused["status"], refused["body"]["holder"]) == (409, held)
            assert "idempotency_replayed" not in refused
        assert done["idempotency_replayed"] is True

    @pytest.mark.parametrize(("count", "code"), [(0, "batch_empty"), (201, "batch_too_large")])
    async def test_has_1_to_200_items(self, api: httpx.AsyncClient, count: int, code: str) -> None:
        answer = await api.post("/v1/notes/batch", json={"items": [{"title": "x"}] * count})
        assert (answer.status_code, answer.json()["code"]) == (422, code)

    async def test_an_item_without_its_form_is_answered_by_itself_and_the_others_are_carried_out(
        self, api: httpx.AsyncClient, database: asyncpg.Connection
    ) -> None:
        key, items = {"idempotency-key": "b"}, [{"title": ""}, {"title": "x"}, None, {"title": "y", "nope": 1}]
        answer = await api.post("/v1/notes/batch", json={"items": items}, headers=key)
        results = answer.json()["items"]
        assert answer.status_code == 207
        assert [(one["index"], one["status"]) for one in results] == [(0, 422), (1, 201), (2, 422), (3, 422)]
        told = [(one["body"]["code"], one["body"]["errors"][0]["pointer"]) for one in results if one["status"] == 422]
        assert told == [("validation_failed", "/title"), ("validation_failed", ""), ("validation_failed", "/nope")]
        mended = [{"title": "z"}, items[1]]
        again = (await api.post("/v1/notes/batch", json={"items": mended}, headers=key)).json()["items"]
        assert ("idempotency_replayed" in again[0], again[1]["body"]) == (False, results[1]["body"])
        assert await database.fetchval("SELECT count(*) FROM events") == 2

    async def test_of_items_that_all_lack_their_form_each_is_answered(self, api: httpx.AsyncClient) -> None:
        answer = await api.post("/v1/notes/batch", json={"items": [{}, 1]})
        assert (answer.status_code, [one["status"] for one in answer.json()["items"]]) == (207, [422, 422])

    async def test_what_is_wrong_with_the_batch_itself_is_422(
        self, api: httpx.AsyncClient, database: asyncpg.Connection
    ) -> None:
        for body in ({"items": "x"}, {}, {"items": [{"title": "x"}], "more": 1}, {"items": [{"title": ""}], "more": 1}):
            answer = await api.post("/v1/notes/batch", json=body)
            assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")
        assert await database.fetchval("SELECT count(*) FROM events") == 0

    async def test_takes_no_if_match(self, api: httpx.AsyncClient) -> None:
        answer = await api.post("/v1/notes/batch", json={"items": [{"title": "x"}]}, headers={"if-match": '"1"'})
        assert answer.status_code == 422


async def test_a_create_whose_stream_exists_is_decided_on_what_is_there(running: Running) -> None:
    from shared.actor import Actor
    from shared.decider import Refused
    from shared.ids import new_id
    from shared.store.handle import Context
    from shared.web.commands.create import create
    from tests.shared.web.example import NOTE as NOUN
    from tests.shared.web.example import FinishNote, RetitleNote, WriteNote

    now = datetime(2026, 3, 1, tzinfo=UTC)
    context = Context(Actor("persona/admin", "admin"), now, now.date(), "c")
    note = new_id()
    write = WriteNote("x", "", now.date(), 0, None)
    assert (await create(running.store, NOUN, note, write, context=context)).version == 1
    with pytest.raises(Refused, match="note_exists"):
        await create(running.store, NOUN, note, write, context=context)
    assert (await create(running.store, NOUN, note, RetitleNote("y"), context=context)).version == 2
    assert (await create(running.store, NOUN, note, FinishNote(now.date()), context=context)).state.title == "y"
