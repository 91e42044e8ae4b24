"""What every hook needs of an OpenAPI document: walking it, its names, its x- keys, its file."""
