# Generated from openapi.yaml by `make generate`; edits here are lost.
"""The endpoints of the API, one module each, in one folder for each group."""
