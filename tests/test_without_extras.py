"""Whoever installs the package alone can import all of it but the sandbox."""

import subprocess
import sys
from pathlib import Path

import pytest

import instantly_async

PACKAGE = Path(instantly_async.__file__).parent
NEEDS_MORE = {
    "__main__.py": "runs a command",
    "_core/pydantic_schema.py": "is imported by pydantic's calls alone",
}

# Everything is as if it were not installed but Python itself and what the package depends on.
IMPORT_ALL = """
import sys
from importlib import import_module

class NotInstalled:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in sys.stdlib_module_names | installed:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

installed = {"instantly_async", "anyio", "attr", "attrs", "h11", "httpx"}
installed |= {"certifi", "httpcore", "idna", "sniffio", "typing_extensions"}  # what these depend on
sys.meta_path.insert(0, NotInstalled())
for name in sys.stdin.read().split():
    import_module(name)
"""


@pytest.mark.slow
def test_every_module_can_be_imported() -> None:
    paths = [path.relative_to(PACKAGE) for path in sorted(PACKAGE.rglob("*.py"))]
    names = [
        ".".join([PACKAGE.name, *path.with_suffix("").parts]).removesuffix(".__init__")
        for path in paths
        if path.parts[0] != "sandbox" and path.as_posix() not in NEEDS_MORE
    ]
    assert len(names) > 900
    ran = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], input="\n".join(names), capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr[-2_000:]
