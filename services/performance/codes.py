"""Why performance says no: every error code of its own."""

from shared.problems import Code, Codes, Said
from shared.problems.business import shared_by_services

CODES: Codes = {
    "unknown_kpi": Code(
        404,
        Said("There is no KPI of this name", "沒有這個 KPI", "没有这个 KPI"),
        Said("GET /kpis lists what there is.", "可用的 KPI 請見 GET /kpis。", "可用的 KPI 请见 GET /kpis。"),
    ),
    "whole_months_only": Code(
        422,
        Said(
            "Targets are by month: the period must begin and end with one",
            "目標以月為單位，期間須為完整月份",
            "目标以月为单位，期间须为完整月份",
        ),
        Said(
            "Begin on the first day of a month and end on the last day of one.",
            "from 請填月初，to 請填月底。",
            "from 请填月初，to 请填月底。",
        ),
    ),
    "measure_required": Code(
        422,
        Said("Attainment needs to be told of which measure", "查詢達成率須指定指標", "查询达成率须指定指标"),
        Said("Give one of {known} as measure.", "請以 measure 指定：{known}。", "请以 measure 指定：{known}。"),
    ),
    "measure_not_expected": Code(
        422,
        Said("Only attainment takes a measure", "只有達成率需要指標", "只有达成率需要指标"),
        Said("Leave measure out.", "請移除 measure。", "请去掉 measure。"),
    ),
    "dimension_not_available": Code(
        422,
        Said("This KPI cannot be cut by this", "這個 KPI 不能依此維度拆分", "该 KPI 不能按此维度拆分"),
        Said(
            "Use a dimension that GET /kpis lists for it; attainment is of one node or of the children of one.",
            "請使用 GET /kpis 為它列出的維度；達成率只能查一個節點或其下一層。",
            "请使用 GET /kpis 为它列出的维度；达成率只能查一个节点或其下一级。",
        ),
    ),
    "bucket_not_available": Code(
        422,
        Said("This KPI does not come in such periods", "這個 KPI 不能依此週期拆分", "该 KPI 不能按此周期拆分"),
        Said("Use one of {known}.", "可用的週期：{known}。", "可用的周期：{known}。"),
    ),
    "one_cell_only": Code(
        422,
        Said("Explain takes one cell", "一次只能說明一個數字", "一次只能说明一个数字"),
        Said(
            "Say which one by the dimension's own parameter, and keep from and to in one period.",
            "請以該維度的參數指定是哪一個，且 from 與 to 須在同一週期內。",
            "请以该维度的参数指定是哪一个，且 from 与 to 须在同一周期内。",
        ),
    ),
    "period_invalid": Code(
        422,
        Said("The period is not a year, quarter or month", "期間不是年、季或月", "期间不是年、季或月"),
        Said(
            "Give it like 2017, 2017-Q1 or 2017-03.",
            "請以 2017、2017-Q1 或 2017-03 的格式填寫。",
            "请以 2017、2017-Q1 或 2017-03 的格式填写。",
        ),
    ),
    "incentive_plan_not_found": Code(
        404,
        Said("There is no incentive plan with this id", "沒有這個獎勵方案", "没有这个激励方案"),
        Said("Check the plan's id.", "請檢查獎勵方案 id。", "请检查激励方案 id。"),
    ),
    "incentive_plan_exists": Code(
        409,
        Said("The incentive plan exists already", "獎勵方案已存在", "激励方案已存在"),
        Said(
            "The plan is written as {name}: revise it.",
            "方案已以「{name}」建立，請改為修訂。",
            "方案已以“{name}”建立，请改为修订。",
        ),
    ),
    "tiers_empty": Code(
        422,
        Said("A plan has at least one tier", "方案至少要有一個級距", "方案至少要有一个档次"),
        Said("Give 1 to {most} tiers.", "請填寫 1 到 {most} 個級距。", "请填写 1 到 {most} 个档次。"),
    ),
    "tiers_gap": Code(
        422,
        Said("The tiers leave amounts without a rate", "級距之間有金額沒有費率", "档次之间有金额没有费率"),
        Said(
            "Amounts from {start} have no rate: let the tiers follow one another and the last one be without end.",
            "自 {start} 起的金額沒有費率；級距須首尾相接，最後一級不設上限。",
            "自 {start} 起的金额没有费率；档次须首尾相接，最后一档不设上限。",
        ),
    ),
    "tiers_overlap": Code(
        422,
        Said("The tiers give some amounts two rates", "級距重疊，部分金額有兩個費率", "档次重叠，部分金额有两个费率"),
        Said(
            "Let each tier lie above the one before it, and only the last be without end.",
            "每一級須高於前一級，且只有最後一級不設上限。",
            "每一档须高于前一档，且只有最后一档不设上限。",
        ),
    ),
    "employees_repeated": Code(
        422,
        Said("An employee is named twice", "同一員工重複列出", "同一员工重复列出"),
        Said("Name each employee once.", "每位員工請只列一次。", "每位员工请只列一次。"),
    ),
    **shared_by_services("employee_not_found", "external_reference_taken", "measure_unknown"),
}
