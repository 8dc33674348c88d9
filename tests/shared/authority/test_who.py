"""Whom a token stands for, as the organisation knows them now."""

import asyncio
from pathlib import Path

import pytest

from services.customers.app import SERVICE
from shared.actor import Actor
from shared.authority import authority
from shared.decider import Refused
from shared.embedded import Server
from shared.ids import new_id
from tests.support.installation import installation
from tests.support.organisation import settled_in
from tests.support.store import template

__all__ = ["template"]


async def test_who_has_left_is_refused_at_once_and_who_is_not_heard_of_is_waited_for(
    postgres: Server, template: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with installation(postgres, template, tmp_path, [SERVICE]) as here:
        firm, known = await settled_in(here), here.running["customers"].authority
        monkeypatch.setattr(authority, "PATIENCE", 3600.0)
        left, nobody = firm.people["north_leaver"], new_id()
        with pytest.raises(Refused, match="not_an_employee"):
            await asyncio.wait_for(known.who(Actor(f"employee/{left}", "employee", left)), 60)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(known.who(Actor(f"employee/{nobody}", "employee", nobody)), 0.5)
