"""Whether a tag may be released. Every reason against it is told, not only the first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from ..programs import ProgramError, git
from ..project import read as read_project
from . import changelog, policy, versions
from .errors import ReleaseError
from .versions import Version

LARGEST = 16_000_000  # bytes of what the index says of one project
SECONDS = 30


def check(root: Path, tag: str, *, repository: str, main: str, index: str | None) -> Version:
    """The version that a tag releases.

    Args:
        tag: Its name, such as v1.2.3; it has to be what is checked out.
        repository: Owner and name of the repository that this runs for.
        main: The branch that has to contain the tag, such as origin/main.
        index: The address of the index, such as https://pypi.org/simple; None where it may have the version by now.

    Raises:
        ReleaseError: It may not be released.
    """
    if not (tag.startswith("v") and versions.FORM.fullmatch(tag[1:])):
        raise ReleaseError(f"{tag} is no tag of a release, which has the form vX.Y.Z")
    version = versions.parse(tag[1:])
    problems = [
        *_place(root, tag, main),
        *_words(root, version),
        *_repository(root, repository),
        *(_index(root, version, index) if index else ()),
    ]
    if problems:
        raise ReleaseError(*problems)
    return version


def check_tag(root: Path, version: Version) -> None:
    """See that the tag of a version is still that of what is checked out: a person approves later than it was pushed.

    Raises:
        ReleaseError: It was moved or deleted.
    """
    if problems := [*_tag(root, f"v{version}")]:
        raise ReleaseError(*problems)


def _tag(root: Path, tag: str) -> Iterator[str]:
    """Origin says it: a checkout keeps the tag that started it."""
    peeled = f"refs/tags/{tag}^{{}}"  # the commit of an annotated tag; others have no such line
    told = git(root, "ls-remote", "origin", f"refs/tags/{tag}", peeled)
    commits = {name: commit for commit, name in (line.split("\t") for line in told.splitlines())}
    if not commits:
        yield f"origin has no tag {tag}"
    elif commits.get(peeled, commits.get(f"refs/tags/{tag}")) != git(root, "rev-parse", "HEAD"):
        yield f"the tag {tag} of origin is not what is checked out"


def _place(root: Path, tag: str, main: str) -> Iterator[str]:
    yield from _tag(root, tag)
    if git(root, "status", "--porcelain"):
        yield "the work tree has changes"
    try:
        git(root, "merge-base", "--is-ancestor", "HEAD", main)
    except ProgramError:
        yield f"{tag} is not on {main}: only what was merged is released"


def _words(root: Path, version: Version) -> Iterator[str]:
    if (written := versions.written(root)) != version:
        yield f"{versions.FILE.as_posix()} says {written}, and the tag {version}"
    newest = next(iter(changelog.released(root)), None)
    if newest != version:
        yield f"the newest entry of {changelog.FILE} is {newest or 'missing'}, and the tag says {version}"
    else:
        try:
            changelog.entry(root, version)
        except ReleaseError as error:
            yield str(error)
    if left := policy.fragments(root):
        names = ", ".join(fragment.name for fragment in left)
        yield f"fragments are left over in {policy.FOLDER}, run `make prepare-release`: {names}"


def _repository(root: Path, repository: str) -> Iterator[str]:
    if (ours := read_project(root).repository_name) != repository:
        yield f"this is {repository or 'no repository of GitHub'}, and project.urls says {ours}: forks publish nothing"


def _index(root: Path, version: Version, index: str) -> Iterator[str]:
    """The index says it last, because it has the last word: a version is published once."""
    name = read_project(root).name
    request = Request(f"{index}/{name}/", headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    try:
        with urlopen(request, timeout=SECONDS) as response:
            known = json.loads(response.read(LARGEST))["versions"]
    except HTTPError as error:
        error.close()
        if error.code != 404:  # it does not know the project yet
            yield f"{index} answers {error.code} where it is asked for {name}"
        return
    except (URLError, OSError, ValueError, KeyError, TypeError) as error:
        yield f"{index} cannot be asked for the versions of {name}: {error}"
        return
    if str(version) in known:
        yield (
            f"{index} has {name} {version} already; a release that stopped half-way goes on by "
            "`Re-run failed jobs`, not by a run from the start"
        )
