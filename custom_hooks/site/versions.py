"""The site of one version beside those of others, in the form of mike's, which the theme's version switch reads."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

DEVELOPMENT = "dev"  # the site of what is on main
LATEST = "latest"
VERSION = re.compile(r"(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})")
LIST = "versions.json"
TO_LATEST = f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>instantly-async</title>
<meta http-equiv="refresh" content="0; url={LATEST}/">
<a href="{LATEST}/">instantly-async</a>
</html>
"""


def series(version: str) -> str:
    """The version that a site is of, where a release or its tag is named: a patch has the site of what it mends."""
    return ".".join(version.removeprefix("v").split(".")[:2])


def place(built: Path, site: Path, version: str) -> None:
    """Put a built site into the folder of its version; the highest version is `latest`, too.

    Args:
        built: The folder with the site's pages.
        site: The folder of all versions.
        version: `dev`, or the first two numbers of a release.

    Raises:
        ValueError: It is no such version, or the folder has no site, or links in it.
    """
    if version != DEVELOPMENT and not VERSION.fullmatch(version):
        raise ValueError(f"{version!r} is no version: say {DEVELOPMENT}, or two numbers, such as 1.4")
    if not (built / "index.html").is_file():
        raise ValueError(f"{built} has no site: there is no index.html")
    if links := [path for path in built.rglob("*") if path.is_symlink()]:
        raise ValueError(f"{links[0]} is a symbolic link: a site has files alone")
    _replace(built, site / version)
    versions = sorted({*_present(site), version}, key=_order, reverse=True)
    latest = versions[0]  # what is on main where nothing was released yet
    if version == latest:
        _replace(built, site / LATEST)
    (site / LIST).write_text(json.dumps([_entry(one, latest) for one in versions], indent=1) + "\n")
    (site / "index.html").write_text(TO_LATEST)
    shutil.copy(site / LATEST / "404.html", site / "404.html")
    (site / ".nojekyll").touch()  # GitHub shows the files as they are


def _replace(source: Path, target: Path) -> None:
    if target.is_symlink() or target.is_file():  # mike makes `latest` a link
        target.unlink()
    elif target.exists():
        shutil.rmtree(target)
    shutil.copytree(source, target)


def _present(site: Path) -> list[str]:
    names = [path.parent.name for path in site.glob("*/index.html")]
    return [name for name in names if name == DEVELOPMENT or VERSION.fullmatch(name)]


def _order(version: str) -> tuple[int, ...]:
    return () if version == DEVELOPMENT else tuple(map(int, version.split(".")))


def _entry(version: str, latest: str) -> dict[str, Any]:
    return {"version": version, "title": version, "aliases": [LATEST] if version == latest else []}
