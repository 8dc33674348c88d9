"""The codes of rules that several services have: one meaning each, wherever it is answered."""

from shared.problems import Code, Codes, Said

BUSINESS: Codes = {
    "amount_out_of_range": Code(
        422,
        Said("An amount is out of range", "金額超出範圍", "金额超出范围"),
        Said(
            "Amounts are not negative, payments are more than 0, and none exceeds 2^53 - 1, all parts included.",
            "金額不得為負，收款與退款須大於 0，且合計不得超過 2^53 - 1（最小貨幣單位）。",
            "金额不得为负，回款与退款须大于 0，且合计不得超过 2^53 - 1（最小货币单位）。",
        ),
    ),
    "date_in_future": Code(
        422,
        Said("The date has not come yet", "日期尚未到來", "日期尚未到来"),
        Said(
            "{day} has not come yet: choose today or an earlier day.",
            "{day} 還沒到，請填寫今天或更早的日期。",
            "{day} 还没到，请填写今天或更早的日期。",
        ),
    ),
    "dates_out_of_order": Code(
        422,
        Said("The dates are not in order", "日期先後不符", "日期先后不符"),
        Said(
            "The day cannot be before {earliest}.",
            "日期不得早於 {earliest}。",
            "日期不得早于 {earliest}。",
        ),
    ),
    "employee_not_found": Code(
        404,
        Said("There is no such employee", "沒有這位員工", "没有这位员工"),
        Said(
            "Check the employee's id, and whether you may see this person.",
            "請檢查員工 id，並確認您有權檢視此人。",
            "请检查员工 id，并确认您有权查看此人。",
        ),
    ),
    "external_reference_taken": Code(
        409,
        Said("The external reference is taken", "外部編號已被使用", "外部编号已被占用"),
        Said(
            "It has been recorded already: use what is there, or another reference.",
            "此外部編號已登錄，請使用既有資料，或改用其他編號。",
            "该外部编号已登记，请使用已有数据，或改用其他编号。",
        ),
    ),
    "measure_unknown": Code(
        422,
        Said("Targets are not set for this measure", "此指標不設目標", "该指标不设目标"),
        Said("Use one of {known}.", "可用的指標：{known}。", "可用的指标：{known}。"),
    ),
    "unknown_employee": Code(
        422,
        Said("Nobody by this id was hired", "查無此員工 id", "查无此员工 id"),
        Said(
            "Name an employee by id; somebody hired a moment ago may take some seconds to be known.",
            "請填寫員工的 id；剛到職的員工需稍候數秒。",
            "请填写员工的 id；刚入职的员工需稍候数秒。",
        ),
    ),
}


def shared_by_services(*codes: str) -> Codes:
    """Those of BUSINESS that a service answers."""
    return {code: BUSINESS[code] for code in codes}
