"""What happens while time passes: active campaigns send, and leads react."""
