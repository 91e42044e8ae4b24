"""The programs of `examples/` as pages: the docstring is the text, the program stands below it."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

from ..project import Project
from .guides import with_links, within_site
from .page import Page

WIDEST = re.compile(r"`{3,}")


def recipes(root: Path, project: Project) -> list[Page]:
    """The index, and a page for each program, folder of programs or notebook."""
    folder = root / "examples"
    pages = [Page("recipes/index.md", within_site(root, folder / "README.md", project))]
    for path in sorted(folder.iterdir()):
        if path.suffix == ".py":
            pages.append(_of_files(path.stem, [path], root, project))
        elif path.suffix == ".ipynb":
            pages.append(Page(f"recipes/{path.stem}.md", _of_notebook(path, root, project)))
        elif path.is_dir() and (files := sorted(path.rglob("*.py"))):
            pages.append(_of_files(path.name, files, root, project))
    return pages


def _of_files(name: str, files: list[Path], root: Path, project: Project) -> Page:
    """The page of a program: of several files, the one that says most of the whole comes first."""
    documented = [(path, ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "") for path in files]
    documented.sort(key=lambda one: len(one[1]), reverse=True)
    title, _, text = documented[0][1].partition("\n")
    parts = [f"# {title.rstrip('.')}", with_links(text.strip(), root, documented[0][0], project)]
    for number, (path, docstring) in enumerate(documented):
        inside = path.relative_to(root).as_posix()
        code = path.read_text(encoding="utf-8")
        shown = code if number else without_docstring(code, docstring)
        if shown.strip():  # the text may be all that a package says
            parts.append(f"[{inside}]({project.repository}/blob/main/{inside}):")
            parts.append(fenced(shown, "python"))
    return Page(f"recipes/{name}.md", "\n\n".join(part for part in parts if part) + "\n")


def _of_notebook(path: Path, root: Path, project: Project) -> str:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    texts = [("".join(cell["source"]), cell["cell_type"] == "code") for cell in cells]
    shown = [fenced(text, "python") if is_code else with_links(text, root, path, project) for text, is_code in texts]
    return "\n\n".join(shown) + "\n"


def without_docstring(code: str, docstring: str) -> str:
    """A program without its first statement, which the page shows as text."""
    if not docstring:
        return code
    end = ast.parse(code).body[0].end_lineno
    return "\n".join(code.splitlines()[end:]).strip()


def fenced(code: str, language: str) -> str:
    """Code as a block of Markdown, whatever backticks are in it."""
    fence = "`" * max(3, 1 + max(map(len, WIDEST.findall(code)), default=0))
    return f"{fence}{language}\n{code.strip()}\n{fence}"
