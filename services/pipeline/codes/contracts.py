"""Why a contract is refused."""

from shared.problems import Code, Codes, Said

CODES: Codes = {
    "amendment_not_awaiting": Code(
        409,
        Said("No amendment awaits approval", "沒有待核准的合約變更", "没有待审批的合同变更"),
        Said(
            "It has been decided, or the contract has changed since it was proposed: look at the deal again.",
            "變更已有決定，或提出後合約已變動；請重新查看商機。",
            "变更已有决定，或提出后合同已变动；请重新查看商机。",
        ),
    ),
    "contract_cancelled": Code(
        409,
        Said("The contract is cancelled", "合約已取消", "合同已取消"),
        Said(
            "It is so since {since}: what is cancelled as a whole is not amended; sell it in a new deal.",
            "合約自 {since} 起已全部取消，無法再變更；請以新的商機重新簽約。",
            "合同自 {since} 起已全部取消，无法再变更；请以新的商机重新签约。",
        ),
    ),
    "contract_mismatch": Code(
        409,
        Said("The contract says something else", "合約內容不一致", "合同内容不一致"),
        Said(
            "What is signed is the checked contract, which is the accepted quote: draft and check it anew.",
            "簽約內容須與已審核的合約及已接受的報價一致，請重新擬定並審核合約。",
            "签约内容须与已审核的合同及已接受的报价一致，请重新拟定并审核合同。",
        ),
    ),
    "contract_not_checked": Code(
        409,
        Said("The contract has not been checked", "合約尚未審核", "合同尚未审核"),
        Said(
            "It is {contract_status}: somebody other than whoever drafted it checks it first.",
            "合約目前為「{contract_status}」，須先由擬定人以外的人審核。",
            "合同当前为“{contract_status}”，须先由拟定人以外的人审核。",
        ),
    ),
    "contract_not_drafted": Code(
        409,
        Said("There is no draft to check", "沒有待審核的合約草稿", "没有待审核的合同草稿"),
        Said(
            "The contract is {contract_status}; draft it anew to have it checked.",
            "合約目前為「{contract_status}」，請重新擬定後再審核。",
            "合同当前为“{contract_status}”，请重新拟定后再审核。",
        ),
    ),
    "contract_missing": Code(
        409,
        Said("The deal has no contract", "商機沒有合約", "商机没有合同"),
        Said("Draft it first.", "請先擬定合約。", "请先拟定合同。"),
    ),
    "contract_number_taken": Code(
        409,
        Said("The contract number is taken", "合約編號已被使用", "合同编号已被占用"),
        Said("Use another number.", "請改用其他編號。", "请改用其他编号。"),
    ),
    "deal_not_signed": Code(
        409,
        Said("Only a signed contract is amended", "只有已簽約的合約可以變更", "只有已签约的合同可以变更"),
        Said(
            "The deal is {status}; until it is signed it is revised.",
            "商機目前為「{status}」；簽約前請直接修改商機。",
            "商机目前为“{status}”；签约前请直接修改商机。",
        ),
    ),
}
