"""The pinned formatter gives generated code its final shape."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# Imports that a module does not need are dropped, the others sorted; then everything is formatted.
FIXES = "F401,I,UP,RUF022"


def format_code(folder: Path, settings: Path) -> None:
    """Format all modules of a folder in place, by the settings of the project."""
    ruff = [sys.executable, "-m", "ruff"]
    options = ["--quiet", "--no-cache", "--config", str(settings)]
    subprocess.run([*ruff, "check", *options, "--select", FIXES, "--fix-only", str(folder)], check=True)
    subprocess.run([*ruff, "format", *options, str(folder)], check=True)
