"""A name is matched exactly or by its normal form; what is only near is a candidate, never a match."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cli.importing.crm.labels import country, size, spellings
from services.cli.importing.crm.names import Names, distance, normal


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("GTX Pro", "GTXPro"),
        ("Mei-Mei Johns", "mei mei  johns"),
        ("ＡＢＣ Ltd.", "abc ltd"),
        ("华兴·科技", "华兴科技"),
        ("STRASSE", "straße"),
    ],
)
def test_case_spaces_punctuation_and_full_width_letters_do_not_make_another_name(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("GTX Plus", "GTX Pro"), ("华兴", "华星"), ("Ann", "Anne")])
def test_other_letters_or_signs_make_another_name(one: str, other: str) -> None:
    assert normal(one) != normal(other)


def test_an_exact_name_is_found_even_where_another_has_the_same_normal_form() -> None:
    names = Names(["GTX Pro", "GTX-Pro"])
    assert names.find("GTX-Pro") == ("GTX-Pro", True, ())
    assert names.find("GTXPro") == (None, False, ("GTX Pro", "GTX-Pro"))


def test_a_near_name_is_a_candidate_and_not_a_match() -> None:
    assert Names(["Pump One", "Valve Two"]).find("Pump One ") == ("Pump One", False, ())
    assert Names(["Pump One", "Valve Two"]).find("Pumpe One") == (None, False, ("Pump One",))


def test_a_name_like_no_other_has_no_candidate() -> None:
    assert Names(["Pump One"]).find("Warp Drive") == (None, False, ())


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [
        ("technolgy", "technology", 1),
        ("retial", "retail", 1),
        ("abc", "abc", 0),
        ("", "abc", 3),
        ("kitten", "sitting", 3),
    ],
)
def test_the_distance_counts_letters_put_in_left_out_changed_or_swapped(one: str, other: str, letters: int) -> None:
    assert distance(one, other) == letters


@given(st.text(max_size=8), st.text(max_size=8))
def test_the_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)


def test_a_typing_error_of_a_known_sector_is_corrected_however_frequent_it_is() -> None:
    assert spellings(["technolgy"] * 9 + ["retail"]) == {"technolgy": "technology", "retail": "retail"}


def test_a_rare_spelling_is_taken_as_the_frequent_one_a_letter_away() -> None:
    assert spellings(["robotics"] * 3 + ["robotcs"]) == {"robotics": "robotics", "robotcs": "robotics"}
    assert spellings(["robotics"] * 2 + ["robotcs"]) == {"robotics": "robotics", "robotcs": "robotcs"}


def test_a_label_near_two_others_stays_as_it_is() -> None:
    assert spellings(["robotica"] + ["robotico"] * 3 + ["robotics"] * 3)["robotica"] == "robotica"


def test_short_labels_are_never_corrected() -> None:
    assert spellings(["food"] * 9 + ["foot"])["foot"] == "foot"


def test_one_label_in_several_spellings_takes_the_most_frequent() -> None:
    assert spellings(["Health Care", "Health Care", "health-care"])["health-care"] == "Health Care"


@pytest.mark.parametrize(
    ("location", "found"),
    [
        ("United States", ("US", "United States")),
        ("Philipines", ("PH", "Philippines")),
        ("中国", ("CN", "China")),
        ("德國", ("DE", "Germany")),
        ("jp", ("JP", "Japan")),
        ("Korea", None),
        ("Shenzhen", None),
        ("", None),
    ],
)
def test_an_office_is_in_a_country_where_one_alone_is_meant(location: str, found: tuple[str, str] | None) -> None:
    assert country(location) == found


def test_a_customer_is_sized_by_employees_and_without_them_by_revenue() -> None:
    from decimal import Decimal

    assert [size(n, None) for n in (9, 10, 249, 250, 5000)] == ["micro", "small", "medium", "large", "enterprise"]
    assert [size(None, Decimal(n)) for n in ("2", "2.01", "51", "1501")] == ["micro", "small", "large", "enterprise"]
    assert size(9, Decimal(9999)) == "micro"
    assert size(None, None) is None
