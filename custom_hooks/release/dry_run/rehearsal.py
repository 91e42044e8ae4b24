"""A release from end to end, in a temporary folder."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...project import read
from .index import Index
from .repository import Repository
from .workflow import Node, Outcome, Runner

WORKFLOW = Path(".github", "workflows", "release.yml")
# That the files work is seen by a few tests; all of them take minutes, and run as often as anybody likes.
QUICK = ("tests/test_client.py", "tests/test_pages.py", "tests/test_errors.py")
TOKEN = "of a dry run"


class Rehearsal:
    """A repository, an index, and what GitHub would have."""

    def __init__(self, root: Path, folder: Path, index: Index) -> None:
        self.repository = Repository(root, folder)
        self.index = index
        self._root = root
        self._folder = folder
        self._runs = 0
        self._runner: Runner

    @property
    def releases(self) -> list[dict[str, Any]]:
        """The releases on GitHub."""
        path = self._folder / "releases"
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []

    def prepare(self, version: str) -> str:
        """What a person does: `make prepare-release`, a merged pull request."""
        said = self.make("prepare-release", f"VERSION={version}")
        self.repository.commit(f"Version {version}")
        return said

    def make(self, *arguments: str) -> str:
        """What a make target prints in the work tree of the person."""
        command = ["make", "--no-print-directory", *self._settings(), *arguments]
        done = subprocess.run(
            command, cwd=self.repository.tree, env=self._base(), capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise RuntimeError(f"`make {' '.join(arguments)}` failed: {done.stderr.strip()}")
        return done.stdout.strip()

    def release(
        self,
        tag: str,
        *,
        repository: str | None = None,
        tests: tuple[str, ...] = QUICK,
        say: Callable[[str], None] = print,
        before_job: Callable[[str, Path], None] = lambda name, artifacts: None,
    ) -> list[Outcome]:
        """What GitHub does once a tag is pushed.

        Args:
            tag: The tag.
            repository: Owner and name of the repository; by default that of project.urls.
            tests: Those that test the files; none means all.
            say: Told of each step.
            before_job: Called with the name of a job and the folder of the artifacts.
        """
        commit = self.repository.commit_of(tag)
        self._runs += 1
        folder = self._folder / f"run-{self._runs}"
        folder.mkdir()
        runner = Runner(
            folder=folder,
            clone=lambda where: self.repository.clone(tag, commit, where),
            context={
                "github.ref_name": tag,
                "github.repository": repository or read(self._root).repository_name,
                "github.token": TOKEN,
            },
            environment=lambda job: self._of_job(job, tests),
            settings=self._settings(),
            matrix=lambda matrix: matrix["python"] == "3.11" if "python" in matrix else True,
            say=say,
            before_job=lambda name: before_job(name, folder / "artifacts"),
        )
        self._runner = runner
        return self.again()

    def again(self, *lost: str) -> list[Outcome]:
        """What GitHub does by `Re-run failed jobs`; of those that are lost it has not seen the end."""
        self._runner.succeeded -= {*lost}
        # A job without a matrix has one run, whose matrix is empty.
        return self._runner.run(self.repository.tree / WORKFLOW)

    def _settings(self) -> tuple[str, ...]:
        """Of make: the environment that is here already, and one for the built files that all jobs share."""
        here = Path(sys.prefix)
        return (
            f"VENV={here}",
            f"PYTHON={sys.executable}",
            f"WHEEL={self._folder / 'tested'}",
            "WORKERS=0",
            f"--old-file={here / 'release'}",  # a clone is newer, and asks for nothing that is not here
        )

    def _of_job(self, job: Node, tests: tuple[str, ...]) -> dict[str, str]:
        found = self._base() | {
            "DRY_RUN_RELEASES": str(self._folder / "releases"),
            "GITHUB_ACTIONS": "true",
            "INDEX": f"{self.index.url}/simple",
            "SSL_CERT_FILE": str(self.index.certificates),
            "SIGN": shlex.join([sys.executable, "-m", "custom_hooks.release.dry_run.signing"]),
            "TESTS": " ".join(tests),
            "UV_PUBLISH_URL": f"{self.index.url}/legacy/",
        }
        if job["permissions"].get("id-token") == "write":
            found |= self.index.of_job
        return found

    def _base(self) -> dict[str, str]:
        """The machine: where packages come from, and a `gh` that only writes down."""
        programs = self._folder / "programs"
        if not programs.exists():
            programs.mkdir()
            gh = programs / "gh"
            gh.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {Path(__file__).with_name("gh.py")} "$@"\n')
            gh.chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_", "SSL_"))}
        return kept | {"HOME": os.environ.get("HOME", ""), "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
