"""Requests that every service answers: the feed, imports, and who may do what."""

from collections.abc import Iterator

from services.cli.apps import SERVICES
from shared.ids import new_id
from shared.service import Service
from shared.web.serving.app import declare
from tests.authority.asking import Ask, Check
from tests.authority.oracle import MISSING
from tests.authority.world import World


def requests(world: World) -> Iterator[Ask]:
    """The same of each service."""
    explained = {"employee_id": world.id("north_rep"), "operation": "getMe"}
    for service in world.here.running:
        at = f"/{service}/v1"
        yield Ask("listEvents", "GET", f"{at}/events", service)
        # A stream that is opened ends when the process does; this one is refused by what comes after authorisation.
        unknown, refused = {"types": "NothingAtAll"}, (422, "validation_failed")
        yield Ask("streamChanges", "GET", f"{at}/stream", service, success=refused, params=unknown)
        yield Ask("getMe", "GET", f"{at}/me", service)
        yield Ask("listMyPermissions", "GET", f"{at}/me/permissions", service)
        yield Ask("explainPermission", "GET", f"{at}/permissions/explain", service, params=explained)
        yield Ask("openImport", "POST", f"{at}/imports", service, body={})
        finish = f"{at}/imports/{world.imports[service]}/finish"
        yield Ask("finishImport", "POST", finish, service, body={})
        gone = (Check("of", MISSING, (404, "import_not_found")),)
        yield Ask("finishImport", "POST", f"{at}/imports/{new_id()}/finish", f"{service}, missing", gone, {})
    for taker in SERVICES:
        if taker.imports:
            yield from _files(world, taker)


def _files(world: World, service: Service) -> Iterator[Ask]:
    """Files as the description has them, and the jobs of files: an employee has none of their own."""
    at = f"/{service.name}/v1"
    for path, methods in declare(service).openapi()["paths"].items():
        told = methods.get("post", {}).get("requestBody", {}).get("content", {}).get("text/csv")
        if told is not None:
            yield Ask(methods["post"]["operationId"], "POST", f"/{service.name}{path}", "a file", text=told["example"])
    yield Ask("listJobs", "GET", f"{at}/jobs", service.name)
    for owner, job in ((None, world.jobs[service.name]), (MISSING, str(new_id()))):
        whose = (Check("of", owner, (404, "job_not_found")),)
        about = f"job of {service.name}, {owner}"
        yield Ask("getJob", "GET", f"{at}/jobs/{job}", about, whose)
        yield Ask("listJobErrors", "GET", f"{at}/jobs/{job}/errors", about, whose)
        yield Ask("cancelJob", "POST", f"{at}/jobs/{job}/cancel", about, whose, {}, (409, "job_finished"))
