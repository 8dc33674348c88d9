"""Whole journeys through real services: what must hold when more than one worker runs, and while views are made anew."""
