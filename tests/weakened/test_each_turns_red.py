"""Each protection of the registry, switched off, makes the tests fail that are there for it."""

from collections.abc import Iterator

import pytest

from shared.embedded import Server
from tests.weakened.protection import Protection
from tests.weakened.registry import PROTECTIONS
from tests.weakened.running import Runner, runner

NOTICED = {"AssertionError", "Failed", "TimeoutError"}


@pytest.fixture(scope="module")
def weakened(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    folder = tmp_path_factory.mktemp("weakened")
    with runner(folder, SALESLOOP_TEST_POSTGRES=str(postgres.socket_dir)) as running:
        yield running


@pytest.mark.parametrize("protection", PROTECTIONS.values(), ids=PROTECTIONS)
def test_without_it_the_suite_is_red(weakened: Runner, protection: Protection) -> None:
    results = weakened.run([protection.name], protection.red)
    for named in protection.red:
        own = [result for result in results if result.test == named or result.test.startswith(f"{named}[")]
        assert own, f"{named} did not run: {results}"
        for test in {result.test for result in own}:
            failures = [result for result in own if result.test == test and result.phase == "call"]
            assert failures, f"{test} did not notice: {own}"
            (failure,) = failures
            assert failure.error in NOTICED | protection.shows, f"{test} failed for another reason: {failure}"
            assert not failure.said.startswith("Timeout"), f"{test} hung"
