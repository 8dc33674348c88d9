"""A ledger of a million rows as a few years of a sales team leave it: made in SQL, the same every time."""

from typing import Any

from services.performance.app import SERVICE
from services.performance.views.ledger.entry import SHARED

EVERY_CUT, OF_ONE_PERSON = 63, 8 | 16 | 32

# 4 regions of 6 teams; 200 people, each moved to another team every 500 days, the second move recorded late.
ORGANISATION = """
INSERT INTO unit_history
SELECT md5('company')::uuid, 'company', 'company', NULL::uuid, NULL::uuid, '2019-01-01'::date, 'infinity'::date,
    '2019-01-01Z'::timestamptz, 'infinity'::timestamptz
UNION ALL
SELECT md5('region' || r)::uuid, 'region ' || r, 'region', md5('company')::uuid, NULL, '2019-01-01', 'infinity',
    '2019-01-01Z', 'infinity' FROM generate_series(0, 3) r
UNION ALL
SELECT md5('team' || t)::uuid, 'team ' || t, 'team', md5('region' || t % 4)::uuid, NULL, '2019-01-01', 'infinity',
    '2019-01-01Z', 'infinity' FROM generate_series(0, 23) t;
INSERT INTO assignment_history (employee_id, unit_id, post, manager_id, product_line_ids, valid_from, valid_to, recorded_from, recorded_to)
SELECT md5('person' || p)::uuid, md5('team' || (p + m) % 24)::uuid, 'sales_rep', NULL, '{}', '2020-01-01'::date + m * 500,
    CASE WHEN m = 2 THEN 'infinity'::date ELSE '2020-01-01'::date + (m + 1) * 500 END, '2020-01-01Z', 'infinity'
FROM generate_series(0, 199) p, generate_series(0, 2) m;
"""

# Deals of 1400 days; one in 20 is split between two people, which makes two rows of it; recorded the day after.
LEDGER = """
INSERT INTO ledger (measure, amount, counts_on, occurred_on, person, customer, product, product_line, deal, channel, cuts, known_at,
    event_id, ordinal, position, event_type, subject, service)
SELECT 'signed_amount', 1000 + abs(hashint8(row)) % 10000000, on_day, on_day, md5('person' || (deal * 7 + part * 11) % 200)::uuid,
    md5('customer' || deal % 5000)::uuid, md5('product' || deal % 40)::uuid, md5('line' || deal % 7)::uuid, md5('deal' || deal)::uuid,
    CASE deal % 3 WHEN 0 THEN 'web' WHEN 1 THEN 'partner' END,
    CASE WHEN part = 0 THEN $1::int ELSE $2::int END | CASE WHEN split THEN $3::int ELSE 0 END, on_day + interval '30 hours',
    md5('event' || deal)::uuid, part, deal, 'DealSigned', 'deal/' || md5('deal' || deal)::uuid, 'pipeline'
FROM (SELECT row, row % 40 < 2 AS split, CASE WHEN row % 40 < 2 THEN row % 2 ELSE 0 END AS part,
        CASE WHEN row % 40 < 2 THEN row - row % 2 ELSE row END AS deal,
        '2020-01-01'::date + (abs(hashint8(CASE WHEN row % 40 < 2 THEN row - row % 2 ELSE row END)) % 1400)::int AS on_day
    FROM generate_series(0, $4::bigint - 1) row) made
"""
LIVE = """
INSERT INTO public.views (name, build, fingerprint, tables) VALUES ($1, 0, $2, $3);
"""


async def make_ledger(db: Any, rows: int) -> None:
    """The tables of performance's views, marked as live, with an organisation and `rows` ledger rows, vacuumed."""
    for view in SERVICE.views:
        await db.execute(view.ddl + view.indexes)
        await db.execute(LIVE, view.name, view.fingerprint, list(view.tables))
    await db.execute(ORGANISATION)
    await db.execute(LEDGER, EVERY_CUT, OF_ONE_PERSON, SHARED, rows)
    for table in ("ledger", "unit_history", "assignment_history"):
        await db.execute(f"VACUUM ANALYZE {table}")
