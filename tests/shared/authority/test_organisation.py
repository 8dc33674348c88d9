"""Whom a scope reaches."""

from uuid import UUID, uuid5

from shared.actor import Actor
from shared.authority.organisation import Organisation, Place, Unit
from shared.authority.permit import Permit
from shared.authority.reach import EVERYTHING, Reach


def id_of(name: str) -> UUID:
    return uuid5(UUID(int=3), name)


def firm(*people: tuple[str, str, str], managed: dict[str, str] | None = None) -> Organisation:
    """Company > north, south > north team, south team; people as (name, post, unit)."""
    above = {"company": None, "north": "company", "south": "company", "north team": "north", "south team": "south"}
    managers = managed or {}
    regions = {"north": "north", "north team": "north", "south": "south", "south team": "south"}
    units = {
        id_of(name): Unit(
            id_of(name), id_of(parent) if parent else None, id_of(managers[name]) if name in managers else None
        )
        for name, parent in above.items()
    }
    places = {
        id_of(name): Place(id_of(name), post, id_of(unit), id_of(regions[unit]) if unit in regions else None)
        for name, post, unit in people
    }
    return Organisation(places, units)


ANN, BO, CAI, DIDI, EVE = "ann", "bo", "cai", "didi", "eve"
PEOPLE = (
    (ANN, "sales_rep", "north team"),
    (BO, "account_manager", "north team"),
    (CAI, "regional_manager", "north"),
    (DIDI, "sales_rep", "south team"),
    (EVE, "sales_support", "company"),
)


def names(found: frozenset[UUID]) -> set[str]:
    return {name for name, *_ in PEOPLE if id_of(name) in found}


def test_own_reaches_oneself_team_the_unit_and_region_the_region() -> None:
    now = firm(*PEOPLE)
    assert names(now.reached(id_of(ANN), "own")) == {ANN}
    assert names(now.reached(id_of(ANN), "team")) == {ANN, BO}
    assert names(now.reached(id_of(ANN), "region")) == {ANN, BO, CAI}
    assert names(now.reached(id_of(CAI), "team")) == {ANN, BO, CAI}


def test_head_office_is_the_unit_that_everybody_works_below() -> None:
    assert names(firm(*PEOPLE).reached(id_of(EVE), "team")) == {ANN, BO, CAI, DIDI, EVE}


def test_a_unit_that_one_manages_is_within_ones_team() -> None:
    now = firm(*PEOPLE, managed={"south": ANN})
    assert now.managed(id_of(ANN)) == [id_of("south")]
    assert names(now.reached(id_of(ANN), "team")) == {ANN, BO, DIDI}


def test_whoever_has_left_is_nobody_and_still_within_the_reach_of_others() -> None:
    now = firm(*PEOPLE)
    left = now.places[id_of(BO)]._replace(has_left=True)
    now = Organisation({**now.places, id_of(BO): left}, now.units)
    assert now.place(id_of(BO)) is None
    assert names(now.reached(id_of(ANN), "team")) == {ANN, BO}
    assert names(now.reached(id_of(BO), "region")) == {BO}


def test_a_unit_whose_manager_has_left_is_within_reach_of_whoever_manages_the_one_above_and_not_of_the_manager() -> (
    None
):
    now = firm(*PEOPLE, managed={"north team": BO, "north": DIDI})
    now = Organisation({**now.places, id_of(BO): now.places[id_of(BO)]._replace(has_left=True)}, now.units)
    assert names(now.reached(id_of(BO), "team")) == {BO}
    assert names(now.reached(id_of(DIDI), "team")) == {ANN, BO, CAI, DIDI}
    assert {id_of("north"), id_of("north team")} < now.units_reached(id_of(DIDI), "team")


def test_units_in_a_circle_end() -> None:
    one, other = id_of("one"), id_of("other")
    units = {one: Unit(one, other, None), other: Unit(other, one, None)}
    now = Organisation({id_of(ANN): Place(id_of(ANN), "sales_rep", one, None)}, units)
    assert now.reached(id_of(ANN), "team") == {id_of(ANN)}
    assert now.reached(id_of(BO), "region") == {id_of(BO)}


def test_what_belongs_to_nobody_is_within_all_alone_unless_the_row_says_so() -> None:
    people = frozenset({id_of(ANN)})
    assert EVERYTHING.covers([])
    assert EVERYTHING.covers([None])
    assert not Reach("own", people).covers([None])
    assert Reach("own", people, unowned=True).covers([None])
    assert not Reach("own", people, unowned=True).covers([id_of(BO)])
    assert Reach("own", people).covers([id_of(BO), id_of(ANN)])


def test_a_permit_hides_what_is_neither_read_nor_reached() -> None:
    mine = Reach("own", frozenset({id_of(ANN)}))
    permit = Permit("deals.change", Actor("x", "sales_rep", id_of(ANN)), mine, mine, apart=False)
    assert permit.hides([id_of(BO)])
    assert not permit.hides([id_of(ANN)])
