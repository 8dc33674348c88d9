"""What is answered about KPIs, commissions and incentive plans, for the description."""
