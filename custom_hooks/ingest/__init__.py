"""A document as published becomes openapi.yaml."""
