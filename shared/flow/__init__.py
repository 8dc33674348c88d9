"""From the log outwards: messages, transports, views, policies, deadlines, dead letters, rebuild."""
