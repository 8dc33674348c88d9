"""Why a deal or its terms are refused."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "closed_on_required": Code(
        422,
        Said(
            "A signed or lost deal has a closing date",
            "已簽約或未成交的商機須有結束日期",
            "已签约或已输单的商机须有结束日期",
        ),
        Said("Give closed_on.", "請填寫 closed_on。", "请填写 closed_on。"),
    ),
    "credit_repeated": Code(
        422,
        Said("A person is credited twice", "同一人重複分配業績", "同一人重复分配业绩"),
        Said("Credit each person once.", "每個人請只列一次。", "每个人请只列一次。"),
    ),
    "credits_do_not_sum": Code(
        422,
        Said(
            "The credit shares do not sum to 10 000 basis points",
            "業績分配比例合計不是 10 000 基點（100%）",
            "业绩分配比例合计不是 10 000 基点（100%）",
        ),
        Said(
            "Give positive shares that sum to {total} basis points.",
            "每份比例須大於 0，合計須為 {total} 基點。",
            "每份比例须大于 0，合计须为 {total} 基点。",
        ),
    ),
    "currency_mismatch": Code(
        422,
        Said("The amount is not in the company's currency", "金額不是公司使用的幣別", "金额不是公司使用的币种"),
        Said("Give the amount in {currency}.", "請以 {currency} 填寫金額。", "请以 {currency} 填写金额。"),
    ),
    "customer_required": Code(
        422,
        Said("A deal is with a customer", "商機須有客戶", "商机须有客户"),
        Said("Give customer_id.", "請選擇客戶（customer_id）。", "请选择客户（customer_id）。"),
    ),
    "deal_already_open": Code(
        409,
        Said("The deal has been opened before", "商機已建立過", "商机已建立过"),
        Said("Read the deal that is there.", "請直接使用既有的商機。", "请直接使用已有的商机。"),
    ),
    "product_line_bought": Code(
        409,
        Said("The customer has the product line already", "客戶已購買此產品線", "客户已购买此产品线"),
        Said("Open a deal of another source.", "請以其他來源建立商機。", "请以其他来源建立商机。"),
    ),
    "deal_not_found": Code(
        404,
        Said("There is no such deal", "沒有這個商機", "没有这个商机"),
        Said(
            "Check the deal's id, and whether you may see it.",
            "請檢查商機 id，並確認您有權檢視。",
            "请检查商机 id，并确认您有权查看。",
        ),
    ),
    "deal_not_lost": Code(
        409,
        Said("Only a lost deal is reopened", "只有未成交的商機可以重新開啟", "只有已输单的商机可以重新打开"),
        Said(
            "The deal is {status}; there is nothing to reopen.",
            "商機目前為「{status}」，無需重新開啟。",
            "商机目前为“{status}”，无需重新打开。",
        ),
    ),
    "deal_not_open": Code(
        409,
        Said("The deal is not open", "商機不在進行中", "商机不在进行中"),
        Said(
            "The deal is {status}; a lost one can be reopened first.",
            "商機目前為「{status}」；未成交的商機可先重新開啟。",
            "商机目前为“{status}”；已输单的商机可先重新打开。",
        ),
    ),
    "deal_without_lines": Code(
        409,
        Said("A deal without line items cannot be signed", "沒有產品明細的商機不能簽約", "没有产品明细的商机不能签约"),
        Said("Add what is sold, then sign.", "請先加入產品明細再簽約。", "请先添加产品明细再签约。"),
    ),
    "note_required": Code(
        422,
        Said("The reason 'other' needs a note", "原因為「其他」時須填寫說明", "原因为“其他”时须填写说明"),
        Said("Write in note what happened.", "請在 note 說明原因。", "请在 note 说明原因。"),
    ),
    "objection_not_found": Code(
        404,
        Said("There is no such objection", "沒有這項異議", "没有这项异议"),
        Said(
            "Use the number of one of the deal's objections.",
            "請使用商機中既有異議的編號。",
            "请使用商机中已有异议的编号。",
        ),
    ),
    "instalment_never_due": Code(
        422,
        Said("An instalment has no day", "分期款沒有到期條件", "分期款没有到期条件"),
        Said(
            "Give each instalment either a due date or a trigger.",
            "每期款項請擇一填寫：到期日或觸發里程碑。",
            "每期款项请二选一填写：到期日或触发里程碑。",
        ),
    ),
    "overlay_out_of_range": Code(
        422,
        Said("An overlay share is out of range", "協同業績比例超出範圍", "协同业绩比例超出范围"),
        Said(
            "Give each overlay share from 1 to {total} basis points.",
            "每份協同業績比例須為 1 至 {total} 基點。",
            "每份协同业绩比例须为 1 至 {total} 基点。",
        ),
    ),
    "schedule_does_not_sum": Code(
        422,
        Said(
            "The instalments do not sum to the deal's net",
            "分期款合計與商機的未稅金額不符",
            "分期款合计与商机的不含税金额不符",
        ),
        Said(
            "Give positive instalments that sum to {net}; these sum to {total}.",
            "每期須大於 0，合計須為 {net}；目前合計為 {total}。",
            "每期须大于 0，合计须为 {net}；目前合计为 {total}。",
        ),
    ),
    "stage_out_of_order": Code(
        409,
        Said("The stages are gone through in order", "商機須依序推進階段", "商机须依次推进阶段"),
        Said(
            "The deal is in {stage}; {next} comes next, and it is signed from negotiation.",
            "商機目前在「{stage}」階段，下一步是「{next}」；簽約須先到「方案談判」。",
            "商机目前在“{stage}”阶段，下一步是“{next}”；签约须先到“方案谈判”。",
        ),
    ),
    "unknown_customer": Code(
        422,
        Said("Nobody has registered this customer", "查無此客戶", "查无此客户"),
        Said(
            "Register the customer first; one registered a moment ago may take some seconds to be known.",
            "請先登錄客戶；剛登錄的客戶需稍候數秒。",
            "请先登记客户；刚登记的客户需稍候数秒。",
        ),
    ),
}
