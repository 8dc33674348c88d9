"""What performance says no to: error code to title."""

CODES = {
    "unknown_kpi": "There is no KPI of this name",
    "period_reversed": "The period ends before it begins",
    "whole_months_only": "Targets are by month: the period must begin and end with one",
    "measure_required": "Attainment needs to be told of which measure",
    "measure_unknown": "There are no targets of this measure",
    "measure_not_expected": "Only attainment takes a measure",
    "dimension_not_available": "This KPI cannot be cut by this",
    "bucket_not_available": "This KPI does not come in such periods",
    "one_cell_only": "Explain takes one cell",
    "period_invalid": "The period is not a year, quarter or month",
    "employee_not_found": "There is no such employee",
    "incentive_plan_not_found": "There is no incentive plan with this id",
    "incentive_plan_exists": "The incentive plan exists already",
    "external_reference_taken": "The external reference is taken",
    "tiers_empty": "A plan has at least one tier",
    "tiers_gap": "The tiers leave amounts without a rate",
    "tiers_overlap": "The tiers give some amounts two rates",
    "employees_repeated": "An employee is named twice",
    "effective_from_not_later": "A version must begin after the first one",
}
