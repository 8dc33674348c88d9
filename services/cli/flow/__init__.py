"""What flows between the services: looked at, and made anew from what the events say."""
