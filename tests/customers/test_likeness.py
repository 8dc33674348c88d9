"""Names that differ in form are alike, and two characters are enough to find one."""

import pytest

from services.customers.views.likeness import name_key, pairs, registration_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour Foods Ltd.", "HARBOUR FOODS"),
        ("Müller & Söhne GmbH", "müller and söhne"),
        ("上海东方科技有限公司", "上海东方科技"),
        ("ＡＢＣ Works", "ABC-Works Inc"),
    ],
)
def test_case_width_punctuation_and_legal_form_do_not_make_another_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_different_names_stay_different() -> None:
    assert name_key("Harbour Foods") != name_key("Harbour Motors")


def test_a_name_that_is_only_a_legal_form_keeps_itself() -> None:
    assert name_key("Company Ltd") == "companyltd"


def test_two_chinese_characters_are_one_pair() -> None:
    assert pairs("东方") == ["东方"]
    assert set(pairs("东方")) <= set(pairs("上海东方科技"))


def test_a_registration_number_without_any_character_is_none() -> None:
    assert registration_key(" - ") is None
