"""The development-time pipeline: a published API document becomes openapi.yaml, and openapi.yaml the package.

- `openapi`: what every hook needs of an OpenAPI document: walking it, its names, its x- keys, its file;
- `ingest`: a document as published becomes openapi.yaml (corrections, one style, named shapes, extensions);
- `render`: openapi-python-client reads openapi.yaml and renders our templates;
- `install`: the rendered package is checked, then swapped in as one step;
- `changes`: what a new document changes for a Python caller;
- `propose`: what a regeneration changed becomes one pull request;
- `live_check`: what the API answers beside what openapi.yaml says, for those who have a key;
- `site`: guides, recipes and a reference made from openapi.yaml become the documentation site;
- `release`: what a tag has to be, and what is made of it.

`update.py` and `generate.py` are the commands that lead through the first four.
"""
