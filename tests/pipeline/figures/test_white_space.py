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


async def test_what_is_bought_is_what_stands_of_the_contract(api: Company) -> None:
    other = await api.register("Other")
    for customer in (api.acme, other):
        await place(api, customer, "food", "small")
    await api.everything_done()
    deal = await api.signed(100)
    body = {"customer_id": api.acme, "product_id": api.product, "owner_id": api.anna}
    assert await api.refused("/white-space/deals", body) == (409, "product_line_bought")
    assert len((await api.get("/white-space", customer_id=other))["items"]) == 1
    line = await api.post("/product-lines", {"name": "Sensors"})
    product = {"name": "S1", "product_line_id": line["id"], "listed_on": "2016-01-01"}
    sensor = await api.post("/products", product | {"list_price": usd(100), "unit_cost": usd(1)})
    lines = [{"product_id": sensor["id"], "quantity": 1}]
    due = [{"net": usd(100), "due_on": "2090-12-01"}]
    await api.post(f"/deals/{deal}/contract/amend", {"lines": lines, "schedule": due})
    await api.everything_done()
    (gap,) = (await api.get("/white-space", customer_id=other))["items"]
    assert (gap["product_line_name"], gap["buyers"]) == ("Sensors", 1)
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    await api.post(f"/orders/{order['id']}/cancel", {"reason": "mistake"})
    await api.everything_done()
    assert (await api.get("/white-space", customer_id=other))["items"] == []
    assert (await api.post("/white-space/deals", body))["source"] == "white_space"
