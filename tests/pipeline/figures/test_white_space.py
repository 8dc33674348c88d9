"""White space: what others like a customer buy and it does not, and the deal that is made of it."""

from uuid import UUID

from shared.contracts.customers import CustomerProfile, CustomerProfileChanged
from shared.store.handle import handle
from tests.pipeline.company import CUSTOMER, LONG_AGO, Company, context, usd


async def place(api: Company, customer: str, industry: str | None, size: object) -> None:
    """The customer is of that segment from now on."""
    profile = CustomerProfile("Somebody", industry=industry, size=size)  # type: ignore[arg-type]
    event = CustomerProfileChanged(CustomerProfile("Somebody"), profile, LONG_AGO)
    await handle(api.customers, CUSTOMER, UUID(customer), event, context=context())


async def test_white_space_is_what_the_segment_buys_and_this_customer_does_not(api: Company) -> None:
    other, elsewhere, newcomer = [await api.register(name) for name in ("Other", "Elsewhere", "Newcomer")]
    for customer, industry in ((api.acme, "food"), (other, "food"), (newcomer, "food"), (elsewhere, "steel")):
        await place(api, customer, industry, "small")
    await api.everything_done()
    await api.signed(100)
    await api.signed(100, customer_id=elsewhere)
    (gap,) = (await api.get("/white-space", customer_id=newcomer))["items"]
    assert (gap["product_line_name"], gap["buyers"], gap["share"]) == ("GTX", 1, 0.5)
    assert gap["product_id"] == api.product
    assert (await api.get("/white-space", customer_id=api.acme))["items"] == []
    assert (await api.get("/white-space", customer_id=elsewhere))["items"] == []


async def test_one_command_makes_it_a_deal_once(api: Company) -> None:
    body = {"customer_id": api.acme, "product_id": api.product, "owner_id": api.anna}
    deal = await api.post("/white-space/deals", body)
    assert (deal["source"], deal["net"], deal["stage"]) == ("white_space", usd(500_00), "research")
    assert (await api.get(f"/deals/{deal['id']}"))["id"] == deal["id"]
    assert await api.refused("/white-space/deals", body) == (409, "deal_already_open")
