"""Every recipe is in the index, says what it is, what it needs and how to run it, and is run by a test."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from ..document import ROOT

EXAMPLES = ROOT / "examples"
RECIPES = sorted(
    path.name for path in EXAMPLES.iterdir() if path.name != "README.md" and not path.name.startswith((".", "__"))
)
TESTED_ELSEWHERE = {"fleet.py": "tests/fleet/test_example.py", "tour.py": "tests/sandbox/test_tour.py"}


def page_of(recipe: str) -> str:
    """What a recipe says of itself: the text at its top."""
    path = EXAMPLES / recipe
    if path.suffix == ".ipynb":
        first = json.loads(path.read_text(encoding="utf-8"))["cells"][0]
        assert first["cell_type"] == "markdown"
        return "".join(first["source"]).removeprefix("# ")
    module = path / "__init__.py" if path.is_dir() else path
    return ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""


def rows_of_the_index() -> dict[str, list[str]]:
    """Cells of a recipe's row, by its name."""
    index = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[([^]]+?)/?\]\(\1/?\) \| (.+?) \| `(.+?)` \|$", index, re.MULTILINE)
    return {name: [shows, command] for name, shows, command in rows}


def test_the_index_has_every_recipe_and_nothing_else() -> None:
    assert rows_of_the_index().keys() == set(RECIPES)


@pytest.mark.parametrize("recipe", RECIPES)
def test_it_begins_with_a_title_and_says_what_it_needs(recipe: str) -> None:
    title, _, text = page_of(recipe).partition("\n")
    assert re.fullmatch(r"[A-Z0-9].{2,60}[^.:\s]", title)
    assert text.startswith("\n"), "an empty line follows the title"
    assert "pip install" in text


@pytest.mark.parametrize("recipe", [name for name in RECIPES if not name.endswith(".ipynb")])
def test_it_says_how_to_run_it(recipe: str) -> None:
    commands = "".join(re.findall(r"^```sh\n(.+?)^```$", page_of(recipe), re.MULTILINE | re.DOTALL))
    assert re.search(rf"\b{Path(recipe).stem}\b", commands)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_test_runs_it(recipe: str) -> None:
    test = ROOT / TESTED_ELSEWHERE.get(recipe, f"tests/examples/test_{Path(recipe).stem}.py")
    assert Path(recipe).stem in test.read_text(encoding="utf-8")
