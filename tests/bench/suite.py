"""Every bound of the goals, in the order in which they are measured."""

from tests.bench import kpi
from tests.bench.measured import appending, carrying, commanding, growing, pipeline, starting, viewing
from tests.bench.rows import Row


def rows(*, full: bool) -> list[Row]:
    """All rows; `full` adds those that take long."""
    return [
        *appending.rows(),
        *commanding.rows(),
        *viewing.rows(),
        *pipeline.rows(),
        *carrying.rows(),
        *kpi.rows(),
        *growing.rows(full=full),
        *starting.rows(),
    ]
