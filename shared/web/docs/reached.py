"""Which error codes an operation's own code names: what it calls, and the rules of the nouns it commands."""

import inspect
from collections.abc import Callable, Collection, Iterable, Iterator
from types import CodeType, FunctionType, ModuleType
from typing import Any

from pydantic import BaseModel

from shared.decider import Claim, Noun


def codes_reached(calls: Iterable[Callable[..., Any]], known: Collection[str]) -> set[str]:
    """Those of the `known` codes that may be raised by the calls, or by what they call in turn within their package.

    Read from the compiled functions: a code is a text in one of them, as the scope of a claim is. A noun brings all of
    its rules, whichever command is given; a method is taken for reached when something that is reached names it.
    """
    seen: set[FunctionType] = set()
    named: set[str] = set()
    found: set[str] = set()
    methods: dict[str, set[FunctionType]] = {}
    waiting = [function for call in calls for function in _functions(call)]
    packages = {_package(function) for function in waiting}
    while waiting:
        function = waiting.pop()
        if function in seen:
            continue
        seen.add(function)
        texts, names = _read(function.__code__)
        named |= names
        reached = [*_named(function)]
        if Claim in reached:
            texts |= {f"{one.rpartition('.')[2]}_taken" for one in (*texts, *reached) if isinstance(one, str)}
        found |= texts.intersection(known)
        for one in reached:
            if isinstance(one, Noun):
                waiting += [*_functions(one.decide), *_functions(one.claims)]
            elif isinstance(one, FunctionType) and _package(one) in packages:
                waiting.append(one)
            elif (
                isinstance(one, type) and not issubclass(one, BaseModel) and one.__module__.startswith(tuple(packages))
            ):
                for name, method in inspect.getmembers(one, inspect.isfunction):
                    methods.setdefault(name, set()).add(method)
        for name in methods.keys() & (named | {"__init__"}):
            waiting += methods.pop(name)
    return found


def names_argument(call: Callable[..., Any], argument: str) -> bool:
    """Whether the function itself gives this keyword argument to something."""
    return any(
        isinstance(one, tuple) and argument in one for function in _functions(call) for one in _constants(function)
    )


def _functions(call: Any) -> Iterator[FunctionType]:
    function = inspect.unwrap(call)
    if isinstance(function, FunctionType):
        yield function


def _package(function: FunctionType) -> str:
    return ".".join(function.__module__.split(".")[:2])


def _constants(function: FunctionType) -> tuple[Any, ...]:
    return function.__code__.co_consts


def _read(code: CodeType) -> tuple[set[str], set[str]]:
    """The texts in the code and in what is defined within it, and the names that are used there."""
    texts, names = {one for one in code.co_consts if isinstance(one, str)}, {*code.co_names}
    for one in code.co_consts:
        if isinstance(one, CodeType):
            more = _read(one)
            texts |= more[0]
            names |= more[1]
    return texts, names


def _named(function: FunctionType) -> Iterator[Any]:
    """What the global names of the function stand for, and what it takes from modules."""
    codes = [function.__code__]
    for code in codes:
        codes += [one for one in code.co_consts if isinstance(one, CodeType)]
        for name in code.co_names:
            one = function.__globals__.get(name)
            if isinstance(one, ModuleType):
                yield from (getattr(one, attribute, None) for attribute in code.co_names)
            else:
                yield one
