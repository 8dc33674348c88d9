"""Why a quote is refused."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "approval_beyond_post": Code(
        403,
        Said("The discount is beyond what your post approves", "折扣超出您的核准權限", "折扣超出您的审批权限"),
        Said(
            "Over 10 % needs the regional manager, over 20 % or below floor the sales director, and the director's own "
            "the general manager.",
            "超過 10% 須由區域經理核准，超過 20% 或低於底價須由業務總監核准，總監本人的須由總經理核准。",
            "超过 10% 须由区域经理审批，超过 20% 或低于底价须由销售总监审批，总监本人的须由总经理审批。",
        ),
    ),
    "quote_expired": Code(
        409,
        Said("The quote is no longer valid", "報價已過期", "报价已过期"),
        Said(
            "It was valid until {until}: issue a new one.",
            "有效期至 {until}，請重新報價。",
            "有效期至 {until}，请重新报价。",
        ),
    ),
    "quote_not_found": Code(
        404,
        Said("There is no such quote", "沒有這份報價", "没有这份报价"),
        Said(
            "Use the number of one of the deal's quotes.",
            "請使用商機中既有報價的編號。",
            "请使用商机中已有报价的编号。",
        ),
    ),
    "quote_not_open": Code(
        409,
        Said("The quote does not take this now", "報價目前的狀態不允許此操作", "报价当前状态不允许此操作"),
        Said(
            "The quote is {quote_status}; issue a new version where another is needed.",
            "報價目前為「{quote_status}」；需要時請重新報價。",
            "报价当前为“{quote_status}”；需要时请重新报价。",
        ),
    ),
    "quote_without_lines": Code(
        422,
        Said("A quote offers something", "報價須有產品明細", "报价须有产品明细"),
        Said("Give at least one line.", "請至少填寫一項產品。", "请至少填写一项产品。"),
    ),
}
