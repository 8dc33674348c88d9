"""Requests about products, accounts, invoices and payments."""

from collections.abc import Iterator
from typing import Any

from shared.ids import new_id
from tests.authority.asking import Ask, Check
from tests.authority.oracle import MISSING
from tests.authority.world import World

AT = "/pipeline/v1"
CUSTOMER = (422, "unknown_customer")
LINE, PRODUCT = (404, "product_line_not_found"), (404, "product_not_found")


def requests(world: World) -> Iterator[Ask]:
    """Every operation about what is sold, owed and paid."""
    yield from _products(world)
    yield Ask("listInvoices", "GET", f"{AT}/invoices")
    yield Ask("searchInvoices", "POST", f"{AT}/invoices/search", body={})
    yield Ask("listPayments", "GET", f"{AT}/payments")
    yield Ask("searchPayments", "POST", f"{AT}/payments/search", body={})
    yield Ask("getAgeing", "GET", f"{AT}/ageing")
    yield Ask("getDunning", "GET", f"{AT}/dunning")
    yield Ask("listInterestRates", "GET", f"{AT}/interest-rates")
    yield Ask("setInterestRate", "POST", f"{AT}/interest-rates", body={"rate_bp": 800})
    yield from _corrections(world)
    for owner, customer in {**world.customers, MISSING: str(new_id())}.items():
        path, about = f"{AT}/accounts/{customer}", f"account of {owner}"
        whose = (Check("of", owner, (404, "account_not_found")),)
        yield Ask("getAccount", "GET", path, about, whose)
        yield Ask("listAccountHistory", "GET", f"{path}/history", about, whose)
        line = {"reference": f"new of {owner}", "gross": world.money(5)}
        known = (Check("read", owner, CUSTOMER, "see customers"),)
        yield Ask("recordPayment", "POST", f"{path}/payments", about, known, line)
    lines = [
        {"reference": "new", "gross": world.money(5), "customer_id": id}
        for id in (world.customers["north_rep"], world.customers[None], str(new_id()))
    ]
    checks = tuple((Check("read", owner, CUSTOMER, "see customers"),) for owner in ("north_rep", None, MISSING))
    yield Ask("recordPayments", "POST", f"{AT}/payments/batch", "of three", (), {"items": lines}, (207, ""), checks)
    paper = {"deal_id": str(new_id()), "number": "1", "net": world.money(5), "issued_on": "2019-03-01"}
    papers = {"items": [paper | {"due_on": "2019-04-01"}]}
    gone = (Check("read", MISSING, (422, "unknown_deal")),)
    yield Ask("importInvoices", "POST", f"{AT}/invoices/import", MISSING, (), papers, (207, ""), (gone,))
    for deal, invoices in world.invoices.items():
        checks_of = (Check("of", deal.owner, (404, "invoice_not_found")),)
        about = f"invoice of {deal.owner}'s {deal.net}"
        yield Ask("getInvoice", "GET", f"{AT}/invoices/{invoices[0]['id']}", about, checks_of)
    gone = (Check("of", MISSING, (404, "invoice_not_found")),)
    yield Ask("getInvoice", "GET", f"{AT}/invoices/{new_id()}", MISSING, gone)
    for deal, payment in world.payments.items():
        yield from _payment(world, deal.customer, world.customers[deal.customer], payment)
    yield from _payment(world, MISSING, world.customers["north_rep"], str(new_id()))


def _corrections(world: World) -> Iterator[Ask]:
    """What is taken back, given up or sent back; only of what there is not is a command refused to those who may."""
    yield Ask("listCorrections", "GET", f"{AT}/corrections")
    gone = (Check("of", MISSING, (404, "correction_not_found")),)
    yield Ask("getCorrection", "GET", f"{AT}/corrections/{new_id()}", MISSING, gone)
    deal, invoices = next(iter(world.invoices.items()))
    first = next(iter(world.payments))
    for id in (world.refund, world.write_off):
        mine = (Check("of", first.customer, (404, "correction_not_found")),)
        yield Ask("getCorrection", "GET", f"{AT}/corrections/{id}", f"correction of customer of {first.customer}", mine)
    for about, owner, id in (("an open invoice", deal.owner, invoices[1]["id"]), (MISSING, MISSING, str(new_id()))):
        checks = (Check("of", owner, (404, "invoice_not_found")),)
        path = f"{AT}/invoices/{id}"
        yield Ask("creditInvoice", "POST", f"{path}/credit", about, checks, {"reason": "returned"})
        yield Ask("requestWriteOff", "POST", f"{path}/write-off", about, checks, {"reason": "disputed"})
        yield Ask("registerInvoice", "POST", f"{path}/register", about, checks, {"tax_number": "1"})
    account = f"{AT}/accounts/{world.customers['north_rep']}"
    payment = next(payment for deal, payment in world.payments.items() if deal.customer == "north_rep")
    for verb in ("approve", "reject"):
        none = (Check("of", MISSING, (404, "write_off_not_found")),)
        yield Ask(f"{verb}WriteOff", "POST", f"{account}/write-offs/{new_id()}/{verb}", MISSING, none, {})
        none = (Check("of", MISSING, (404, "refund_not_found")),)
        path = f"{account}/payments/{payment}/refunds/{new_id()}/{verb}"
        yield Ask(f"{verb}Refund", "POST", path, MISSING, none, {})


def _payment(world: World, owner: str | None, customer: str, payment: str) -> Iterator[Ask]:
    """What is done with a payment, which is whose the customer is."""
    mine = (Check("of", owner, (404, "payment_not_found")),)
    back: Any = {"reference": "back", "gross": world.money(1)}
    about = f"payment of customer of {owner}"
    yield Ask("getPayment", "GET", f"{AT}/payments/{payment}", about, mine)
    yield Ask("refundPayment", "POST", f"{AT}/accounts/{customer}/payments/{payment}/refund", about, mine, back)


def _products(world: World) -> Iterator[Ask]:
    line, product, price = world.lines[0], world.products[0], world.money(7)
    unknown = (Check("read", MISSING, (422, "unknown_product_line")),)
    new = {"name": "Third", "product_line_id": line, "list_price": price}
    lost = new | {"product_line_id": str(new_id())}
    yield Ask("listProductLines", "GET", f"{AT}/product-lines")
    yield Ask("getProductLine", "GET", f"{AT}/product-lines/{line}")
    yield Ask("getProductLine", "GET", f"{AT}/product-lines/{new_id()}", MISSING, (Check("of", MISSING, LINE),))
    yield Ask("listProducts", "GET", f"{AT}/products")
    yield Ask("getProduct", "GET", f"{AT}/products/{product}")
    yield Ask("getProduct", "GET", f"{AT}/products/{new_id()}", MISSING, (Check("of", MISSING, PRODUCT),))
    yield Ask("addProductLine", "POST", f"{AT}/product-lines", body={"name": "Third"})
    third = {"items": [{"name": "Third"}]}
    yield Ask("addProductLines", "POST", f"{AT}/product-lines/batch", "", (), third, (207, ""), ((),))
    yield Ask("addProduct", "POST", f"{AT}/products", body=new)
    yield Ask("addProduct", "POST", f"{AT}/products", MISSING, unknown, lost)
    both = {"items": [new, lost]}
    yield Ask("addProducts", "POST", f"{AT}/products/batch", "", (), both, (207, ""), ((), unknown))
    yield Ask("repriceProduct", "POST", f"{AT}/products/{product}/reprice", body={"list_price": price})
    gone = (Check("of", MISSING, PRODUCT),)
    yield Ask("repriceProduct", "POST", f"{AT}/products/{new_id()}/reprice", MISSING, gone, {"list_price": price})
    yield from _price_books(world)


def _price_books(world: World) -> Iterator[Ask]:
    at, book = f"{AT}/price-books", f"{AT}/price-books/{world.price_book}"
    gone = (Check("of", MISSING, (404, "price_book_not_found")),)
    priced = {"prices": [{"product_id": world.products[0], "list_price": world.money(900)}]}
    yield Ask("listPriceBooks", "GET", at)
    yield Ask("getPriceBook", "GET", book)
    yield Ask("getPriceBook", "GET", f"{at}/{new_id()}", MISSING, gone)
    yield Ask("listPrices", "GET", f"{book}/prices")
    yield Ask("listPrices", "GET", f"{at}/{new_id()}/prices", MISSING, gone)
    yield Ask("listPriceBookHistory", "GET", f"{book}/history")
    yield Ask("listPriceBookHistory", "GET", f"{at}/{new_id()}/history", MISSING, gone)
    yield Ask("openPriceBook", "POST", at, body={"name": "Partners"})
    yield Ask("revisePriceBook", "POST", f"{book}/revise", body={"valid_to": None})
    yield Ask("setPrices", "POST", f"{book}/prices", body=priced)
    yield Ask("setPrices", "POST", f"{at}/{new_id()}/prices", MISSING, gone, priced)
