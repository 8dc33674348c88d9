"""Which action of the policy table each operation is, and which reads the nouns of published events."""

ACTIONS = {
    "listCustomers": "customers.read",
    "searchCustomers": "customers.read",
    "getCustomer": "customers.read",
    "listCustomerHistory": "customers.read",
    "registerCustomer": "customers.register",
    "registerCustomers": "customers.register",
    "importCustomers": "imports.run",
    "updateCustomer": "customers.update",
    "classifyCustomer": "customers.classify",
    "handOverCustomer": "customers.hand_over",
}

SUBJECTS = {
    "customer": "customers.read",
}
