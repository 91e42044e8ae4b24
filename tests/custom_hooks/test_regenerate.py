"""The regenerate workflow, step by step as it stands, on a small project with a git server and a stand-in for gh."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from custom_hooks.generate import generate
from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file

from ..document import REQUEST_TESTS
from . import disguises, published

pytestmark = pytest.mark.slow

Node = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "regenerate.yml"
GITHUB = '''#!{python}
"""GitHub's command as far as the workflow needs it; it keeps the pull request in a file."""
import json, pathlib, sys
file = pathlib.Path({file!r})
state = json.loads(file.read_text())
match sys.argv[1:]:
    case ["label", "create", *_]:
        pass
    case ["pr", "list", *_]:
        assert sys.argv[4:] == ["bot/regenerate", "--state", "open", "--json", "number,isCrossRepository"]
        forks = [{{"number": 6, "isCrossRepository": True}}] if state["fork"] else []
        print(json.dumps(forks + ([{{"number": 7, "isCrossRepository": False}}] if state["open"] else [])))
    case ["pr", "view", "7", *_]:
        print(json.dumps({{"labels": [{{"name": label}} for label in state["labels"]]}}))
    case ["pr", "create", *_] if state.get("forbidden"):
        sys.exit("GitHub Actions is not permitted to create or approve pull requests")
    case ["pr", "create", *given]:
        labels = [given[place + 1] for place, option in enumerate(given) if option == "--label"]
        title = given[given.index("--title") + 1]
        state |= {{"open": True, "opened": state["opened"] + 1, "labels": labels}}
        state |= {{"title": title, "body": sys.stdin.read()}}
    case ["pr", "edit", "7", "--add-label", label]:
        state["labels"].append(label)
    case ["pr", "edit", "7", "--remove-label", label]:
        state["labels"].remove(label)
    case ["pr", "edit", "7", "--title", title, *_]:
        state |= {{"title": title, "body": sys.stdin.read()}}
    case ["pr", "close", "7", *_]:
        state["open"] = False
    case ["issue", "list", "--label", "nightly run", "--state", "open", "--json", "number,title"]:
        print(json.dumps([{{"number": 9, "title": state["issue"]["title"]}}] if "issue" in state else []))
    case ["issue", "create", "--title", title, "--label", "nightly run", "--body-file", "-"]:
        assert "issue" not in state
        state["issue"] = {{"title": title, "body": sys.stdin.read()}}
    case ["issue", "edit", "9", "--body-file", "-"]:
        state["issue"]["body"] = sys.stdin.read()
    case other:
        sys.exit(f"unexpected: {{other}}")
file.write_text(json.dumps(state))
'''


NO_PULL_REQUEST = {"open": False, "labels": [], "opened": 0, "fork": False}
PERSON = ("-c", "user.name=a", "-c", "user.email=a@example.com")


def run(folder: Path, *command: str, **settings: str) -> str:
    """The output of a command that has to succeed."""
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **settings}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@dataclass
class Project:
    """A small project whose origin is a bare repository, and what GitHub holds of it."""

    folder: Path
    document: Path
    github: Path
    types_known: Path

    @property
    def checkout(self) -> Path:
        """Where the steps of the latest job ran."""
        return self.folder / "checkout"

    @property
    def pull_request(self) -> Node:
        found: Node = json.loads(self.github.read_text())
        return found

    def publish(self, change: Callable[[Node], object]) -> None:
        """The document is published with some changes."""
        document = published.document()
        change(document)
        self.document.write_text(json.dumps(document), encoding="utf-8-sig")

    def regenerate(self, **environment: str) -> str:
        """Run the two jobs, each in a fresh checkout of main; returns what the last step prints."""
        # The first has what the tests have; make asks for no other environment, and a few tests cover less than all.
        installed = [f"VENV={ROOT / '.venv'}", f"RUN={sys.executable}", f"--assume-old={ROOT / '.venv' / 'dev'}"]
        shutil.rmtree(self.folder / "artifacts", ignore_errors=True)
        self.job("regenerate", *installed, "WORKERS=0", **{"PYTEST_ADDOPTS": "--cov-fail-under=0", **environment})
        return self.propose()

    def receive(self, artifacts: Path) -> None:
        """What an earlier run of the first job handed on is handed on again."""
        shutil.rmtree(self.folder / "artifacts", ignore_errors=True)
        shutil.copytree(artifacts, self.folder / "artifacts")

    def propose(self) -> str:
        """Run the second job, with Python's own library and nothing that is installed."""
        return self.job("propose", f"PYTHON={sys.executable} -S")

    def job(self, name: str, *settings: str, **environment: str) -> str:
        """Take the steps of a job in a fresh checkout of main; returns what the last one prints."""
        shutil.rmtree(self.checkout, ignore_errors=True)
        run(self.folder, "git", "clone", "--quiet", "--branch", "main", "origin.git", self.checkout.name)
        (self.checkout / ".mypy_cache").symlink_to(self.types_known)
        outside = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
        outside |= {"PATH": f"{self.github.parent}{os.pathsep}{os.environ['PATH']}", **environment}
        outcomes: dict[str, str] = {}
        printed = ""
        for step in yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"][name]["steps"]:
            if "uses" in step:
                self._use(step, outcomes)
                continue
            own = {key: self._filled_in(text, outcomes) for key, text in step.get("env", {}).items()}
            done = subprocess.run(
                [*step["run"].split(), *settings],
                cwd=self.checkout,
                env={**outside, **own},
                capture_output=True,
                text=True,
                check=False,
            )
            print(done.stdout, done.stderr)
            outcomes[step.get("id", "")] = "success" if done.returncode == 0 else "failure"
            assert done.returncode == 0 or step.get("continue-on-error"), f"{step}\n{done.stdout}{done.stderr}"
            printed = done.stdout
        return printed.strip()

    def _use(self, step: Node, outcomes: dict[str, str]) -> None:
        """What the actions do that move an artifact from job to job."""
        action = step["uses"].partition("@")[0]
        if action == "actions/upload-artifact":
            shutil.copytree(self.checkout / step["with"]["path"], self.artifact(step["with"]["name"]))
        if action == "actions/download-artifact":
            target = Path(self._filled_in(step["with"]["path"], outcomes))
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(self.artifact(step["with"]["name"]), target)

    def artifact(self, name: str) -> Path:
        return self.folder / "artifacts" / name

    def _filled_in(self, text: str, outcomes: dict[str, str]) -> str:
        """A setting of a step with the values of its expressions."""
        values = {
            "github.repository": "owner/name",
            "github.run_id": "17",
            "github.server_url": "https://github.example",
            "github.token": "no-secret",
            "github.workflow": "regenerate",
            "inputs.spec": str(self.document),
            "runner.temp": str(self.folder / "downloads"),
            "secrets.REGENERATE_TOKEN || github.token": "no-secret",
            **{f"steps.{step}.outcome": outcome for step, outcome in outcomes.items()},
        }
        return re.sub(r"\$\{\{ (.+?) \}\}", lambda found: values[found[1]], text)

    def github_has(self, **state: object) -> None:
        self.github.write_text(json.dumps({**NO_PULL_REQUEST, **state}))

    def tip(self) -> str:
        """The last commit of the branch on the server."""
        return run(self.checkout, "git", "ls-remote", "origin", "bot/regenerate").partition("\t")[0]

    def merge(self) -> None:
        run(self.checkout, "git", "push", "--quiet", "origin", "HEAD:main")
        self.github_has(**{**self.pull_request, "open": False})


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory, types_known: Path) -> Path:
    """The main branch of a small project, generated from the made-up document."""
    folder = tmp_path_factory.mktemp("main")
    root = folder / "project"
    root.mkdir()
    ignored = shutil.ignore_patterns("__pycache__", "sandbox", "vendor", "api", "models", "resources")
    shutil.copytree(ROOT / "instantly_async", root / "instantly_async", ignore=ignored)
    shutil.copytree(ROOT / "custom_hooks", root / "custom_hooks", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "generator-config.yaml", "Makefile", ".gitignore"):
        shutil.copy(ROOT / name, root / name)
    (root / ".mypy_cache").symlink_to(types_known)
    (root / "tests").mkdir()
    for name in REQUEST_TESTS:
        shutil.copy(ROOT / "tests" / name, root / "tests" / name)
    (root / "custom_hooks" / "ingest" / "corrections.overlay.yaml").write_text("overlay: 1.0.0\nactions: []\n")
    document = refine(published.document(), {"actions": []}, {}).document
    document["info"]["version"] = "2026-01-01"
    yaml_file.write(root / "openapi.yaml", document)
    generate(root)
    run(root, "git", "init", "--quiet", "--initial-branch=main")
    run(root, "git", "add", ".")
    run(root, "git", *PERSON, "commit", "--quiet", "--message", "first")
    run(folder, "git", "clone", "--quiet", "--bare", "project", "origin.git")
    return folder / "origin.git"


def new_project(folder: Path, origin: Path, types_known: Path) -> Project:
    shutil.copytree(origin, folder / "origin.git")
    commands = folder / "commands"
    commands.mkdir()
    gh = commands / "gh"
    gh.write_text(GITHUB.format(python=sys.executable, file=str(commands / "state.json")))
    gh.chmod(gh.stat().st_mode | stat.S_IXUSR)
    project = Project(folder, folder / "document.json", commands / "state.json", types_known)
    project.github_has()
    return project


@pytest.fixture
def project(origin: Path, tmp_path: Path, types_known: Path) -> Project:
    return new_project(tmp_path, origin, types_known)


@pytest.fixture(scope="module")
def new_operation(tmp_path_factory: pytest.TempPathFactory, origin: Path, types_known: Path) -> Path:
    """What the first job hands on when the published document has one more operation."""
    project = new_project(tmp_path_factory.mktemp("new_operation"), origin, types_known)
    project.publish(add_operation)
    project.regenerate()
    return project.folder / "artifacts"


def add_operation(document: Node) -> None:
    answer = {"type": "object", "properties": {"size": {"type": "integer"}}}
    document["paths"]["/api/v2/gadgets"] = {"get": published.operation("listGadget", answer)}


def remove_operation(document: Node) -> None:
    del document["paths"]["/api/v2/things/{id}"]


def test_a_new_operation_becomes_one_pull_request_that_is_rebuilt_in_place(
    project: Project, new_operation: Path
) -> None:
    project.receive(new_operation)
    assert project.propose() == "a pull request was opened"
    request = project.pull_request
    assert request["labels"] == ["not breaking"], request["body"]
    assert "| `things.list_gadget` | `GET /api/v2/gadgets` |" in request["body"]
    assert "- `GET /api/v2/gadgets`" in request["body"].partition("### Needs words")[2]
    assert request["title"].startswith("API document of ")
    pushed = run(project.checkout, "git", "rev-parse", "HEAD")
    changed = run(project.checkout, "git", "diff", "--name-only", "origin/main", "HEAD").splitlines()
    fragment, *others = sorted(changed)
    assert re.fullmatch(r"changelog\.d/\+api-\d{4}-\d\d-\d\d\.document\.md", fragment)
    assert "openapi.yaml" in others
    text = run(project.checkout, "git", "show", f"HEAD:{fragment}")
    assert text.startswith("### API document of ")
    assert "#### Added" in text
    assert "things.list_gadget" in text

    assert project.propose() == "the pull request is up to date"
    assert project.tip() == pushed.strip()

    def both(document: Node) -> None:
        add_operation(document)
        remove_operation(document)

    project.publish(both)
    assert project.regenerate() == "the pull request is up to date"
    assert project.tip() != pushed.strip()
    request = project.pull_request
    assert (request["labels"], request["opened"]) == (["breaking"], 1)
    assert request["body"].index("### Breaking") < request["body"].index("### Added")
    assert run(project.checkout, "git", "rev-list", "--count", "origin/main..HEAD").strip() == "1"

    project.merge()
    assert project.regenerate() == "nothing to propose: the generated files are as they were"
    assert not run(project.checkout, "git", "status", "--porcelain")


def test_a_document_that_says_the_same_in_another_way_changes_nothing(project: Project) -> None:
    def disguise(document: Node) -> None:
        for change in (disguises.numbered_entities, disguises.fresh_examples, disguises.renamed_path_parameters):
            document.update(change(document))
        document.update(disguises.other_order(document))

    project.publish(disguise)
    assert project.regenerate() == "nothing to propose: the generated files are as they were"
    assert not run(project.checkout, "git", "status", "--porcelain")


@pytest.mark.long
def test_labels_say_what_is_true_today_and_a_pull_request_is_closed_when_the_document_goes_back(
    project: Project,
) -> None:
    project.publish(remove_operation)
    assert project.regenerate(PYTEST_ADDOPTS="no_such_file.py") == "a pull request was opened"
    assert project.pull_request["labels"] == ["breaking", "tests fail"]
    assert project.regenerate() == "the pull request is up to date"
    assert project.pull_request["labels"] == ["breaking"]
    project.publish(lambda _: None)
    assert project.regenerate() == "nothing is left to propose; the pull request was closed"
    assert not project.pull_request["open"]


def test_a_pull_request_that_could_not_be_opened_is_opened_the_next_time(project: Project, new_operation: Path) -> None:
    project.receive(new_operation)
    project.github_has(forbidden=True, fork=True)
    with pytest.raises(AssertionError, match="not permitted to create"):
        project.propose()
    project.github_has(fork=True)
    assert project.propose() == "a pull request was opened"


def test_what_a_person_committed_to_the_branch_is_left_alone(project: Project, new_operation: Path) -> None:
    project.receive(new_operation)
    project.propose()
    clone = project.folder / "clone"
    run(project.folder, "git", "clone", "--quiet", "--branch", "bot/regenerate", "origin.git", clone.name)
    document = (clone / "openapi.yaml").read_text()
    (clone / "openapi.yaml").write_text(document.replace("List gadget", "Gadgets"))
    run(clone, "git", *PERSON, "commit", "--quiet", "--all", "--message", "words")
    run(clone, "git", "push", "--quiet", "origin", "HEAD")
    words = project.tip()
    assert project.propose().endswith("left alone: merge it, or delete the branch")
    assert project.tip() == words


def test_two_runs_that_fail_become_one_issue(project: Project) -> None:
    assert project.job("failure", f"PYTHON={sys.executable} -S") == "an issue was opened"
    issue = json.loads(project.github.read_text())["issue"]
    assert issue["title"] == "The nightly workflow `regenerate` fails"
    assert "https://github.example/owner/name/actions/runs/17\n" in issue["body"]
    assert project.job("failure", f"PYTHON={sys.executable} -S") == "the issue is up to date"


# What code of a document can do in the first job: it rewrites all that later steps, or the next job, might run.
POSSESSED = '''
import os, pathlib
here, canary = pathlib.Path.cwd(), pathlib.Path(os.environ["CANARY"])
alarm = f"import os, pathlib\\nif 'GH_TOKEN' in os.environ: pathlib.Path({str(canary)!r}).touch()\\n"
shell = f"#!/bin/sh\\ntest -z \\"$GH_TOKEN\\" || touch {canary}\\n"
for module in (here / "custom_hooks" / "propose").glob("*.py"):
    module.write_text(alarm)
for name in ("sitecustomize.py", "conftest.py", "custom_hooks/__init__.py", "custom_hooks/programs.py", "json.py"):
    (here / name).write_text(alarm)
for name in ("git", "gh", ".git/hooks/pre-push", ".git/hooks/pre-commit", ".git/hooks/post-checkout"):
    (here / name).write_text(shell)
    (here / name).chmod(0o755)
(here / ".git" / "config").write_text((here / ".git" / "config").read_text() + f"[core]\\n\\tfsmonitor = {here}/git\\n")
(here / ".github" / "workflows").mkdir(parents=True, exist_ok=True)
(here / ".github" / "workflows" / "regenerate.yml").write_text("on: push\\n")
with (here / "Makefile").open("a") as makefile:
    makefile.write(f"\\npropose:\\n\\ttouch {canary}\\n")
(here / "json.py").unlink()  # the next step has to get as far as the artifact
patch = "--- /dev/null\\\\n+++ b/custom_hooks/propose/json.py\\\\n@@ -0,0 +1 @@\\\\n+import evil\\\\n"
patch += "--- /dev/null\\\\n+++ b/sitecustomize.py\\\\n@@ -0,0 +1 @@\\\\n+import evil\\\\n"
(here / "custom_hooks" / "propose" / "__main__.py").write_text(alarm + f"""
folder = pathlib.Path("build/regeneration")
folder.mkdir(parents=True)
(folder / "regeneration.patch").write_text("{patch}")
(folder / "report.md").write_text("## Closes #1")
(folder / "notes.md").write_text("::add-path::.")
(folder / "outcomes.json").write_text('{{"reported": "success", "tested": "success"}}')
""")
'''


def test_a_first_job_that_was_taken_over_gets_nothing_run_or_pushed_by_the_second(project: Project) -> None:
    canary = project.folder / "canary"
    evil = project.folder / "evil"
    evil.mkdir()
    (evil / "possessed.py").write_text(POSSESSED)
    project.publish(add_operation)
    settings = {"PYTHONPATH": str(evil), "PYTEST_ADDOPTS": "-p possessed --cov-fail-under=0", "CANARY": str(canary)}
    before = project.pull_request
    with pytest.raises(AssertionError, match="the patch is refused") as caught:
        project.regenerate(**settings)
    assert "sitecustomize.py': no regeneration changes it so (A)" in str(caught.value)
    handed_on = project.artifact("regeneration") / "notes.md"
    assert handed_on.read_text() == "::add-path::."  # the first job was taken over, indeed
    assert not canary.exists()
    assert not project.tip()
    assert project.pull_request == before
    assert not run(project.checkout, "git", "status", "--porcelain")
