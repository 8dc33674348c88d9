#!/bin/sh
# Run once by the PostgreSQL image, in a new cluster: a database for each service.
set -eu
for service in people customers pipeline targets performance; do
	createdb --username "$POSTGRES_USER" "$service"
done
