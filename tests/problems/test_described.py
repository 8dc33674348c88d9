"""Every code of a service is listed by one of its operations, each with the status that the catalogue gives it."""

from typing import Any

import pytest

from services.cli.apps import SERVICES
from services.cli.reference.problems import everything
from shared.service import Service
from shared.web.serving.app import declare


@pytest.mark.parametrize("service", SERVICES, ids=[service.name for service in SERVICES])
def test_each_code_of_a_service_is_listed_by_an_operation(service: Service) -> None:
    document, catalogue = declare(service).openapi(), everything()
    found: set[str] = set()
    for methods in document["paths"].values():
        for operation in methods.values():
            for status, told in operation["responses"].items():
                codes = listed(told, document)
                assert {catalogue[code].status for code in codes} <= {int(status) if status.isdigit() else 0}
                found |= {*codes, *told.get("x-item-codes", ())}
    assert service.codes.keys() <= found


def listed(told: dict[str, Any], document: dict[str, Any]) -> list[str]:
    if "$ref" in told:
        told = document["components"]["responses"][told["$ref"].rpartition("/")[2]]
    schema = told.get("content", {}).get("application/problem+json", {}).get("schema", {})
    codes: list[str] = schema["allOf"][1]["properties"]["code"]["x-extensible-enum"] if "allOf" in schema else []
    return codes
