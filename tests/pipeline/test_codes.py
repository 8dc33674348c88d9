"""Whatever pipeline refuses has a title."""

import re
from pathlib import Path

from services.pipeline.codes import CODES

SOURCE = Path(__file__).parents[2] / "services" / "pipeline"
RAISED = re.compile(r'Refused\(\s*"([a-z_]+)"')


def test_every_code_that_is_raised_is_catalogued_and_every_catalogued_one_is_raised() -> None:
    text = "\n".join(path.read_text() for path in SOURCE.rglob("*.py") if path.name != "codes.py")
    raised = set(RAISED.findall(text))
    raised |= {f"unknown_{what}" for what in re.findall(r'_unknown\("([a-z_]+)"', text)}
    raised |= {f"{scope.rpartition('.')[2]}_taken" for scope in re.findall(r'Claim\("([a-z_.]+)"', text)}
    raised |= set(re.findall(r'"([a-z_]+_not_found)"', text))
    assert raised == set(CODES)
