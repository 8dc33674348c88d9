"""What is asked about money: accounts, invoices, payments and how old what is owed is."""
