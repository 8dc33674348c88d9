"""Why customers says no: every error code of its own."""

from shared.problems import Code, Codes, Said
from shared.problems.business import shared_by_services

CODES: Codes = {
    "customer_not_found": Code(
        404,
        Said("There is no such customer", "沒有這位客戶", "没有这位客户"),
        Said(
            "Check the customer's id, and whether you may see it.",
            "請檢查客戶 id，並確認您有權檢視。",
            "请检查客户 id，并确认您有权查看。",
        ),
    ),
    "customer_already_registered": Code(
        409,
        Said("The customer has been registered before", "客戶已登錄過", "客户已登记过"),
        Said("Use the customer that is there.", "請直接使用既有的客戶資料。", "请直接使用已有的客户资料。"),
    ),
    "likely_duplicates": Code(
        409,
        Said("There may be this customer already", "可能已有相同的客戶", "可能已有相同的客户"),
        Said(
            "Use one of them, or send force.",
            "請使用其中一筆既有客戶，或確認不同後以 force 登錄。",
            "请使用其中一条已有客户，或确认不同后以 force 登记。",
        ),
    ),
    "unknown_parent": Code(
        422,
        Said("There is no such parent customer", "沒有這位上層客戶", "没有这位上级客户"),
        Said(
            "Check parent_id, and whether you may see that customer.",
            "請檢查 parent_id，並確認您有權檢視該客戶。",
            "请检查 parent_id，并确认您有权查看该客户。",
        ),
    ),
    "parent_is_itself": Code(
        422,
        Said("A customer is not its own parent", "客戶不能是自己的上層客戶", "客户不能是自己的上级客户"),
        Said("Name another customer, or none.", "請改選其他客戶，或留空。", "请改选其他客户，或留空。"),
    ),
    "registration_number_taken": Code(
        409,
        Said("The registration number is taken", "登記編號已被使用", "注册号已被占用"),
        Said(
            "Another customer has it: use that one, or correct the number.",
            "其他客戶已使用此登記編號，請使用該客戶或更正編號。",
            "其他客户已使用该注册号，请使用该客户或更正注册号。",
        ),
    ),
    **shared_by_services("date_in_future", "dates_out_of_order", "external_reference_taken", "unknown_employee"),
}
