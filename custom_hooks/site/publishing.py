"""For CI: a built site goes to the branch that GitHub Pages shows. It runs beside a token that may write.

This module, and what it imports, need the standard library alone. The branch has one commit: the pages can be built
again, so that their history is that of main.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from ..programs import AUTHOR, CREDENTIALS, ProgramError, git
from .versions import place, series

ROOT = Path(__file__).resolve().parents[2]
BRANCH = "gh-pages"
ATTEMPTS = 5


def publish(root: Path, built: Path, version: str) -> str:
    """Put a site beside those of other versions, and push them; what was done, in words.

    Where somebody else has pushed meanwhile, it is put beside what is there now.

    Raises:
        ValueError: There is no such site or version.
        ProgramError: git failed, or the branch was never the same for long enough.
    """
    for _ in range(ATTEMPTS - 1):
        tip = _tip(root)
        try:
            return _publish(root, built, version, tip)
        except ProgramError:
            if _tip(root) == tip:
                raise
    return _publish(root, built, version, _tip(root))


def _tip(root: Path) -> str:
    """The commit of the branch; empty where there is none."""
    return git(root, *CREDENTIALS, "ls-remote", "--heads", "origin", f"refs/heads/{BRANCH}").partition("\t")[0]


def _publish(root: Path, built: Path, version: str, tip: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        git(site, "init", "--quiet")
        if tip:
            git(root, *CREDENTIALS, "fetch", "--quiet", "--depth=1", "origin", tip)
            git(site, "fetch", "--quiet", "--depth=1", str(root), tip)
            git(site, "checkout", "--quiet", "--detach", tip)
        place(built, site, version)
        git(site, "add", "--all", "--force")
        tree = git(site, "write-tree")
        if tip and tree == git(site, "rev-parse", f"{tip}^{{tree}}"):
            return f"the site of {version} is there already"
        commit = git(site, *AUTHOR, "commit-tree", tree, "-m", f"Site of {version}")
        git(root, "fetch", "--quiet", str(site), commit)
        lease = f"--force-with-lease={BRANCH}:{tip}"
        git(root, *CREDENTIALS, "push", "--quiet", lease, "origin", f"{commit}:refs/heads/{BRANCH}")
    return f"the site of {version} was published"


def main() -> int:
    """Publish one site; 0 means that it is published."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks.site.publishing", description=__doc__)
    parser.add_argument("built", type=Path, help="the folder of the built site")
    parser.add_argument("version", help="dev, the first two numbers of a release, or its tag, such as v1.4.2")
    arguments = parser.parse_args()
    try:
        print(publish(ROOT, arguments.built.resolve(), series(arguments.version)))
    except (ProgramError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
