"""Why a product or a product line is refused."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "price_before_listing": Code(
        422,
        Said("The price is older than the listing", "價格早於產品上架日", "价格早于产品上架日"),
        Said(
            "Choose {listed_on} or a later day: the product is listed from then.",
            "產品於 {listed_on} 上架，請填寫當天或之後的日期。",
            "产品于 {listed_on} 上架，请填写当天或之后的日期。",
        ),
    ),
    "product_already_listed": Code(
        409,
        Said("The product is listed", "產品已上架", "产品已上架"),
        Said(
            "It is listed as {name}: change its price instead.",
            "產品已以「{name}」上架，請改為調整價格。",
            "产品已以“{name}”上架，请改为调整价格。",
        ),
    ),
    "product_line_already_listed": Code(
        409,
        Said("The product line is listed", "產品線已上架", "产品线已上架"),
        Said(
            "It is listed as {name}: use that one.",
            "產品線已以「{name}」上架，請直接使用。",
            "产品线已以“{name}”上架，请直接使用。",
        ),
    ),
    "product_line_not_found": Code(
        404,
        Said("There is no such product line", "沒有這個產品線", "没有这个产品线"),
        Said("Check the product line's id.", "請檢查產品線 id。", "请检查产品线 id。"),
    ),
    "product_not_found": Code(
        404,
        Said("There is no such product", "沒有這個產品", "没有这个产品"),
        Said("Check the product's id.", "請檢查產品 id。", "请检查产品 id。"),
    ),
    "unknown_product": Code(
        422,
        Said("There is no such product to sell", "沒有這個可銷售的產品", "没有这个可销售的产品"),
        Said(
            "List the product first, or name another.",
            "請先將產品上架，或改選其他產品。",
            "请先将产品上架，或改选其他产品。",
        ),
    ),
    "unknown_product_line": Code(
        422,
        Said("There is no such product line to put it in", "沒有這個可歸入的產品線", "没有这个可归入的产品线"),
        Said(
            "List the product line first, or name another.",
            "請先建立產品線，或改選其他產品線。",
            "请先建立产品线，或改选其他产品线。",
        ),
    ),
}
