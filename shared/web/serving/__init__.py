"""A service as a process that answers: started, limited, stopped."""
