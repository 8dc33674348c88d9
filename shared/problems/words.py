"""The API's own words where an error repeats them, as the company says them."""

from collections.abc import Mapping

STAGES: Mapping[str, tuple[str, str, str]] = {
    "research": ("research", "市場調研", "市场调研"),
    "screening": ("screening", "客戶篩選", "客户筛选"),
    "contact": ("contact", "初步接觸", "初步接触"),
    "needs": ("needs", "需求分析", "需求分析"),
    "presentation": ("presentation", "產品介紹", "产品介绍"),
    "negotiation": ("negotiation", "方案談判", "方案谈判"),
    "signed": ("signed", "簽約", "签约"),
    "lost": ("lost", "未成交", "输单"),
}
STATUSES: Mapping[str, tuple[str, str, str]] = {
    "open": ("open", "進行中", "进行中"),
    "signed": ("signed", "已簽約", "已签约"),
    "lost": ("lost", "未成交", "已输单"),
}
QUOTE_STATUSES: Mapping[str, tuple[str, str, str]] = {
    "awaiting_approval": ("awaiting approval", "待核准", "待审批"),
    "offered": ("offered", "已報價", "已报价"),
    "accepted": ("accepted", "已接受", "已接受"),
    "superseded": ("superseded", "已被取代", "已被取代"),
    "rejected": ("rejected", "未核准", "未批准"),
    "withdrawn": ("withdrawn", "已撤回", "已撤回"),
}
CONTRACT_STATUSES: Mapping[str, tuple[str, str, str]] = {
    "drafted": ("drafted", "草稿", "草稿"),
    "checked": ("checked", "已審核", "已审核"),
    "returned": ("returned", "已退回", "已退回"),
}
TICKET_STATUSES: Mapping[str, tuple[str, str, str]] = {
    "open": ("open", "待回應", "待响应"),
    "responded": ("responded", "處理中", "处理中"),
    "waiting": ("waiting", "等待客戶", "等待客户"),
    "resolved": ("resolved", "已解決", "已解决"),
    "closed": ("closed", "已結案", "已关闭"),
}
WORDS: Mapping[str, Mapping[str, tuple[str, str, str]]] = {
    "stage": STAGES,
    "next": STAGES,
    "status": STATUSES,
    "quote_status": QUOTE_STATUSES,
    "contract_status": CONTRACT_STATUSES,
    "ticket_status": TICKET_STATUSES,
}
"""By the place that is filled: only there is a word the API's, and not somebody's name."""
