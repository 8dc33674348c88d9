"""Why a caller may not: tokens, roles, reach."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "unauthenticated": Code(
        401,
        Said("A valid access token is required", "需要有效的存取權杖", "需要有效的访问令牌"),
        Said(
            "Send Authorization: Bearer TOKEN.",
            "請先登入，並在 Authorization 標頭送出 Bearer 權杖。",
            "请先登录，并在 Authorization 请求头发送 Bearer 令牌。",
        ),
    ),
    "invalid_token": Code(
        401,
        Said("The access token is not valid", "存取權杖無效", "访问令牌无效"),
        Said(
            "Ask the identity provider for a new access token.",
            "請重新登入，取得新的存取權杖。",
            "请重新登录，获取新的访问令牌。",
        ),
    ),
    "token_expired": Code(
        401,
        Said("The access token has expired", "存取權杖已過期", "访问令牌已过期"),
        Said(
            "Ask the identity provider for a new access token.",
            "請重新登入，取得新的存取權杖。",
            "请重新登录，获取新的访问令牌。",
        ),
    ),
    "forbidden": Code(
        403,
        Said("This is not allowed", "沒有權限", "没有权限"),
        Said(
            "Your post or its reach does not allow this; GET /me/permissions says what is allowed.",
            "您的職務或權限範圍不允許這項操作；可用的權限請見 GET /me/permissions，如有需要請洽主管。",
            "您的岗位或权限范围不允许此操作；可用的权限请见 GET /me/permissions，如有需要请联系主管。",
        ),
    ),
    "not_an_employee": Code(
        403,
        Said(
            "The token names neither an employee nor an installation role",
            "權杖所指的不是在職員工，也不是系統角色",
            "令牌所指的不是在职员工，也不是系统角色",
        ),
        Said(
            "Ask for a token that carries the id of somebody who works here today.",
            "請使用帶有在職員工編號的權杖；若剛到職，請稍後再試。",
            "请使用带有在职员工编号的令牌；如刚入职，请稍后再试。",
        ),
    ),
    "separation_of_duties": Code(
        403,
        Said("Nobody may do this for themselves", "不能為自己辦理這件事", "不能为自己办理此事"),
        Said("Ask somebody else to do it.", "請由其他有權限的人辦理。", "请由其他有权限的人办理。"),
    ),
    "on_behalf_not_allowed": Code(
        403,
        Said(
            "Only sales support may act on behalf of somebody",
            "只有支援人員可以代表他人辦理",
            "只有支持人员可以代表他人办理",
        ),
        Said(
            "Leave On-Behalf-Of out, or name an employee of your own team.",
            "請移除 On-Behalf-Of，或填寫您所支援團隊的員工。",
            "请去掉 On-Behalf-Of，或填写您所支持团队的员工。",
        ),
    ),
    "import_not_allowed": Code(
        403,
        Said(
            "Only an import's administrator may send Import-Id",
            "只有系統管理員可以匯入資料",
            "只有系统管理员可以导入数据",
        ),
        Said("Leave Import-Id out.", "請移除 Import-Id 標頭。", "请去掉 Import-Id 请求头。"),
    ),
    "persona_not_found": Code(
        404,
        Said("Nobody holds the persona's post", "目前沒有人擔任此職務", "目前没有人担任此岗位"),
        Said(
            "Hire or import employees first, with the persona admin.",
            "請先以 admin 身分匯入員工資料。",
            "请先以 admin 身份导入员工数据。",
        ),
    ),
    "rate_limited": Code(
        429,
        Said("Too many requests", "請求過於頻繁", "请求过于频繁"),
        Said(
            "Go on after as many seconds as Retry-After says.",
            "請依 Retry-After 標頭的秒數稍候再試。",
            "请按 Retry-After 响应头的秒数稍候再试。",
        ),
        retryable=True,
    ),
    "authorisation_stale": Code(
        503,
        Said(
            "What may be done is not known freshly enough to decide",
            "組織資料尚未更新，暫時無法判斷權限",
            "组织数据尚未更新，暂时无法判断权限",
        ),
        Said(
            "Ask again when the organisation's events have arrived.",
            "請稍候再試；若持續發生，請通知系統管理員。",
            "请稍候再试；如持续发生，请通知系统管理员。",
        ),
        retryable=True,
    ),
    "identity_unavailable": Code(
        503,
        Said(
            "The identity provider's keys cannot be fetched",
            "無法取得身分提供者的金鑰",
            "无法获取身份提供方的密钥",
        ),
        Said("Try again in a moment.", "請稍候再試。", "请稍候再试。"),
        retryable=True,
    ),
}
