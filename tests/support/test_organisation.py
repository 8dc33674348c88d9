"""The small company that tests ask as, as a service knows it."""

from pathlib import Path

from services.targets.app import SERVICE
from shared.embedded import Server
from tests.support.installation import installation
from tests.support.organisation import PEOPLE, settled_in
from tests.support.store import template

__all__ = ["template"]


async def test_a_service_knows_everybody_by_post_and_how_far_each_reaches(
    postgres: Server, template: str, tmp_path: Path
) -> None:
    async with installation(postgres, template, tmp_path, [SERVICE]) as here:
        firm = await settled_in(here)
        organisation = await here.running["targets"].authority.organisation()
        posts = {name: place.post for name, id in firm.people.items() if (place := organisation.place(id))}
        assert posts == {name: post for name, (post, _) in PEOPLE.items() if name != "north_leaver"}
        assert organisation.reached(firm.people["north_support"], "team") == firm.among("north_team")
        assert organisation.reached(firm.people["north_manager"], "region") == firm.among("north")
        assert firm.people["north_leaver"] in firm.among("north") < firm.among("company")
        me = await here.http.get("/targets/v1/me", auth=firm.auth("south_rep"))
        assert (me.json()["role"], me.json()["region_id"]) == ("sales_rep", str(firm.units["south"]))
        refused = await here.http.get("/targets/v1/me", auth=firm.auth("north_leaver"))
        assert (refused.status_code, refused.json()["code"]) == (403, "not_an_employee")
        drafted = await here.http.post(
            "/targets/v1/targets",
            json={"year": 2027, "measure": "signed_amount", "amount": 1},
            auth=firm.auth("director"),
        )
        published = f"/targets/v1/targets/{drafted.json()['id']}/publish"
        allowed = await here.http.post(published, json={}, auth=firm.auth("gm"))
        assert (allowed.status_code, allowed.json()["code"]) == (409, "not_yet"), "fresh enough to publish"
