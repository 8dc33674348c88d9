"""Every bound of the goals, in the order in which they are measured."""

from tests.bench import kpi
from tests.bench.measured import appending, carrying, commanding, growing, pipeline, starting, viewing
from tests.bench.rows import Row


def rows(*, full: bool, named: bool = False) -> list[Row]:
    """All rows of the ten minutes; `full` adds those that take long, and pipeline's views, which `named` adds too."""
    return [
        *appending.rows(),
        *commanding.rows(),
        *viewing.rows(),
        *(pipeline.rows() if full or named else ()),
        *carrying.rows(),
        *kpi.rows(),
        *growing.rows(full=full),
        *starting.rows(),
    ]
