"""A customer is registered once, kept up to date, graded and looked after by one person at a time."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given as sampled
from hypothesis import strategies as st

from services.customers.domain.customer import (
    CUSTOMER,
    ClassifyCustomer,
    CustomerGradeExplained,
    HandOverCustomer,
    RegisterCustomer,
    UpdateCustomer,
    claims,
)
from shared.contracts.customers import (
    CustomerHandedOver,
    CustomerProfile,
    CustomerProfileChanged,
    CustomerReclassified,
    CustomerRegistered,
)
from shared.decider import Claim, Refused, fold

ANN, BO = UUID(int=1), UUID(int=2)
MARCH, APRIL, MAY, TODAY = date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1)
PROFILE = CustomerProfile("Harbour Foods", registration_number="91-310 000")
REGISTERED = CustomerRegistered(PROFILE, "potential", ANN, MARCH, "native", "H-1")


def decide(command: Any, *events: Any) -> Any:
    return list(CUSTOMER.decide(command, fold(CUSTOMER, events)))


def test_registering_a_customer_says_who_it_is_and_who_owns_it() -> None:
    command = RegisterCustomer(PROFILE, "potential", ANN, MARCH, TODAY, external_reference="H-1")
    assert decide(command) == [REGISTERED]


def test_a_customer_is_registered_once() -> None:
    with pytest.raises(Refused, match="customer_already_registered"):
        decide(RegisterCustomer(PROFILE, "key", None, MARCH, TODAY), REGISTERED)


def test_a_registration_is_not_dated_into_the_future() -> None:
    with pytest.raises(Refused, match="date_in_future"):
        decide(RegisterCustomer(PROFILE, "key", None, TODAY + timedelta(1), TODAY))


def test_a_customer_nobody_registered_takes_no_other_command() -> None:
    commands = (
        UpdateCustomer(PROFILE, TODAY),
        HandOverCustomer(BO, MAY, TODAY),
        ClassifyCustomer("key", "large", MAY, TODAY),
    )
    for command in commands:
        with pytest.raises(Refused, match="customer_not_found"):
            decide(command)


def test_an_update_says_what_was_and_what_is() -> None:
    after = CustomerProfile("Harbour Food Group")
    assert decide(UpdateCustomer(after, TODAY), REGISTERED) == [CustomerProfileChanged(PROFILE, after, TODAY)]


def test_updating_to_what_is_so_already_changes_nothing() -> None:
    assert decide(UpdateCustomer(PROFILE, TODAY), REGISTERED) == []


def test_a_hand_over_names_both_owners() -> None:
    handed = CustomerHandedOver("Harbour Foods", ANN, BO, APRIL)
    assert decide(HandOverCustomer(BO, APRIL, TODAY), REGISTERED) == [handed]


def test_handing_over_or_grading_a_second_time_from_the_same_day_changes_nothing() -> None:
    assert decide(HandOverCustomer(ANN, MARCH, TODAY), REGISTERED) == []
    handed = decide(HandOverCustomer(BO, APRIL, TODAY), REGISTERED)
    assert decide(HandOverCustomer(BO, APRIL, TODAY), REGISTERED, *handed) == []
    graded = decide(ClassifyCustomer("major", "grew", APRIL, TODAY), REGISTERED)
    assert decide(ClassifyCustomer("major", "grew", APRIL, TODAY), REGISTERED, *graded) == []


def test_who_is_said_to_own_a_customer_from_a_day_on_does_so_whatever_is_entered_later_of_days_before() -> None:
    kept = decide(HandOverCustomer(ANN, MAY, TODAY), REGISTERED)
    assert kept == [CustomerHandedOver("Harbour Foods", ANN, ANN, MAY)]
    back_dated = decide(HandOverCustomer(BO, APRIL, TODAY), REGISTERED, *kept)
    assert fold(CUSTOMER, [REGISTERED, *kept, *back_dated]).owners == ((MARCH, ANN), (APRIL, BO), (MAY, ANN))


@sampled(st.permutations([(day, owner) for day in (APRIL, MAY, TODAY) for owner in (ANN, BO)][:5]))
def test_owners_follow_from_the_days_not_from_the_order_in_which_they_are_entered(entered: Any) -> None:
    events: list[Any] = [REGISTERED]
    said: dict[Any, Any] = {MARCH: ANN}
    for day, owner in entered:
        said[day] = owner
        events += decide(HandOverCustomer(owner, day, TODAY), *events)
    assert fold(CUSTOMER, events).owners == tuple(sorted(said.items()))


def test_a_grade_by_hand_keeps_its_reason_to_this_service() -> None:
    assert decide(ClassifyCustomer("major", "signed for three years", APRIL, TODAY), REGISTERED) == [
        CustomerReclassified("Harbour Foods", "potential", "major", APRIL),
        CustomerGradeExplained("signed for three years", APRIL),
    ]


def test_a_back_dated_grade_starts_from_the_one_in_force_on_its_day() -> None:
    later = CustomerReclassified("Harbour Foods", "potential", "major", MAY)
    decided = decide(ClassifyCustomer("key", "grew", APRIL, TODAY), REGISTERED, later)
    assert decided[0] == CustomerReclassified("Harbour Foods", "potential", "key", APRIL)
    assert fold(CUSTOMER, [REGISTERED, later, *decided]).grade == "major"


def test_nothing_is_dated_before_the_registration() -> None:
    with pytest.raises(Refused, match="dates_out_of_order"):
        decide(HandOverCustomer(BO, MARCH - timedelta(1), TODAY), REGISTERED)


def test_a_dash_in_place_of_a_registration_number_is_claimed_by_nobody() -> None:
    dashed = CustomerProfile("Harbour Foods", registration_number=" - ")
    assert list(claims(CustomerRegistered(dashed, "potential", None, MARCH, "native", None))) == []


def test_a_registration_number_is_claimed_as_it_reads_without_separators() -> None:
    assert Claim("customer.registration_number", "91310000") in claims(REGISTERED)


def test_another_registration_number_frees_the_first() -> None:
    changed = CustomerProfileChanged(PROFILE, CustomerProfile("Harbour Foods", registration_number="7"), TODAY)
    number = "customer.registration_number"
    assert list(claims(changed)) == [Claim(number, "91310000", release=True), Claim(number, "7")]


def test_writing_the_same_number_another_way_claims_nothing() -> None:
    changed = CustomerProfileChanged(PROFILE, CustomerProfile("Harbour Foods", registration_number="91310-000"), TODAY)
    assert list(claims(changed)) == []


@sampled(
    st.lists(st.tuples(st.sampled_from(["potential", "ordinary", "key", "major"]), st.integers(0, 60)), max_size=8)
)
def test_whatever_was_asked_asking_again_yields_nothing(asked: list[tuple[Any, int]]) -> None:
    events: list[Any] = [REGISTERED]
    for grade, days in asked:
        command = ClassifyCustomer(grade, "because", MARCH + timedelta(days), TODAY)
        events += decide(command, *events)
        assert decide(command, *events) == []
