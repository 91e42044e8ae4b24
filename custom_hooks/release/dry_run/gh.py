"""Stands in for GitHub's program: writes down the release that it is asked for, and tells of those there are."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any


def main() -> None:
    """Take `gh release create` and `gh release view`."""
    parser = argparse.ArgumentParser(prog="gh")
    parser.add_argument("release", choices=["release"])
    commands = parser.add_subparsers(dest="command", required=True)
    create = commands.add_parser("create")
    create.add_argument("tag")
    create.add_argument("files", nargs="+", type=Path)
    create.add_argument("--verify-tag", action="store_true", required=True)
    create.add_argument("--title", required=True)
    create.add_argument("--notes-file", required=True, type=Path)
    view = commands.add_parser("view")
    view.add_argument("tag")
    view.add_argument("--json", choices=["assets,isDraft"], required=True)
    asked = parser.parse_args()
    if not os.environ.get("GH_TOKEN"):
        sys.exit("gh: set GH_TOKEN")
    path = Path(os.environ["DRY_RUN_RELEASES"])
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    there = {release["tag"]: release for release in map(json.loads, text.splitlines())}
    if asked.command == "view":
        if asked.tag not in there:
            sys.exit("release not found")
        print(json.dumps(_viewed(there[asked.tag])))
        return
    if asked.tag in there:
        sys.exit(f"a release with the same tag name already exists: {asked.tag}")
    release = {
        "tag": asked.tag,
        "title": asked.title,
        "notes": asked.notes_file.read_text(encoding="utf-8"),
        "files": {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in asked.files},
        "sizes": {file.name: file.stat().st_size for file in asked.files},
    }
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(release) + "\n")


def _viewed(release: dict[str, Any]) -> dict[str, Any]:
    return {"isDraft": False, "assets": [{"name": name, "size": size} for name, size in release["sizes"].items()]}


if __name__ == "__main__":
    main()
