"""What a document says stays words in the reference: no tag, link, script, attribute or include may come of it."""

from __future__ import annotations

import copy
import datetime
import posixpath
from collections.abc import Iterable
from functools import cache
from html.parser import HTMLParser
from itertools import cycle
from typing import Any

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from custom_hooks.ingest.refine import refine
from custom_hooks.openapi.document import Node, mappings
from custom_hooks.openapi.extensions import MEMBER_DESCRIPTIONS
from custom_hooks.render.code import BLANKS
from custom_hooks.render.reading import read
from custom_hooks.safe_text import one_line
from custom_hooks.site.reference.markdown import bullets, code, heading, in_html, prose, text
from custom_hooks.site.reference.pages import pages

from ...custom_hooks import hostile
from ...document import ROOT

# More than the site uses: another extension must not give a meaning to anything. None of these looks into code.
EXTENSIONS = [
    *("abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc", "wikilinks"),
    *("pymdownx.betterem", "pymdownx.caret", "pymdownx.details", "pymdownx.escapeall"),
    *("pymdownx.keys", "pymdownx.magiclink", "pymdownx.mark", "pymdownx.snippets"),
    *("pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist", "pymdownx.tilde"),
]
CONFIGURATION: dict[str, dict[str, Any]] = {
    "pymdownx.highlight": {"use_pygments": False},
    "pymdownx.snippets": {"base_path": [str(ROOT)]},
}
MARKUP = (
    *("<script>alert(1)</script>", "<b onclick=x>", "</p>", "<!--", "-->", "<![CDATA[", "<?php", "&lt;", "&#60;b&#62;"),
    *("[a](https://evil.example)", "![a](x.png)", "[a]: https://evil.example", "[[wiki]]", "<https://evil.example>"),
    *("https://evil.example", "www.evil.example", "ada@evil.example", "@ada", "a/b#1", "#1", "javascript:alert(1)"),
    *("{: onclick=x}", "{#id .class}", "{++a++}", "{--a--}", "{>>a<<}", "++ctrl+c++", "==a==", "~~a~~", "^^a^^", "~a~"),
    *('--8<-- "LICENSE"', "-8<- LICENSE", "*[a]: b", "[^1]", "[^1]: b", "[TOC]", "!!! note", "??? note", '=== "a"'),
    *("# a", "- a", "+ a", "* a", "1. a", "2) a", "> a", "    a", "\ta", "---", "***", "a | b", "|a|", ": a", "[x] a"),
    *(
        "`",
        "``",
        "```",
        "`a`",
        "`a`{: .b}",
        "`#!python a`",
        "*a*",
        "_a_",
        "__a__",
        "\\",
        "\\`",
        "a_b",
        ":smile:",
        "$a$",
    ),
    *("::: a", "/// a", "%%", "{{ a }}", "{% a %}", "\x00", "\x02", "\x03", "\u2028", "\u202e", "\n\n", "klzzwxh:0000"),
)
words = st.lists(st.sampled_from(MARKUP) | st.text(max_size=8) | st.just(" "), max_size=6).map("".join)


class Reader(HTMLParser):
    """The tags, the attributes and the text of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.text = ""
        self.comments = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.comments += 1


@cache
def python_markdown() -> markdown.Markdown:
    return markdown.Markdown(extensions=EXTENSIONS, extension_configs=CONFIGURATION)


def rendered(source: str) -> list[Reader]:
    by_python_markdown = python_markdown().reset().convert(source)
    by_commonmark = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(source)
    return [Reader(by_python_markdown), Reader(by_commonmark)]


def shown(words: str) -> str:
    """The words as a person reads them: on one line, nothing hidden, blanks together."""
    line = words.translate(BLANKS).strip()
    return " ".join(one_line(line, len(line)).split())


def is_only(reader: Reader, tags: set[str], said: str) -> bool:
    return (
        reader.tags <= tags and not reader.attributes and not reader.comments and " ".join(reader.text.split()) == said
    )


@given(words)
def test_a_text_is_its_words_and_nothing_else(said: str) -> None:
    for reader in rendered(text(said)):
        assert is_only(reader, {"p"}, shown(said)), reader.__dict__


@given(words)
def test_a_text_in_a_list_is_its_words_and_nothing_else(said: str) -> None:
    for reader in rendered(bullets([text(said), f"{code('name')}: {text(said)}"])):
        assert reader.tags <= {"ul", "li", "code", "p"}
        assert not reader.attributes
        assert not reader.comments
        assert shown(f"{shown(said)} name: {shown(said)}") == " ".join(reader.text.split())


@given(words)
def test_code_is_its_words_and_nothing_else(said: str) -> None:
    for reader in rendered(f"Words {code(said)} after"):
        assert is_only(reader, {"p", "code"}, " ".join(f"Words {shown(said)} after".split())), reader.__dict__


@given(words)
def test_a_description_has_no_more_than_code_in_it(said: str) -> None:
    for reader in rendered(prose(said)):
        assert reader.tags <= {"p", "code"}
        assert not reader.attributes
        assert not reader.comments


@given(words)
def test_words_in_html_are_nothing_else(said: str) -> None:
    row = f'<table>\n<tr data-scopes="{in_html(said)}"><td>{in_html(said)}</td></tr>\n</table>'
    for reader in rendered(row):
        assert reader.tags <= {"table", "tr", "td", "tbody"}
        assert {name for name, _ in reader.attributes} == {"data-scopes"}
        assert not reader.comments


def test_a_heading_keeps_its_anchor() -> None:
    [by_python_markdown, _] = rendered(heading(2, text("leads.list"), "list"))
    assert by_python_markdown.attributes == {("id", "list")}
    assert by_python_markdown.text == "leads.list"


@cache
def small_document() -> Node:
    """openapi.yaml as a small document gives it."""
    return refine(hostile.document(), {"actions": []}, {}, datetime.date(2026, 1, 1)).document


def saying(texts: Iterable[str]) -> Node:
    """The small document, with texts in the place of its words, one after the other."""
    said = cycle(texts)
    document = copy.deepcopy(small_document())
    for node in mappings(document):
        if isinstance(node.get("description"), str) or "type" in node:
            node["description"] = next(said)
        if isinstance(node.get("summary"), str):
            node["summary"] = next(said)
        if MEMBER_DESCRIPTIONS in node:
            node[MEMBER_DESCRIPTIONS] = [next(said) for _ in node[MEMBER_DESCRIPTIONS]]
        if node.get("type") == "string" and "enum" not in node:
            node["examples"] = [next(said)]
    return document


@pytest.mark.slow
@pytest.mark.parametrize("first", [0, 30, 60])
def test_the_pages_of_a_hostile_document_have_nothing_but_our_own_markup(first: int) -> None:
    texts = [*MARKUP, "\n".join(MARKUP), *hostile.PAYLOADS]
    document = saying([*texts[first:], *texts[:first]])
    package = read(document)
    made = pages(document, package, ROOT)
    known = {*made, *(path.name for path in (ROOT / "docs").glob("*.md"))}
    allowed = {"h1", "h2", "p", "ul", "li", "code", "pre", "strong", "a", "div", "span"}
    for page, source in made.items():
        for reader in rendered(source)[:1]:
            tables = {"table", "thead", "tbody", "tr", "th", "td"} if page.endswith("/operations.md") else set()
            assert reader.tags <= allowed | tables, page
            assert not reader.comments
            for name, value in reader.attributes:
                assert name in {"href", "id", "class", "scope", "data-scopes", "data-method"}, (page, name)
                if name == "href" and not value.startswith("#"):
                    file = value.partition("#")[0].partition("?")[0]
                    assert posixpath.normpath(posixpath.join(posixpath.dirname(page), file)) in known, (page, value)
