"""What goes wrong on demand, and what is odd though nothing goes wrong."""
