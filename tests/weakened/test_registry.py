"""What the registry says holds of the code as it is, and a switch that does not fit it is an error."""

import ast
import sys
from itertools import groupby

import pytest

from shared.flow.consuming import sift
from tests.weakened.applying import apply, edited, read
from tests.weakened.protection import Edit, Outdated, Protection
from tests.weakened.registry import PARTS, PROTECTIONS

EACH = pytest.mark.parametrize("protection", PROTECTIONS.values(), ids=PROTECTIONS)


def test_every_protection_has_a_name_of_its_own() -> None:
    names = [protection.name for part in PARTS for protection in part.PROTECTIONS]
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() for name in names)


def test_there_are_as_many_as_are_promised() -> None:
    assert len(PROTECTIONS) >= 15


@EACH
def test_what_is_to_notice_exists(protection: Protection) -> None:
    assert protection.red
    for test in protection.red:
        file, *names = test.partition("[")[0].split("::")
        place: ast.AST = ast.parse(read(file))
        for name in names:
            place = next(node for node in ast.iter_child_nodes(place) if getattr(node, "name", None) == name)
        assert names[-1].startswith("test_")


@EACH
def test_what_is_to_be_changed_is_there_once_and_can_be_compiled_after(protection: Protection) -> None:
    assert protection.off
    for file, edits in groupby(protection.off, key=lambda edit: edit.file):
        text = edited(file, list(edits))
        assert text != read(file)
        if file.endswith(".py"):
            compile(text, file, "exec")


@pytest.mark.parametrize("old", ["no longer there", "twice"])
def test_a_place_that_is_not_there_exactly_once_is_an_error(old: str) -> None:
    with pytest.raises(Outdated):
        Edit("some.py", old).of("twice, twice")


def test_a_name_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(KeyError):
        apply(["no_such_protection"])


def test_code_that_is_loaded_already_is_an_error() -> None:
    before = list(sys.meta_path)
    with pytest.raises(Outdated, match=sift.__name__):
        apply(["dedupe"])
    assert sys.meta_path == before
