"""Why an invoice, a payment or a refund is refused."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "account_not_found": Code(
        404,
        Said("The customer has no account", "這位客戶沒有往來帳", "该客户没有往来账"),
        Said(
            "Check the customer's id: an account begins with the first invoice or payment.",
            "請檢查客戶 id；有了第一張發票或第一筆收款後才有往來帳。",
            "请检查客户 id；有了第一张发票或第一笔回款后才有往来账。",
        ),
    ),
    "allocation_exceeds_invoice": Code(
        409,
        Said(
            "More is allocated than is open on the invoice", "核銷金額超過發票的未收金額", "核销金额超过发票的未收金额"
        ),
        Said(
            "Allocate between 1 and {limit} to this invoice.",
            "這張發票可核銷 1 到 {limit}（最小貨幣單位）。",
            "该发票可核销 1 到 {limit}（最小货币单位）。",
        ),
    ),
    "allocation_exceeds_payment": Code(
        422,
        Said("More is allocated than was received", "核銷金額超過收款金額", "核销金额超过回款金额"),
        Said(
            "Allocate at most {limit} in all.",
            "核銷金額合計不得超過 {limit}（最小貨幣單位）。",
            "核销金额合计不得超过 {limit}（最小货币单位）。",
        ),
    ),
    "bank_reference_taken": Code(
        409,
        Said("The bank line is known", "這筆銀行明細已登錄", "该笔银行流水已登记"),
        Said(
            "It has been recorded already; record each bank line once.",
            "每筆銀行明細只能登錄一次，請確認是否重複入帳。",
            "每笔银行流水只能登记一次，请确认是否重复入账。",
        ),
    ),
    "correction_exceeds_open": Code(
        409,
        Said("More would be taken back than is open", "沖減金額超過未收金額", "冲减金额超过未收金额"),
        Said(
            "Take back between 1 and {limit}.",
            "可沖減 1 到 {limit}（最小貨幣單位）。",
            "可冲减 1 到 {limit}（最小货币单位）。",
        ),
    ),
    "correction_not_found": Code(
        404,
        Said("There is no such correction", "沒有這筆沖帳", "没有这笔冲账"),
        Said(
            "Check its id, and whether you may see it.",
            "請檢查 id，並確認您有權檢視。",
            "请检查 id，并确认您有权查看。",
        ),
    ),
    "invoice_not_found": Code(
        404,
        Said("There is no such invoice", "沒有這張發票", "没有这张发票"),
        Said(
            "Check the invoice's id, and whether you may see it.",
            "請檢查發票 id，並確認您有權檢視。",
            "请检查发票 id，并确认您有权查看。",
        ),
    ),
    "deal_has_schedule": Code(
        409,
        Said("The deal's schedule brings its invoices", "此商機的發票由付款排程產生", "该商机的发票由付款计划产生"),
        Said(
            "Import the invoices of deals without a schedule alone.",
            "僅沒有付款排程的商機可匯入發票。",
            "仅没有付款计划的商机可导入发票。",
        ),
    ),
    "deal_without_customer": Code(
        409,
        Said("The deal has no customer", "此商機沒有客戶", "该商机没有客户"),
        Said(
            "An invoice is on a customer's account: leave it out.",
            "發票屬於客戶帳戶，請略過此筆。",
            "发票属于客户账户，请略过此条。",
        ),
    ),
    "invoice_number_taken": Code(
        409,
        Said("The invoice number is taken", "發票號碼已被使用", "发票号码已被占用"),
        Said("Send the command again.", "請重新送出。", "请重新发送。"),
    ),
    "invoiced_beyond_deal": Code(
        409,
        Said("More would be invoiced than was signed", "開票金額超過合約金額", "开票金额超过合同金额"),
        Said(
            "Invoice between 1 and {limit} net of this deal.",
            "此商機的未稅開票金額須為 1 到 {limit}（最小貨幣單位）。",
            "该商机的不含税开票金额须为 1 到 {limit}（最小货币单位）。",
        ),
    ),
    "unknown_deal": Code(
        422,
        Said("There is no such deal", "沒有這個商機", "没有这个商机"),
        Said("Use the id of a signed deal.", "請使用已簽約商機的 id。", "请使用已签约商机的 id。"),
    ),
    "invoice_repeated": Code(
        422,
        Said("An invoice is named twice", "同一張發票重複列出", "同一张发票重复列出"),
        Said("Name each invoice once.", "每張發票請只列一次。", "每张发票请只列一次。"),
    ),
    "invoice_settled": Code(
        409,
        Said("Nothing is open on the invoice", "這張發票已無未收金額", "这张发票已无未收金额"),
        Said(
            "Refund what was paid first; then it can be credited or written off.",
            "請先退款，再辦理折讓或呆帳沖銷。",
            "请先退款，再办理红冲或坏账核销。",
        ),
    ),
    "line_repeated": Code(
        422,
        Said("A line is named twice, or none is", "明細行重複或未指定", "明细行重复或未指定"),
        Said("Name each line of the invoice once.", "每一明細行請只列一次。", "每一明细行请只列一次。"),
    ),
    "payment_not_found": Code(
        404,
        Said("There is no such payment", "沒有這筆收款", "没有这笔回款"),
        Said(
            "Check the payment's id, and whether you may see it.",
            "請檢查收款 id，並確認您有權檢視。",
            "请检查回款 id，并确认您有权查看。",
        ),
    ),
    "refund_decided": Code(
        409,
        Said("The refund has been decided", "這筆退款已有決定", "该笔退款已有决定"),
        Said(
            "It is {status}; ask for another one where it is needed.",
            "狀態為「{status}」；需要時請另行申請。",
            "状态为“{status}”；需要时请另行申请。",
        ),
    ),
    "refund_exceeds_payment": Code(
        409,
        Said("More would go back than is left of the payment", "退款超過這筆收款的餘額", "退款超过该笔回款的余额"),
        Said(
            "Refund at most {limit}.",
            "最多可退 {limit}（最小貨幣單位）。",
            "最多可退 {limit}（最小货币单位）。",
        ),
    ),
    "refund_not_found": Code(
        404,
        Said("There is no such refund", "沒有這筆退款申請", "没有这笔退款申请"),
        Said(
            "Check its id: somebody has to ask for it first.",
            "請檢查 id；須先有人提出申請。",
            "请检查 id；须先有人提出申请。",
        ),
    ),
    "tax_number_taken": Code(
        409,
        Said("Another invoice has this number", "此發票號碼已用於另一張發票", "该发票号码已用于另一张发票"),
        Said(
            "Check the tax authority's number: each is of one invoice.",
            "請檢查稅務發票號碼；每個號碼只屬於一張發票。",
            "请检查税务发票号码；每个号码只属于一张发票。",
        ),
    ),
    "unknown_invoice": Code(
        422,
        Said("The account has no such invoice", "客戶的往來帳中沒有這張發票", "客户的往来账中没有这张发票"),
        Said("Name invoices of the paying customer.", "請選擇付款客戶名下的發票。", "请选择付款客户名下的发票。"),
    ),
    "write_off_decided": Code(
        409,
        Said("The write-off has been decided", "這筆呆帳沖銷已有決定", "该笔坏账核销已有决定"),
        Said(
            "It is {status}; ask for another one where it is needed.",
            "狀態為「{status}」；需要時請另行申請。",
            "状态为“{status}”；需要时请另行申请。",
        ),
    ),
    "write_off_not_found": Code(
        404,
        Said("There is no such write-off", "沒有這筆呆帳沖銷申請", "没有这笔坏账核销申请"),
        Said(
            "Check its id: somebody has to ask for it first.",
            "請檢查 id；須先有人提出申請。",
            "请检查 id；须先有人提出申请。",
        ),
    ),
}
