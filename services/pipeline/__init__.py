"""Pipeline: products, deals, orders and the customer's money, from the first call to the last cent."""
