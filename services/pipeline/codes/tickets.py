"""Why a service ticket is refused."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "promises_incomplete": Code(
        422,
        Said("Not every ticket would be promised something", "服務承諾不完整", "服务承诺不完整"),
        Said(
            "Promise something for each kind and severity, once.",
            "每個類型與嚴重程度請各填寫一次。",
            "每个类型与严重程度请各填写一次。",
        ),
    ),
    "promises_out_of_order": Code(
        422,
        Said("Nothing is resolved before it is responded to", "解決時限早於回應時限", "解决时限早于响应时限"),
        Said(
            "Give at least as many minutes for the resolution as for the response.",
            "解決時限不得短於回應時限。",
            "解决时限不得短于响应时限。",
        ),
    ),
    "ticket_already_open": Code(
        409,
        Said("The ticket has been opened before", "服務單先前已建立", "服务单此前已建立"),
        Said("Open another one.", "請另建服務單。", "请另建服务单。"),
    ),
    "ticket_not_found": Code(
        404,
        Said("There is no such ticket", "沒有這張服務單", "没有这张服务单"),
        Said(
            "Check the ticket's id, and whether you may see it.",
            "請檢查服務單 id，並確認您有權檢視。",
            "请检查服务单 id，并确认您有权查看。",
        ),
    ),
    "ticket_out_of_order": Code(
        409,
        Said("A ticket goes through its steps in order", "服務單須依序處理", "服务单须依次处理"),
        Said(
            "The ticket is {ticket_status}. It is opened, responded to, resolved and closed, in this order;"
            " what is responded to can wait for the customer, what is resolved or closed can be reopened.",
            "服務單目前為「{ticket_status}」；順序為建立、回應、解決、結案，回應後可等待客戶，解決或結案後可重新開啟。",
            "服务单目前为“{ticket_status}”；顺序为建立、响应、解决、关闭，响应后可等待客户，解决或关闭后可重新打开。",
        ),
    ),
    "unknown_order": Code(
        422,
        Said("There is no such order", "沒有這張訂單", "没有这张订单"),
        Said("Name an order that you may see.", "請填寫您有權檢視的訂單。", "请填写您有权查看的订单。"),
    ),
}
