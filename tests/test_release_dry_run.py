"""A release from end to end, by the steps of its workflow, and everything that has to keep one from being published."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from custom_hooks.release import policy
from custom_hooks.release.dry_run.index import Index
from custom_hooks.release.dry_run.rehearsal import QUICK, Rehearsal
from custom_hooks.release.dry_run.workflow import Outcome

ROOT = Path(__file__).parent.parent
REPOSITORY = "https://github.com/instantly-async/instantly-async"
FIRST, NEXT = "0.1.0", "0.1.1"
WHEEL, SDIST = f"instantly_async-{FIRST}-py3-none-any.whl", f"instantly_async-{FIRST}.tar.gz"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("openssl") is None, reason="the stand-in index takes the openssl command"),
]


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    with Index(tmp_path) as index:
        yield index


@pytest.fixture
def rehearsal(tmp_path: Path, index: Index) -> Rehearsal:
    """A repository whose main has the first version prepared, and no tag; whatever is released by now."""
    (tmp_path / "work").mkdir()
    rehearsal = Rehearsal(ROOT, tmp_path / "work", index)
    tree = rehearsal.repository.tree
    changelog, fragments = tree / "CHANGELOG.md", tree / "changelog.d"
    before, start, _ = changelog.read_text(encoding="utf-8").partition("<!-- towncrier release notes start -->\n")
    changelog.write_text(before + start, encoding="utf-8")
    for fragment in policy.fragments(tree):
        (fragments / fragment.name).unlink()
    (fragments / "+words.added.md").write_text("- More [words](docs/releases.md).\n", encoding="utf-8")
    rehearsal.repository.commit("Before the first release")
    rehearsal.prepare(FIRST)
    return rehearsal


def last(outcomes: list[Outcome]) -> Outcome:
    """The one job that failed, which is the last that was run."""
    assert [outcome.succeeded for outcome in outcomes].count(False) == 1
    return next(outcome for outcome in outcomes if not outcome.succeeded)


def nothing_published(rehearsal: Rehearsal) -> bool:
    return not rehearsal.index.files and not rehearsal.releases


def test_a_version_is_prepared_where_the_policy_allows_it(rehearsal: Rehearsal) -> None:
    tree = rehearsal.repository.tree
    text = (tree / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{FIRST}] - " in text
    assert text.endswith(f"\n[{FIRST}]: https://github.com/instantly-async/instantly-async/releases/tag/v{FIRST}\n")
    assert {path.name for path in (tree / "changelog.d").iterdir()} == {"README.md", "template.md.jinja"}

    with pytest.raises(RuntimeError, match="nothing to release"):
        rehearsal.prepare(NEXT)
    (tree / "changelog.d" / "+words.removed.md").write_text("- `old` is gone.\n", encoding="utf-8")
    with pytest.raises(RuntimeError, match="the work tree has changes"):
        rehearsal.prepare("0.2.0")
    rehearsal.repository.commit("A break")
    with pytest.raises(RuntimeError, match=r"0\.1\.1 is too small a step.*0\.2\.0 or more.*\+words\.removed\.md"):
        rehearsal.prepare(NEXT)
    assert "asks for 0.2.0 or more" in rehearsal.make("prepare-release")
    assert "git tag --annotate" in rehearsal.prepare("0.2.0")
    assert "/compare/v0.1.0...v0.2.0\n[0.1.0]: " in (tree / "CHANGELOG.md").read_text(encoding="utf-8")
    assert '__version__ = "0.2.0"' in (tree / "instantly_async/_core/version.py").read_text(encoding="utf-8")


def test_a_tag_that_may_not_be_released_is_refused_with_every_reason(rehearsal: Rehearsal) -> None:
    repository = rehearsal.repository
    repository.tag("v9.9.9")
    wrong = last(rehearsal.release("v9.9.9"))
    assert wrong.failed == "make check-release"
    assert "version.py says 0.1.0, and the tag 9.9.9" in wrong.log
    assert "the newest entry of CHANGELOG.md is 0.1.0, and the tag says 9.9.9" in wrong.log

    repository.tag(f"version-{FIRST}")
    assert "has the form vX.Y.Z" in last(rehearsal.release(f"version-{FIRST}")).log

    repository.tag(f"v{FIRST}")
    fork = last(rehearsal.release(f"v{FIRST}", repository="someone/fork"))
    assert "this is someone/fork, and project.urls says instantly-async/instantly-async" in fork.log

    rehearsal.index.versions.add(FIRST)
    again = last(rehearsal.release(f"v{FIRST}"))
    assert f"has instantly-async {FIRST} already" in again.log
    here = "REPOSITORY=instantly-async/instantly-async"
    assert rehearsal.make("check-tag", f"TAG=v{FIRST}", here) == f"v{FIRST} is the tag of a release"
    with pytest.raises(RuntimeError, match=r"version\.py says 0\.1\.0, and the tag 9\.9\.9"):
        rehearsal.make("check-tag", "TAG=v9.9.9", here)

    fragment = rehearsal.repository.tree / "changelog.d" / "+words.fixed.md"
    fragment.write_text("- Words.\n", encoding="utf-8")
    repository.commit("A mend", branch="side")
    repository.tag(f"v{NEXT}")
    refused = last(rehearsal.release(f"v{NEXT}"))
    assert f"v{NEXT} is not on origin/main: only what was merged is released" in refused.log
    assert "fragments are left over in changelog.d, run `make prepare-release`: +words.fixed.md" in refused.log
    assert nothing_published(rehearsal)


@pytest.mark.parametrize("job", ["test", pytest.param("publish", marks=pytest.mark.long)])
def test_a_changed_file_in_the_wheel_is_seen_before_anything_is_published(job: str, rehearsal: Rehearsal) -> None:
    """Even where the wheel's own list of its files was changed to match; by whatever came between two jobs."""

    def change(name: str, artifacts: Path) -> None:
        if name == job:
            with zipfile.ZipFile(artifacts / "release" / WHEEL, "a") as wheel:
                wheel.writestr("instantly_async/more.py", "print('more')\n")

    rehearsal.repository.tag(f"v{FIRST}")
    outcomes = rehearsal.release(f"v{FIRST}", tests=("tests/test_origin.py",), before_job=change)
    changed = [outcome for outcome in outcomes if not outcome.succeeded]
    assert {(outcome.job, outcome.failed) for outcome in changed} == {(job, "make inspect-release")}
    for outcome in changed:
        assert "the files are not those that were built" in outcome.log
        assert "the wheel has another instantly_async/more.py than the tag" in outcome.log
        assert "RECORD does not tell of instantly_async/more.py" in outcome.log
    assert nothing_published(rehearsal)


@pytest.mark.long
def test_a_test_that_fails_with_the_built_files_keeps_them_from_being_published(rehearsal: Rehearsal) -> None:
    failing = rehearsal.repository.tree / "tests" / "test_failing.py"
    failing.write_text("def test_it():\n    assert False, 'it fails'\n", encoding="utf-8")
    rehearsal.repository.commit("A test")
    rehearsal.repository.tag(f"v{FIRST}")
    outcomes = rehearsal.release(f"v{FIRST}", tests=("tests/test_failing.py",))
    assert [(one.job, one.failed) for one in outcomes] == [
        ("build", ""),
        ("test", "make test-release"),
        ("test", "make test-release"),
    ]
    assert all("it fails" in one.log for one in outcomes if one.failed)
    assert nothing_published(rehearsal)


@pytest.mark.long
def test_a_tag_that_is_moved_while_its_release_is_under_way_is_not_released(rehearsal: Rehearsal) -> None:
    """A person approves later, maybe by days."""

    def move(name: str, artifacts: Path) -> None:
        if name == "test":
            rehearsal.repository.commit("Something else")
            rehearsal.repository.tag(f"v{FIRST}")

    rehearsal.repository.tag(f"v{FIRST}")
    outcomes = rehearsal.release(f"v{FIRST}", before_job=move)
    moved = [outcome for outcome in outcomes if not outcome.succeeded]
    assert {(outcome.job, outcome.failed) for outcome in moved} == {("test", "make inspect-release")}
    assert all(f"the tag v{FIRST} of origin is not what is checked out" in outcome.log for outcome in moved)
    assert nothing_published(rehearsal)


def test_a_tag_becomes_a_release(rehearsal: Rehearsal) -> None:
    """Both files tested without the source, uploaded and attested, and on GitHub with the entry of the changelog."""
    rehearsal.repository.tag(f"v{FIRST}")
    outcomes = rehearsal.release(f"v{FIRST}", tests=("tests/test_origin.py",))
    assert {outcome.job: outcome.failed for outcome in outcomes} == dict.fromkeys(
        ["build", "test", "publish", "github"], ""
    )
    published(rehearsal)


@pytest.mark.long
def test_a_release_that_stopped_half_way_goes_on_where_it_stopped(rehearsal: Rehearsal) -> None:
    """What failed can be run again, and nothing is published twice."""
    index = rehearsal.index
    index.room = 1
    rehearsal.repository.tag(f"v{FIRST}")
    stopped = rehearsal.release(f"v{FIRST}", tests=QUICK)
    assert {outcome.job: outcome.failed for outcome in stopped} == {"build": "", "test": "", "publish": "make publish"}
    assert len(index.files) == 1
    assert not rehearsal.releases

    index.room = 2
    assert {outcome.job: outcome.failed for outcome in rehearsal.again()} == {"publish": "", "github": ""}
    published(rehearsal)
    (lost,) = rehearsal.again("github")
    assert lost.succeeded
    assert f"GitHub has the release v{FIRST} already" in lost.log
    published(rehearsal)
    assert "goes on by `Re-run failed jobs`" in last(rehearsal.release(f"v{FIRST}")).log


def published(rehearsal: Rehearsal) -> None:
    """The one release is on the index and on GitHub, and is the same on both."""
    index = rehearsal.index
    assert sorted(index.files) == sorted(index.attestations) == [WHEEL, SDIST]
    (release,) = rehearsal.releases
    assert (release["tag"], release["title"]) == (f"v{FIRST}", FIRST)
    assert release["files"] == {name: hashlib.sha256(content).hexdigest() for name, content in index.files.items()}
    changelog = (rehearsal.repository.tree / "CHANGELOG.md").read_text(encoding="utf-8")
    assert release["notes"].startswith("### ")
    assert f"[words]({REPOSITORY}/blob/v{FIRST}/docs/releases.md)" in release["notes"]
    assert release["notes"].replace(f"{REPOSITORY}/blob/v{FIRST}/", "") in changelog
