"""What a deal's page shows, and what each event says anew of it."""
