"""What stops a command on its way, and what stops everything: races, keys, imports, and the machinery."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "version_mismatch": Code(
        412,
        Said("The resource has moved on", "資源已被更新", "资源已被更新"),
        Said(
            "It is at version {version}: read it, decide again, and send the new ETag.",
            "資源目前是第 {version} 版，請重新讀取並確認後，以新的 ETag 再送出。",
            "资源目前是第 {version} 版，请重新读取并确认后，以新的 ETag 再发送。",
        ),
    ),
    "precondition_required": Code(
        428,
        Said(
            "This operation overwrites: send If-Match",
            "這項操作會覆寫資料，需要 If-Match",
            "此操作会覆盖数据，需要 If-Match",
        ),
        Said(
            "Send the ETag of what you have seen in If-Match.",
            "請先讀取資源，並在 If-Match 送出讀到的 ETag。",
            "请先读取资源，并在 If-Match 发送读到的 ETag。",
        ),
    ),
    "conflict_retry": Code(
        409,
        Said("Others changed the resource at the same time", "其他人同時修改了這項資源", "其他人同时修改了该资源"),
        Said("Send the command again.", "請重新送出。", "请重新发送。"),
        retryable=True,
    ),
    "claim_taken": Code(
        409,
        Said("What must be unique is taken", "必須唯一的值已被使用", "必须唯一的值已被占用"),
        Said("Choose another value.", "請改用其他值。", "请改用其他值。"),
    ),
    "idempotency_key_in_progress": Code(
        409,
        Said(
            "A request with this Idempotency-Key is running",
            "使用此 Idempotency-Key 的請求仍在處理中",
            "使用该 Idempotency-Key 的请求仍在处理中",
        ),
        Said(
            "Wait a moment, then send the same request again for its answer.",
            "請稍候，再以相同的請求取得結果。",
            "请稍候，再以相同的请求获取结果。",
        ),
        retryable=True,
    ),
    "idempotency_key_reused": Code(
        422,
        Said(
            "The Idempotency-Key was used for another request",
            "此 Idempotency-Key 已用於另一個請求",
            "该 Idempotency-Key 已用于另一个请求",
        ),
        Said("Use a new key for a new request.", "新的請求請使用新的鍵值。", "新的请求请使用新的键值。"),
    ),
    "event_too_large": Code(
        413,
        Said("What is to be recorded is over 256 KiB", "要記錄的內容超過 256 KiB", "要记录的内容超过 256 KiB"),
        Said("Send less text in one command.", "請減少單次送出的文字。", "请减少单次发送的文本。"),
    ),
    "outcome_unknown": Code(
        503,
        Said(
            "It is not known whether the command was carried out",
            "無法確定命令是否已執行",
            "无法确定命令是否已执行",
        ),
        Said(
            "Send the same request with the same Idempotency-Key to find out.",
            "請以相同的 Idempotency-Key 重新送出相同的請求來確認。",
            "请以相同的 Idempotency-Key 重新发送相同的请求来确认。",
        ),
        retryable=True,
    ),
    "import_not_found": Code(
        404,
        Said("There is no such import", "沒有這個匯入作業", "没有这个导入任务"),
        Said("Check the import's id.", "請檢查匯入作業的 id。", "请检查导入任务的 id。"),
    ),
    "import_not_open": Code(
        409,
        Said("The import is not open", "匯入作業未開啟", "导入任务未打开"),
        Said(
            "Open one with POST /imports, and send its id until it is finished.",
            "請先以 POST /imports 開啟匯入作業，並在結束前送出其 id。",
            "请先以 POST /imports 打开导入任务，并在结束前发送其 id。",
        ),
    ),
    "not_fresh": Code(
        503,
        Said(
            "The answer has not caught up with the Consistency-Token",
            "查詢結果尚未更新到 Consistency-Token 的位置",
            "查询结果尚未更新到 Consistency-Token 的位置",
        ),
        Said(
            "Ask again, or without handling=strict.",
            "請稍候再試，或不使用 handling=strict。",
            "请稍候再试，或不使用 handling=strict。",
        ),
        retryable=True,
    ),
    "database_unavailable": Code(
        503,
        Said("The database cannot be reached", "無法連線到資料庫", "无法连接数据库"),
        Said("Try again in a moment.", "請稍候再試。", "请稍候再试。"),
        retryable=True,
    ),
    "query_timeout": Code(
        503,
        Said("The query took too long", "查詢逾時", "查询超时"),
        Said("Ask for less, or again later.", "請縮小查詢範圍，或稍後再試。", "请缩小查询范围，或稍后再试。"),
        retryable=True,
    ),
    "not_ready": Code(
        503,
        Said("Not ready for requests yet", "系統尚未就緒", "系统尚未就绪"),
        Said("Try again in a moment.", "請稍候再試。", "请稍候再试。"),
        retryable=True,
    ),
    "internal_error": Code(
        500,
        Said("Something went wrong here", "系統發生錯誤", "系统发生错误"),
        Said(
            "Tell the operators this trace id: {trace_id}.",
            "請將追蹤編號 {trace_id} 告知系統管理員。",
            "请将追踪编号 {trace_id} 告知系统管理员。",
        ),
    ),
}
