"""What is offered for a deal, and who has to approve a discount."""
