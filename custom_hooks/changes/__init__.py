"""What changed for a Python caller between two versions of the API's document, as Markdown.

- `versions`: the two documents, from a git revision, an openapi.yaml or a published document;
- `comparison`: two descriptions of the package (`render.reading` makes them) become a list of changes, of `operations`
  and of `models` and enums; `values`, `types` and `limits` compare what a value may be;
- `renames`, `usage`: which model is which, and who uses it;
- `rules`: what each kind of change means for a Python caller;
- `markdown`: the report.
"""
