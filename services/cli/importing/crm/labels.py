"""Plain labels of a customer (industry, size, country); a typing error is corrected when one word alone is near."""

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache

from babel import Locale

from services.cli.importing.crm.names import distance, normal

INDUSTRIES = (
    "advertising", "aerospace", "agriculture", "automotive", "banking", "biotechnology", "chemicals", "construction",
    "consulting", "education", "electronics", "employment", "energy", "engineering", "entertainment", "finance",
    "government", "healthcare", "hospitality", "insurance", "logistics", "manufacturing", "marketing", "media",
    "medical",
    "mining", "pharmaceuticals", "real estate", "retail", "services", "software", "technology", "telecommunications",
    "tourism", "transportation", "utilities",
)  # fmt: skip
SHORTEST = 5  # in shorter words one letter is another word
MAJORITY = 3


def spellings(labels: Iterable[str], known: Iterable[str] = INDUSTRIES) -> dict[str, str]:
    """What each label (already tidy) is taken as.

    Labels of one normal form are taken as the most frequent of them. A label one letter away from exactly one known
    word, or from one label at least three times as frequent, is taken as that one.
    """
    counts = Counter(labels)
    words = {normal(word): word for word in known}
    forms: dict[str, Counter[str]] = {}
    for label, count in counts.items():
        forms.setdefault(normal(label), Counter())[label] = count
    chosen = {form: most_frequent(same) for form, same in forms.items()}
    totals = {form: same.total() for form, same in forms.items()}
    for form in forms.keys() - words.keys():
        frequent = {other for other, total in totals.items() if total >= MAJORITY * totals[form]}
        if near := one_near(form, words.keys() | frequent):
            chosen[form] = most_frequent(forms[near]) if near in forms else words[near]
    return {label: chosen[normal(label)] for label in counts}


def most_frequent(labels: Counter[str]) -> str:
    """The label seen most often; of equally frequent ones the first in the alphabet."""
    return min(labels, key=lambda label: (-labels[label], label))


def one_near(form: str, others: Iterable[str]) -> str | None:
    """The only one of `others` that is one letter away."""
    if len(form) < SHORTEST:
        return None
    near = [other for other in others if abs(len(other) - len(form)) <= 1 and distance(form, other) == 1]
    return near[0] if len(near) == 1 else None


def size(employees: int | None, revenue_millions: Decimal | None) -> str | None:
    """The size class by employees, else by revenue in millions.

    Limits are those of EU Recommendation 2003/361/EC, above them those of INSEE (5 000 employees, 1 500 million).
    """
    by_employees = ((10, "micro"), (50, "small"), (250, "medium"), (5_000, "large"))
    by_revenue = ((2, "micro"), (10, "small"), (50, "medium"), (1_500, "large"))
    if employees is not None:
        return next((label for limit, label in by_employees if employees < limit), "enterprise")
    if revenue_millions is not None:
        return next((label for limit, label in by_revenue if revenue_millions <= limit), "enterprise")
    return None


@cache
def countries() -> Mapping[str, tuple[str, str]]:
    """ISO 3166 alpha-2 code and English name by the normal form of the English and Chinese names and of the code."""
    english = {code: name for code, name in Locale("en").territories.items() if _is_country(code)}
    known = {normal(code): (code, name) for code, name in english.items()}
    known |= {normal(alias): (code, english[code]) for alias, code in (("USA", "US"), ("UK", "GB"), ("Türkiye", "TR"))}
    for locale in (Locale("zh", script="Hant"), Locale("zh"), Locale("en")):
        names = ((code, locale.territories.get(code)) for code in english)
        known |= {normal(name): (code, english[code]) for code, name in names if name}
    return known


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


def country(location: str) -> tuple[str, str] | None:
    """Code and English name of the country that `location` names, or that alone is one letter away from it."""
    form = normal(location)
    if found := countries().get(form):
        return found
    near = one_near(form, countries())
    return countries()[near] if near else None
