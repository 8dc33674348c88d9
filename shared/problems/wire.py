"""What is wrong with a request as bytes."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "malformed_request": Code(
        400,
        Said("The request is not valid HTTP", "請求不符合 HTTP 格式", "请求不符合 HTTP 格式"),
        Said("Send a complete HTTP/1.1 request.", "請送出完整的 HTTP/1.1 請求。", "请发送完整的 HTTP/1.1 请求。"),
    ),
    "malformed_path": Code(
        400,
        Said(
            "The path is not valid UTF-8 or holds a control character",
            "路徑不是有效的 UTF-8，或含有控制字元",
            "路径不是有效的 UTF-8，或含有控制字符",
        ),
        Said("Percent-encode the path as UTF-8.", "請以 UTF-8 對路徑做百分號編碼。", "请以 UTF-8 对路径做百分号编码。"),
    ),
    "malformed_query": Code(
        400,
        Said(
            "The query string is not valid UTF-8 or holds a control character",
            "查詢字串不是有效的 UTF-8，或含有控制字元",
            "查询字符串不是有效的 UTF-8，或含有控制字符",
        ),
        Said(
            "Percent-encode the query as UTF-8, with at most 100 parameters.",
            "請以 UTF-8 對查詢字串做百分號編碼，參數最多 100 個。",
            "请以 UTF-8 对查询字符串做百分号编码，参数最多 100 个。",
        ),
    ),
    "malformed_json": Code(
        400,
        Said("The body is not JSON", "請求本文不是 JSON", "请求正文不是 JSON"),
        Said(
            "Send one JSON value; the fault is at character {position}.",
            "請送出一個 JSON 值；錯誤在第 {position} 個字元。",
            "请发送一个 JSON 值；错误在第 {position} 个字符。",
        ),
    ),
    "not_utf8": Code(
        400,
        Said("The body is not UTF-8", "請求本文不是 UTF-8", "请求正文不是 UTF-8"),
        Said("Encode the body as UTF-8.", "請將請求本文編碼為 UTF-8。", "请将请求正文编码为 UTF-8。"),
    ),
    "duplicate_key": Code(
        400,
        Said("A key occurs twice in one JSON object", "同一個 JSON 物件中有重複的鍵", "同一个 JSON 对象中有重复的键"),
        Said("Send each key once.", "每個鍵請只送一次。", "每个键请只发送一次。"),
    ),
    "number_not_finite": Code(
        400,
        Said("A number is not finite or cannot be represented", "數值不是有限值或無法表示", "数值不是有限值或无法表示"),
        Said(
            "Send neither NaN nor Infinity, nor numbers beyond 1.8e308.",
            "請勿送出 NaN、Infinity 或超過 1.8e308 的數值。",
            "请勿发送 NaN、Infinity 或超过 1.8e308 的数值。",
        ),
    ),
    "parameter_repeated": Code(
        400,
        Said("A parameter is given more than once", "參數重複", "参数重复"),
        Said("Send {name} once.", "參數 {name} 請只送一次。", "参数 {name} 请只发送一次。"),
    ),
    "header_repeated": Code(
        400,
        Said("A header is given more than once", "標頭重複", "请求头重复"),
        Said("Send {name} once.", "標頭 {name} 請只送一次。", "请求头 {name} 请只发送一次。"),
    ),
    "not_found": Code(
        404,
        Said("There is nothing at this address", "這個網址沒有內容", "这个地址没有内容"),
        Said(
            "Check the address; the service's /docs lists what there is.",
            "請檢查網址；各服務的 /docs 列出所有操作。",
            "请检查地址；各服务的 /docs 列出所有操作。",
        ),
    ),
    "method_not_allowed": Code(
        405,
        Said("The address does not know this method", "這個網址不支援此方法", "这个地址不支持此方法"),
        Said("Use one of {allowed}.", "請改用下列方法之一：{allowed}。", "请改用下列方法之一：{allowed}。"),
    ),
    "request_timeout": Code(
        408,
        Said("The request did not arrive in time", "請求未在時限內送達", "请求未在时限内到达"),
        Said(
            "Send the whole request without pausing.",
            "請檢查網路連線，然後不中斷地重新送出整個請求。",
            "请检查网络连接，然后不中断地重新发送整个请求。",
        ),
        retryable=True,
    ),
    "body_too_large": Code(
        413,
        Said("The body is too large", "請求本文過大", "请求正文过大"),
        Said(
            "Send at most {limit} bytes.",
            "最多可送 {limit} 位元組，請分次送出。",
            "最多可发送 {limit} 字节，请分次发送。",
        ),
    ),
    "uri_too_long": Code(
        414,
        Said("The address is too long", "網址過長", "地址过长"),
        Said(
            "Keep the path within 2048 and the query within 8192 characters; long filters go to a search.",
            "路徑最長 2048 個字元、查詢字串最長 8192 個字元；條件較多時請改用 search 操作。",
            "路径最长 2048 个字符、查询字符串最长 8192 个字符；条件较多时请改用 search 操作。",
        ),
    ),
    "unsupported_media_type": Code(
        415,
        Said("The body's media type is not supported", "不支援請求本文的媒體類型", "不支持请求正文的媒体类型"),
        Said(
            "Send application/json in UTF-8.",
            "請以 UTF-8 編碼的 application/json 送出。",
            "请以 UTF-8 编码的 application/json 发送。",
        ),
    ),
    "headers_too_large": Code(
        431,
        Said("The headers are too large", "標頭過大", "请求头过大"),
        Said(
            "Send at most 100 headers and 32 KiB of them.",
            "標頭最多 100 個，合計不超過 32 KiB。",
            "请求头最多 100 个，合计不超过 32 KiB。",
        ),
    ),
}
