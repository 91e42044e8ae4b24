"""The report is read by people, and is part of the changelog: what a document says in it is text."""

from __future__ import annotations

from collections import Counter

import pytest
from markdown_it import MarkdownIt

from custom_hooks.changes.command import report
from custom_hooks.changes.versions import Version

from .documents import BASE, Node, add_operation, field, new, parameter

GFM = MarkdownIt("gfm-like", {"linkify": False})
HOSTILE = [
    "x\n\n# Heading\n\n@everyone Closes #1\n",
    "` ![image](https://evil.example/x.png) `",
    "``` <img src=x onerror=alert(1)> | @octocat | #1",
    "[link](https://evil.example)\r\n- [ ] task\n| a | b |\n|---|---|\n",
    "\x1b[31m\u202e\u2028::error::x",
]


def kinds(markdown: str) -> Counter[str]:
    """How often each construct of Markdown stands in a text."""
    tokens = GFM.parse(markdown)
    inner = [child.type for token in tokens for child in token.children or ()]
    return Counter([token.type for token in tokens] + [kind for kind in inner if kind not in {"text", "code_inline"}])


def edited(text: str) -> Node:
    def edit(document: Node) -> None:
        add_operation(document)
        parameter(document, "order")["schema"] |= {"default": text, "pattern": text}
        field(document, "Thing.id").update(type="string", enum=[text, "b"], description=text)

    return new(edit)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_report_has_no_other_markdown_than_with_harmless_text(text: str) -> None:
    harmless, _ = report(Version(BASE, None), Version(edited("harmless"), None))
    hostile, _ = report(Version(BASE, None), Version(edited(text), None))
    assert "harmless" in harmless
    assert kinds(hostile) == kinds(harmless)
    assert len(hostile.splitlines()) == len(harmless.splitlines())
    assert hostile.replace("\n", "").isprintable()
