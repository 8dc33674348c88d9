"""Which action of the policy table each operation is, and which reads the nouns of published events."""

ACTIONS = {
    "listKpis": "catalogue.read",
    "getKpi": "kpis.read",
    "explainKpi": "kpis.read",
    "getCommissions": "commissions.read",
    "explainCommissions": "commissions.read",
    "listIncentivePlans": "incentive_plans.read",
    "getIncentivePlan": "incentive_plans.read",
    "writeIncentivePlan": "incentive_plans.write",
    "writeIncentivePlans": "incentive_plans.write",
    "reviseIncentivePlan": "incentive_plans.write",
}

SUBJECTS = {
    "incentive_plan": "incentive_plans.read",
}
