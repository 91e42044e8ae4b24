"""The pages as Markdown beside their HTML, and `llms.txt`, which lists them: for programs that read.

Nothing in a copy needs what builds the site: no anchors and no HTML that only a browser wants, and each link leads from
where the copy lies to another copy.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from lxml import html
from markdownify import ATX, markdownify

from ..project import Project
from .page import Page

SECTIONS = {"Guides": "", "Recipes": "recipes/", "Reference": "reference/", "Python names": "reference/python/"}
OPTIONAL = ("adr/", "reference/models/")  # what llms.txt lists as such: who has little room leaves it out
INTRODUCTION = """\
# {name}

> {description}.

Each page of this site is also Markdown, at its address with `.md`. All of them but models and decisions are in
[llms-full.txt]({url}llms-full.txt). The calls of the API are methods of resources: `await instantly.leads.get(id)`,
`async for lead in instantly.leads.list(campaign=id)`.
"""
LONGEST = 200  # characters that llms.txt says of a page
_FENCED = re.compile(r"(^(`{3,})[^\n]*\n.*?^\2$)", re.M | re.S)
_ANCHOR = re.compile(r"^(#+ .*?) \{#[\w-]+\}$", re.M)
_TABLE = re.compile(r'^<div class="operations".*?^</div>$', re.M | re.S)
_LINK = re.compile(r"(?<=\]\()(?![a-z]+:)[^)\s]+(?=\))")
_WORDS = re.compile(r"\w|&|\\|`(?!``)")  # and no heading, list, table or block of code
_LINK_WITH_LABEL = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def write_markdown(site: Path, pages: Sequence[Page], url: str, project: Project) -> None:
    """Write every page as Markdown into a built site, and what lists them.

    Args:
        site: The folder of the site.
        pages: Its pages.
        url: Its address, with a slash at the end.
        project: What it is the site of.
    """
    paths = {page.path for page in pages}
    texts = {page.path: _text(site, page, paths) for page in pages}
    for path, text in texts.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    titles = {page.path: page.title for page in pages}
    folders = {**{title: (folder,) for title, folder in SECTIONS.items()}, "Optional": OPTIONAL}
    parts = [INTRODUCTION.format(name=project.name, description=project.description, url=url)]
    for section, inside in folders.items():
        listed = [_entry(titles[path], url + path, text) for path, text in texts.items() if _folder(path) in inside]
        parts.append("\n".join([f"## {section}", "", *listed, ""]))
    (site / "llms.txt").write_text("\n".join(parts), encoding="utf-8")
    whole = [
        f"<!-- {url}{path} -->\n\n{_with_addresses(text, url + path)}"
        for path, text in texts.items()
        if _folder(path) in SECTIONS.values()
    ]
    (site / "llms-full.txt").write_text("\n\n".join(whole), encoding="utf-8")


def _folder(path: str) -> str:
    return path[: path.rfind("/") + 1]


def _entry(title: str, address: str, text: str) -> str:
    words = summary(text)
    return f"- [{title}]({address})" + (f": {words}" if words else "")


def summary(text: str) -> str:
    """The first paragraph of a page without its links; empty where another thing stands before it."""
    for block in text.split("\n\n")[1:]:
        words = " ".join(_LINK_WITH_LABEL.sub(r"\1", block).split())
        if not block.startswith("[") or not block.endswith(")"):  # a link alone is the way back
            break
    else:
        return ""
    if not _WORDS.match(words):
        return ""
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]} ..."


def _text(site: Path, page: Page, paths: Collection[str]) -> str:
    """Its source, or where that only names what mkdocstrings prints, what was printed."""
    if "\n::: " not in page.text:
        return _outside_of_code(page.text, _plain)
    file = site / page.path.removesuffix(".md") / "index.html"
    (article,) = html.parse(file, parser=html.HTMLParser(encoding="utf-8")).getroot().iter("article")
    for link in article.xpath(".//a[@class='headerlink']"):
        link.drop_tree()
    for link in article.xpath(".//a[@href]"):
        link.set("href", _to_markdown(link.get("href"), page.path, paths))
    printed: str = markdownify(html.tostring(article, encoding="unicode"), heading_style=ATX, code_language="python")
    return printed.strip() + "\n"


def _plain(markdown: str) -> str:
    """Markdown without what only the site understands."""
    with_tables = _TABLE.sub(lambda found: markdownify(found[0]).strip(), markdown)
    return _ANCHOR.sub(r"\1", with_tables)


def _to_markdown(link: str, page: str, paths: Collection[str]) -> str:
    """A link of the HTML of a page, as it is in the Markdown of that page."""
    parts = urlsplit(link)
    if parts.scheme or not parts.path:
        return link
    target = posixpath.normpath(posixpath.join(page.removesuffix(".md"), parts.path))
    for path in (f"{target}.md", posixpath.normpath(f"{target}/index.md")):
        if path in paths:
            return parts._replace(path=posixpath.relpath(path, posixpath.dirname(page) or ".")).geturl()
    return link


def _with_addresses(markdown: str, address: str) -> str:
    """Markdown that can lie anywhere."""
    return _outside_of_code(markdown, lambda part: _LINK.sub(lambda found: urljoin(address, found[0]), part))


def _outside_of_code(markdown: str, changed: Callable[[str], str]) -> str:
    parts = _FENCED.split(markdown)  # text, block, fence, text, ...
    return "".join(changed(part) if place % 3 == 0 else part for place, part in enumerate(parts) if place % 3 != 2)
