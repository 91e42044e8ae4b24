"""What comes back: a response becomes a value or an error."""
