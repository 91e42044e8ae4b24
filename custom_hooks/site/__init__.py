"""The documentation site: guides, recipes and the reference become pages, which Zensical builds.

- `guides`: the pages of `docs/`; `recipes`: the programs of `examples/`, whose docstrings are their text;
- `reference`: a page for each resource, model and enum, and the table of all operations, out of openapi.yaml;
- `python_names`: what is written by hand and public, which mkdocstrings prints from its docstrings;
- `assembly` puts all of these into one folder, with the `configuration` of Zensical;
- `building` runs it, adds the `markdown_copies` for programs that read, and checks all `links` of the result;
- `versions` puts a site beside those of other versions.
"""
