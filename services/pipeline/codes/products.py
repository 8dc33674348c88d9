"""Why a product or a product line is refused."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "price_book_already_open": Code(
        409,
        Said("There is such a price book", "價目表已存在", "价目表已存在"),
        Said(
            "It is open as {name}: revise it instead.",
            "價目表已以「{name}」建立，請改為修訂。",
            "价目表已以“{name}”建立，请改为修订。",
        ),
    ),
    "price_book_not_found": Code(
        404,
        Said("There is no such price book", "沒有這個價目表", "没有这个价目表"),
        Said("Check the price book's id.", "請檢查價目表 id。", "请检查价目表 id。"),
    ),
    "price_book_not_valid": Code(
        422,
        Said("The price book is not valid on that day", "價目表於該日無效", "价目表于该日无效"),
        Said(
            "{name} is not valid on {day}: name another one, or none.",
            "「{name}」於 {day} 無效，請改用其他價目表，或不指定。",
            "“{name}”于 {day} 无效，请改用其他价目表，或不指定。",
        ),
    ),
    "price_book_of_another_channel": Code(
        422,
        Said("The price book is for another channel", "價目表屬於其他通路", "价目表属于其他渠道"),
        Said(
            "It is for deals of {channel} alone: name another one, or none.",
            "此價目表僅適用於「{channel}」通路的商機，請改用其他價目表，或不指定。",
            "此价目表仅适用于“{channel}”渠道的商机，请改用其他价目表，或不指定。",
        ),
    ),
    "product_not_in_price_book": Code(
        422,
        Said("The price book has no price of the product", "價目表中沒有這個產品的價格", "价目表中没有这个产品的价格"),
        Said(
            "Set its price in {name} on or before {day}, or name another price book.",
            "請於「{name}」設定 {day} 當天或之前生效的價格，或改用其他價目表。",
            "请于“{name}”设置 {day} 当天或之前生效的价格，或改用其他价目表。",
        ),
    ),
    "product_priced_twice": Code(
        422,
        Said("A product is priced twice", "同一產品重複定價", "同一产品重复定价"),
        Said("Price each product once.", "每個產品請只列一次價格。", "每个产品请只列一次价格。"),
    ),
    "unknown_price_book": Code(
        422,
        Said("There is no such price book to sell by", "沒有這個可使用的價目表", "没有这个可使用的价目表"),
        Said(
            "Use the id of a price book, or none.",
            "請使用既有價目表的 id，或不指定。",
            "请使用已有价目表的 id，或不指定。",
        ),
    ),
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
