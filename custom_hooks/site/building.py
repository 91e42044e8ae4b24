"""The whole way from the repository to a site that is checked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import watchfiles

from .. import project
from .assembly import assemble
from .links import check
from .markdown_copies import write_markdown

WRITTEN = ("docs", "examples", "openapi.yaml", "CHANGELOG.md", "custom_hooks/site/theme")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
WARNING = re.compile(r"^(?:\W*)warning\b.*", re.I | re.M)


class SiteError(Exception):
    """The site is not as it has to be; the message says what is wrong."""


class Figures(NamedTuple):
    """What a site is made of."""

    pages: int
    megabytes: float
    seconds: float
    links: int
    elsewhere: int

    def __str__(self) -> str:
        return (
            f"{self.pages} pages, {self.megabytes:.1f} MB, {self.seconds:.0f} s, {self.links} links, of which "
            f"{self.elsewhere} lead to other sites, 0 broken"
        )


def build(root: Path, folder: Path, version: str) -> Figures:
    """Build the site of the repository at `root` in a folder; its pages are below `html`.

    Raises:
        SiteError: Zensical failed or warned, or a link leads nowhere.
    """
    began = time.monotonic()
    pages = assemble(root, folder, version)
    output = _zensical(folder, "build", "--clean", "--strict")
    if warnings := WARNING.findall(output):
        raise SiteError("\n".join(["Zensical warned:", *warnings, "", output]))
    ours = project.read(root)
    site, url = folder / "html", f"{ours.site}/{version}/"
    write_markdown(site, pages, url, ours)
    checked = check(site, url)
    if checked.broken:
        raise SiteError("\n".join([f"{len(checked.broken)} links are broken:", *checked.broken[:100]]))
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    seconds = time.monotonic() - began
    return Figures(len(pages), size / 1e6, seconds, checked.links, checked.elsewhere)


def serve(root: Path, folder: Path, version: str, address: str) -> None:
    """Show the site, and take over what changes in the repository, until the program is ended.

    Raises:
        SiteError: Zensical ended by itself, where the address is taken, say.
    """
    assemble(root, folder, version)
    server = subprocess.Popen(_command(folder, "serve", "--dev-addr", address), cwd=folder, env=_environment())
    watched = [root / name for name in WRITTEN]
    try:
        for changed in watchfiles.watch(*watched, yield_on_timeout=True, rust_timeout=1000, raise_interrupt=False):
            if server.poll() is not None:
                raise SiteError(f"Zensical ended with {server.returncode}; it says why above")
            if changed:
                _assemble_again(root, folder, version)
    except KeyboardInterrupt:  # while pages were made
        pass
    finally:
        server.terminate()
        server.wait()


def _assemble_again(root: Path, folder: Path, version: str) -> None:
    try:
        assemble(root, folder, version)
    except Exception as error:  # a file that somebody is writing may be wrong in any way
        print(f"the site stays as it was: {error}", file=sys.stderr)


def _zensical(folder: Path, *arguments: str) -> str:
    """Run Zensical; all that it says, without colours."""
    done = subprocess.run(
        _command(folder, *arguments),
        cwd=folder,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    output = COLOUR.sub("", done.stdout)
    if done.returncode:
        raise SiteError(f"Zensical failed:\n{output}")
    return output


def _command(folder: Path, name: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "zensical", name, "--config-file", str(folder / "zensical.toml"), *arguments]


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1"}
