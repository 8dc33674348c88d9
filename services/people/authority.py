"""Which action of the policy table each operation is, and which reads the nouns of published events."""

ACTIONS = {
    "listPosts": "organisation.read",
    "listUnits": "organisation.read",
    "getUnit": "organisation.read",
    "getOrgTree": "organisation.read",
    "openUnit": "organisation.change",
    "openUnits": "organisation.change",
    "importUnits": "imports.run",
    "renameUnit": "organisation.change",
    "moveUnit": "organisation.change",
    "appointManager": "organisation.appoint",
    "listEmployees": "employees.read",
    "getEmployee": "employees.read",
    "getReportingLine": "employees.read",
    "hireEmployee": "employees.hire",
    "hireEmployees": "employees.hire",
    "importEmployees": "imports.run",
    "assignEmployee": "employees.assign",
    "recordLeaving": "employees.assign",
    "changeEmployeeDetails": "employees.change_details",
}

SUBJECTS = {
    "unit": "organisation.read",
    "employee": "employees.read",
}
