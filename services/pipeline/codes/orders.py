"""Why an order, its milestones or its tasks are refused."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "milestone_not_found": Code(
        404,
        Said("No such milestone is planned", "沒有規劃這個里程碑", "没有规划这个里程碑"),
        Said(
            "Plan it first; delivery and acceptance are reached by delivering and accepting.",
            "請先規劃里程碑；交付與驗收由交貨及驗收操作完成。",
            "请先规划里程碑；交付与验收由交货及验收操作完成。",
        ),
    ),
    "milestone_reached": Code(
        409,
        Said("The milestone has been reached", "里程碑已達成", "里程碑已达成"),
        Said(
            "It was reached on {day}; there is nothing left to plan.",
            "已於 {day} 達成，無需再規劃。",
            "已于 {day} 达成，无需再规划。",
        ),
    ),
    "order_cancelled": Code(
        409,
        Said("The order is cancelled", "訂單已取消", "订单已取消"),
        Said("Nothing more is done with it.", "已取消的訂單不能再變更。", "已取消的订单不能再变更。"),
    ),
    "order_held": Code(
        409,
        Said("The order is held", "訂單已暫停", "订单已暂停"),
        Said(
            "The customer is long overdue since {since}: wait for the money, or have the order released.",
            "客戶自 {since} 起嚴重逾期：請等待付款，或請有權限者解除暫停。",
            "客户自 {since} 起严重逾期：请等待付款，或请有权限者解除暂停。",
        ),
    ),
    "order_not_found": Code(
        404,
        Said("There is no such order", "沒有這張訂單", "没有这张订单"),
        Said(
            "Check the order's id, and whether you may see it.",
            "請檢查訂單 id，並確認您有權檢視。",
            "请检查订单 id，并确认您有权查看。",
        ),
    ),
    "order_out_of_order": Code(
        409,
        Said("An order goes through its steps in order", "訂單須依序處理", "订单须依次处理"),
        Said(
            "The order is {status}. It is received, confirmed, in delivery, delivered and accepted, in this order.",
            "訂單目前為「{status}」；順序為接單、確認、交付中、已交付、已驗收。",
            "订单目前为“{status}”；顺序为接单、确认、交付中、已交付、已验收。",
        ),
    ),
    "task_blocked": Code(
        409,
        Said("The task waits for others", "任務仍在等待其他任務", "任务仍在等待其他任务"),
        Said(
            "Complete or withdraw first: {tasks}.",
            "請先完成或撤回：{tasks}。",
            "请先完成或撤回：{tasks}。",
        ),
    ),
    "task_not_found": Code(
        404,
        Said("The order has no such task", "訂單沒有這個任務", "订单没有这个任务"),
        Said(
            "Check the task's id, and whether you may see it.",
            "請檢查任務 id，並確認您有權檢視。",
            "请检查任务 id，并确认您有权查看。",
        ),
    ),
    "task_not_open": Code(
        409,
        Said("The task is not open", "任務不在進行中", "任务不在进行中"),
        Said(
            "The task is {status}; assign a new one.",
            "任務目前為「{status}」；請另行指派。",
            "任务目前为“{status}”；请另行指派。",
        ),
    ),
    "tasks_in_a_circle": Code(
        422,
        Said("Tasks would wait for each other", "任務會互相等待", "任务会互相等待"),
        Said(
            "Leave out of blocked_by what itself waits for this task.",
            "請從 blocked_by 移除本身等待此任務的項目。",
            "请从 blocked_by 移除本身等待此任务的项目。",
        ),
    ),
    "too_many_tasks": Code(
        409,
        Said("The order has too many tasks", "訂單的任務過多", "订单的任务过多"),
        Said("An order has at most {most} tasks.", "每張訂單最多 {most} 個任務。", "每张订单最多 {most} 个任务。"),
    ),
    "unknown_order_line": Code(
        422,
        Said("The order has no such line", "訂單沒有這個品項", "订单没有这个行项目"),
        Said(
            "Name lines of the order that were not cancelled.",
            "請填寫訂單中未取消的品項。",
            "请填写订单中未取消的行项目。",
        ),
    ),
    "unknown_task": Code(
        422,
        Said("The order has no such task", "訂單沒有這個任務", "订单没有这个任务"),
        Said("Name tasks of this order.", "請填寫此訂單的任務。", "请填写此订单的任务。"),
    ),
}
