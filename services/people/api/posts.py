"""The posts and what they are for."""

from typing import Annotated, NamedTuple

from fastapi import APIRouter

from services.people.views import answers
from services.people.views.answers import Post
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

router = APIRouter(tags=["posts"])


class Titled(NamedTuple):
    """A post; `selling` posts are appraised on sales."""

    code: Post
    english: str
    simplified: str
    traditional: str
    duties: str
    duties_simplified: str
    duties_traditional: str
    selling: bool = False


POSTS = (
    Titled(
        "sales_director",
        "Sales director",
        "销售总监",
        "銷售總監",
        "Sets the sales strategy and the targets, and answers for the whole team's results.",
        "制定销售战略与目标,对整个团队的业绩负责。",
        "制定銷售戰略與目標,對整個團隊的業績負責。",
        selling=True,
    ),
    Titled(
        "regional_manager",
        "Regional sales manager",
        "区域销售经理",
        "區域銷售經理",
        "Runs a region: its team, its market and its targets.",
        "管理所辖区域的团队、市场与目标。",
        "管理所轄區域的團隊、市場與目標。",
        selling=True,
    ),
    Titled(
        "sales_rep",
        "Sales representative",
        "销售代表",
        "銷售代表",
        "Develops new customers and keeps the ones there are.",
        "开发新客户,维护现有客户。",
        "開發新客戶,維護現有客戶。",
        selling=True,
    ),
    Titled(
        "account_manager",
        "Account manager",
        "客户经理",
        "客戶經理",
        "Serves major customers over the long term.",
        "长期服务大客户。",
        "長期服務大客戶。",
        selling=True,
    ),
    Titled(
        "sales_support",
        "Sales support",
        "支持人员",
        "支援人員",
        "Assists the sellers and acts on behalf of a named person.",
        "协助销售人员,并代表指定人员办理事务。",
        "協助銷售人員,並代表指定人員辦理事務。",
    ),
    Titled(
        "general_manager",
        "General manager",
        "总经理",
        "總經理",
        "Approves, reviews and hears appeals for the director.",
        "对销售总监的事项进行审批、考核并受理申诉。",
        "對銷售總監的事項進行審批、考核並受理申訴。",
    ),
    Titled(
        "finance",
        "Finance",
        "财务",
        "財務",
        "Issues invoices, records payments and pays statements.",
        "开具发票、登记收款、支付提成。",
        "開具發票、登記收款、支付提成。",
    ),
    Titled(
        "hr",
        "Human resources",
        "人力资源",
        "人力資源",
        "Runs recruitment and appraisal cycles.",
        "负责招聘与绩效考核周期。",
        "負責招聘與績效考核週期。",
    ),
    Titled(
        "delivery",
        "Delivery",
        "交付",
        "交付",
        "Carries out orders, tickets and the tasks of other departments.",
        "执行订单、工单及其他部门的任务。",
        "執行訂單、工單及其他部門的任務。",
    ),
)


@router.get("/posts", operation_id="listPosts", response_model=answers.Posts)
async def list_posts(_: Annotated[Reading, reading()]) -> Answer:
    """Every post with its title and duties."""
    return json_answer(ALL)


ALL = {
    "items": [
        {
            "code": post.code,
            "title": {"en": post.english, "zh-Hans": post.simplified, "zh-Hant": post.traditional},
            "duties": {"en": post.duties, "zh-Hans": post.duties_simplified, "zh-Hant": post.duties_traditional},
            "selling": post.selling,
        }
        for post in POSTS
    ]
}
