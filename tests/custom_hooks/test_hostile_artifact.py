"""The job that may write, handed what an attacker would hand it: nothing of it runs, and nothing of it is pushed."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from custom_hooks.programs import ADDRESS, NAME
from custom_hooks.propose import artifact
from custom_hooks.propose.untrusted_text import inert, quoted

from .test_propose import FILES, REPORT, git

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "token-that-may-write"
CANARY = "canary"
# What every planted program, module and hook does.
EVIL_PYTHON = f"import os, pathlib\npathlib.Path(os.environ['CANARIES'], '{CANARY}').touch()\n"
EVIL_SHELL = f'#!/bin/sh\ntouch "$CANARIES/{CANARY}"\n'
GH = """#!/bin/sh
echo "$@" >> "$CALLS"
case "$1 $2" in "pr list") echo "[]";; "pr create") cat > "$CALLS.body";; esac
"""


@dataclass
class Job:
    """The second job, on a fresh checkout of a small project."""

    folder: Path

    @property
    def artifact(self) -> Path:
        return self.folder / "artifact"

    @property
    def checkout(self) -> Path:
        return self.folder / "checkout"

    def run(self) -> subprocess.CompletedProcess[str]:
        """What the job's one command does, whatever the artifact holds."""
        git(self.folder, "clone", "--quiet", "origin.git", "checkout")
        settings = {
            "PATH": f"{self.folder / 'commands'}{os.pathsep}{os.environ['PATH']}",
            "ARTIFACT": str(self.artifact),
            "CALLS": str(self.folder / "calls"),
            "CANARIES": str(self.folder),
            "GH_TOKEN": TOKEN,
            "HOME": str(self.folder),
        }
        command = ["make", "propose", f"PYTHON={sys.executable}"]
        return subprocess.run(command, cwd=self.checkout, env=settings, capture_output=True, text=True, check=False)

    @property
    def calls(self) -> list[str]:
        file = self.folder / "calls"
        return file.read_text().splitlines() if file.exists() else []

    def branches(self) -> list[str]:
        listed = git(self.folder, "ls-remote", "--heads", "origin.git").splitlines()
        return [line.rpartition("refs/heads/")[2] for line in listed]

    def patch(self, text: str | bytes) -> None:
        content = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
        (self.artifact / artifact.PATCH).write_bytes(content)

    def refuses(self) -> str:
        """Run; nothing may come of it but a message, which is returned."""
        done = self.run()
        assert done.returncode != 0
        assert "Traceback" not in done.stderr
        assert self.branches() == ["main"]
        assert not self.calls
        assert not (self.folder / CANARY).exists()
        assert not git(self.checkout, "status", "--porcelain", "--ignored", "--", ":(exclude)*__pycache__*")
        self.says_no_command(done)
        said = [line for line in done.stderr.splitlines() if line.startswith("| ")]
        assert said, done.stderr
        return "\n".join(said)

    def says_no_command(self, done: subprocess.CompletedProcess[str]) -> None:
        """A runner takes lines that begin with `::`, or have `##[`, for commands."""
        printed = re.split(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", done.stdout + done.stderr)
        assert not [line for line in printed if line.strip().startswith("::") or "##[" in line]
        assert TOKEN not in done.stdout + done.stderr


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The main branch of a project with the real second job."""
    folder = tmp_path_factory.mktemp("origin")
    root = folder / "root"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    shutil.copytree(ROOT / "custom_hooks/propose", root / "custom_hooks/propose")
    for name in ("custom_hooks/__init__.py", "custom_hooks/programs.py", "Makefile", ".gitignore"):
        shutil.copy(ROOT / name, root / name)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "first")
    git(folder, "clone", "--quiet", "--bare", "root", "origin.git")
    return folder / "origin.git"


@pytest.fixture
def job(tmp_path: Path, origin: Path) -> Job:
    """The job with an artifact that it would make a pull request of."""
    shutil.copytree(origin, tmp_path / "origin.git")
    (tmp_path / "commands").mkdir()
    (tmp_path / "commands/gh").write_text(GH)
    (tmp_path / "commands/gh").chmod(0o755)
    (tmp_path / "artifact").mkdir()
    texts = {artifact.REPORT: REPORT, artifact.NOTES: "### Needs words\n", artifact.PATCH: HARMLESS}
    texts[artifact.OUTCOMES] = '{"reported": "success", "tested": "success"}'
    for name, text in texts.items():
        (tmp_path / "artifact" / name).write_text(text)
    return Job(tmp_path)


def added(path: str, text: str = EVIL_PYTHON, mode: str = "100644") -> str:
    lines = "".join(f"+{line}\n" for line in text.splitlines())
    head = f"diff --git {named('a/', path)} {named('b/', path)}\nnew file mode {mode}\n--- /dev/null\n"
    return f"{head}+++ {named('b/', path)}\n@@ -0,0 +1,{len(text.splitlines())} @@\n{lines}"


def named(prefix: str, path: str) -> str:
    """A path as git writes it: quoted where it has something odd."""
    if re.fullmatch(r"[\w./+-]*", path, re.ASCII):
        return prefix + path
    escaped = path.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{prefix}{escaped}"'


def deleted(path: str) -> str:
    text = FILES[path]
    head = f"diff --git a/{path} b/{path}\ndeleted file mode 100644\n--- a/{path}\n+++ /dev/null\n"
    return f"{head}@@ -1 +0,0 @@\n-{text}"


def moved(kind: str, old: str, new: str, source: str = "from", target: str = "to") -> str:
    return (
        f"diff --git a/{old} b/{new}\nsimilarity index 100%\n{kind} {source} {old}\n{kind} {target} {new}\n"
        if source == "from"
        else f"diff --git a/{old} b/{new}\n{kind} {source} {old}\n{kind} {target} {new}\n"
    )


TAG = "instantly_async/models/tag.py"
HARMLESS = added("instantly_async/models/thing.py", "THING = 1\n")

FORBIDDEN = [
    *("sitecustomize.py", "usercustomize.py", "conftest.py", "tests/conftest.py", "json.py", "subprocess.py", "re.py"),
    *("custom_hooks/propose/extra.py", "custom_hooks/propose/json.py", "custom_hooks/sitecustomize.py", "docs/a.md"),
    *("GNUmakefile", "makefile", "bin/git", "bin/gh", "git", "gh", "setup.py", "pyproject.toml", "-rf", "--exec=a"),
    *(".github/workflows/evil.yml", ".github/actions/a/action.yml", ".github/CODEOWNERS", ".ci/run", ".venv/pip"),
    *(".gitattributes", "instantly_async/models/.gitattributes", ".gitmodules", ".gitconfig", ".gitignore/a"),
    *(".git/hooks/pre-push", ".git/config", ".git/info/attributes", ".GIT/config", ".Git/hooks/a", "git~1/config"),
    *("instantly_async/models/.git/config", ".g\u200cit/config", ".git /config", ".git./config", ".git::$INDEX/a"),
    *("../evil.py", "instantly_async/models/../../evil.py", "instantly_async/models/../evil.py", "/tmp/evil.py"),
    *("//tmp/evil.py", "./a.py", "instantly_async/models/./a.py", "instantly_async//models/a.py", "C:/a.py", ".", ""),
    *("instantly_async/Models/a.py", "Instantly_async/models/a.py", "instantly_async/models/A.py", "OPENAPI.YAML"),
    *("instantly_async/models/\u0430.py", "instantly_async/m\u043edels/a.py", "instantly_async/models/a\u200b.py"),
    *("instantly_async/models/a.py\n", "instantly_async/models/a\n.py", "instantly_async/models/\n::add-mask::a.py"),
    *("a\n::stop-commands::a", "a ##[add-path]b.py", "instantly_async/models/a b.py", "instantly_async/models/\ta.py"),
    *("instantly_async/models/a.pyc", "instantly_async/models/a.so", "instantly_async/models/a.pth", "a.py\\n"),
    *("instantly_async/models/__pycache__/a.cpython-311.pyc", "instantly_async/models/a.pyi", "instantly_async/a.pyi"),
    *("instantly_async/api/a/b/c.py", "instantly_async/models/a/b.py", "instantly_async/models.py", "models/a.py"),
    *("instantly_async\\models\\a.py", "instantly_async/models/a\\..\\a.py", f"instantly_async/models/{'a' * 200}.py"),
    *("instantly_async/_core/evil.py", "instantly_async/sandbox/evil.py", "instantly_async/vendor/evil.py"),
    *("openapi.yaml/a.py", "openapi.yaml.py", "instantly_async/models/tag.py/a.py", "instantly_async/sandbox/a"),
    *("changelog.d/+evil.added.md", "changelog.d/template.md.jinja", "changelog.d/+api-2026-02-02.document.md/a.md"),
    *("changelog.d/+api-\u0662\u0660\u0662\u0666-02-02.document.md", "changelog.d/../+api-2026-02-02.document.md"),
    "changelog.d/+api-2026-02-02.document.md\n",
]  # fmt: skip


@pytest.mark.parametrize("path", FORBIDDEN, ids=range(len(FORBIDDEN)))
def test_a_file_elsewhere_is_refused(job: Job, path: str) -> None:
    job.patch(HARMLESS + added(path))
    job.refuses()


PATCHES: dict[str, str | bytes] = {
    "a symbolic link": added("instantly_async/models/link.py", "../../Makefile", "120000"),
    "a link to the token": added("instantly_async/models/link.py", "/proc/self/environ", "120000"),
    "a file under a link of the same patch": added("instantly_async/api/out", "../../custom_hooks/propose", "120000")
    + added("instantly_async/api/out/patch.py"),
    "a folder that becomes a link": deleted("instantly_async/api/tag/get_tag.py")
    + added("instantly_async/api/tag", "../../custom_hooks", "120000"),
    "a file that becomes a link": deleted(TAG) + added(TAG, "../../Makefile", "120000"),
    "another repository": f"diff --git a/{TAG[:-6]}sub.py b/{TAG[:-6]}sub.py\nnew file mode 160000\n"
    f"--- /dev/null\n+++ b/{TAG[:-6]}sub.py\n@@ -0,0 +1 @@\n+Subproject commit {'a' * 40}\n",
    "a new program": added("instantly_async/models/thing.py", mode="100755"),
    "a program of a file": f"diff --git a/{TAG} b/{TAG}\nold mode 100644\nnew mode 100755\n",
    "an odd mode": added("instantly_async/models/thing.py", mode="104755"),
    "a mode of a folder": added("instantly_async/models/thing.py", mode="040000"),
    "a rename out": moved("rename", TAG, "sitecustomize.py"),
    "a rename in": moved("rename", "custom_hooks/generate.py", "instantly_async/models/generate.py"),
    "a rename within": moved("rename", TAG, "instantly_async/models/thing.py"),
    "a rename in the old words": moved("rename", TAG, "instantly_async/models/thing.py", "old", "new"),
    "a copy out": moved("copy", TAG, "conftest.py"),
    "a copy in": moved("copy", "Makefile", "instantly_async/models/makefile.py"),
    "copies without end": "".join(
        moved("copy", "openapi.yaml", f"instantly_async/models/copy{number}.py") for number in range(1_000)
    ),
    "no document": deleted("openapi.yaml"),
    "no operations of the sandbox": deleted("instantly_async/sandbox/operations.json"),
    "no client": deleted("instantly_async/_core/client.py"),
    "no fragment of a person": deleted("changelog.d/+words.added.md"),
    "a change of nothing": f"--- a/{TAG}\n+++ b/{TAG}\n@@ -1 +1 @@\n-TAG = 1\n+TAG = 1\n",
    "a binary file": "diff --git a/instantly_async/models/b.py b/instantly_async/models/b.py\nnew file mode 100644\n"
    "index 0000000000000000000000000000000000000000..f76dd238ade08917e6712764a16a22005a50573d\nGIT binary patch\n"
    "literal 1\nIcmZPo000310RR91\n\nliteral 0\nHcmV?d00001\n\n",
    "a binary file as text": added("instantly_async/models/b.py", "a\0b\n"),
    "mail with a program": f"From {'0' * 40} Mon Sep 17 00:00:00 2001\nFrom: a <a@b.example>\nSubject: a\n\n---\n"
    + added(".git/hooks/pre-commit", EVIL_SHELL),
    "two mails, the second elsewhere": f"From {'0' * 40}\nSubject: a\n\n---\n{HARMLESS}-- \n2.39.5\n\n"
    f"From {'1' * 40}\nSubject: b\n\n---\n{added('custom_hooks/evil.py')}-- \n2.39.5\n",
    "no patch": "import os\n",
    "a script": EVIL_SHELL,
    "half a patch": HARMLESS[:-5],
    "a patch of another file": f"--- a/{TAG}\n+++ b/{TAG}\n@@ -1 +1 @@\n-OTHER = 1\n+TAG = 2\n",
    "two names in one": f"diff --git a/{TAG} b/Makefile\n--- a/{TAG}\n+++ b/Makefile\n@@ -1 +1 @@\n-TAG = 1\n+all:\n",
    "no names": "diff --git a/ b/\nnew file mode 100644\n--- /dev/null\n+++ b/\n@@ -0,0 +1 @@\n+a\n",
    "a count beyond all": f"--- a/{TAG}\n+++ b/{TAG}\n@@ -1,{'9' * 40} +1,{'9' * 40} @@\n-TAG = 1\n+TAG = 2\n",
    "zeros": b"\0" * 1_000,
    "no UTF-8": HARMLESS.encode() + b"\xff",
    "UTF-16": HARMLESS.encode("utf-16"),
    "a fragment that closes": added("changelog.d/+api-2026-02-02.document.md", "Closes #1\n"),
    "a fragment that calls": added("changelog.d/+api-2026-02-02.document.md", "- &#64;everyone\n"),
    "a fragment with a picture": added("changelog.d/+api-2026-02-02.document.md", "![a](https://evil.example/a.png)\n"),
    "a fragment with HTML": added("changelog.d/+api-2026-02-02.document.md", "<img src='//evil.example/a.png'>\n"),
    "two fragments": added("changelog.d/+api-2026-02-02.document.md", "a\n")
    + added("changelog.d/+api-2026-02-03.document.md", "a\n"),
}  # fmt: skip


@pytest.mark.parametrize("patch", PATCHES.values(), ids=PATCHES)
def test_a_patch_that_no_regeneration_makes_is_refused(job: Job, patch: str | bytes) -> None:
    job.patch(patch)
    job.refuses()


def test_a_change_of_what_the_job_runs_is_refused(job: Job) -> None:
    for name in ("Makefile", "custom_hooks/propose/__main__.py", "custom_hooks/propose/patch.py", ".gitignore"):
        lines = (ROOT / name).read_text().splitlines()
        job.patch(
            f"--- a/{name}\n+++ b/{name}\n@@ -1 +1,2 @@\n-{lines[0]}\n+{lines[0]}\n+{EVIL_PYTHON.splitlines()[0]}\n"
        )
        assert name in job.refuses()
        shutil.rmtree(job.checkout)


def plant(name: str, text: str = EVIL_SHELL, mode: int = 0o755) -> Callable[[Path], object]:
    """A file that is handed on as well."""

    def damage(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
        (folder / name).chmod(mode)

    return damage


def instead(name: str, make: Callable[[Path], object]) -> Callable[[Path], object]:
    """Something else than a file."""

    def damage(folder: Path) -> None:
        (folder / name).unlink()
        make(folder / name)

    return damage


def listen(path: Path) -> None:
    home = Path.cwd()
    os.chdir(path.parent)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as sock:
        sock.bind(path.name)
    os.chdir(home)


def grow(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 30)


def linked_folder(folder: Path) -> None:
    folder.rename(folder.parent / "elsewhere")
    folder.symlink_to(folder.parent / "elsewhere")


ALL = list(artifact.LARGEST)
DAMAGES: dict[str, Callable[[Path], object]] = {
    **{f"{name} is a link": instead(name, lambda path: path.symlink_to("/etc/passwd")) for name in ALL},
    **{f"{name} is a link that leads nowhere": instead(name, lambda path: path.symlink_to(path.name)) for name in ALL},
    **{f"{name} is a pipe": instead(name, os.mkfifo) for name in ALL},
    **{f"{name} is a folder": instead(name, Path.mkdir) for name in ALL},
    **{f"{name} is a socket": instead(name, listen) for name in ALL},
    **{f"{name} has 1 GiB": instead(name, grow) for name in ALL},
    **{f"{name} is missing": instead(name, lambda path: None) for name in ALL},
    "a link to the environment": instead(artifact.NOTES, lambda path: path.symlink_to("/proc/self/environ")),
    "a device without end": instead(artifact.NOTES, lambda path: path.symlink_to("/dev/zero")),
    "a Makefile": plant("Makefile", f"propose:\n\ttouch $$CANARIES/{CANARY}\n"),
    "a GNUmakefile": plant("GNUmakefile", f"propose:\n\ttouch $$CANARIES/{CANARY}\n"),
    "the job's own code": plant("custom_hooks/propose/__main__.py", EVIL_PYTHON),
    "a module that Python imports by itself": plant("sitecustomize.py", EVIL_PYTHON),
    "git": plant("git"),
    "gh": plant("gh"),
    "hooks of git": plant(".git/hooks/pre-push"),
    "settings of git": plant(".gitconfig", f"[core]\n\tfsmonitor = touch $CANARIES/{CANARY}\n"),
    "a file without a name": plant("\n::add-path::.", ""),
    "the same names in capitals": plant("NOTES.MD", ""),
    "a hidden file": plant(".notes.md", ""),
    "nested": plant("regeneration/notes.md", ""),
    "a link to a folder": lambda folder: (folder / "more").symlink_to("/etc"),
    "the folder is a link": linked_folder,
    "no folder": shutil.rmtree,
    **{
        f"outcomes {text[:40]!r}": plant(artifact.OUTCOMES, text)
        for text in (
            *("", "null", "1", "NaN", '"success"', "[]", '["success", "success"]', "{}", "[" * 1_000, "{" * 900),
            *(
                '{"reported": "success"}',
                '{"reported": "success", "tested": null}',
                '{"reported": "success", "tested": 1}',
            ),
            *('{"reported": "success", "tested": ["success"]}', '{"reported": "success", "tested": {"a": "success"}}'),
            *('{"reported": "success", "tested": "Success"}', '{"reported": "success", "tested": "cancelled"}'),
            *(
                '{"reported": "success", "tested": "failure\\n::add-mask::a"}',
                '{"tested": "success", "reported": "\\ud800"}',
            ),
            *('{"reported": "success", "tested": "success", "\\n::error::a": 1}', "\ufeff{}", "success" * 1_000),
        )
    },
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_an_artifact_that_is_not_four_plain_files_is_refused(job: Job, damage: Callable[[Path], object]) -> None:
    damage(job.artifact)
    job.refuses()


def test_settings_and_hooks_of_the_machine_are_not_asked(job: Job) -> None:
    """Even where an earlier step had left some, which none does."""
    evil = job.folder / "evil"
    hooks = ("pre-commit", "pre-push", "post-checkout", "reference-transaction", "post-index-change", "commit-msg")
    for program in ("monitor", *(f"hooks/{hook}" for hook in hooks)):
        plant(program)(evil)
    settings = f"[core]\n\thooksPath = {evil}/hooks\n\tfsmonitor = {evil}/monitor\n[commit]\n\tgpgSign = true\n"
    (job.folder / ".gitconfig").write_text(f"{settings}[diff]\n\texternal = {evil}/monitor\n[user]\n\tname = evil\n")
    done = job.run()
    assert done.returncode == 0, done.stderr
    assert job.branches() == ["bot/regenerate", "main"]
    assert not (job.folder / CANARY).exists()
    asked = {**os.environ, "HOME": str(job.folder), "CANARIES": str(job.folder)}
    subprocess.run(["git", "switch", "--quiet", "--create", "another"], cwd=job.checkout, env=asked, check=True)
    assert (job.folder / CANARY).exists()  # whoever does ask them runs them


def test_a_patch_in_mails_is_one_commit_of_ours(job: Job) -> None:
    mail = (
        f"From {'0' * 40} Mon Sep 17 00:00:00 2001\nFrom: Evil <evil@evil.example>\nSubject: [PATCH] Closes #1\n\n---\n"
    )
    job.patch(
        f"{mail}{HARMLESS}-- \n2.39.5\n\n{mail}{added('instantly_async/models/other.py', 'OTHER = 1')}-- \n2.39.5\n"
    )
    done = job.run()
    assert done.stdout.strip() == "a pull request was opened", done.stderr
    shown = git(job.folder / "origin.git", "log", "--format=%an <%ae> %cn <%ce>: %B", "main..bot/regenerate").strip()
    assert shown == f"{NAME} <{ADDRESS}> {NAME} <{ADDRESS}>: API document of 2026-02-02 (before: 2026-01-01)"


WORDS = {
    "mention": "@everyone and (@dependabot) merge, `@a/b`",
    "mention in an entity": "&#64;everyone &#x40;everyone &commat;everyone &#0064;everyone",
    "closing": "Closes #1, fixes owner/name#2, resolves GH-3, closes gh-4",
    "closing by address": "Closes https://github.com/owner/name/issues/1 and HTTP://github.com/owner/name/pull/2",
    "closing in an entity": "Closes &#35;1 &num;1",
    "image": "![a](https://evil.example/a.png) ![a][b] [![a](//evil.example/a.png)](//evil.example)",
    "link": "[Approve](javascript:alert) [a]: //evil.example\n[a]\n[b][a] <https://evil.example> www.evil.example",
    "HTML": "<img src=//evil.example/a> </details> <!-- hidden --> <?a ?> <svg/onload=a> <a href='//evil.example'>",
    "a diagram": "```mermaid\ngraph\n```\n~~~ math\n~~~",
    "commands": "::set-env name=A::b\n::add-path::.\n ::error::a\n##[add-mask]a\n::stop-commands::a",
    "characters": "a\0b\x1b[2J\u202eabc\u2066 \ud7ff\u200b @\u200ba",
    "slow": "[" * 20_000 + "](" * 20_000 + "<" * 20_000 + "`" * 20_000,
}
MEANING = re.compile(
    r"[@#]\w|&(?!lt;|gt;|amp;|quot;)[\w#]|\bgh-\d|<[a-z/!?]|!\[|\][(:\[]|://|\bwww\.|(```|~~~)[ \t]*\w"
    "|[\0-\x09\x0b-\x1f\u202a-\u202e\u2066]",
    re.IGNORECASE,
)


@pytest.mark.parametrize("text", WORDS.values(), ids=WORDS)
def test_words_of_the_report_and_the_notes_do_nothing_on_github(job: Job, text: str) -> None:
    (job.artifact / artifact.REPORT).write_text(f"{REPORT}{text}\n")
    (job.artifact / artifact.NOTES).write_text(f"{text}\n")
    done = job.run()
    assert done.stdout.strip() == "a pull request was opened", done.stderr
    job.says_no_command(done)
    body = (job.folder / "calls.body").read_text()
    assert not MEANING.search(body), MEANING.search(body)
    assert "## API document of 2026-02-02 (before: 2026-01-01)\n" in body
    assert inert(body) == body


@pytest.mark.parametrize(
    "heading",
    [
        "## API document of fixes GH-1",
        "## API document of 2026-02-02 (closes GH-1)",
        "## API document of \u0662\u0660\u0662\u0666-02-02",
        "## API document of 2026-02-02\u2028closes GH-1",
        "## API document of 2026-02-02\rCo-authored-by: a <a@b.example>",
        "## API document of closes: 1",
        "## --help",
        "## Closes #1\n## API document of 2026-02-02",
    ],
)
def test_the_title_says_nothing_but_a_date(job: Job, heading: str) -> None:
    (job.artifact / artifact.REPORT).write_text(f"{heading}\n", newline="")
    assert job.run().returncode == 0
    message = git(job.folder / "origin.git", "log", "-1", "--format=%B", "bot/regenerate").strip()
    assert message in {"API document of an unknown date", "API document of 2026-02-02"}
    created = [call for call in job.calls if call.startswith("pr create")]
    assert created == [f"pr create --head bot/regenerate --title {message} --body-file - --label not breaking"]


def test_a_log_line_is_no_command() -> None:
    assert quoted("::a\n  ::b\r::c\u2028::d ##[e]\x1b[2J") == "| ::a\n|   ::b\n| ::c\n| ::d ## [e]?[2J"
