"""What live answers have, compared with openapi.yaml. It only reads, and writes names and types, never values."""
