"""Every error code of this service with its title."""

from collections.abc import Mapping

CODES: Mapping[str, str] = {
    "before_hiring": "Not before the day of hiring",
    "company_exists": "There is one company",
    "employee_exists": "The employee has been hired before",
    "employee_left": "The employee has left",
    "employee_not_found": "There is no such employee",
    "external_reference_taken": "The external reference is taken",
    "name_required": "An employee has a name",
    "manager_not_employed": "The manager is not employed on that day",
    "reporting_cycle": "People would report to themselves",
    "unit_cycle": "A unit cannot stand below itself",
    "unit_exists": "The unit has been opened before",
    "unit_not_found": "There is no such unit",
    "unit_not_open_yet": "The unit is not open on that day",
    "unknown_employee": "No employee has this id",
    "unknown_unit": "No unit has this id",
    "wrong_parent": "A unit of this kind does not stand there",
}
