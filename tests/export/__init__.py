"""Lists that are exported into files."""
