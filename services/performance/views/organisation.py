"""The organisation as people tells it, kept here for the ledger to be joined with."""

from shared.organisation.view import organisation_view

ORGANISATION = organisation_view()
