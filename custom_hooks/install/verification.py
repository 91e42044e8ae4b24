"""Nothing is swapped in that does not import, type-check and have proper names.

What was generated has to pass. Hand-written code that no longer fits what was generated is listed, and stops nothing:
an enum value that the document drops and an example names must not keep all other changes out.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import DocumentError
from ..openapi.names import LONGEST_NAME
from ..safe_text import log_line
from .syntax_trees import check_syntax_trees

# Prints a line for every module that does not import.
IMPORT_ALL = """
import importlib, pathlib, sys
package = pathlib.Path(sys.argv[1])
for path in sorted(package.rglob("*.py")):
    parts = path.with_suffix("").parts
    try:
        importlib.import_module(".".join(part for part in parts if part != "__init__"))
    except Exception as error:
        print(f"{path.as_posix()}: error: {type(error).__name__}: {' '.join(str(error).split())}")
"""


def verify(package: Path, root: Path, generated: Sequence[str]) -> list[str]:
    """Check a complete package, generated and hand-written parts together, and the examples of the project.

    `generated` are the folders and files of the package that are generated.

    Returns what is wrong with hand-written code, a line each.

    Raises:
        DocumentError: Something generated is not what the templates print, does not import, has a wrong type, or a
            name that is too long.
    """
    check_syntax_trees(package, generated)
    too_long = list(_name_problems(package / "models"))
    errors = [*_import_errors(package), *_type_errors(package, root)]
    places = tuple(f"{package.name}/{name}" for name in generated)
    if too_long or any(line.startswith(places) for line in errors):
        raise DocumentError([*too_long, *errors])
    return errors


def _name_problems(models: Path) -> Iterator[str]:
    for name in sorted(path.stem for path in models.glob("*.py")):
        if len(name.replace("_", "")) > LONGEST_NAME:
            yield f"models/{name}.py: the name is longer than {LONGEST_NAME} characters; rename the component"


def _import_errors(package: Path) -> list[str]:
    return _lines([sys.executable, "-c", IMPORT_ALL, package.name], package.parent, {0})


def _type_errors(package: Path, root: Path) -> list[str]:
    checked = [package.name]
    if (root / "examples").is_dir():
        shutil.copytree(root / "examples", package.parent / "examples")
        checked.append("examples")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(root / "pyproject.toml")]
    mypy += ["--cache-dir", str(root / ".mypy_cache" / "generated"), "--no-error-summary"]
    return _lines([*mypy, *checked], package.parent, {0, 1})


def _lines(command: list[str], folder: Path, statuses: set[int]) -> list[str]:
    """What a command prints, a line for each finding.

    Raises:
        DocumentError: It ended otherwise than with one of these statuses, so that nothing is known.
    """
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in statuses:
        raise DocumentError(["the package cannot be checked:", *(done.stdout + done.stderr).strip().splitlines()])
    return [log_line(line) for line in done.stdout.splitlines()]
