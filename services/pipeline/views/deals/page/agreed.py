"""A deal's terms as its page shows them: ids and days stay the text that they are in the event."""

from msgspec import Struct


class Item(Struct):
    """A line."""

    number: int
    product_id: str
    product_name: str
    product_line_id: str
    product_line_name: str
    quantity: int
    net: int
    cost: int
    vat_bp: int = 0
    list_net: int | None = None
    floor_net: int | None = None
    price_book_id: str | None = None
    flags: tuple[str, ...] = ()


class Share(Struct):
    """A credit."""

    employee_id: str
    share_bp: int


class Agreed(Struct):
    """Terms."""

    owner_id: str
    credits: tuple[Share, ...]
    lines: tuple[Item, ...]
    net: int
    currency: str
    expected_close_on: str | None
    overlay: tuple[Share, ...] = ()


class Whom(Struct):
    """What is shown of dimensions."""

    customer_id: str | None
    customer_name: str | None
    source: str | None = None
    channel: str | None = None


class Worth(Struct):
    """What is needed of terms that others have said before."""

    net: int
    currency: str
