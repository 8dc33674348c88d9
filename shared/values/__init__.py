"""Values every service computes with: money and its exact division."""
