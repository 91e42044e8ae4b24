"""What Zensical is told: how the site looks, and its navigation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..project import Project

SWITCHES = [
    ("(prefers-color-scheme)", None, "lucide/sun-moon", "Switch to light colours"),
    ("(prefers-color-scheme: light)", "default", "lucide/sun", "Switch to dark colours"),
    ("(prefers-color-scheme: dark)", "slate", "lucide/moon", "Follow the system"),
]
FEATURES = [
    "content.code.copy",
    "navigation.footer",
    "navigation.indexes",
    "navigation.prune",
    "navigation.sections",
    "navigation.tabs",
    "navigation.top",
    "navigation.tracking",
    "search.highlight",
    "toc.follow",
]
# Nothing but what the pages use: each further extension gives a meaning to more of what a document may say.
EXTENSIONS: Mapping[str, Any] = {
    "attr_list": {},
    "md_in_html": {},
    "tables": {},
    "toc": {
        "permalink": True,
        # As GitHub makes anchors, where the same pages are read.
        "slugify": {"object": "pymdownx.slugs.slugify", "kwds": {"case": "lower"}},
    },
    "pymdownx.highlight": {"pygments_lang_class": True},
    "pymdownx.superfences": {},
}
DOCSTRINGS = {
    "docstring_style": "google",
    "extensions": [str(Path(__file__).with_name("late_names.py"))],
    "docstring_section_style": "list",
    "filters": ["!^_"],
    "heading_level": 2,
    "line_length": 88,
    "members_order": "source",
    "separate_signature": True,
    "show_root_heading": True,
    "show_signature_annotations": True,
    "show_source": False,
    "show_symbol_type_heading": True,
    "signature_crossrefs": True,
}


def configuration(root: str, project: Project, version: str, navigation: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The content of zensical.toml, for a site that lies in a folder with the name of its version."""
    return {
        "project": {
            "site_name": project.name,
            "site_description": project.description,
            "site_url": f"{project.site}/{version}/",
            "docs_dir": "pages",
            "site_dir": "html",
            "extra_css": ["assets/site.css"],
            "extra_javascript": ["assets/operations.js"],
            "nav": list(navigation),
            "theme": {
                "features": FEATURES,
                "font": False,  # a reader's browser asks nobody else: not for fonts, and not for stars of a repository
                "palette": [_palette(*switch) for switch in SWITCHES],
            },
            "extra": {
                "social": [{"icon": "fontawesome/brands/github", "link": project.repository, "name": "Repository"}],
                "version": {"provider": "mike"},  # the form of versions.json, and what reads it
            },
            "markdown_extensions": dict(EXTENSIONS),
            "plugins": {
                "search": {},
                "mkdocstrings": {
                    "handlers": {"python": {"paths": [root], "options": DOCSTRINGS}},
                },
            },
        }
    }


def _palette(media: str, scheme: str | None, icon: str, name: str) -> dict[str, Any]:
    colours = {"scheme": scheme} if scheme else {}
    return {"media": media, **colours, "toggle": {"icon": icon, "name": name}}
