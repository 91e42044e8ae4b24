"""What changed for a Python caller between two versions of the API's document, as Markdown.

- `sides`: the two versions, from a git revision, an openapi.yaml or a published document;
- `reading`, `values`, `names`: a document as a Python caller meets it;
- `comparison`: two of them become a list of changes, of `calls` (operations) and `shapes` (models and enums);
- `rules`: what each kind of change means for a Python caller;
- `surface`, `expected`: what griffe finds in the packages and the documents do not tell;
- `markdown`, `changelog`: the report, and its place in CHANGELOG.md.
"""
