"""Names and paths of a published document: what can be shown, and sent to the API and to nowhere else."""

from __future__ import annotations

from typing import Any

from ...openapi.paths import PATH

LONGEST_PUBLISHED_NAME = 200
LONGEST_PATH = 300
LONGEST_VALUE = 300
DOTS = {".", ".."}
# Texts in which lines may break. All others are shown or compared as names, or have a grammar.
FREE_TEXTS = {"description", "summary", "title", "example", "examples", "default", "pattern", "x-enumDescriptions"}


def problem_of_path(path: str) -> str:
    """Why a path is no path of the API; empty where it is one."""
    if len(path) > LONGEST_PATH:
        return f"the path has more than {LONGEST_PATH} characters"
    if not PATH.fullmatch(path) or DOTS.intersection(path.split("/")):
        return f"{path!r} is no path of the API, which begins with /api/v2/ and has letters, digits, _.~- and {{names}}"
    return ""


def problem_of_name(name: str) -> str:
    """Why something cannot be a name; empty where it can."""
    if len(name) > LONGEST_PUBLISHED_NAME:
        return f"the name {name[:40]!r}... has more than {LONGEST_PUBLISHED_NAME} characters"
    return "" if name.isprintable() else f"the name {name!r} has a character that cannot be shown"


def problem_of_value(value: Any) -> str:
    """Why a value, or one inside of it, cannot be shown in one line; empty where all of them can."""
    if isinstance(value, str):
        if len(value) > LONGEST_VALUE:
            return f"{value[:40]!r}... has more than {LONGEST_VALUE} characters"
        return "" if value.isprintable() else f"{value[:40]!r} has a character that cannot be shown"
    parts = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else ()
    return next(filter(None, map(problem_of_value, parts)), "")
