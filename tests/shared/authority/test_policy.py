"""The table itself: roles that exist, scopes that are said once."""

import pytest

from shared.authority.policy import POLICY, ROLES, SCOPES, row


def test_every_row_gives_known_roles_one_known_scope() -> None:
    for action, one in POLICY.items():
        assert set(one.scopes) <= set(ROLES), action
        assert set(one.scopes.values()) <= set(SCOPES), action


def test_a_role_is_named_once_in_a_row_and_exists() -> None:
    with pytest.raises(ValueError, match="'finance' is not one role"):
        row(all=("finance",), own=("finance",))
    with pytest.raises(ValueError, match="'king' is not one role"):
        row(all=("king",))


def test_admin_decides_nothing_and_an_integrator_reads_events_only() -> None:
    decides = {"deals.open", "deals.change", "payments.record", "payments.refund", "targets.draft", "targets.publish"}
    assert not [action for action in decides if "admin" in POLICY[action].scopes]
    assert {action for action, one in POLICY.items() if "integrator" in one.scopes} == {
        "events.read",
        "stream.read",
        "me.read",
    }


def test_nobody_is_given_more_to_do_than_to_read() -> None:
    for action, one in POLICY.items():
        reads = POLICY.get(f"{action.partition('.')[0]}.read")
        for role, scope in one.scopes.items():
            if reads is not None and role in reads.scopes:
                assert SCOPES.index(scope) <= SCOPES.index(reads.scopes[role]), (action, role)
