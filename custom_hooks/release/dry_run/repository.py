"""A copy of the work tree, whose origin is a folder beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

from ... import programs

AUTHOR = ("-c", "user.name=A person", "-c", "user.email=person@example.com")


def git(folder: Path, *arguments: str) -> str:
    """What a git command prints, as a person runs it."""
    return programs.git(folder, *AUTHOR, *arguments)


class Repository:
    """The work tree of a person, and the origin that clones are made of."""

    def __init__(self, source: Path, folder: Path) -> None:
        self.tree = folder / "tree"
        self.origin = folder / "origin"
        _copy(source, self.tree)
        git(folder, "init", "--quiet", "--bare", "--initial-branch", "main", str(self.origin))
        git(self.tree, "init", "--quiet", "--initial-branch", "main")
        git(self.tree, "remote", "add", "origin", str(self.origin))
        self.commit("The work tree as it is")

    def commit(self, message: str, branch: str = "main") -> None:
        """Commit everything, and push it to a branch."""
        git(self.tree, "add", "--all")
        git(self.tree, "commit", "--quiet", "--allow-empty", "--message", message)
        git(self.tree, "push", "--quiet", "origin", f"HEAD:refs/heads/{branch}")

    def tag(self, name: str) -> None:
        """Tag what the work tree has, and push the tag, also where there is one."""
        git(self.tree, "tag", "--force", "--annotate", "--message", name, name)
        git(self.tree, "push", "--quiet", "--force", "origin", name)

    def commit_of(self, tag: str) -> str:
        """The commit that a tag of the origin has now."""
        return git(self.origin, "rev-parse", f"refs/tags/{tag}^{{commit}}")

    def clone(self, tag: str, commit: str, folder: Path) -> None:
        """What a job checks out: the commit that started the run, as its tag, wherever the tag is by now."""
        git(self.origin, "clone", "--quiet", "--no-checkout", str(self.origin), str(folder))
        git(folder, "checkout", "--quiet", "--detach", commit)
        git(folder, "update-ref", f"refs/tags/{tag}", commit)


def _copy(source: Path, target: Path) -> None:
    """Copy what is part of the repository, new files included, and nothing that is ignored."""
    names = git(source, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, names):
        if (source / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source / name, target / name)
