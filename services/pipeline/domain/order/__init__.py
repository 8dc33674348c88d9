"""What a signed deal sets in motion: lines to deliver, milestones to reach, tasks of others."""
