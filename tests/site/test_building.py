"""The whole site is built without a warning and without a broken link, and programs can read it, too."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from custom_hooks.project import read as read_project
from custom_hooks.site import building
from custom_hooks.site.building import Figures, SiteError, build
from custom_hooks.site.page import Page

from ..document import ROOT, described_operations

pytestmark = pytest.mark.slow

INTERNAL = re.compile(r"\]\(([^):]+\.md)(?:#[^)]*)?\)")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the site was built."""
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="module")
def figures(folder: Path) -> Figures:
    return build(ROOT, folder, "dev")


@pytest.fixture(scope="module")
def html(folder: Path, figures: Figures) -> Path:
    return folder / "html"


def test_warnings_and_broken_links_are_none(figures: Figures, folder: Path) -> None:
    written = list((folder / "pages").rglob("*.md"))
    assert figures.pages == len(written)
    assert figures.links > figures.pages


def test_every_page_is_markdown_as_well(html: Path, folder: Path) -> None:
    for source in (folder / "pages").rglob("*.md"):
        text = (html / source.relative_to(folder / "pages")).read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert "\n::: " not in text


def test_links_of_the_markdown_lead_to_markdown(html: Path) -> None:
    for file in html.rglob("*.md"):
        for link in INTERNAL.findall(file.read_text(encoding="utf-8")):
            assert (file.parent / link).is_file(), f"{file.relative_to(html)}: {link}"


def test_the_markdown_has_nothing_for_browsers_alone(html: Path) -> None:
    for file in html.rglob("*.md"):
        assert not re.search(r" \{#[\w-]+\}$|^<(?:div|table|tr)\b", file.read_text(encoding="utf-8"), re.M), file


def test_what_mkdocstrings_prints_is_in_the_markdown(html: Path) -> None:
    text = (html / "reference" / "python" / "errors.md").read_text(encoding="utf-8")
    assert "MissingScopeError" in text
    assert "of which the" in text


def test_agents_find_every_page_and_the_whole_text(html: Path) -> None:
    url = read_project(ROOT).site + "/dev/"
    listed = re.findall(r"^- \[.+?\]\((\S+?)\)", (html / "llms.txt").read_text(encoding="utf-8"), re.M)
    assert {link.removeprefix(url) for link in listed} == {
        path.relative_to(html).as_posix() for path in html.rglob("*.md")
    }
    whole = (html / "llms-full.txt").read_text(encoding="utf-8")
    for operation in described_operations():
        assert operation.path in whole


def test_the_readme_leads_to_pages_of_the_site(html: Path) -> None:
    site = f"{read_project(ROOT).site}/"
    links = re.findall(rf"{re.escape(site)}([^\s)]*)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert {"latest/", "latest/reference/", "latest/reference/operations/"} <= {*links}
    for link in links:
        assert (html / link.removeprefix("latest/") / "index.html").is_file(), link


def test_every_operation_can_be_searched_for(html: Path) -> None:
    found = json.loads((html / "search.json").read_text(encoding="utf-8"))
    titles = {one["title"] for one in found["items"]}
    assert {"leads.list", "custom_tags.create", "campaigns.activate"} <= titles
    text = " ".join(one["text"] for one in found["items"])
    assert "custom_tags:create" in text


def test_a_warning_of_zensical_ends_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def only(root: Path, folder: Path, version: str) -> list[Page]:
        (folder / "pages").mkdir(parents=True)
        (folder / "pages" / "index.md").write_text("# Home\n\n[gone](gone.md)\n", encoding="utf-8")
        (folder / "zensical.toml").write_text('[project]\nsite_name = "x"\ndocs_dir = "pages"\nsite_dir = "html"\n')
        return [Page("index.md", "# Home")]

    monkeypatch.setattr(building, "assemble", only)
    with pytest.raises(SiteError, match="page does not exist"):
        build(ROOT, tmp_path, "dev")


def test_a_link_that_zensical_does_not_see_ends_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def only(root: Path, folder: Path, version: str) -> list[Page]:
        (folder / "pages").mkdir(parents=True)
        (folder / "pages" / "index.md").write_text('# Home\n\n<a href="gone/">gone</a>\n', encoding="utf-8")
        (folder / "zensical.toml").write_text(
            '[project]\nsite_name = "x"\ndocs_dir = "pages"\nsite_dir = "html"\n'
            f'site_url = "{read_project(ROOT).site}/dev/"\n[project.theme]\nfont = false\n'
        )
        return [Page("index.md", "# Home")]

    monkeypatch.setattr(building, "assemble", only)
    with pytest.raises(SiteError, match=r"index\.html: gone/ leads nowhere"):
        build(ROOT, tmp_path, "dev")
