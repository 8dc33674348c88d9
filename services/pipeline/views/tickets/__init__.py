"""Service tickets: what customers ask for after a sale, and how long it takes."""
