"""The workflows: what they do can be done here as well, and what they use is pinned."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

# `make PYTHON=python3 test`: settings before or after the one target.
MAKE = re.compile(
    r'make(?: +[A-Z]+=(?:[\w./-]+|"[^"]*"))*? +(?P<target>[a-z][a-z-]*)(?: +[A-Z]+=(?:[\w./-]+|"[^"]*"))*'
)
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")

NOTHING_INSTALLED = {
    "make propose",
    "make publish-docs",
    "make report-failure",
    "make check-release",
    "make inspect-release",
    "make github-release",
}
# It says to the index who this is, and cannot do so with the standard library: what it installs is pinned by digests.
PUBLISHES = {"make publish"}
# What these run, and what that imports.
BESIDE_A_TOKEN = [
    *(module for name in ("propose", "release") for module in sorted((ROOT / "custom_hooks" / name).glob("*.py"))),
    *(ROOT / "custom_hooks" / f"{name}.py" for name in ("__init__", "programs", "project")),
    *(ROOT / "custom_hooks" / "site" / f"{name}.py" for name in ("__init__", "publishing", "versions")),
]

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)


class Step(NamedTuple):
    """One step of a job."""

    job: str
    node: dict[str, Any]

    @property
    def run(self) -> str:
        text: str = self.node.get("run", "")
        return text.strip()


@cache
def workflow(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def steps(path: Path) -> list[Step]:
    return [Step(name, step) for name, job in workflow(path)["jobs"].items() for step in job["steps"]]


def targets(path: Path) -> set[str]:
    """The targets of make that the steps of a workflow name."""
    return {made["target"] for step in steps(path) if (made := MAKE.fullmatch(step.run))}


def python_versions(path: Path) -> set[str]:
    """The versions of Python that a workflow sets up, by name or from the matrix."""
    found: set[str] = set()
    for step in steps(path):
        version = step.node.get("with", {}).get("python-version")
        matrix = workflow(path)["jobs"][step.job].get("strategy", {}).get("matrix", {})
        if isinstance(version, str) and (named := re.fullmatch(r"\$\{\{ matrix\.(\w+) \}\}", version)):
            found |= set(matrix[named[1]])
        elif version is not None:
            found.add(version)
    return found


def supported() -> set[str]:
    """The versions of Python that the classifiers name."""
    return {found[1] for text in PROJECT["classifiers"] if (found := re.fullmatch(r".* :: Python :: (3\.\d+)", text))}


def test_there_is_a_workflow_for_the_tests() -> None:
    assert "test.yml" in {path.name for path in WORKFLOWS}


@each_workflow
def test_every_step_is_an_action_or_one_make_target(path: Path) -> None:
    made = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    for step in steps(path):
        if step.run:
            found = MAKE.fullmatch(step.run)
            assert found, f"{path.name}: `{step.run}` is not one make target"
            assert found["target"] in made, f"{path.name}: the Makefile has no {found['target']}"
        else:
            assert "uses" in step.node, f"{path.name}: {step}"


@each_workflow
def test_every_action_is_pinned_to_a_commit_and_says_its_version(path: Path) -> None:
    used = [
        line.strip().removeprefix("- ") for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line
    ]
    assert len(used) == sum("uses" in step.node for step in steps(path))
    for line in used:
        assert PINNED.fullmatch(line), f"{path.name}: {line}"


def test_an_action_is_pinned_to_the_same_commit_everywhere() -> None:
    lines = {line for path in WORKFLOWS for line in re.findall(r"uses: (\S+@\S+ # \S+)", path.read_text("utf-8"))}
    assert len({line.partition("@")[0] for line in lines}) == len(lines), sorted(lines)


@each_workflow
def test_permissions_are_declared_and_writing_is_granted_to_single_jobs_only(path: Path) -> None:
    granted = workflow(path)["permissions"]
    assert granted == {} or granted == {"contents": "read"}


@each_workflow
def test_no_job_keeps_the_token_in_its_checkout(path: Path) -> None:
    for step in steps(path):
        if step.node.get("uses", "").startswith("actions/checkout@"):
            assert step.node["with"]["persist-credentials"] is False


@each_workflow
def test_a_job_that_may_write_or_has_a_token_runs_nothing_that_is_installed_or_made_of_the_document(path: Path) -> None:
    for name, job in workflow(path)["jobs"].items():
        may_write = "write" in job.get("permissions", {}).values()
        if may_write or "secrets." in str(job) or "github.token" in str(job):
            publishes = (path.name, name) == ("release.yml", "publish")
            allowed = NOTHING_INSTALLED | PUBLISHES if publishes else NOTHING_INSTALLED
            assert {step.run for step in steps(path) if step.job == name and step.run} <= allowed
            assert not any("cache" in step.get("with", {}) for step in job["steps"])


def test_what_runs_beside_a_token_has_no_prerequisite_in_the_makefile() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in NOTHING_INSTALLED:
        assert re.search(rf"^{command.removeprefix('make ')}:  ## ", text, re.M), command


def test_what_runs_beside_a_token_needs_the_standard_library_only() -> None:
    for module in BESIDE_A_TOKEN:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                folder = module.parents[node.level - 1].joinpath(*(node.module or "").split("."))
                named = [folder.with_suffix(".py")] if node.module else []
                named = [file for file in named if file.is_file()] or [folder / f"{one.name}.py" for one in node.names]
                assert set(named) <= set(BESIDE_A_TOKEN), f"{module.name} imports {named}"
            elif isinstance(node, ast.ImportFrom):
                assert str(node.module).partition(".")[0] in sys.stdlib_module_names, module
            elif isinstance(node, ast.Import):
                assert {one.name.partition(".")[0] for one in node.names} <= sys.stdlib_module_names, module


@each_workflow
def test_a_workflow_that_runs_at_night_reports_every_job_that_fails(path: Path) -> None:
    jobs = workflow(path)["jobs"]
    if re.search("^  schedule:$", path.read_text(encoding="utf-8"), re.M):
        assert set(jobs["failure"]["needs"]) == jobs.keys() - {"failure"}
        assert jobs["failure"]["if"] == "failure()"
        assert jobs["failure"]["permissions"] == {"contents": "read", "issues": "write"}


@each_workflow
def test_no_job_runs_for_ever(path: Path) -> None:
    assert all(job["timeout-minutes"] <= 60 for job in workflow(path)["jobs"].values())


def test_the_tests_run_on_every_version_of_python_that_is_promised() -> None:
    matrix = workflow(ROOT / ".github" / "workflows" / "test.yml")["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert set(matrix) == supported()
    assert PROJECT["requires-python"] == f">={min(supported(), key=lambda version: int(version.partition('.')[2]))}"


@each_workflow
def test_no_other_version_of_python_is_used(path: Path) -> None:
    assert python_versions(path) <= supported()


def test_what_the_tests_run_there_runs_here_too() -> None:
    lines = re.findall(r"^make ([^#\n]+)", (ROOT / ".ci" / "run").read_text(encoding="utf-8"), re.M)
    here = {word for line in lines for word in line.split() if not word.startswith("-")}
    there = targets(ROOT / ".github" / "workflows" / "test.yml")
    assert there <= here
    assert here - there <= {"demo"}  # which tests/sandbox runs


def test_a_tag_that_may_not_be_released_gets_no_site_either() -> None:
    """Or its pages would stand over those of the release that they say they are of, and be the latest."""
    job = workflow(ROOT / ".github" / "workflows" / "docs.yml")["jobs"]["build"]
    check, build = [step for step in job["steps"] if "run" in step]
    assert (check["run"], check["if"]) == ("make check-tag", "github.ref_type == 'tag'")
    assert check["env"] == {"REPOSITORY": "${{ github.repository }}", "TAG": "${{ github.ref_name }}"}
    assert build["run"] == "make docs"
    checkout = next(step for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@"))
    assert checkout["with"]["fetch-depth"] == 0


REGENERATE = ROOT / ".github" / "workflows" / "regenerate.yml"


def run_lines(job: str) -> list[str]:
    return [step.run for step in steps(REGENERATE) if step.job == job and step.run]


def test_no_job_of_the_regeneration_saves_or_restores_a_cache() -> None:
    for step in steps(REGENERATE):
        assert "cache" not in step.node.get("uses", "")
        assert not [name for name in step.node.get("with", {}) if "cache" in name]
    assert "cache" not in REGENERATE.read_text(encoding="utf-8")


def test_the_job_that_reads_the_document_may_only_read_and_knows_no_secret() -> None:
    job = workflow(REGENERATE)["jobs"]["regenerate"]
    assert job["permissions"] == {"contents": "read"}
    assert workflow(REGENERATE)["permissions"] == {}
    assert not re.search(r"secrets|github\.token|environment|id-token", str(job))
    assert not {"outputs", "container", "services"} & job.keys()
    assert "secrets" not in str({name: node for name, node in workflow(REGENERATE).items() if name != "jobs"})


def test_the_job_that_may_write_downloads_checks_out_and_runs_one_command() -> None:
    job = workflow(REGENERATE)["jobs"]["propose"]
    used = [step.get("uses", step.get("run")).partition("@")[0] for step in job["steps"]]
    assert used == ["actions/download-artifact", "actions/checkout", "actions/setup-python", "make propose"]
    download, checkout, python, propose = job["steps"]
    outside = "${{ runner.temp }}/regeneration"
    assert download["with"] == {"name": "regeneration", "path": outside}
    assert checkout["with"] == {"persist-credentials": False}  # of the commit that the workflow is of
    assert python["with"] == {"python-version": "3.11"}
    assert propose["env"] == {"ARTIFACT": outside, "GH_TOKEN": "${{ secrets.REGENERATE_TOKEN || github.token }}"}
    assert job["permissions"] == {"contents": "write", "issues": "write", "pull-requests": "write"}
    assert not {"env", "outputs", "container", "services", "defaults"} & job.keys()
    assert not {"env", "defaults"} & workflow(REGENERATE).keys()


def test_the_regeneration_runs_exactly_these_commands() -> None:
    assert run_lines("regenerate") == [
        "make update-spec NOTES=build/notes.md",
        "make generate NOTES=build/notes.md",
        "make redis-server",
        "make test",
        "make spec-report REPORT=build/report.md",
        "make hand-on REPORT=build/report.md NOTES=build/notes.md ARTIFACT=build/regeneration",
    ]
    assert run_lines("propose") == ["make propose"]
    assert run_lines("failure") == ["make report-failure"]


def test_the_regeneration_starts_by_the_clock_or_by_hand_and_from_main_only() -> None:
    found = workflow(REGENERATE)
    triggers = next(node for name, node in found.items() if str(name) == "True")  # YAML reads `on` as true
    assert set(triggers) == {"schedule", "workflow_dispatch"}
    assert found["jobs"]["regenerate"]["if"] == "github.ref == 'refs/heads/main'"
    assert found["jobs"]["propose"]["needs"] == "regenerate"
    assert "if" not in found["jobs"]["propose"]  # it is skipped where the first is


def test_no_expression_stands_in_a_command() -> None:
    for path in WORKFLOWS:
        assert not [step.run for step in steps(path) if "${{" in step.run]


def test_what_runs_beside_a_token_takes_nothing_from_the_environment_of_python() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in NOTHING_INSTALLED:
        recipe = re.search(rf"^{command.removeprefix('make ')}:  ## .*\n((?:\t.*\n)+)", text, re.M)
        assert recipe
        module = r"custom_hooks\.((propose|release) [a-z-]+|site\.publishing)"
        assert re.fullmatch(rf"\t@\$\(PYTHON\) -ESs -m {module} .*\n", recipe[1]), recipe[1]


RELEASE = ROOT / ".github" / "workflows" / "release.yml"


def commands(job: str) -> list[str]:
    return [step.run for step in steps(RELEASE) if step.job == job and step.run]


def test_a_tag_and_nothing_else_starts_a_release() -> None:
    triggers = next(node for name, node in workflow(RELEASE).items() if str(name) == "True")
    assert triggers == {"push": {"tags": ["v*"]}}
    assert workflow(RELEASE)["permissions"] == {}


def test_nothing_but_the_release_publishes() -> None:
    """What a document has made is never published unread: a person merges it, and a person tags it."""
    publishing = {"publish", "github-release", "build-release"}
    assert [path.name for path in WORKFLOWS if targets(path) & publishing] == ["release.yml"]
    assert [path.name for path in WORKFLOWS if "id-token" in path.read_text(encoding="utf-8")] == ["release.yml"]


def test_a_release_is_built_once_and_tested_before_a_person_lets_it_go() -> None:
    jobs = workflow(RELEASE)["jobs"]
    assert [name for name in jobs if any(line.startswith("make build") for line in commands(name))] == ["build"]
    assert {name: job.get("needs") for name, job in jobs.items()} == {
        "build": None,
        "test": "build",
        "publish": ["build", "test"],
        "github": ["build", "publish"],
    }
    assert {name: job["environment"] for name, job in jobs.items() if "environment" in job} == {"publish": "pypi"}
    assert jobs["test"]["strategy"]["matrix"]["file"] == ["wheel", "sdist"]
    assert "if" not in str([job.keys() for job in jobs.values()])  # a job that failed stops the next


def test_each_job_of_a_release_may_do_one_thing() -> None:
    granted = {name: job["permissions"] for name, job in workflow(RELEASE)["jobs"].items()}
    assert granted == {
        "build": {"contents": "read"},
        "test": {"contents": "read"},
        "publish": {"contents": "read", "id-token": "write"},
        "github": {"contents": "write"},
    }


def test_the_release_runs_exactly_these_commands() -> None:
    assert commands("build") == ["make check-release", "make build-release"]
    tests = ["make inspect-release", "make redis-server", "make delete-source", "make test-release"]
    assert commands("test") == tests
    assert commands("publish") == ["make inspect-release", "make publish"]
    assert commands("github") == ["make github-release"]


def test_no_job_of_the_release_saves_or_restores_a_cache() -> None:
    assert "cache" not in RELEASE.read_text(encoding="utf-8")
