"""What keeps one service's consumers running in a process: leases, watermarks, names."""
