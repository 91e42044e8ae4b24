"""The entrance: what comes in of a published document, and what is refused.

Behind it a document is plain data of bounded size that holds nothing but what OpenAPI knows, with names and paths that
are safe to show and to send to.
"""
