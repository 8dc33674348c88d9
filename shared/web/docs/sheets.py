"""What of the OpenAPI description tells of CSV: files that are taken in, and lists that are had as one."""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from shared.web.docs.examples import example
from shared.web.docs.problems import OF_DECISIONS
from shared.web.jobs.posting import TakeFile
from shared.web.sheets.cells import row_of
from shared.web.sheets.columns import Column, columns_of

CODES = ("malformed_csv", "csv_empty", *OF_DECISIONS)
JOB: Mapping[str, Any] = {
    "description": "The job that goes through the rows of the file.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Job"}}},
}


def add_file(operation: dict[str, Any], file: TakeFile, schemas: Mapping[str, Any]) -> None:
    """An operation takes files, alone or beside JSON."""
    columns = columns_of(file.item)
    one = example({"$ref": f"#/components/schemas/{file.item.__name__}"}, schemas)
    told = {"schema": {"type": "string"}, "example": _text([[column.name for column in columns], row_of(columns, one)])}
    operation.setdefault("requestBody", {"required": True, "content": {}})["content"]["text/csv"] = told
    operation["responses"].setdefault("202", {**JOB, "content": {**JOB["content"]}})


def add_export(operation: dict[str, Any], columns: Sequence[Column]) -> None:
    """A list is had as a file by whoever accepts one."""
    if columns:
        told = {"schema": {"type": "string"}, "example": _text([[column.name for column in columns]])}
        operation["responses"]["200"]["content"]["text/csv"] = told


def _text(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
