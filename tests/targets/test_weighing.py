"""Who carries a part of a target and how much each weighs."""

import pytest

from services.targets.domain.weighing import weigh
from shared.contracts.targets import Node
from shared.decider import Refused
from tests.targets.trees import uid

MEMBERS = [
    (Node(uid(6), "person", None, uid(4)), "sales_rep"),
    (Node(uid(5), "person", None, uid(4)), "account_manager"),
    (Node(uid(7), "person", None, uid(4)), "regional_manager"),
    (Node(uid(4), "team", "T", uid(2)), ""),
    (Node(uid(3), "region", "A", uid(1)), ""),
    (Node(uid(2), "region", "B", uid(1)), ""),
    (Node(uid(1), "company", "C", None), ""),
]


def shown(**asked: object) -> list[tuple[int, int, str]]:
    return [(weighed.node.node_id.int, weighed.weight, weighed.weighed_by) for weighed in weigh(MEMBERS, **asked)]  # type: ignore[arg-type]


def test_units_and_sellers_stand_parents_first_in_the_order_of_their_names_and_weigh_the_same() -> None:
    assert shown() == [(number, 1, "equal") for number in (1, 3, 2, 4, 5, 6)]


@pytest.mark.parametrize(("depth", "numbers"), [("company", [1]), ("region", [1, 3, 2]), ("team", [1, 3, 2, 4])])
def test_the_tree_ends_at_the_depth_asked_for(depth: str, numbers: list[int]) -> None:
    assert [number for number, _, _ in shown(depth=depth)] == numbers


def test_who_is_given_a_weight_carries_a_part_whatever_their_post() -> None:
    given = {uid(5): 3, uid(6): 1, uid(7): 0}
    assert shown(by="given", given=given)[4:] == [(5, 3, "given"), (6, 1, "given"), (7, 0, "given")]


def test_last_year_weighs_where_there_was_one_and_a_loss_weighs_nothing() -> None:
    assert shown(by="last_year", last_year={uid(5): 70, uid(6): -3}) == [
        (1, 1, "equal"), (3, 1, "equal"), (2, 1, "equal"), (4, 1, "equal"), (5, 70, "last_year"), (6, 0, "last_year"),
    ]  # fmt: skip


@pytest.mark.parametrize(("given", "code"), [({uid(5): 1}, "weight_missing"), ({uid(99): 1}, "node_unknown")])
def test_siblings_are_all_weighed_or_none_and_nobody_unknown_is(given: dict[object, int], code: str) -> None:
    with pytest.raises(Refused) as refused:
        shown(by="given", given=given)
    assert refused.value.code == code


def test_without_a_company_there_is_no_tree() -> None:
    assert weigh([]) == ()
