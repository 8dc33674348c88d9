"""What a service's app.py declares: the only thing the runtime needs to know of a service."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fastapi import APIRouter

from shared.authority.policy import POLICY, Row
from shared.decider import Noun
from shared.flow.deadlines import Deadline
from shared.flow.policies import Policy
from shared.flow.view import View
from shared.problems import Codes


@dataclass(frozen=True, slots=True)
class Service:
    """One bounded context. `codes` are the error codes of its own; `names`: it follows employees' names.

    `actions` gives each operation's id its action in the policy table, `subjects` each noun of published events the
    action that reads it, `organisation` is the name of the view that
    knows the organisation; without one a token's own role counts.
    """

    name: str
    routers: tuple[APIRouter, ...]
    nouns: tuple[Noun, ...]
    views: tuple[View, ...] = ()
    policies: tuple[Policy, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    names: bool = False
    codes: Codes = field(default_factory=dict)
    actions: Mapping[str, str] = field(default_factory=dict)
    subjects: Mapping[str, str] = field(default_factory=dict)
    organisation: str | None = None
    policy: Mapping[str, Row] = field(default_factory=lambda: POLICY)
