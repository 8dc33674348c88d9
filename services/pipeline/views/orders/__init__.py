"""What has become of orders: the orders, their milestones and tasks, and how many are on time."""
