"""Pages of the repository become pages of the site, with links that lead to the same things there."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.project import Project
from custom_hooks.site.guides import guides, place, within_site

REPOSITORY = "https://code.example/owner/project"
PROJECT = Project("project", "What it is", REPOSITORY, "https://site.example/project", (), {})


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in (
        "docs/README.md",
        "docs/paging.md",
        "docs/picture.svg",
        "docs/adr/README.md",
        "docs/adr/0001-one.md",
        "examples/README.md",
        "examples/tour.py",
        "examples/notebook.ipynb",
        "examples/testing/shop.py",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "custom_hooks/update.py",
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("# Title\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("source", "link", "shown"),
    [
        ("docs/paging.md", "README.md", "index.md"),
        ("docs/paging.md", "README.md#some", "index.md#some"),
        ("docs/paging.md", "adr/0001-one.md", "adr/0001-one.md"),
        ("docs/paging.md", "picture.svg", "picture.svg"),
        ("docs/paging.md", "../examples/tour.py", "recipes/tour.md"),
        ("docs/paging.md", "../examples/notebook.ipynb", "recipes/notebook.md"),
        ("docs/paging.md", "../examples/testing", "recipes/testing.md"),
        ("docs/paging.md", "../examples/README.md", "recipes/index.md"),
        ("docs/paging.md", "../CHANGELOG.md", "changelog.md"),
        ("docs/paging.md", "../CONTRIBUTING.md#style", f"{REPOSITORY}/blob/main/CONTRIBUTING.md#style"),
        ("docs/paging.md", "../custom_hooks", f"{REPOSITORY}/tree/main/custom_hooks"),
        ("docs/adr/0001-one.md", "../paging.md", "../paging.md"),
        ("docs/adr/0001-one.md", "README.md", "index.md"),
        ("docs/adr/0001-one.md", "../../examples/tour.py", "../recipes/tour.md"),
        ("examples/README.md", "tour.py", "tour.md"),
        ("examples/README.md", "testing", "testing.md"),
        ("examples/README.md", "../docs/paging.md", "../paging.md"),
        ("CHANGELOG.md", "docs/paging.md", "paging.md"),
        ("docs/paging.md", "https://site.example/project/latest/reference/leads/#list", "reference/leads.md#list"),
        ("docs/adr/0001-one.md", "https://site.example/project/latest/reference/scopes/", "../reference/scopes.md"),
        ("docs/paging.md", "#here", "#here"),
        ("docs/paging.md", "https://else.example/README.md", "https://else.example/README.md"),
        ("docs/paging.md", "mailto:a@else.example", "mailto:a@else.example"),
    ],
)
def test_a_link_leads_to_the_same_thing_on_the_site(root: Path, source: str, link: str, shown: str) -> None:
    file = root / source
    file.write_text(f"# Title\n\nSee [this]({link}), or ![that]({link}).\n", encoding="utf-8")
    assert within_site(root, file, PROJECT) == f"# Title\n\nSee [this]({shown}), or ![that]({shown}).\n"


def test_what_stands_in_code_is_no_link(root: Path) -> None:
    file = root / "docs" / "paging.md"
    text = "# Title\n\n```python\nfound[a](README.md)\n```\n"
    file.write_text(text, encoding="utf-8")
    assert within_site(root, file, PROJECT) == text


def test_what_the_tests_are_told_of_a_block_is_not_shown(root: Path) -> None:
    file = root / "docs" / "paging.md"
    file.write_text("# Title\n\n```python no-run\nawait x\n```\n", encoding="utf-8")
    assert within_site(root, file, PROJECT) == "# Title\n\n```python\nawait x\n```\n"


def test_every_page_has_a_place_of_its_own_and_the_index_is_first(root: Path) -> None:
    found = [page.path for page in guides(root, PROJECT)]
    assert found == ["index.md", "adr/0001-one.md", "adr/index.md", "paging.md", "changelog.md"]


def test_what_is_no_page_has_no_place(root: Path) -> None:
    assert place(root, root / "CONTRIBUTING.md") == ""
    assert place(root, root / "custom_hooks" / "update.py") == ""
