"""The sums of one part of a formula, by period and key."""

from services.performance.views.kpi.definitions.definition import Part
from services.performance.views.kpi.question import UNITS, Question
from services.performance.views.kpi.statement import COLUMNS, PERIODS, SUMMED, Statement, among
from services.performance.views.ledger.entry import SHARED, cut

Sql = tuple[str, list[object]]

# A person's days at one unit are one stretch of the person index, so a unit's sum needs no join of rows: what little
# is left is joined. Every moment of everybody in the ledger is in exactly one span, the unplaced ones included.
SPANS = """
who AS (
    (SELECT person FROM ledger WHERE measure = {measure} ORDER BY person LIMIT 1)
    UNION ALL
    SELECT (SELECT l.person FROM ledger l WHERE measure = {measure} AND l.person > who.person ORDER BY l.person LIMIT 1)
    FROM who WHERE who.person IS NOT NULL),
span AS MATERIALIZED (
    SELECT employee_id AS person, team_id, region_id, valid_from, valid_to FROM placement
    UNION ALL
    SELECT person, NULL, NULL, since, until FROM (
        SELECT person, lag(valid_to, 1, '-infinity') OVER (PARTITION BY person ORDER BY valid_from) AS since,
            valid_from AS until
        FROM (SELECT employee_id AS person, valid_from, valid_to FROM placement
            UNION ALL SELECT person, 'infinity', 'infinity' FROM who WHERE person IS NOT NULL) edges) gaps
    WHERE since < until)"""


def sums(part: Part, question: Question, *, each_amount: bool = False) -> Sql:
    """SQL with its values, giving rows of period, key, total and n (and amount: then one for each different amount).

    n is the number of events of amounts and days, and the total itself of counts. An event credited to several persons
    counts once in a unit that holds more than one of them.
    """
    asked = question.dimensions
    by_span = asked & UNITS and asked <= UNITS | {"person"} and part.kind not in {"first", "target"} and not each_amount
    return by_spans(part, question) if by_span else by_rows(part, question, each_amount=each_amount)


def by_rows(part: Part, question: Question, *, each_amount: bool = False) -> Sql:
    """Every row joined with the intervals it lies in."""
    statement = Statement(question)
    key = "l.node" if part.kind == "target" and question.by != "none" else COLUMNS[question.by]
    n = events(part, question)
    if split(part, question):
        n += f" + count(DISTINCT position) FILTER (WHERE {among(SHARED)})"
    more = ", amount" if each_amount else ""
    text = f"""SELECT {PERIODS[question.bucket]} AS period, {key}::text AS key, {total(part)} AS total, {n} AS n{more}
FROM ledger l{statement.joins(part)}
WHERE {statement.own_rows(part)}{statement.reached(part)}{statement.joined(part)}
GROUP BY 1, 2{more}"""
    return statement.with_intervals(text), statement.values


def by_spans(part: Part, question: Question) -> Sql:
    """Each person's time at each unit summed by itself, then put together."""
    statement = Statement(question)
    rows, period = statement.own_rows(part), PERIODS[question.bucket]
    key = {"team": "team_id", "region": "region_id", "person": "person", "none": "NULL::uuid"}[question.by]
    shared = split(part, question)
    found = f", array_agg(position) FILTER (WHERE {among(SHARED)}) AS found" if shared else ""
    inner = f"""SELECT {period} AS period, {total(part)} AS total, {events(part, question)} AS n{found}
        FROM ledger l WHERE {rows}"""
    grouped = "" if question.bucket == "none" else "GROUP BY 1"
    reached = statement.reached(part, "span.person", " WHERE ")
    nobodys = f"""
        UNION ALL
        SELECT NULL, NULL, NULL, s.* FROM ({inner} AND l.person IS NULL {grouped}) s"""
    once = """
    UNION ALL
    SELECT period, key, NULL, count(*)
    FROM (SELECT DISTINCT period, key, unnest(found) FROM cell) event GROUP BY 1, 2"""
    text = f"""WITH RECURSIVE {statement.placement()}, {SPANS.format(measure=statement.bind(part.measure))},
cell AS MATERIALIZED (
    SELECT period, {key} AS key, total, n{", found" if shared else ""} FROM (
        SELECT span.person, team_id, region_id, s.* FROM span, LATERAL ({inner}
            AND l.person = span.person AND counts_on >= valid_from AND counts_on < valid_to {grouped}) s{reached}{
        nobodys if question.within is None else ""
    }
    ) placement{statement.joined(part, " WHERE ")})
SELECT period, key::text, sum(total)::bigint AS total, sum(n)::bigint AS n FROM (
    SELECT period, key, total, n FROM cell{once if shared else ""}
) counted GROUP BY 1, 2"""
    return text, statement.values


def total(part: Part) -> str:
    """What a group of rows adds up to."""
    return "count(*)" if part.kind == "events" else "sum(amount)::bigint"


def events(part: Part, question: Question) -> str:
    """How many events a group of rows stands for, without those shared by several persons of a unit."""
    if part.kind in {"count", "first"}:
        return "sum(amount)::bigint"
    if part.kind not in SUMMED:
        return "count(*)"
    bit = 1 << cut(question.cut_by)
    return f"count(*) FILTER (WHERE {among(bit, without=SHARED) if split(part, question) else among(bit)})"


def split(part: Part, question: Question) -> bool:
    """Whether several rows of one event may meet in a cell without being one by their cut."""
    return part.kind in SUMMED and question.is_shared
