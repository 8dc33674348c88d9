"""What can be wrong with one field or parameter: the code that is answered and the words, by kind.

Kinds are pydantic's, whose own English is answered, and ours.
"""

from collections.abc import Mapping
from typing import NamedTuple

from shared.problems import Said


class Kind(NamedTuple):
    """`code` is what `errors[].code` says; `said` has the places that pydantic's context or the fault fills."""

    code: str
    said: Said


KINDS: Mapping[str, Kind] = {
    "missing": Kind("required", Said("Field required", "必填", "必填")),
    "required": Kind("required", Said("is required", "必填", "必填")),
    "extra_forbidden": Kind(
        "unknown_field",
        Said("Extra inputs are not permitted", "沒有這個欄位，請移除", "没有这个字段，请去掉"),
    ),
    "column_repeated": Kind("invalid", Said("is there twice", "重複出現", "重复出现")),
    "unknown_parameter": Kind(
        "unknown_parameter", Said("is not known here", "沒有這個參數，請移除", "没有这个参数，请去掉")
    ),
    "string_too_long": Kind(
        "too_long", Said("At most {max_length} characters", "最多 {max_length} 個字元", "最多 {max_length} 个字符")
    ),
    "string_too_short": Kind(
        "too_short", Said("At least {min_length} characters", "至少 {min_length} 個字元", "至少 {min_length} 个字符")
    ),
    "too_long": Kind("too_long", Said("At most {max_length} items", "最多 {max_length} 項", "最多 {max_length} 项")),
    "too_short": Kind("too_short", Said("At least {min_length} items", "至少 {min_length} 項", "至少 {min_length} 项")),
    "greater_than": Kind("out_of_range", Said("Greater than {gt}", "須大於 {gt}", "须大于 {gt}")),
    "greater_than_equal": Kind("out_of_range", Said("At least {ge}", "不得小於 {ge}", "不得小于 {ge}")),
    "less_than": Kind("out_of_range", Said("Less than {lt}", "須小於 {lt}", "须小于 {lt}")),
    "less_than_equal": Kind("out_of_range", Said("At most {le}", "不得大於 {le}", "不得大于 {le}")),
    "literal_error": Kind("not_allowed", Said("One of {expected}", "可用的值：{expected}", "可用的值：{expected}")),
    "enum": Kind("not_allowed", Said("One of {expected}", "可用的值：{expected}", "可用的值：{expected}")),
    "string_pattern_mismatch": Kind("wrong_form", Said("Has another form", "格式不正確", "格式不正确")),
    "string_type": Kind("wrong_type", Said("A string", "須為字串", "须为字符串")),
    "int_type": Kind("wrong_type", Said("An integer", "須為整數", "须为整数")),
    "int_from_float": Kind("wrong_type", Said("An integer", "須為整數", "须为整数")),
    "float_type": Kind("wrong_type", Said("A number", "須為數值", "须为数值")),
    "bool_type": Kind("wrong_type", Said("true or false", "須為 true 或 false", "须为 true 或 false")),
    "list_type": Kind("wrong_type", Said("An array", "須為陣列", "须为数组")),
    "tuple_type": Kind("wrong_type", Said("An array", "須為陣列", "须为数组")),
    "dict_type": Kind("wrong_type", Said("An object", "須為物件", "须为对象")),
    "model_type": Kind("wrong_type", Said("An object", "須為物件", "须为对象")),
    "date_type": Kind("wrong_type", Said("A date", "須為日期，例如 2026-03-01", "须为日期，例如 2026-03-01")),
    "date_from_datetime_parsing": Kind(
        "wrong_type", Said("A date", "須為日期，例如 2026-03-01", "须为日期，例如 2026-03-01")
    ),
    "uuid_type": Kind("wrong_type", Said("A UUID", "須為 UUID", "须为 UUID")),
    "uuid_parsing": Kind("wrong_type", Said("A UUID", "須為 UUID", "须为 UUID")),
    "period_reversed": Kind(
        "period_reversed",
        Said("must not be before {first}", "不得早於 {first}", "不得早于 {first}"),
    ),
    "invalid_id": Kind("invalid_id", Said("must be a UUID", "須為 UUID", "须为 UUID")),
    "no_uuid": Kind("wrong_type", Said("must be a UUID", "須為 UUID", "须为 UUID")),
    "no_id_or_none": Kind("invalid_id", Said("must be a UUID or `none`", "須為 UUID 或 none", "须为 UUID 或 none")),
    "no_integer": Kind("wrong_type", Said("must be a whole number", "須為整數", "须为整数")),
    "no_decimal": Kind("wrong_type", Said("must be a decimal number", "須為小數", "须为小数")),
    "no_boolean": Kind("wrong_type", Said("must be true or false", "須為 true 或 false", "须为 true 或 false")),
    "no_flag": Kind("invalid", Said("must be true or false", "須為 true 或 false", "须为 true 或 false")),
    "no_text": Kind("wrong_type", Said("must be a text", "須為字串", "须为字符串")),
    "no_list": Kind("wrong_type", Said("must be a list of values", "須為值的陣列", "须为值的数组")),
    "no_value": Kind(
        "wrong_type",
        Said(
            "must be a text, a whole number, true or false, or a list of 1 to {most} of these",
            "須為字串、整數、true 或 false，或由 1 至 {most} 個這類值組成的陣列",
            "须为字符串、整数、true 或 false，或由 1 至 {most} 个这类值组成的数组",
        ),
    ),
    "no_single_value": Kind("wrong_type", Said("must be one value", "須為單一值", "须为单个值")),
    "no_text_field": Kind(
        "invalid",
        Said("must be of a field that is a text", "僅適用於文字欄位", "仅适用于文本字段"),
    ),
    "no_date": Kind(
        "wrong_type",
        Said("must be a date like 2026-03-01", "須為日期，例如 2026-03-01", "须为日期，例如 2026-03-01"),
    ),
    "no_moment": Kind(
        "wrong_type",
        Said(
            "must be a moment with its zone like 2026-03-01T09:30:00Z",
            "須為含時區的時間，例如 2026-03-01T09:30:00Z",
            "须为含时区的时间，例如 2026-03-01T09:30:00Z",
        ),
    ),
    "moment_form": Kind(
        "invalid",
        Said(
            "must be a moment as in RFC 3339 with its zone, like 2026-03-01T09:30:00Z",
            "須為符合 RFC 3339 且含時區的時間，例如 2026-03-01T09:30:00Z",
            "须为符合 RFC 3339 且含时区的时间，例如 2026-03-01T09:30:00Z",
        ),
    ),
    "character": Kind(
        "invalid",
        Said("character {character} is not allowed here", "不允許字元 {character}", "不允许字符 {character}"),
    ),
    "between": Kind(
        "invalid",
        Said("must lie between {least} and {most}", "須介於 {least} 與 {most} 之間", "须介于 {least} 与 {most} 之间"),
    ),
    "currency": Kind("invalid", Said("is not a known currency", "須為 ISO 4217 幣別代碼", "须为 ISO 4217 币种代码")),
    "several": Kind(
        "invalid",
        Said(
            "must be 1 to {most} values parted by commas",
            "須為 1 到 {most} 個以逗號分隔的值",
            "须为 1 到 {most} 个以逗号分隔的值",
        ),
    ),
    "several_ids": Kind(
        "invalid", Said("must be UUIDs parted by commas", "須為以逗號分隔的 UUID", "须为以逗号分隔的 UUID")
    ),
    "not_published": Kind(
        "invalid",
        Said(
            "names events that {service} does not publish; it publishes {known}",
            "含有 {service} 未發布的事件；可用的事件：{known}",
            "含有 {service} 未发布的事件；可用的事件：{known}",
        ),
    ),
    "wrong_type": Kind("wrong_type", Said("has the wrong type", "型別不正確", "类型不正确")),
    "invalid": Kind("invalid", Said("is not valid", "值無效", "值无效")),
}


def kind_of(kind: str) -> Kind:
    """A kind's code and words; of one that is not listed those that its name suggests."""
    listed = KINDS.get(kind)
    return listed or KINDS["wrong_type" if kind.endswith(("_type", "_parsing")) else "invalid"]
