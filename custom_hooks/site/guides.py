"""The pages of `docs/` and the changelog, with links that lead within the site where there is a page."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from ..project import Project
from .page import Page

FENCED = re.compile(r"(^```.*?^```$)", re.M | re.S)
MARK = re.compile(r"^(```\w+) .*")  # what the tests are told of a block


def guides(root: Path, project: Project) -> list[Page]:
    """All pages that are written as Markdown, the index of `docs/` first."""
    folder = root / "docs"
    found = [path for path in folder.rglob("*.md") if path != folder / "README.md"]
    sources = [folder / "README.md", *sorted(found), root / "CHANGELOG.md"]
    return [Page(place(root, source), within_site(root, source, project)) for source in sources]


def within_site(root: Path, source: Path, project: Project) -> str:
    """The text of a file of the repository, as the page that it becomes."""
    return with_links(source.read_text(encoding="utf-8"), root, source, project)


def with_links(text: str, root: Path, source: Path, project: Project) -> str:
    """Markdown that stands in a file of the repository, with links as they are on the page of that file."""
    here = posixpath.dirname(place(root, source))
    own = f"{project.site}/latest/"  # so does a file of the repository name a page that is no file of it

    def turned(found: re.Match[str]) -> str:
        if found[2].startswith(own):
            page = f"{found[2].removeprefix(own).strip('/')}.md"
        else:
            target = (source.parent / found[2]).resolve()
            page = place(root, target)
            inside = target.relative_to(root.resolve()).as_posix()
            elsewhere = f"{project.repository}/{'tree' if target.is_dir() else 'blob'}/main/{inside}"
        link = posixpath.relpath(page, here or ".") if page else elsewhere
        return f"{found[1]}{link}{found[3] or ''}{found[4]}"

    link_here = re.compile(rf"(\]\()((?:{re.escape(own)}|(?![a-z]+:|#))[^)#\s]+)(#[^)\s]*)?(\))")
    return "".join(
        MARK.sub(r"\1", part, count=1) if part.startswith("```") else link_here.sub(turned, part)
        for part in FENCED.split(text)
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
