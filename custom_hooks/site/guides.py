"""The pages of `docs/` and the changelog, with links that lead within the site where there is a page."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from .page import Page

FENCED = re.compile(r"(^```.*?^```$)", re.M | re.S)
MARK = re.compile(r"^(```\w+) .*")  # what the tests are told of a block
LINK = re.compile(r"(\]\()(?![a-z]+:|#)([^)#\s]+)(#[^)\s]*)?(\))")


def guides(root: Path, repository: str) -> list[Page]:
    """All pages that are written as Markdown, the index of `docs/` first."""
    folder = root / "docs"
    found = [path for path in folder.rglob("*.md") if path != folder / "README.md"]
    sources = [folder / "README.md", *sorted(found), root / "CHANGELOG.md"]
    return [Page(place(root, source), within_site(root, source, repository)) for source in sources]


def within_site(root: Path, source: Path, repository: str) -> str:
    """The text of a file of the repository, as the page that it becomes."""
    parts = FENCED.split(source.read_text(encoding="utf-8"))
    here = posixpath.dirname(place(root, source))

    def turned(found: re.Match[str]) -> str:
        target = (source.parent / found[2]).resolve()
        inside = target.relative_to(root.resolve()).as_posix()
        page = place(root, target)
        kind = "tree" if target.is_dir() else "blob"
        link = posixpath.relpath(page, here or ".") if page else f"{repository}/{kind}/main/{inside}"
        return f"{found[1]}{link}{found[3] or ''}{found[4]}"

    return "".join(
        MARK.sub(r"\1", part, count=1) if part.startswith("```") else LINK.sub(turned, part) for part in parts
    )


def place(root: Path, file: Path) -> str:
    """Where the site shows a file of the repository; empty where it does not."""
    inside = file.resolve().relative_to(root.resolve())
    name = "index.md" if file.name == "README.md" else f"{file.stem}.md"
    match inside.parts:
        case ("docs", *folders, _) if file.suffix == ".md":
            return "/".join([*folders, name])
        case ("docs", *folders, _) if file.is_file():
            return "/".join([*folders, file.name])
        case ("docs",):
            return "index.md"
        case ("examples", _):
            return f"recipes/{name}"
        case ("CHANGELOG.md",):
            return "changelog.md"
        case _:
            return ""
