"""After generation: what was rendered is formatted, checked, and swapped into the package as one step."""
