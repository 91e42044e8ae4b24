"""The pages as Markdown beside their HTML, and `llms.txt`, which lists them: for programs that read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lxml import html
from markdownify import ATX, markdownify

from .configuration import DESCRIPTION, NAME
from .page import Page

SECTIONS = {"Guides": "", "Recipes": "recipes/", "Reference": "reference/", "Python names": "reference/python/"}
OPTIONAL = {"Decisions": "adr/", "Models": "reference/models/"}
INTRODUCTION = f"""# {NAME}

> {DESCRIPTION}.

Each page of this site is also Markdown, at its address with `.md`. All of them but models and decisions are in
[llms-full.txt]({{url}}llms-full.txt). The calls of the API are methods of resources: `await instantly.leads.get(id)`,
`async for lead in instantly.leads.list(campaign=id)`.
"""


def write_markdown(site: Path, pages: Sequence[Page], url: str) -> None:
    """Write every page as Markdown into a built site, and what lists them.

    Args:
        site: The folder of the site.
        pages: Its pages.
        url: Its address, with a slash at the end.
    """
    texts = {page.path: _text(site, page) for page in pages}
    for path, text in texts.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    titles = {page.path: page.title for page in pages}
    folders = {**SECTIONS, **OPTIONAL}
    parts = [INTRODUCTION.format(url=url)]
    for section, folder in folders.items():
        listed = [f"- [{titles[path]}]({url}{path})" for path in texts if _folder(path) == folder]
        parts.append("\n".join([f"## {section if section in SECTIONS else f'Optional: {section}'}", "", *listed, ""]))
    (site / "llms.txt").write_text("\n".join(parts), encoding="utf-8")
    whole = [f"<!-- {url}{path} -->\n\n{text}" for path, text in texts.items() if _folder(path) in SECTIONS.values()]
    (site / "llms-full.txt").write_text("\n\n".join(whole), encoding="utf-8")


def _folder(path: str) -> str:
    return path[: path.rfind("/") + 1]


def _text(site: Path, page: Page) -> str:
    """Its source, or where that only names what mkdocstrings prints, what was printed."""
    if "\n::: " not in page.text:
        return page.text
    file = site / page.path.removesuffix(".md") / "index.html"
    (article,) = html.parse(file, parser=html.HTMLParser(encoding="utf-8")).getroot().iter("article")
    for link in article.xpath(".//a[@class='headerlink']"):
        link.drop_tree()
    printed: str = markdownify(html.tostring(article, encoding="unicode"), heading_style=ATX, code_language="python")
    return printed.strip() + "\n"
