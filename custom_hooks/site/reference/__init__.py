"""The pages of the reference as Markdown, made of openapi.yaml."""
