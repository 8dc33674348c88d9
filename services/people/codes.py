"""Why people says no: every error code of its own."""

from shared.problems import Code, Codes, Said
from shared.problems.business import shared_by_services

CODES: Codes = {
    "before_hiring": Code(
        422,
        Said("Not before the day of hiring", "不得早於到職日", "不得早于入职日"),
        Said(
            "Choose {hired_on}, the day of hiring, or a later one.",
            "該員工於 {hired_on} 到職，請填寫當天或之後的日期。",
            "该员工于 {hired_on} 入职，请填写当天或之后的日期。",
        ),
    ),
    "company_exists": Code(
        409,
        Said("There is one company", "公司只能有一個", "公司只能有一个"),
        Said("Open a region or a team below it.", "請在公司之下建立區域或團隊。", "请在公司之下建立区域或团队。"),
    ),
    "employee_exists": Code(
        409,
        Said("The employee has been hired before", "員工已辦理到職", "员工已办理入职"),
        Said("Use the employee that is there.", "請直接使用既有的員工資料。", "请直接使用已有的员工资料。"),
    ),
    "employee_left": Code(
        409,
        Said("The employee has left", "員工已離職", "员工已离职"),
        Said(
            "Choose a day up to {left_on}, the last one.",
            "該員工的最後工作日為 {left_on}，請填寫當天或之前的日期。",
            "该员工的最后工作日为 {left_on}，请填写当天或之前的日期。",
        ),
    ),
    "name_required": Code(
        422,
        Said("An employee has a name", "員工須有姓名", "员工须有姓名"),
        Said("Give a name.", "請填寫姓名。", "请填写姓名。"),
    ),
    "manager_not_employed": Code(
        409,
        Said("The manager is not employed on that day", "主管當天不在職", "上级当天不在职"),
        Said(
            "Name a manager who is employed on {day}.",
            "請選擇 {day} 在職的主管。",
            "请选择 {day} 在职的上级。",
        ),
    ),
    "reporting_cycle": Code(
        409,
        Said("People would report to themselves", "匯報關係形成循環", "汇报关系形成循环"),
        Said(
            "From {day} on, people would report to themselves: name another manager.",
            "自 {day} 起匯報關係會形成循環，請改選其他主管。",
            "自 {day} 起汇报关系会形成循环，请改选其他上级。",
        ),
    ),
    "unit_cycle": Code(
        409,
        Said("A unit cannot stand below itself", "單位不能隸屬於自己", "部门不能隶属于自己"),
        Said("Name another parent.", "請改選其他上層單位。", "请改选其他上级部门。"),
    ),
    "unit_exists": Code(
        409,
        Said("The unit has been opened before", "單位已建立過", "部门已建立过"),
        Said("Use the unit that is there.", "請直接使用既有的單位。", "请直接使用已有的部门。"),
    ),
    "unit_not_found": Code(
        404,
        Said("There is no such unit", "沒有這個單位", "没有这个部门"),
        Said("Check the unit's id.", "請檢查單位 id。", "请检查部门 id。"),
    ),
    "unit_not_open_yet": Code(
        422,
        Said("The unit is not open on that day", "單位當天尚未成立", "部门当天尚未成立"),
        Said(
            "Choose {opened_on} or a later day: the unit is open from then.",
            "單位於 {opened_on} 成立，請填寫當天或之後的日期。",
            "部门于 {opened_on} 成立，请填写当天或之后的日期。",
        ),
    ),
    "unknown_unit": Code(
        422,
        Said("No unit has this id", "查無此單位 id", "查无此部门 id"),
        Said("Name a unit by its id.", "請填寫單位的 id。", "请填写部门的 id。"),
    ),
    "wrong_parent": Code(
        422,
        Said("A unit of this kind does not stand there", "這類單位不能放在此處", "这类部门不能放在此处"),
        Said(
            "A region stands below the company, a team below a region or the company, the company below nothing.",
            "區域隸屬公司，團隊隸屬區域或公司，公司沒有上層單位。",
            "区域隶属公司，团队隶属区域或公司，公司没有上级部门。",
        ),
    ),
    **shared_by_services("employee_not_found", "external_reference_taken", "unknown_employee"),
}
