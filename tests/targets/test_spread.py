"""Whatever the weights, parts sum to the whole: at every node, in every month, of every product line."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from services.targets.domain.plan import LineWeight, Plan
from services.targets.domain.spread import by_month, draw, root_cells, spread
from tests.targets.trees import COMPANY, node, plans, sums, total, uid, weights


@given(st.integers(0, 2**53 - 1), plans())
def test_children_sum_to_their_parent_in_every_month_of_every_product_line(amount: int, plan: Plan) -> None:
    own, below = sums(draw(root_cells(amount, 2027, plan), plan.nodes))
    assert own == below


@given(st.integers(0, 2**53 - 1), plans(), st.integers(1, 12))
def test_the_root_s_months_and_product_lines_sum_to_the_amount(amount: int, plan: Plan, first: int) -> None:
    cells = root_cells(amount, 2027, plan, first)
    assert sum(cell.amount for cell in cells) == amount
    assert all(cell.amount >= 0 and cell.month.month >= first for cell in cells)
    assert len(cells) == (13 - first) * max(1, len(plan.lines))


@given(st.lists(weights, min_size=1, max_size=6), st.data())
def test_a_matrix_has_exactly_the_rows_and_columns_it_was_asked_for(rows: list[int], data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, sum(rows)), max_size=5)))
    columns = [after - before for before, after in zip([0, *cuts], [*cuts, sum(rows)], strict=True)]
    matrix = spread(rows, columns)
    assert [sum(row) for row in matrix] == rows
    assert [sum(row[column] for row in matrix) for column in range(len(columns))] == columns
    assert all(part >= 0 for row in matrix for part in row)


def test_a_year_goes_to_quarters_first_and_then_to_their_months() -> None:
    assert by_month(100, (1, 1, 1, 1)) == [9, 8, 8] * 4
    assert by_month(100, (4, 3, 2, 1)) == [14, 13, 13, 10, 10, 10, 7, 7, 6, 4, 3, 3]


def test_twelve_weights_are_months() -> None:
    assert by_month(78, tuple(range(1, 13))) == list(range(1, 13))


def test_from_a_month_on_a_quarter_weighs_as_many_months_as_are_left_of_it() -> None:
    assert by_month(70, (1, 1, 1, 1), first=6) == [10] * 7
    assert by_month(70, (9, 1, 0, 1), first=12) == [70]


def test_a_small_count_is_given_to_everybody_alike() -> None:
    people = tuple(node(number, 1, "person") for number in range(2, 37))
    plan = Plan((1,) * 12, (), (node(1), *people))
    drawn = list(draw(root_cells(100, 2027, plan), plan.nodes))
    assert Counter(total(each) for each in drawn[1:]) == {3: 30, 2: 5}
    assert max(cell.amount for each in drawn[1:] for cell in each.cells) == 1


def test_parts_are_in_proportion_to_the_weights() -> None:
    plan = Plan((1, 1, 1, 1), (LineWeight(uid(91), 3), LineWeight(uid(92), 1)), COMPANY)
    drawn = {each.node.node_id: each for each in draw(root_cells(4_800_000, 2027, plan), plan.nodes)}
    assert {id.int: total(each) for id, each in drawn.items()} == {
        1: 4_800_000, 2: 1_200_000, 3: 3_600_000, 4: 1_200_000, 5: 800_000, 6: 400_000, 7: 3_600_000, 8: 3_600_000,
    }  # fmt: skip
    may = [cell for cell in drawn[uid(8)].cells if cell.month == date(2027, 5, 1)]
    assert [(cell.product_line_id, cell.amount) for cell in may] == [(uid(91), 225_000), (uid(92), 75_000)]


def test_the_same_plan_is_drawn_the_same_whatever_order_siblings_come_in() -> None:
    siblings = [node(number, 1, "person") for number in range(2, 9)]
    one = draw(root_cells(11, 2027, Plan((1,) * 4, (), ())), (node(1), *siblings))
    other = draw(root_cells(11, 2027, Plan((1,) * 4, (), ())), (node(1), *reversed(siblings)))
    assert sorted((each.node.node_id, total(each)) for each in one) == sorted(
        (each.node.node_id, total(each)) for each in other
    )
