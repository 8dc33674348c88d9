"""What is wrong with what a request says: its JSON, parameters and headers."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "malformed_csv": Code(
        400,
        Said("The file is not CSV", "檔案不是正確的 CSV", "文件不是正确的 CSV"),
        Said(
            "Row {row} (0: the header) has another number of cells than the header, or a quote that is not closed.",
            "第 {row} 列（0 為標題列）的儲存格數與標題列不同，或引號未成對。",
            "第 {row} 行（0 为标题行）的单元格数与标题行不同，或引号未成对。",
        ),
    ),
    "csv_empty": Code(
        422,
        Said("The file has no rows", "檔案中沒有資料列", "文件中没有数据行"),
        Said(
            "Send a header and at least one row below it.",
            "請送出標題列與至少一列資料。",
            "请发送标题行与至少一行数据。",
        ),
    ),
    "invalid_text": Code(
        422,
        Said("A text holds a character that cannot be stored", "文字含有無法儲存的字元", "文本含有无法保存的字符"),
        Said(
            "Remove NUL characters and lone surrogates.",
            "請移除 NUL 字元與不成對的代理字元。",
            "请去除 NUL 字符与不成对的代理字符。",
        ),
    ),
    "number_out_of_range": Code(
        422,
        Said("A number is beyond what can be counted exactly", "數值超出可精確計數的範圍", "数值超出可精确计数的范围"),
        Said(
            "Send integers between -(2^53 - 1) and 2^53 - 1.",
            "整數須介於 -(2^53 - 1) 與 2^53 - 1 之間。",
            "整数须介于 -(2^53 - 1) 与 2^53 - 1 之间。",
        ),
    ),
    "too_deep": Code(
        422,
        Said("The JSON is nested too deeply", "JSON 巢狀層數過深", "JSON 嵌套层数过深"),
        Said("Nest at most {limit} levels.", "最多可巢狀 {limit} 層。", "最多可嵌套 {limit} 层。"),
    ),
    "body_required": Code(
        422,
        Said("A body is required", "缺少請求本文", "缺少请求正文"),
        Said("Send a JSON object as the body.", "請以 JSON 物件作為請求本文。", "请以 JSON 对象作为请求正文。"),
    ),
    "body_not_expected": Code(
        422,
        Said("This operation takes no body", "這項操作不接受請求本文", "此操作不接受请求正文"),
        Said("Leave the body out.", "請不要附上請求本文。", "请不要附带请求正文。"),
    ),
    "validation_failed": Code(
        422,
        Said("The request does not have the expected shape", "請求的內容不符合要求", "请求的内容不符合要求"),
        Said(
            "Correct what `errors` lists and send the request again.",
            "請依 errors 所列逐項修正後再送出。",
            "请按 errors 所列逐项修正后再发送。",
        ),
    ),
    "invalid_id": Code(
        422,
        Said("The id is not a UUID", "id 不是 UUID", "id 不是 UUID"),
        Said("Send a UUID as {name}.", "{name} 必須是 UUID。", "{name} 必须是 UUID。"),
    ),
    "unknown_parameter": Code(
        422,
        Said(
            "The query has a parameter that this operation does not know",
            "查詢字串含有這項操作不認得的參數",
            "查询字符串含有此操作不认识的参数",
        ),
        Said("Leave {name} out, or correct its name.", "請移除或更正參數 {name}。", "请去掉或更正参数 {name}。"),
    ),
    "period_reversed": Code(
        422,
        Said("The period ends before it begins", "期間的結束早於開始", "期间的结束早于开始"),
        Said(
            "Give a {last} that is not before {first}.",
            "{last} 不得早於 {first}。",
            "{last} 不得早于 {first}。",
        ),
    ),
    "invalid_header": Code(
        422,
        Said("A header does not have the expected form", "標頭格式不正確", "请求头格式不正确"),
        Said("Send a UUID as {name}.", "標頭 {name} 必須是 UUID。", "请求头 {name} 必须是 UUID。"),
    ),
    "invalid_idempotency_key": Code(
        422,
        Said(
            "The Idempotency-Key is not 1 to 255 printable ASCII characters",
            "Idempotency-Key 不是 1 到 255 個可列印的 ASCII 字元",
            "Idempotency-Key 不是 1 到 255 个可打印的 ASCII 字符",
        ),
        Said("Send a key such as a new UUID.", "請使用例如新 UUID 的鍵值。", "请使用例如新 UUID 的键值。"),
    ),
    "invalid_if_match": Code(
        422,
        Said("If-Match is not one quoted version", "If-Match 不是一個加引號的版本", "If-Match 不是一个带引号的版本"),
        Said(
            'Send the ETag as it was received, like "3"; a batch takes none.',
            '請原樣送回收到的 ETag，例如 "3"；批次操作不接受 If-Match。',
            '请原样发回收到的 ETag，例如 "3"；批量操作不接受 If-Match。',
        ),
    ),
    "invalid_consistency_token": Code(
        422,
        Said(
            "The Consistency-Token is not one that was issued here",
            "Consistency-Token 不是由本系統發出的",
            "Consistency-Token 不是由本系统发出的",
        ),
        Said(
            "Send back a Consistency-Token as it was received, ten at most.",
            "請原樣送回收到的 Consistency-Token，且不要一次送出過多。",
            "请原样发回收到的 Consistency-Token，且不要一次发送过多。",
        ),
    ),
    "invalid_cursor": Code(
        422,
        Said("The cursor is not one that was issued here", "游標不是由本系統發出的", "游标不是由本系统发出的"),
        Said(
            "Send back next_cursor as it was received, or begin without one.",
            "請原樣送回 next_cursor，或不帶游標從頭讀取。",
            "请原样发回 next_cursor，或不带游标从头读取。",
        ),
    ),
    "cursor_mismatch": Code(
        422,
        Said(
            "The cursor belongs to another list, filter or order",
            "游標屬於另一個清單、篩選條件或排序",
            "游标属于另一个列表、筛选条件或排序",
        ),
        Said(
            "Keep path, filters and sort the same while paging, or begin without a cursor.",
            "翻頁時請保持路徑、篩選條件與排序不變，或不帶游標從頭讀取。",
            "翻页时请保持路径、筛选条件与排序不变，或不带游标从头读取。",
        ),
    ),
    "unknown_sort": Code(
        422,
        Said("The list cannot be sorted by this", "清單不能依此排序", "列表不能按此排序"),
        Said(
            "Sort by {known}, each once.",
            "可用的排序欄位：{known}，每個最多一次。",
            "可用的排序字段：{known}，每个最多一次。",
        ),
    ),
    "batch_too_large": Code(
        422,
        Said("The batch has more than 200 items", "批次超過 200 項", "批量超过 200 项"),
        Said("Send 1 to {limit} items.", "每批請送 1 到 {limit} 項。", "每批请发送 1 到 {limit} 项。"),
    ),
    "batch_empty": Code(
        422,
        Said("The batch has no items", "批次沒有任何項目", "批量没有任何项目"),
        Said("Send 1 to 200 items.", "請至少送出一項，最多 200 項。", "请至少发送一项，最多 200 项。"),
    ),
    "unknown_operation": Code(
        422,
        Said("This service has no such operation", "這個服務沒有此操作", "此服务没有该操作"),
        Said(
            "Name an operationId of this service.",
            "請填寫這個服務的 operationId，可在 /docs 查到。",
            "请填写此服务的 operationId，可在 /docs 查到。",
        ),
    ),
    "log_too_short": Code(
        409,
        Said("The log ends before this position", "記錄在此位置之前就結束了", "日志在此位置之前就结束了"),
        Said(
            "The log was restored from a backup or is another one: read it again from the beginning.",
            "資料可能由備份還原，請從頭重新讀取。",
            "数据可能由备份恢复，请从头重新读取。",
        ),
    ),
}
