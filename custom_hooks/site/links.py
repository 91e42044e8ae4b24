"""Every link of the built site leads to a page and a heading that exist, and no page loads anything from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html

LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href", "object": "data"}
NOT_LOADED = {"canonical", "next", "prev", "alternate"}  # relations of a <link> that browsers do not follow


class Checked(NamedTuple):
    """What was found in a site."""

    links: int
    elsewhere: int  # links to other sites, which are not asked
    broken: list[str]


class _Links(NamedTuple):
    anchors: set[str]
    followed: list[str]
    loaded: list[str]


def check(site: Path, url: str) -> Checked:
    """Look at every link of every page.

    Args:
        site: The folder of the site.
        url: The address that it is made for, with a slash at the end.
    """
    pages = {path.relative_to(site).as_posix(): _read(path) for path in sorted(site.rglob("*.html"))}
    links, elsewhere, broken = 0, 0, []
    for page, found in pages.items():
        base = urljoin(url, page)
        for link in found.followed:
            links += 1
            target = urljoin(base, link)
            if not target.startswith(url):
                elsewhere += 1
                if urlsplit(target).scheme not in {"https", "mailto"}:
                    broken.append(f"{page}: {link} is no https address")
            elif not _leads(site, pages, target.removeprefix(url)):
                broken.append(f"{page}: {link} leads nowhere")
        for link in found.loaded:
            links += 1
            target = urljoin(base, link)
            if urlsplit(target).scheme == "data":
                continue
            if not target.startswith(url):
                broken.append(f"{page}: {link} is loaded from elsewhere")
            elif not _file(site, target.removeprefix(url)).is_file():
                broken.append(f"{page}: {link} is not there")
    return Checked(links, elsewhere, broken)


def _read(path: Path) -> _Links:
    tree = html.parse(path, parser=html.HTMLParser(encoding="utf-8")).getroot()
    return _Links(
        {*map(str, tree.xpath("//@id")), *map(str, tree.xpath("//a/@name"))},
        [str(link) for link in tree.xpath("//a/@href")],
        list(_loaded(tree)),
    )


def _loaded(tree: html.HtmlElement) -> Iterator[str]:
    for tag, attribute in LOADED.items():
        for element in tree.iter(tag):
            if (link := element.get(attribute)) and element.get("rel") not in NOT_LOADED:
                yield link


def _leads(site: Path, pages: Mapping[str, _Links], link: str) -> bool:
    parts = urlsplit(link)
    file = _file(site, link)
    if not file.is_file():
        return False
    page = pages.get(file.relative_to(site).as_posix())
    anchor = unquote(parts.fragment)
    return not anchor or page is None or anchor in page.anchors


def _file(site: Path, link: str) -> Path:
    path = unquote(urlsplit(link).path)
    return site / path / "index.html" if not path or path.endswith("/") else site / path
