"""What goes out: arguments become a path, a query and a body of JSON."""
