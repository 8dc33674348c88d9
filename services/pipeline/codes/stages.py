"""Why a deal does not come into a stage, and why a pipeline's stages are refused."""

from shared.problems import Code, Codes, Said


def _lack(title: Said, detail: Said) -> Code:
    return Code(409, title, detail)


CODES: Codes = {
    "pipeline_already_open": Code(
        409,
        Said("There is such a pipeline", "銷售流程已存在", "销售流程已存在"),
        Said("Revise the one that is there.", "請修訂既有的銷售流程。", "请修订已有的销售流程。"),
    ),
    "pipeline_not_found": Code(
        404,
        Said("There is no such pipeline", "沒有這個銷售流程", "没有这个销售流程"),
        Said("Check the pipeline's id.", "請檢查銷售流程 id。", "请检查销售流程 id。"),
    ),
    "unknown_pipeline": Code(
        422,
        Said("There is no such pipeline", "沒有這個銷售流程", "没有这个销售流程"),
        Said("Use the id of a pipeline.", "請使用既有銷售流程的 id。", "请使用已有销售流程的 id。"),
    ),
    "stages_not_in_order": Code(
        422,
        Said("The stages are not in the company's order", "階段順序不符", "阶段顺序不符"),
        Said(
            "Give at least one stage, each once, in the company's order.",
            "請至少填寫一個階段，依公司順序排列，不可重複。",
            "请至少填写一个阶段，依公司顺序排列，不可重复。",
        ),
    ),
    "parked_too_long": Code(
        422,
        Said("A deal is not parked so long", "商機暫停期間不符", "商机暂停期间不符"),
        Said(
            "Give a day from {earliest} on, at most a year ahead.",
            "請填寫 {earliest} 起、一年以內的日期。",
            "请填写 {earliest} 起、一年以内的日期。",
        ),
    ),
    "stage_not_ready": Code(
        409,
        Said("The deal lacks what the stage needs", "商機尚未符合階段條件", "商机尚未满足阶段条件"),
        Said(
            "Bring what `errors` names, then go on to {next}.",
            "請補齊 errors 所列項目，再進入「{next}」。",
            "请补齐 errors 所列项目，再进入“{next}”。",
        ),
    ),
    "missing_contact_activity": _lack(
        Said("No activity with a contact person", "尚無與聯絡人的活動紀錄", "尚无与联系人的活动记录"),
        Said("Log an activity with a contact person.", "請記錄一次與聯絡人的活動。", "请记录一次与联系人的活动。"),
    ),
    "missing_need": _lack(
        Said("No recorded need", "尚未記錄需求", "尚未记录需求"),
        Said("Record what the customer needs.", "請記錄客戶需求。", "请记录客户需求。"),
    ),
    "missing_budget": _lack(
        Said("No recorded budget", "尚未記錄預算", "尚未记录预算"),
        Said("Record the customer's budget.", "請記錄客戶預算。", "请记录客户预算。"),
    ),
    "missing_confirmed_intent": _lack(
        Said("The intent to buy is not confirmed", "尚未確認購買意願", "尚未确认购买意向"),
        Said("Record that the customer means to buy.", "請記錄客戶已確認購買意願。", "请记录客户已确认购买意向。"),
    ),
    "missing_solution": _lack(
        Said("No offered solution", "尚未提出解決方案", "尚未提出解决方案"),
        Said("Add what is offered as line items.", "請加入產品明細。", "请添加产品明细。"),
    ),
    "missing_demo": _lack(
        Said("No demo took place", "尚未進行產品展示", "尚未进行产品演示"),
        Said("Log a demo that took place.", "請記錄一次已進行的產品展示。", "请记录一次已进行的产品演示。"),
    ),
    "missing_settled_objections": _lack(
        Said("An objection is not settled", "仍有異議未處理", "仍有异议未处理"),
        Said(
            "Answer each objection, or leave it open by name.",
            "請逐項回覆異議，或註明保留。",
            "请逐项答复异议，或注明保留。",
        ),
    ),
    "missing_price": _lack(
        Said("No offered price", "尚未報價", "尚未报价"),
        Said(
            "Issue a quote that waits for no approval.",
            "請提出報價，且不得仍待核准。",
            "请提出报价，且不得仍待审批。",
        ),
    ),
    "missing_delivery_date": _lack(
        Said("No delivery date", "尚無交付日期", "尚无交付日期"),
        Said("Issue a quote with a delivery date.", "請提出含交付日期的報價。", "请提出含交付日期的报价。"),
    ),
    "missing_payment_terms": _lack(
        Said("No payment terms", "尚無付款條件", "尚无付款条件"),
        Said("Issue a quote with a payment schedule.", "請提出含付款期程的報價。", "请提出含付款计划的报价。"),
    ),
    "missing_accepted_quote": _lack(
        Said("No accepted quote", "客戶尚未接受報價", "客户尚未接受报价"),
        Said("Write down which quote the customer took.", "請記錄客戶接受的報價。", "请记录客户接受的报价。"),
    ),
    "missing_checked_contract": _lack(
        Said("No checked contract", "合約尚未審核", "合同尚未审核"),
        Said("Have another person check the contract.", "請由另一人審核合約。", "请由另一人审核合同。"),
    ),
}
