"""From a service's log to its topics: one leader, one round in flight, a checkpoint after every acknowledgement."""
