"""What the rows measure with: pgbench, wrk, processes of the product."""
