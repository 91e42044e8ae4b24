"""During generation: openapi-python-client reads openapi.yaml, our templates write the package."""
