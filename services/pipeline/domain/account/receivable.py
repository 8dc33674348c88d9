"""Money on an invoice, down to line and person: taking a part of it and putting it back lose nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID, uuid5

from shared.contracts.pipeline import AllocatedLine, Allocation, Credit, CreditAmount, Instalment, Terms
from shared.values.allocation import allocate
from shared.values.money import share_half_up

Lines = tuple[AllocatedLine, ...]


def invoice_id(deal_id: UUID, instalment: int) -> UUID:
    """The one invoice of a deal's instalment."""
    return uuid5(deal_id, f"invoice/{instalment}")


def reissued_id(deal_id: UUID, instalment: int, revision: int) -> UUID:
    """The invoice of an instalment since the contract's amendment of that number; 0 is the contract as signed."""
    return uuid5(deal_id, f"invoice/{instalment}/{revision}") if revision else invoice_id(deal_id, instalment)


def gross_of(lines: Iterable[AllocatedLine]) -> int:
    """Net and VAT of all lines."""
    return sum(line.net + line.vat for line in lines)


def of_terms(terms: Terms) -> Lines:
    """The deal's lines net of VAT, each divided among the credited people."""
    lines = tuple(
        AllocatedLine(
            number=line.number,
            product_id=line.product_id,
            product_line_id=line.product_line_id,
            net=line.net,
            vat=0,
            cost=line.cost,
            credits=(),
        )
        for line in terms.lines
    )
    return divided(lines, terms.credits)


def divided(lines: Lines, credits: Sequence[Credit]) -> Lines:
    """The lines with each one's net divided among the credited people, whatever their order."""
    people, shares = [credit.employee_id for credit in credits], [credit.share_bp for credit in credits]
    return tuple(
        replace(
            line,
            credits=tuple(
                CreditAmount(credit.employee_id, net)
                for credit, net in zip(credits, allocate(line.net, shares, people), strict=True)
            ),
        )
        for line in lines
    )


def drawn(open: Lines, lines: Lines) -> Lines:
    """`lines` as whoever is credited for what is `open` gives them, whomever they credit themselves."""
    known = {line.number: line.credits for line in open}
    return tuple(
        replace(
            line,
            credits=tuple(
                CreditAmount(credit.employee_id, net)
                for credit, net in zip(
                    known[line.number],
                    allocate(line.net, [credit.net for credit in known[line.number]]),
                    strict=True,
                )
            ),
        )
        for line in lines
    )


def take(lines: Lines, gross: int) -> Lines:
    """The part of `lines` that `gross` (0 to all of it) covers, in proportion, exact at every level.

    No line, VAT, cost or credit gives more than it has, so taking what remains after any takings leaves zeros. Lines
    that give nothing are left out.
    """
    whole = gross_of(lines)
    parts = allocate(gross, [line.net + line.vat for line in lines])
    taken = (
        _part(line, part, line.cost if gross == whole else line.cost * gross // whole)
        for line, part in zip(lines, parts, strict=True)
    )
    return tuple(line for line in taken if line.net or line.vat or line.cost)


def _part(line: AllocatedLine, gross: int, cost: int) -> AllocatedLine:
    net, vat = allocate(gross, [line.net, line.vat])
    amounts = allocate(net, [credit.net for credit in line.credits])
    credits = tuple(
        CreditAmount(credit.employee_id, amount) for credit, amount in zip(line.credits, amounts, strict=True)
    )
    return replace(line, net=net, vat=vat, cost=cost, credits=credits)


def without(lines: Lines, taken: Lines) -> Lines:
    """`lines` less what was taken of them, but for those of which nothing is left."""
    gone = {line.number: line for line in taken}
    rest = (_plus(line, gone[line.number], -1) if line.number in gone else line for line in lines)
    return tuple(line for line in rest if line.net or line.vat or line.cost)


def together(lines: Lines, more: Lines) -> Lines:
    """Both, by line."""
    added = {line.number: line for line in more}
    known = {line.number for line in lines}
    both = [_plus(line, added[line.number], 1) if line.number in added else line for line in lines]
    return tuple(sorted((*both, *(line for line in more if line.number not in known)), key=lambda line: line.number))


def _plus(line: AllocatedLine, other: AllocatedLine, sign: int) -> AllocatedLine:
    nets = {credit.employee_id: credit.net for credit in line.credits}
    for credit in other.credits:
        nets[credit.employee_id] = nets.get(credit.employee_id, 0) + sign * credit.net
    return replace(
        line,
        net=line.net + sign * other.net,
        vat=line.vat + sign * other.vat,
        cost=line.cost + sign * other.cost,
        credits=tuple(CreditAmount(person, net) for person, net in nets.items()),
    )


def by_instalment(terms: Terms, schedule: Sequence[Instalment]) -> list[Lines]:
    """The lines of each instalment's invoice; over all instalments every line, cost and credit is used up exactly.

    Each invoice is a tax document of its own: a line's VAT is its net there × its rate, half up.
    """
    rest, parts = of_terms(terms), []
    rates = {line.number: line.vat_bp for line in terms.lines}
    for instalment in schedule:
        part = take(rest, instalment.net)
        rest = without(rest, part)
        parts.append(tuple(replace(line, vat=share_half_up(line.net, rates[line.number])) for line in part))
    return parts


def added(allocations: Sequence[Allocation], more: Iterable[Allocation]) -> tuple[Allocation, ...]:
    """Allocations in the order in which they were last added to, one an invoice."""
    result = list(allocations)
    for one in more:
        before = next((other for other in result if other.invoice_id == one.invoice_id), None)
        if before is not None:
            result.remove(before)
            one = replace(one, gross=before.gross + one.gross, lines=together(before.lines, one.lines))  # noqa: PLW2901
        result.append(one)
    return tuple(result)


def given_back(allocations: Sequence[Allocation], gross: int) -> tuple[Allocation, ...]:
    """What remains of allocations after `gross` went back, taken from the newest first."""
    rest = list(allocations)
    while gross:
        newest = rest.pop()
        back = min(gross, newest.gross)
        gross -= back
        if back < newest.gross:
            remains = without(newest.lines, take(newest.lines, back))
            rest.append(replace(newest, gross=newest.gross - back, lines=remains))
    return tuple(rest)
