"""The rendered code is formatted, checked, and swapped into the package as one step."""
