"""What one job of the regeneration hands to the next, and what the next refuses."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from custom_hooks.generate import PACKAGE
from custom_hooks.programs import ProgramError
from custom_hooks.propose import artifact, patch, pull_request
from custom_hooks.propose.artifact import Outcomes
from custom_hooks.propose.errors import ProposalError
from custom_hooks.render.rendering import GENERATED

ROOT = Path(__file__).resolve().parents[2]
FILES = {
    "Makefile": "all:\n",
    "changelog.d/+words.added.md": "- Words.\n",
    "custom_hooks/generate.py": "print()\n",
    "instantly_async/_core/client.py": "CLIENT = 1\n",
    "instantly_async/api/tag/get_tag.py": "GET = 1\n",
    "instantly_async/models/tag.py": "TAG = 1\n",
    "instantly_async/resources/tags.py": "TAGS = 1\n",
    "instantly_async/sandbox/operations.json": "{}\n",
    "openapi.yaml": "openapi: 3.1.0\n",
}
REPORT = "## API document of 2026-02-02 (before: 2026-01-01)\n\n### Added\n\n- a\n"
OUTCOMES = Outcomes(reported="success", tested="failure")


def git(folder: Path, *arguments: str) -> str:
    settings = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    return subprocess.run(["git", *settings, *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with a file of each kind."""
    root = tmp_path / "root"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "first")
    return root


def patch_of(root: Path, change: Callable[[Path], object]) -> Path:
    """A patch with everything that a change does to the work tree, which is as before afterwards."""
    change(root)
    git(root, "add", "--all")
    file = root.parent / "a.patch"
    git(root, "diff", "--cached", "--binary", "--no-renames", f"--output={file}", "HEAD")
    git(root, "reset", "--quiet", "--hard")
    return file


def regenerated(root: Path) -> None:
    """What a regeneration may do, one of each."""
    (root / "openapi.yaml").write_text("openapi: 3.1.1\n")
    (root / "instantly_async/api/tag/get_tag.py").write_text("GET = 2\n")
    (root / "instantly_async/api/thing").mkdir()
    (root / "instantly_async/api/thing/get_thing.py").write_text("GET = 1\n")
    (root / "instantly_async/models/tag.py").unlink()
    (root / "instantly_async/sandbox/operations.json").write_text("{1: 1}\n")
    (root / "changelog.d/+api-2026-02-02.document.md").write_text("### API document\n")


def write(name: str, text: str = "more\n") -> Callable[[Path], object]:
    def change(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)

    return change


def two_fragments(root: Path) -> None:
    for day in ("01", "02"):
        (root / f"changelog.d/+api-2026-02-{day}.document.md").write_text("a\n")


def symlink(root: Path) -> None:
    (root / "instantly_async/models/link.py").symlink_to("../../Makefile")


REFUSED: dict[str, Callable[[Path], object]] = {
    "hand-written code": write("instantly_async/_core/client.py"),
    "a hook": write("custom_hooks/generate.py"),
    "the Makefile": write("Makefile"),
    "a workflow": write(".github/workflows/test.yml"),
    "attributes of git": write("instantly_async/models/.gitattributes"),
    "another kind of file": write("instantly_async/models/tag.pth"),
    "a file beside the generated folders": write("instantly_async/models.py"),
    "a person's fragment": write("changelog.d/+words.added.md"),
    "a fragment of another kind": write("changelog.d/+api-2026-02-02.added.md"),
    "two fragments": two_fragments,
    "no document": lambda root: (root / "openapi.yaml").unlink(),
    "a file that is moved in": lambda root: (root / "custom_hooks/generate.py").rename(
        root / "instantly_async/models/generate.py"
    ),
    "a file that is moved out": lambda root: (root / "instantly_async/models/tag.py").rename(root / "tag.py"),
    "a symbolic link": symlink,
    "a program": lambda root: (root / "instantly_async/models/tag.py").chmod(0o755),
    "no text": write("instantly_async/models/tag.py", "a\0b"),
}


def test_what_a_regeneration_does_is_staged_and_the_work_tree_is_not_touched(root: Path) -> None:
    patch.stage(root, patch_of(root, regenerated))
    staged = git(root, "diff", "--cached", "--name-status", "--no-renames", "HEAD").splitlines()
    assert staged == [
        "A\tchangelog.d/+api-2026-02-02.document.md",
        "M\tinstantly_async/api/tag/get_tag.py",
        "A\tinstantly_async/api/thing/get_thing.py",
        "D\tinstantly_async/models/tag.py",
        "M\tinstantly_async/sandbox/operations.json",
        "M\topenapi.yaml",
    ]
    assert {name: (root / name).read_text() for name in FILES} == FILES


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED)
def test_what_no_regeneration_does_is_refused_and_leaves_nothing(root: Path, change: Callable[[Path], object]) -> None:
    def both(root: Path) -> None:
        (root / "instantly_async/resources/tags.py").write_text("TAGS = 2\n")
        change(root)

    with pytest.raises(ProposalError, match="the patch is refused"):
        patch.stage(root, patch_of(root, both))
    assert not git(root, "status", "--porcelain")


@pytest.mark.parametrize("path", ["../outside.py", ".git/hooks/pre-commit", "/tmp/outside.py"])
def test_a_patch_that_leads_out_of_the_repository_is_refused(root: Path, path: str) -> None:
    file = patch_of(root, write("instantly_async/models/thing.py"))
    file.write_text(file.read_text().replace("instantly_async/models/thing.py", path))
    with pytest.raises((ProposalError, ProgramError)):
        patch.stage(root, file)
    assert not git(root, "status", "--porcelain")


def test_a_patch_that_does_not_fit_is_refused(root: Path) -> None:
    file = patch_of(root, regenerated)
    write("openapi.yaml")(root)
    git(root, "commit", "--quiet", "--all", "--message", "second")
    with pytest.raises(ProgramError, match="git apply"):
        patch.stage(root, file)


def test_everything_that_is_generated_may_be_changed_and_nothing_else_of_the_package() -> None:
    assert set(patch.GENERATED) == {f"{PACKAGE}/{name}" for name in GENERATED}
    for path in (ROOT / PACKAGE).rglob("*"):
        name = path.relative_to(ROOT).as_posix()
        if path.is_file() and "__pycache__" not in path.parts:
            allowed = any(pattern.fullmatch(name) for pattern, _ in patch.ALLOWED)
            assert allowed == name.startswith(patch.GENERATED), name


def hand_on(root: Path) -> Path:
    """The folder that is handed on; what update-spec and spec-report wrote is beside it."""
    (root.parent / "report.md").write_text(REPORT)
    (root.parent / "notes.md").write_text("### Needs words\n")
    folder = root.parent / "artifact"
    artifact.write(root, folder, root.parent / "report.md", root.parent / "notes.md", OUTCOMES)
    return folder


def test_what_is_handed_on_arrives(root: Path) -> None:
    regenerated(root)
    write("Makefile")(root)  # a file that a test left, say
    (root / "changelog.d/+api-2026-02-02.document.md").unlink()
    read = artifact.read(hand_on(root))
    assert (read.report, read.notes, read.outcomes) == (REPORT, "### Needs words\n", OUTCOMES)
    git(root, "reset", "--quiet", "--hard")
    patch.stage(root, read.patch)
    fragment = git(root, "show", ":changelog.d/+api-2026-02-02.document.md")
    assert fragment == "### API document of 2026-02-02 (before: 2026-01-01)\n\n#### Added\n\n- a\n"


def test_a_second_document_of_a_day_leaves_in_the_changelog_what_the_first_one_broke(root: Path) -> None:
    """What was merged and not released yet decides on the next version; what was only proposed is made again."""
    path = "changelog.d/+api-2026-02-02.document.md"
    merged = "### API document of 2026-02-02\n\n#### Breaking\n\n- `a` vanished\n"
    write(path, merged)(root)
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "merged")
    for _ in range(2):
        write("instantly_async/models/tag.py")(root)
        read = artifact.read(hand_on(root))
        git(root, "reset", "--quiet", "--hard")
        patch.stage(root, read.patch)
        more = "### API document of 2026-02-02 (before: 2026-01-01)\n\n#### Added\n\n- a\n"
        assert git(root, "show", f":{path}") == f"{merged}\n{more}"


def test_nothing_is_handed_on_where_the_package_stays_as_it_is(root: Path) -> None:
    write("openapi.yaml")(root)
    assert artifact.read(hand_on(root)).is_empty


def damaged(name: str, content: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(content)


def linked(folder: Path) -> None:
    (folder / artifact.NOTES).unlink()
    os.symlink("/etc/hostname", folder / artifact.NOTES)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda folder: (folder / artifact.NOTES).unlink(), "must have"),
        (damaged("another.md", b""), "must have"),
        (linked, "is no file"),
        (damaged(artifact.REPORT, b"a" * 2_000_001), "may have 2000000"),
        (damaged(artifact.PATCH, b"\xff"), "no UTF-8"),
        (damaged(artifact.OUTCOMES, b"{"), "no JSON"),
        (damaged(artifact.OUTCOMES, b"[]"), "must have `reported`"),
        (
            damaged(artifact.OUTCOMES, b'{"reported": "success", "tested": "success", "a": 1}'),
            "must have `reported`",
        ),
        (damaged(artifact.OUTCOMES, b'{"reported": "success", "tested": ["success"]}'), "must be one of"),
    ],
)
def test_a_damaged_artifact_is_refused(root: Path, damage: Callable[[Path], object], message: str) -> None:
    folder = hand_on(root)
    damage(folder)
    with pytest.raises(ProposalError, match=message):
        artifact.read(folder)


def test_a_regeneration_without_a_report_is_not_handed_on(root: Path) -> None:
    with pytest.raises(ProposalError, match="spec-report come first"):
        artifact.write(root, root.parent, root / "none.md", root / "none.md", OUTCOMES)


def test_the_text_of_a_pull_request_is_short_calls_nobody_and_closes_nothing() -> None:
    body = pull_request._body("Fixes #7, says @somebody\n" + "long " * 50_000, "notes")
    assert len(body) < 65_536
    assert "#7" not in body
    assert "@somebody" not in body
    assert body.startswith("Fixes #\u200b7, says @\u200bsomebody\n")
    assert "the whole report is in `changelog.d/`" in body
    assert body.endswith(f"{pull_request.FOOT}\n")


@pytest.mark.parametrize(
    ("report", "title"),
    [
        (REPORT, "API document of 2026-02-02 (before: 2026-01-01)"),
        ("## Buy\nmore", "API document of an unknown date"),
        ("", "API document of an unknown date"),
        ("## API document of 2026-02-02 @somebody", "API document of 2026-02-02"),
    ],
)
def test_the_title_is_the_heading_of_the_report_and_nothing_that_comes_after_it(report: str, title: str) -> None:
    assert pull_request._title(report) == title
