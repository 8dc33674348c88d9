"""`salesloop authz explain` in one line."""

from uuid import UUID

from services.cli.authz import sentence

OWNER = UUID(int=7)
ALLOWED = {"allowed": True, "because": "The post sales_rep has deals.change as far as own.", "not_for_oneself": False}


def test_it_says_yes_or_no_and_why() -> None:
    assert sentence(ALLOWED, None) == "yes: The post sales_rep has deals.change as far as own."
    refused = {"allowed": False, "because": "The post hr has deals.change not."}
    assert sentence(refused, None) == "no: The post hr has deals.change not."


def test_of_an_owner_it_says_whether_that_is_within_reach_and_within_sight() -> None:
    assert sentence({**ALLOWED, "reaches": True, "sees": True}, OWNER).endswith(f"That reaches what is of {OWNER}.")
    hidden = sentence({**ALLOWED, "reaches": False, "sees": False}, OWNER)
    assert hidden.startswith("no: ")
    assert hidden.endswith(f"does not reach what is of {OWNER}, and does not even see it.")


def test_what_is_not_for_oneself_is_said() -> None:
    assert sentence({**ALLOWED, "not_for_oneself": True}, None).endswith("Never for oneself.")
