"""The Markdown that programs read has no anchors and no HTML, and its links lead from where it lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.project import Project
from custom_hooks.site.markdown_copies import summary, write_markdown
from custom_hooks.site.page import Page

URL = "https://example.com/dev/"
PROJECT = Project("project", "What it is", "https://code.example/owner/project", "https://example.com", (), {})
TABLE = """<div class="operations" markdown>
<table>
<thead><tr><th>Call</th><th>Path</th></tr></thead>
<tbody>
<tr data-method="GET"><td><a href="leads.md#get"><code>leads.get</code></a></td><td><code>/leads/{id}</code></td></tr>
</tbody>
</table>
</div>"""


def written(site: Path, *pages: Page) -> Path:
    write_markdown(site, pages, URL, PROJECT)
    return site


def test_anchors_are_left_out_and_code_stays(tmp_path: Path) -> None:
    code = "```python\n# said of this {#get}\nlinks[0](x)\n```"
    site = written(tmp_path, Page("leads.md", f"# Leads\n\n## leads.get {{#get}}\n\n{code}\n"))
    assert (site / "leads.md").read_text() == f"# Leads\n\n## leads.get\n\n{code}\n"
    assert code in (site / "llms-full.txt").read_text()


def test_the_table_of_operations_is_one_of_markdown(tmp_path: Path) -> None:
    site = written(tmp_path, Page("reference/operations.md", f"# Operations\n\nAll.\n\n{TABLE}\n"))
    text = (site / "reference" / "operations.md").read_text()
    assert "| [`leads.get`](leads.md#get) | `/leads/{id}` |" in text
    assert "<" not in text


def test_links_of_what_was_printed_lead_to_markdown(tmp_path: Path) -> None:
    pages = [Page(f"reference/python/{name}.md", f"# {name}\n\n::: package.{name}\n") for name in ("client", "errors")]
    pages += [Page("reference/python/index.md", "# Names\n"), Page("reference/leads.md", "# Leads\n")]
    for folder, links in {
        "client": ["../errors/#package.Error", "../", "../../leads/", "#here", "https://e.example/"],
        "errors": [],
    }.items():
        page = tmp_path / "reference" / "python" / folder / "index.html"
        page.parent.mkdir(parents=True)
        shown = "".join(f'<p><a href="{link}">to</a></p>' for link in links)
        page.write_text(f"<html><body><article><h1>{folder}</h1>{shown}</article></body></html>")
    text = (written(tmp_path, *pages) / "reference" / "python" / "client.md").read_text()
    for link in ("errors.md#package.Error", "index.md", "../leads.md", "#here", "https://e.example/"):
        assert f"[to]({link})" in text


def test_in_the_whole_text_links_are_addresses(tmp_path: Path) -> None:
    text = "# Leads\n\n[a](../paging.md#end) [b](#get) [c](https://e.example/x)\n"
    whole = (written(tmp_path, Page("reference/leads.md", text)) / "llms-full.txt").read_text()
    assert f"[a]({URL}paging.md#end) [b]({URL}reference/leads.md#get) [c](https://e.example/x)" in whole


def test_what_can_be_left_out_is_one_section_with_the_name_of_the_convention(tmp_path: Path) -> None:
    pages = [
        Page("adr/0001.md", "# One\n"),
        Page("reference/models/Lead.md", "# Lead\n\n[All](index.md)\n\nA person.\n"),
    ]
    listed = (written(tmp_path, Page("index.md", "# Home\n"), *pages) / "llms.txt").read_text()
    optional = listed.partition("\n## Optional\n")[2].strip().splitlines()
    assert optional == [f"- [One]({URL}adr/0001.md)", f"- [Lead]({URL}reference/models/Lead.md): A person."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# A\n\nWhat it\nis, with [a link](b.md).\n\nMore.\n", "What it is, with a link."),
        ("# A\n\n[All models](index.md)\n\nA person.\n", "A person."),
        ("# A\n\n```python\nx\n```\n\nAfter.\n", ""),
        ("# A\n\n## B\n\nOf B.\n", ""),
        ("# A\n\n- one\n- two\n", ""),
        ("# A\n", ""),
        (f"# A\n\n{'long ' * 100}\n", f"{'long ' * 40}..."),
    ],
)
def test_a_page_is_told_by_its_first_paragraph(text: str, words: str) -> None:
    assert summary(text) == words
