"""The documentation: every example runs as it stands and prints what is shown; every link leads somewhere."""

from __future__ import annotations

import ast
import doctest
import os
import re
import runpy
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from instantly_async import InstantlyClient
from instantly_async._core.base_resource import Resource
from instantly_async.sandbox import Sandbox

ROOT = Path(__file__).parent.parent
INDEX = ROOT / "docs" / "README.md"
PAGES = sorted((ROOT / "docs").glob("*.md"))
ABOUT_THE_PROJECT = {"releases.md", "live-check.md"}  # and not about calls: no example has to be in them
WITH_EXAMPLES = [ROOT / "README.md", *PAGES]
DECISIONS = sorted((ROOT / "docs" / "adr").glob("0*.md"))
WITH_LINKS = [
    *WITH_EXAMPLES,
    *DECISIONS,
    ROOT / "docs" / "adr" / "README.md",
    ROOT / "changelog.d" / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
]

# A block of Python, and the block of text right after it, which shows what it prints.
EXAMPLE = re.compile(
    r"^```python(?P<mark>[^\n]*)\n(?P<code>.*?)^```\n(?:\n?```text\n(?P<output>.*?)^```$)?", re.M | re.S
)
FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
HEADING = re.compile(r"^#+ +(.+?) *$", re.M)
ELAPSED = re.compile(r"\d:\d\d:\d\d")  # which a progress bar shows
# A method in a sentence or a table, `instantly.leads.list(...)` or `leads.list`, and not a file: `leads.csv`.
METHOD = re.compile(r"`(?:async for \w+ in |await )?(instantly\.)?([a-z_]+)\.(?!csv|parquet|ckpt)([a-z_]+)(?=[(`])")
TEXT_OF_PICTURE = re.compile(r">([^<>]+)</text>")
LINK = re.compile(r"\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]+))?\)")


def examples(mark: str) -> list[pytest.ParameterSet]:
    """All blocks of Python that are marked so, each with what it prints."""
    return [
        pytest.param(found["code"], found["output"], id=f"{path.relative_to(ROOT)}-{number}")
        for path in WITH_EXAMPLES
        for number, found in enumerate(EXAMPLE.finditer(path.read_text(encoding="utf-8")), start=1)
        if found["mark"].strip() == mark
    ]


def anchors(path: Path) -> set[str]:
    """The names by which links reach the headings of a page."""
    headings = HEADING.findall(FENCED.sub("", path.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.slow
@pytest.mark.parametrize(("code", "output"), examples(""))
def test_an_example_runs_and_prints_what_is_shown(
    code: str, output: str | None, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.reset()  # what an example shows must not depend on those before it
    program = tmp_path / "example.py"
    program.write_text(code, encoding="utf-8")
    outside = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    settings = {
        "INSTANTLY_BASE_URL": sandbox.url,
        "INSTANTLY_API_KEY": sandbox.key,
        "PYTHONWARNINGS": "error",
        "PYTHONIOENCODING": "utf-8",
    }
    ran = subprocess.run(
        [sys.executable, program],
        cwd=tmp_path,
        env={**outside, **settings},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "Exception ignored" not in ran.stderr  # a warning as the program ends, such as of an open socket
    if output is None:
        assert not ran.stdout
    else:
        checker, shown = doctest.OutputChecker(), doctest.Example(code, output)
        flags = doctest.ELLIPSIS
        assert checker.check_output(output, ran.stdout, flags), checker.output_difference(shown, ran.stdout, flags)


@pytest.mark.parametrize(("code", "output"), examples("no-run"))
def test_what_is_no_whole_program_is_python_at_least(code: str, output: str | None) -> None:
    compile(code, "example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def test_every_block_of_python_is_an_example() -> None:
    marked = len(examples("")) + len(examples("no-run"))
    assert marked == sum(path.read_text(encoding="utf-8").count("```python") for path in WITH_EXAMPLES)


@pytest.mark.parametrize(
    "path",
    [path for path in WITH_EXAMPLES if path != INDEX and path.name not in ABOUT_THE_PROJECT],
    ids=lambda path: path.name,
)
def test_every_page_has_an_example_that_runs(path: Path) -> None:
    assert any(str(example.id).startswith(f"{path.relative_to(ROOT)}-") for example in examples(""))


@pytest.mark.parametrize("path", WITH_LINKS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_to_files_and_headings_that_exist(path: Path) -> None:
    for file, anchor in LINK.findall(FENCED.sub("", path.read_text(encoding="utf-8"))):
        target = (path.parent / file).resolve() if file else path
        assert target.exists(), f"{path.name} links to {file}"
        assert target.is_relative_to(ROOT), f"{path.name} links to {file}, outside of the project"
        if anchor:
            assert anchor in anchors(target), f"{path.name} links to {file}#{anchor}"


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_methods_that_a_page_names_exist(path: Path) -> None:
    client = InstantlyClient("key")
    groups = {name for name in dir(client) if isinstance(getattr(client, name), Resource)}
    for prefix, group, method in METHOD.findall(FENCED.sub("", path.read_text(encoding="utf-8"))):
        if group in groups and (prefix or group != "webhooks"):  # `webhooks` alone is the module
            assert hasattr(getattr(client, group), method), f"{path.name} names {group}.{method}"


def test_every_page_is_in_the_index() -> None:
    linked = {file for file, _ in LINK.findall(INDEX.read_text(encoding="utf-8"))}
    assert {path.name for path in PAGES} - {INDEX.name} <= linked


@pytest.mark.slow
def test_the_page_of_the_sandbox_counts_what_answers_the_operations() -> None:
    page = " ".join((ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8").split())
    with Sandbox() as sandbox:
        answer = httpx.get(f"{sandbox.url}/_sandbox/operations", trust_env=False)
    by = Counter(item["answered_by"] for item in answer.json()["items"])
    assert f"Of the {by.total()} operations, code of the sandbox answers {by['code']}, " in page
    assert f" records for {by['engine']}. The other {by['example']} answer with an example " in page
    table = page.partition("operations that answer with examples")[2].partition("What is kept")[0]
    assert sum(map(int, re.findall(r"\| (\d+):", table))) == by["example"]


def test_the_picture_of_the_demo_shows_what_the_tour_prints() -> None:
    drawn = runpy.run_path(str(ROOT / "benchmarks" / "demo_picture.py"))["picture"]()
    kept = (ROOT / "docs" / "demo.svg").read_text(encoding="utf-8")
    shown, printed = (TEXT_OF_PICTURE.findall(ELAPSED.sub("", picture)) for picture in (kept, drawn))
    assert len(shown) > 30
    assert shown == printed, "the tour prints something else: make demo-picture"


def test_the_readme_can_be_read_in_a_minute() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 120


def test_every_decision_has_the_same_parts_and_is_in_the_index_with_its_title_and_status() -> None:
    index = (ROOT / "docs" / "adr" / "README.md").read_text(encoding="utf-8")
    for number, path in enumerate(DECISIONS, start=1):
        text = path.read_text(encoding="utf-8")
        title, status = text.splitlines()[0].removeprefix("# "), text.splitlines()[2].removeprefix("Status: ")
        assert title.startswith(f"{number}. ")
        assert HEADING.findall(text)[1:] == ["Context", "Decision", "Consequences", "Alternatives"]
        assert f"| [{title}]({path.name}) | {status} |" in index
