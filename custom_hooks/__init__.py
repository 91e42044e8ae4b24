"""The development-time pipeline: a published API document becomes openapi.yaml, and openapi.yaml the package.

The rooms stand in the order in which the data passes through them:

- `before`: the document as published becomes openapi.yaml (corrections, one style, named shapes, extensions);
- `during`: openapi-python-client reads openapi.yaml and renders our templates;
- `after`: the rendered package is checked, then swapped in as one step;
- `report`: what that changes for a Python caller.

`update.py`, `generate.py` and `propose.py` are the commands that lead through them.
"""
