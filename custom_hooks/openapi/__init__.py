"""An OpenAPI document: walking it, its names, schemas and x- keys, and its file."""
