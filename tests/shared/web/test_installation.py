"""What an installation fixes at its first start, and what it keeps to itself."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from shared.settings import Settings, SettingsWrong
from shared.web.identity.auth import identity_of
from shared.web.identity.tokens import issue_token
from shared.web.sealed.installation import secret
from shared.web.sealed.keys import development_key
from shared.web.serving.running import open_service, open_services
from tests.shared.web.example import SERVICE


async def test_time_zone_and_currency_are_fixed_at_the_first_start(database_url: str, home: Path) -> None:
    first = await open_service(
        SERVICE, database_url, Settings(home=home, timezone="Asia/Shanghai", currency="CNY"), workers=False
    )
    await first.close()
    later = await open_service(SERVICE, database_url, Settings(home=home), workers=False)
    await later.close()
    assert (str(later.timezone), later.currency) == ("Asia/Shanghai", "CNY")
    with pytest.raises(SettingsWrong, match="SALESLOOP_CURRENCY is 'EUR': it was fixed as 'CNY'"):
        await open_service(SERVICE, database_url, Settings(home=home, currency="EUR"), workers=False)


async def test_services_of_one_process_are_opened_together_or_not_at_all(database_url: str, home: Path) -> None:
    (running,) = await open_services([SERVICE], {"example": database_url}, Settings(home=home))
    assert running.workers is not None
    await running.workers.built()
    await running.close()
    nowhere = "postgresql://nobody@127.0.0.1:1/example?sslmode=disable"
    with pytest.raises(OSError):
        await open_services([SERVICE], {"example": nowhere}, Settings(home=home))


def test_processes_that_start_at_once_agree_on_one_secret(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as several:
        found = list(several.map(lambda _: secret(Settings(home=tmp_path / "new")), range(8)))
    assert len(set(found)) == 1
    assert len(found[0]) == 32
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["secret"]


def test_machines_that_are_given_one_secret_agree_without_a_file(tmp_path: Path) -> None:
    homes = tmp_path / "one", tmp_path / "another"
    one, another = (Settings(home=home, secret="s" * 40) for home in homes)
    assert secret(one) == secret(another)
    assert len(secret(one)) == 32
    assert secret(one) != secret(Settings(home=homes[0], secret="s" * 41))
    assert development_key(one).as_dict(private=True) == development_key(another).as_dict(private=True)
    assert development_key(one).kid != development_key(Settings(home=homes[0], secret="s" * 41)).kid
    assert not list(tmp_path.iterdir())


async def test_a_token_of_one_machine_is_accepted_by_another(tmp_path: Path) -> None:
    one, another = (Settings(home=tmp_path / name, secret="s" * 40) for name in ("one", "another"))
    actor = await identity_of(another).actor({b"authorization": f"Bearer {issue_token(one, 'admin')}".encode()})
    assert actor.role == "admin"
