"""Nothing is swapped in that does not import, type-check and have proper names."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from ..errors import DocumentError

LONGEST_NAME = 48
MOST_MODELS = 700
IMPORT_ALL = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
for path in sorted(root.rglob("*.py")):
    parts = path.relative_to(root.parent).with_suffix("").parts
    if "sandbox" not in parts:
        importlib.import_module(".".join(part for part in parts if part != "__init__"))
"""


def verify(package: Path, settings: Path) -> None:
    """Check a complete package, generated and hand-written parts together.

    Raises:
        DocumentError: A module does not import, a type is wrong, or a name is too long.
    """
    problems = list(_name_problems(package / "models"))
    imported = _run([sys.executable, "-c", IMPORT_ALL, str(package)], package.parent)
    if imported:
        problems.append(f"a module does not import:\n{imported}")
    else:
        mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(settings), "--no-error-summary"]
        typed = _run(
            [*mypy, "--cache-dir", str(settings.parent / ".mypy_cache" / "generated"), str(package)], package.parent
        )
        if typed:
            problems.append(f"the types are wrong:\n{typed}")
    if problems:
        raise DocumentError(problems)


def _name_problems(models: Path) -> Iterator[str]:
    modules = [path.stem for path in models.glob("*.py")]
    if len(modules) > MOST_MODELS:
        yield f"{len(modules)} model modules; at most {MOST_MODELS} are allowed"
    for name in modules:
        if len(name.replace("_", "")) > LONGEST_NAME:
            yield f"models/{name}.py: the name is longer than {LONGEST_NAME} characters; rename the component"


def _run(command: list[str], folder: Path) -> str:
    """The output of a command that failed; empty if it succeeded."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return (done.stdout + done.stderr).strip() if done.returncode else ""
