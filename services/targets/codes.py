"""Why targets says no: every error code of its own."""

from shared.problems import Code, Codes, Said
from shared.problems.business import shared_by_services

CODES: Codes = {
    "target_not_found": Code(
        404,
        Said("There is no such target", "沒有這個目標", "没有这个目标"),
        Said(
            "Check the target's id, and whether you may see it.",
            "請檢查目標 id，並確認您有權檢視。",
            "请检查目标 id，并确认您有权查看。",
        ),
    ),
    "padding_out_of_range": Code(
        422,
        Said("The padding is out of range", "加碼比例超出範圍", "加码比例超出范围"),
        Said(
            "Give 0 to 10 000 basis points.",
            "請填寫 0 到 10 000 基點（100%）。",
            "请填写 0 到 10 000 基点（100%）。",
        ),
    ),
    "months_not_4_or_12": Code(
        422,
        Said("Months are weighed by 4 or 12 weights", "月份權重須為 4 個或 12 個", "月份权重须为 4 个或 12 个"),
        Said(
            "Give 4 weights, of quarters, or 12, of months.",
            "請填寫 4 個（每季）或 12 個（每月）權重。",
            "请填写 4 个（每季）或 12 个（每月）权重。",
        ),
    ),
    "weight_out_of_range": Code(
        422,
        Said("A weight is out of range", "權重超出範圍", "权重超出范围"),
        Said("Weights are whole numbers of at least 0.", "權重須為不小於 0 的整數。", "权重须为不小于 0 的整数。"),
    ),
    "weights_all_zero": Code(
        422,
        Said("All weights are 0", "權重全部為 0", "权重全部为 0"),
        Said("Give at least one weight more than 0.", "至少要有一個權重大於 0。", "至少要有一个权重大于 0。"),
    ),
    "weight_missing": Code(
        422,
        Said("A sibling has a weight, this one has none", "同層節點有權重，此節點沒有", "同级节点有权重，该节点没有"),
        Said(
            "Give {id} a weight too, or none to its siblings.",
            "請為 {id} 填寫權重，或同層節點都不填。",
            "请为 {id} 填写权重，或同级节点都不填。",
        ),
    ),
    "node_unknown": Code(
        422,
        Said("The organisation has no such unit or employee", "組織中沒有這個單位或員工", "组织中没有该部门或员工"),
        Said(
            "Leave {id} out: it is not in the organisation on that day.",
            "{id} 當天不在組織中，請移除或更正。",
            "{id} 当天不在组织中，请去掉或更正。",
        ),
    ),
    "product_line_repeated": Code(
        422,
        Said("A product line is given twice", "產品線重複", "产品线重复"),
        Said("Give each product line one weight.", "每個產品線請只填一個權重。", "每个产品线请只填一个权重。"),
    ),
    "plan_too_large": Code(
        422,
        Said("The plan has too many nodes or product lines", "分解的節點或產品線過多", "分解的节点或产品线过多"),
        Said(
            "Give at most {nodes} nodes, {lines} product lines, and {leaves} of both multiplied.",
            "節點最多 {nodes} 個、產品線最多 {lines} 個，兩者乘積最多 {leaves}。",
            "节点最多 {nodes} 个、产品线最多 {lines} 个，两者乘积最多 {leaves}。",
        ),
    ),
    "not_a_tree": Code(
        422,
        Said("The nodes form no tree", "節點未構成一棵樹", "节点未构成一棵树"),
        Said(
            "Give one root, and each other node a parent before it.",
            "請給一個根節點，其餘節點的上層須排在它之前。",
            "请给一个根节点，其余节点的上级须排在它之前。",
        ),
    ),
    "not_yet": Code(
        409,
        Said("It is too early for this", "現在還不能這樣做", "现在还不能这样做"),
        Said(
            "Break the draft down, then publish it; only then can it be revised.",
            "草稿須先分解再下達，下達後才能修訂。",
            "草稿须先分解再下达，下达后才能修订。",
        ),
    ),
    "already_published": Code(
        409,
        Said("What is published is never edited", "已下達的目標不能直接修改", "已下达的目标不能直接修改"),
        Said("Revise it instead.", "請改以修訂方式調整。", "请改以修订方式调整。"),
    ),
    "not_month_start": Code(
        422,
        Said("It is not the first day of a month", "不是當月第一天", "不是当月第一天"),
        Said("Begin on the first day of a month.", "請填寫某月的第一天。", "请填写某月的第一天。"),
    ),
    "not_in_the_year": Code(
        422,
        Said("It is not in the target's year", "不在目標的年度內", "不在目标的年度内"),
        Said("Choose a day of {year}.", "請填寫 {year} 年的日期。", "请填写 {year} 年的日期。"),
    ),
    "month_closed": Code(
        422,
        Said("The month is over", "該月份已結束", "该月份已结束"),
        Said(
            "Begin with this month or a later one; past months keep their targets.",
            "請從本月或之後的月份開始；過去的月份維持原目標。",
            "请从本月或之后的月份开始；过去的月份维持原目标。",
        ),
    ),
    "before_last_revision": Code(
        422,
        Said("A revision begins later", "已有更晚生效的修訂", "已有更晚生效的修订"),
        Said(
            "Begin with {day} or a later month: the last revision begins then.",
            "上次修訂自 {day} 起生效，請填寫該日或之後的月份。",
            "上次修订自 {day} 起生效，请填写该日或之后的月份。",
        ),
    ),
    "root_changed": Code(
        422,
        Said("A target stays with its company", "目標不能改到別的公司", "目标不能改到别的公司"),
        Said(
            "Keep the root that the target was published for.",
            "請保留下達時的根節點。",
            "请保留下达时的根节点。",
        ),
    ),
    "below_past_months": Code(
        422,
        Said("The past months hold more than that", "過去的月份已超過此金額", "过去的月份已超过此金额"),
        Said(
            "Give at least {least}, which the past months hold.",
            "過去的月份合計為 {least}，新目標含加碼不得低於此數。",
            "过去的月份合计为 {least}，新目标含加码不得低于此数。",
        ),
    ),
    "not_whole_months": Code(
        422,
        Said(
            "Only whole months of one year have a target",
            "只有同一年度的完整月份有目標",
            "只有同一年度的完整月份有目标",
        ),
        Said(
            "Ask for whole months of the target's year.",
            "請查詢目標年度內的完整月份。",
            "请查询目标年度内的完整月份。",
        ),
    ),
    "year_measure_taken": Code(
        409,
        Said("The measure has a target for that year", "該年度的這項指標已有目標", "该年度的此指标已有目标"),
        Said(
            "Change or revise the target that is there.",
            "請變更或修訂既有的目標。",
            "请更改或修订已有的目标。",
        ),
    ),
    **shared_by_services("amount_out_of_range", "date_in_future", "measure_unknown"),
}
