"""A program of examples/ becomes a page: its docstring is the text, the program stands below."""

from __future__ import annotations

import json
from pathlib import Path

from custom_hooks.project import Project
from custom_hooks.site.recipes import fenced, recipes

REPOSITORY = "https://code.example/owner/project"
PROJECT = Project("project", "What it is", REPOSITORY, "https://site.example/project", (), {})


def folder(root: Path, **files: str) -> Path:
    (root / "examples").mkdir()
    (root / "examples" / "README.md").write_text("# Recipes\n\n[tour](tour.py)\n", encoding="utf-8")
    for name, text in files.items():
        file = root / "examples" / name.replace("__", "/")
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def pages(root: Path) -> dict[str, str]:
    return {page.path: page.text for page in recipes(root, PROJECT)}


def test_the_docstring_is_the_text_and_does_not_stand_in_the_program_again(tmp_path: Path) -> None:
    text = '"""A tour.\n\nRun `python tour.py`.\n"""\n\nimport anyio\n\nprint("x")\n'
    found = pages(folder(tmp_path, **{"tour.py": text}))
    assert found["recipes/index.md"] == "# Recipes\n\n[tour](tour.md)\n"
    assert found["recipes/tour.md"] == (
        "# A tour\n\nRun `python tour.py`.\n\n"
        f"[examples/tour.py]({REPOSITORY}/blob/main/examples/tour.py):\n\n"
        '```python\nimport anyio\n\nprint("x")\n```\n'
    )


def test_a_folder_is_one_page_with_all_of_its_programs_whole_but_for_the_text(tmp_path: Path) -> None:
    shop, test = '"""Tests of a shop.\n\nLong text.\n"""\n\nA = 1\n', '"""Short."""\n\nB = 2\n'
    found = pages(folder(tmp_path, **{"testing__shop.py": shop, "testing__test_shop.py": test}))
    page = found["recipes/testing.md"]
    assert page.startswith("# Tests of a shop\n\nLong text.\n\n")
    assert page.index("```python\nA = 1\n```") < page.index('```python\n"""Short."""\n\nB = 2\n```')
    assert page.count("Long text.") == 1


def test_a_file_that_is_nothing_but_the_text_is_not_shown_empty(tmp_path: Path) -> None:
    files = {"testing__about.py": '"""Tests of a shop.\n\nLong text.\n"""\n', "testing__shop.py": "A = 1\n"}
    page = pages(folder(tmp_path, **files))["recipes/testing.md"]
    assert page.startswith("# Tests of a shop\n\nLong text.\n\n[examples/testing/shop.py](")
    assert page.count("```python\n") == 1


def test_a_notebook_is_a_page_of_its_cells(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# Notebooks\n", "\n", "Text."]},
        {"cell_type": "code", "source": ["await x\n", "y"], "outputs": []},
    ]
    found = pages(folder(tmp_path, **{"notebook.ipynb": json.dumps({"cells": cells})}))
    assert found["recipes/notebook.md"] == "# Notebooks\n\nText.\n\n```python\nawait x\ny\n```\n"


def test_backticks_in_a_program_do_not_end_its_block() -> None:
    assert fenced("a = '```'", "python") == "````python\na = '```'\n````"
