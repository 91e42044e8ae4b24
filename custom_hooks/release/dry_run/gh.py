"""Stands in for GitHub's program: writes down the release that it is asked for, as JSON."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from pathlib import Path


def main() -> None:
    """Take `gh release create`."""
    parser = argparse.ArgumentParser(prog="gh")
    parser.add_argument("release", choices=["release"])
    parser.add_argument("create", choices=["create"])
    parser.add_argument("tag")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--verify-tag", action="store_true", required=True)
    parser.add_argument("--title", required=True)
    parser.add_argument("--notes-file", required=True, type=Path)
    asked = parser.parse_args()
    if not os.environ.get("GH_TOKEN"):
        sys.exit("gh: set GH_TOKEN")
    release = {
        "tag": asked.tag,
        "title": asked.title,
        "notes": asked.notes_file.read_text(encoding="utf-8"),
        "files": {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in asked.files},
    }
    with Path(os.environ["DRY_RUN_RELEASES"]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(release) + "\n")


if __name__ == "__main__":
    main()
