"""Bad input against every operation there is: made of the descriptions, so that a new operation gets it for free."""
