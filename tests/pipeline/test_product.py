"""What a product costs, and from when."""

from datetime import date
from uuid import UUID

import pytest

from services.pipeline.domain.catalogue.product import PRODUCT, ListProduct, RepriceProduct, decide, price_on
from services.pipeline.domain.catalogue.product_line import PRODUCT_LINE, ListProductLine
from shared.contracts.pipeline import ProductLineListed, ProductRepriced
from shared.decider import Claim, Refused
from tests.pipeline.examples import after

JANUARY, MAY, JULY = date(2026, 1, 1), date(2026, 5, 1), date(2026, 7, 1)
LISTING = ListProduct("GTX Pro", UUID(int=1), "GTX", 4_821_00, 1_500_00, "USD", JANUARY, "GTX Pro")


def test_a_price_is_in_force_from_its_day_on() -> None:
    product = after(PRODUCT, LISTING, RepriceProduct(5_000_00, None, MAY))
    assert price_on(product, date(2026, 4, 30)).list_price == 4_821_00
    assert (price_on(product, MAY).list_price, price_on(product, MAY).unit_cost) == (5_000_00, 1_500_00)


def test_a_day_before_the_listing_takes_the_first_price() -> None:
    assert price_on(after(PRODUCT, LISTING), date(2016, 10, 20)).list_price == 4_821_00


def test_a_price_between_others_leaves_later_ones_alone() -> None:
    product = after(PRODUCT, LISTING, RepriceProduct(6_000_00, None, JULY), RepriceProduct(5_000_00, None, MAY))
    assert [price.list_price for price in product.prices] == [4_821_00, 5_000_00, 6_000_00]


def test_a_new_price_says_what_it_was_before() -> None:
    assert decide(RepriceProduct(None, 1_600_00, MAY), after(PRODUCT, LISTING)) == [
        ProductRepriced("GTX Pro", 4_821_00, 4_821_00, 1_500_00, 1_600_00, "USD", MAY)
    ]


def test_the_same_price_again_changes_nothing() -> None:
    assert decide(RepriceProduct(4_821_00, None, MAY), after(PRODUCT, LISTING)) == []


def test_no_price_is_older_than_the_listing() -> None:
    with pytest.raises(Refused, match="price_before_listing"):
        decide(RepriceProduct(1, None, date(2025, 12, 31)), after(PRODUCT, LISTING))


def test_a_product_is_listed_once() -> None:
    with pytest.raises(Refused, match="product_already_listed"):
        decide(LISTING, after(PRODUCT, LISTING))


def test_what_nobody_listed_has_no_price() -> None:
    with pytest.raises(Refused, match="product_not_found"):
        decide(RepriceProduct(1, 1, MAY), PRODUCT.initial)


def test_a_product_line_is_listed_once_and_claims_its_reference() -> None:
    line = after(PRODUCT_LINE, ListProductLine("GTX", JANUARY, "gtx"))
    with pytest.raises(Refused, match="product_line_already_listed"):
        PRODUCT_LINE.decide(ListProductLine("GTX", JANUARY), line)
    assert list(PRODUCT_LINE.claims(ProductLineListed("GTX", JANUARY, "gtx"))) == [
        Claim("product_line.external_reference", "gtx")
    ]
