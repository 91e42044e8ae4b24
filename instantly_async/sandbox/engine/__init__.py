"""Records of any kind, created, got, listed, updated and deleted by what openapi.yaml says of them."""
