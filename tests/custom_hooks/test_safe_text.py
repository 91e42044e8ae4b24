"""Text of a document where people read it: one visible line, which is nothing but text."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from custom_hooks.errors import DocumentError
from custom_hooks.notes import section
from custom_hooks.safe_text import LONGEST, LONGEST_PROBLEM, code_span, log_line, one_line, table_cell

GFM = MarkdownIt("gfm-like", {"linkify": False})
HOSTILE = [
    "/api/v2/x\n\n# Heading\n\n@everyone Closes #1",
    "\r\n![image](https://evil.example/x.png)",
    "`",
    "``` \n# x",
    "a ` b `` c ``` d",
    "` <img src=x onerror=alert(1)> `",
    "<script>alert(1)</script>",
    "[link](https://evil.example) https://evil.example",
    "a | b | c\n|---|---|",
    "\\| \\\\| |",
    "\\",
    "\\`",
    "ends with `",
    " ",
    "",
    "\x1b[31mred\x1b[0m \x00 \u202eabc\u202c \u200b \ud800 \u2028 \x85 \xa0",
    "*bold* _it_ ~~no~~ &lt; - [ ] task",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_code_span_holds_the_text_and_nothing_else_is_made_of_it(text: str) -> None:
    span = code_span(text)
    assert span.isprintable()
    kinds = [token.type for token in GFM.parse(f"- {span}")]
    assert kinds == [
        "bullet_list_open",
        "list_item_open",
        "paragraph_open",
        "inline",
        "paragraph_close",
        "list_item_close",
        "bullet_list_close",
    ]
    (code,) = GFM.parseInline(span)[0].children or []
    assert code.type == "code_inline"
    assert code.content.strip() == one_line(text).strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_cell_of_a_table_stays_one_cell(text: str) -> None:
    row = f"| {table_cell(code_span(text))} | {table_cell(code_span(text))} |"
    tokens = GFM.parse(f"| a | b |\n|---|---|\n{row}")
    cells = [tokens[index + 1] for index, token in enumerate(tokens) if token.type == "td_open"]
    assert [[child.type for child in cell.children or ()] for cell in cells] == [["code_inline"]] * 2
    assert all("|" not in text or "|" in cell.content for cell in cells)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_note_is_one_item_of_a_list(text: str) -> None:
    note = section("Repaired", [text, text])
    assert sum(token.type == "list_item_open" for token in GFM.parse(note)) == 2
    assert sum(token.type == "heading_open" for token in GFM.parse(note)) == 1


def test_ordinary_text_is_as_it_was() -> None:
    assert code_span("GET /api/v2/leads/{id}") == "`GET /api/v2/leads/{id}`"
    assert one_line("Grüße, 你好 … “x”") == "Grüße, 你好 … “x”"
    assert table_cell("`a` or `b`") == "`a` or `b`"


def test_what_nobody_sees_is_shown_as_an_escape() -> None:
    assert one_line("a\nb\x1b\u202e\ud800\u2028\xa0") == r"a\nb\x1b\u202e\ud800\u2028\xa0"


def test_text_is_bounded() -> None:
    assert code_span("x" * 100_000) == f"`{'x' * LONGEST} ...`"
    assert log_line("x" * 100_000) == f"{'x' * LONGEST_PROBLEM} ..."


@pytest.mark.parametrize(
    "text",
    [
        "::error file=x::owned",
        "  ::add-mask::x",
        "\t::stop-commands::x",
        "x\n::error::owned",
        "##[error]owned",
        "x ##[set-env name=a]b",
        "###[x]",
        "\x1b]0;title\x07",
        "a\r::error::x",
    ],
)
def test_no_problem_is_a_command_or_more_than_a_line(text: str) -> None:
    error = DocumentError([text, text])
    assert len(error.problems) == 2
    assert len(str(error).splitlines()) == 2
    for line in str(error).splitlines():
        assert line.isprintable()
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
        assert line.encode("utf-8")
