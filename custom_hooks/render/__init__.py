"""openapi.yaml becomes code: openapi-python-client parses it, our templates print it."""
