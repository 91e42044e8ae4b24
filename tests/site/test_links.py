"""What is wrong with a link of the built site is found, and what is right is not complained of."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.site.links import check

URL = "https://site.example/project/dev/"


def site(folder: Path, body: str) -> Path:
    (folder / "other").mkdir()
    (folder / "other" / "index.html").write_text('<h1 id="t">T</h1><a name="old"></a>', encoding="utf-8")
    (folder / "page.md").write_text("# Page", encoding="utf-8")
    (folder / "a.png").write_bytes(b"")
    (folder / "index.html").write_text(f'<html><body><h1 id="é">É</h1>{body}</body></html>', encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "body",
    [
        '<a href="other/">x</a>',
        '<a href="other/#t">x</a>',
        '<a href="other/?q=1#old">x</a>',
        '<a href="#%C3%A9">x</a>',
        '<a href=".">x</a>',
        '<a href="page.md">x</a>',
        '<a href="/project/dev/other/">x</a>',
        f'<a href="{URL}other/">x</a>',
        '<img src="a.png">',
        '<img src="data:image/png;base64,AAAA">',
        '<link rel="canonical" href="https://site.example/elsewhere/">',
    ],
)
def test_a_link_that_leads_somewhere_is_right(tmp_path: Path, body: str) -> None:
    found = check(site(tmp_path, body), URL)
    assert found.broken == []
    assert found.elsewhere == 0


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ('<a href="gone/">x</a>', "gone/ leads nowhere"),
        ('<a href="other">x</a>', "other leads nowhere"),
        ('<a href="other/#none">x</a>', "other/#none leads nowhere"),
        ('<a href="#none">x</a>', "#none leads nowhere"),
        ('<a href="page.txt">x</a>', "page.txt leads nowhere"),
        ('<a href="http://else.example/">x</a>', "http://else.example/ is no https address"),
        ('<a href="javascript:alert(1)">x</a>', "javascript:alert(1) is no https address"),
        ('<img src="b.png">', "b.png is not there"),
        ('<img src="https://else.example/a.png">', "https://else.example/a.png is loaded from elsewhere"),
        ('<script src="//else.example/a.js"></script>', "//else.example/a.js is loaded from elsewhere"),
        ('<link rel="stylesheet" href="https://fonts.example/a.css">', "is loaded from elsewhere"),
        ('<link rel="preconnect" href="https://fonts.example">', "is loaded from elsewhere"),
    ],
)
def test_a_link_that_is_wrong_is_named_with_its_page(tmp_path: Path, body: str, complaint: str) -> None:
    (broken,) = check(site(tmp_path, body), URL).broken
    assert broken.startswith("index.html: ")
    assert complaint in broken


def test_links_to_other_sites_are_counted_and_not_asked(tmp_path: Path) -> None:
    body = '<a href="https://else.example/">x</a><a href="mailto:a@else.example">x</a><a href="other/">x</a>'
    assert check(site(tmp_path, body), URL) == (3, 2, [])
