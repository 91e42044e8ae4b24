"""Runs the jobs of a workflow as GitHub would: each in a clone of its own, and none that needs one which failed."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import yaml

Node: TypeAlias = dict[str, Any]
EXPRESSION = re.compile(r"\$\{\{ ([\w.-]+) \}\}")
SECONDS = 3600


@dataclass
class Outcome:
    """How one run of a job ended."""

    job: str
    matrix: Mapping[str, str]
    commands: list[str] = field(default_factory=list)  # those that were run
    failed: str = ""  # the command that failed
    log: str = ""

    @property
    def succeeded(self) -> bool:
        return not self.failed


@dataclass
class Runner:
    """What GitHub has beside the workflow."""

    folder: Path
    clone: Callable[[Path], None]
    context: Mapping[str, str]  # the values of expressions, such as github.ref_name
    environment: Callable[[Node], Mapping[str, str]]  # the variables of a job
    settings: tuple[str, ...]  # of make
    matrix: Callable[[Mapping[str, str]], bool]  # which runs of a matrix there are here
    say: Callable[[str], None] = print
    before_job: Callable[[str], None] = lambda name: None
    attempts: int = 0
    outputs: dict[str, str] = field(default_factory=dict)
    succeeded: set[str] = field(default_factory=set)  # the jobs that did

    @property
    def artifacts(self) -> Path:
        return self.folder / "artifacts"

    def run(self, path: Path) -> list[Outcome]:
        """Run the jobs of a workflow that have not succeeded yet; its file has them in an order that fits."""
        self.attempts += 1
        jobs: dict[str, Node] = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
        outcomes: list[Outcome] = []
        for name, job in jobs.items():
            needs = [job["needs"]] if isinstance(job.get("needs"), str) else job.get("needs", [])
            if name in self.succeeded:
                continue
            if not self.succeeded.issuperset(needs):
                self.say(f"{name}: skipped")
                continue
            self.before_job(name)
            ended = [self._job(name, job, matrix) for matrix in self._matrices(job)]
            outcomes += ended
            if all(one.succeeded for one in ended):
                self.succeeded.add(name)
        return outcomes

    def _matrices(self, job: Node) -> Iterator[Mapping[str, str]]:
        matrix: dict[str, list[str]] = job.get("strategy", {}).get("matrix", {})
        for values in itertools.product(*matrix.values()):
            if self.matrix(found := dict(zip(matrix, values, strict=True))):
                yield found

    def _job(self, name: str, job: Node, matrix: Mapping[str, str]) -> Outcome:
        outcome = Outcome(name, matrix)
        place = self.folder / "-".join([f"attempt-{self.attempts}", name, *matrix.values()])
        context = dict(self.context) | {f"matrix.{key}": value for key, value in matrix.items()} | self.outputs
        context["runner.temp"] = str(place / "temporary")
        (place / "temporary").mkdir(parents=True)
        checkout = place / "checkout"
        for step in job["steps"]:
            options = {key: _filled(str(value), context) for key, value in step.get("with", {}).items()}
            match step.get("uses", "").partition("@")[0]:
                case "":
                    variables = {key: _filled(str(value), context) for key, value in step.get("env", {}).items()}
                    written = self._command(outcome, step["run"], checkout, dict(self.environment(job)) | variables)
                    context |= {f"steps.{step.get('id')}.outputs.{key}": value for key, value in written.items()}
                    if outcome.failed:
                        return outcome
                case "actions/checkout":
                    self.clone(checkout)
                case "actions/upload-artifact":
                    shutil.copytree(options["path"], self.artifacts / options["name"])
                case "actions/download-artifact":
                    shutil.copytree(self.artifacts / options["name"], options["path"])
                case "actions/setup-python":
                    pass  # it is the Python that runs this
                case other:
                    raise ValueError(f"there is no stand-in for {other}")
        self.outputs |= {
            f"needs.{name}.outputs.{key}": _filled(str(v), context) for key, v in job.get("outputs", {}).items()
        }
        return outcome

    def _command(self, outcome: Outcome, command: str, checkout: Path, variables: Mapping[str, str]) -> dict[str, str]:
        """Run `make target`; what it has written to GITHUB_OUTPUT."""
        output = checkout.parent / "output"
        output.write_text("")
        environment = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", ""), "CI": "true"}
        began = time.monotonic()
        done = subprocess.run(
            ["make", "--no-print-directory", *self.settings, *command.split()[1:]],
            cwd=checkout,
            env=environment | dict(variables) | {"GITHUB_OUTPUT": str(output)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
        outcome.commands.append(command)
        outcome.log += done.stdout
        where = " ".join([outcome.job, *outcome.matrix.values()])
        self.say(f"{where}: `{command}` {'failed' if done.returncode else 'passed'} ({time.monotonic() - began:.0f} s)")
        if done.returncode:
            outcome.failed = command
        lines = output.read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)


def _filled(text: str, context: Mapping[str, str]) -> str:
    """A text with the values of its expressions."""
    return EXPRESSION.sub(lambda found: context[found[1]], text)
