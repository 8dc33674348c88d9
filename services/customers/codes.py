"""The error codes of customers and what each says."""

CODES = {
    "customer_not_found": "There is no such customer",
    "customer_already_registered": "The customer has been registered before",
    "likely_duplicates": "There may be this customer already",
    "date_in_future": "The date has not come yet",
    "dates_out_of_order": "The dates are out of order",
    "unknown_employee": "There is no such employee",
    "unknown_parent": "There is no such parent customer",
    "parent_is_itself": "A customer is not its own parent",
    "registration_number_taken": "The registration number is taken",
    "external_reference_taken": "The external reference is taken",
}
