"""Before generation: the vendor's document becomes openapi.yaml."""
