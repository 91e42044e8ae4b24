"""A version follows from what its changes mean for users, and a step that is too small is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from custom_hooks.release import policy
from custom_hooks.release.errors import ReleaseError
from custom_hooks.release.policy import Fragment
from custom_hooks.release.versions import Step, Version, parse

ROOT = Path(__file__).resolve().parents[3]

ADDED = Fragment("+a.added.md", "added", "- One more.\n")
CHANGED = Fragment("+a.changed.md", "changed", "- Faster.\n")
FIXED = Fragment("+a.fixed.md", "fixed", "- It works.\n")
SECURITY = Fragment("+a.security.md", "security", "- It is safe.\n")
DEPRECATED = Fragment("+a.deprecated.md", "deprecated", "- `old` warns; use `new`.\n")
REMOVED = Fragment("+a.removed.md", "removed", "- `old` is gone.\n")
BREAKING = Fragment("+b.changed.md", "changed", "- **Breaking:** `a` is now `b`.\n")
DOCUMENT = Fragment("+api.document.md", "document", "### API document\n\nWords.\n\n#### Changed\n\n- a\n")
NEW_CALLS = Fragment("+api.document.md", "document", "### API document\n\nWords.\n\n#### Added\n\n- a\n")
BREAKING_DOCUMENT = Fragment("+api.document.md", "document", "### API document\n\nWords.\n\n#### Breaking\n\n- a\n")


@pytest.mark.parametrize(
    ("change", "before_one", "from_one_on"),
    [
        (FIXED, Step.PATCH, Step.PATCH),
        (SECURITY, Step.PATCH, Step.PATCH),
        (DOCUMENT, Step.PATCH, Step.PATCH),
        (ADDED, Step.PATCH, Step.MINOR),
        (CHANGED, Step.PATCH, Step.MINOR),
        (DEPRECATED, Step.PATCH, Step.MINOR),
        (NEW_CALLS, Step.PATCH, Step.MINOR),
        (REMOVED, Step.MINOR, Step.MAJOR),
        (BREAKING, Step.MINOR, Step.MAJOR),
        (BREAKING_DOCUMENT, Step.MINOR, Step.MAJOR),
    ],
    ids=lambda value: f"{value.name} {value.text[:20]!r}" if isinstance(value, Fragment) else str(value),
)
def test_each_kind_of_change_asks_for_a_step(change: Fragment, before_one: Step, from_one_on: Step) -> None:
    assert policy.step(Version(0, 3, 1), [FIXED, change])[0] is before_one
    assert policy.step(Version(1, 3, 1), [FIXED, change])[0] is from_one_on


@pytest.mark.parametrize(
    ("before", "version", "change", "words"),
    [
        ("0.1.0", "0.1.1", BREAKING, "too small a step.* 0.2.0 or more .a minor step., because of .b.changed.md"),
        ("1.4.2", "1.5.0", REMOVED, "too small a step.* 2.0.0 or more .a major step., because of .a.removed.md"),
        ("1.4.2", "1.4.3", ADDED, "too small a step.* 1.5.0 or more"),
        ("1.4.2", "1.4.2", FIXED, "does not follow 1.4.2: that is one of 1.4.3, 1.5.0, 2.0.0"),
        ("1.4.2", "1.6.0", FIXED, "does not follow"),
        ("1.4.2", "1.4.1", FIXED, "does not follow"),
    ],
)
def test_a_version_that_the_policy_forbids_is_refused(before: str, version: str, change: Fragment, words: str) -> None:
    why = policy.refusal(parse(version), parse(before), [change])
    with pytest.raises(ReleaseError, match=words):
        raise ReleaseError(why or "")


@pytest.mark.parametrize(
    ("before", "version", "change"),
    [
        ("0.1.0", "0.1.1", ADDED),
        ("0.1.0", "0.2.0", FIXED),
        ("0.9.0", "0.10.0", BREAKING),
        ("0.9.0", "1.0.0", FIXED),
        ("1.4.2", "1.5.0", ADDED),
        ("1.4.2", "2.0.0", REMOVED),
    ],
)
def test_a_version_may_be_the_smallest_that_is_allowed_or_a_larger_one(
    before: str, version: str, change: Fragment
) -> None:
    assert policy.refusal(parse(version), parse(before), [change]) is None


@pytest.mark.parametrize("text", ["", "1.2", "v1.2.3", "1.2.3rc1", "01.2.3", "1.2.3.4", "1.2.-3", "1.2.3\n", "1.2.٣"])
def test_a_version_has_one_form(text: str) -> None:
    with pytest.raises(ReleaseError, match="no version of the form"):
        parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "- **Breaking:** `a` is now `b`.\n",
        "- One.\n- **Breaking**: `a` is now `b`.\n",
        "- **BREAKING:** `a` is now `b`.\n",
        "**Breaking:** `a` is now `b`.\n",
        "* **Breaking:** `a` is now `b`.\n",
        "- One:\n  - __Breaking:__ `a` is now `b`.\n",
        "- **Breaking change:** `a` is now `b`.\n",
    ],
)
def test_the_mark_of_a_break_is_seen_however_it_is_written(text: str) -> None:
    assert Fragment("+a.changed.md", "changed", text).breaks
    assert not Fragment("+a.changed.md", "changed", text.replace("reaking", "rake").replace("REAKING", "RAKE")).breaks


def written(tmp_path: Path, name: str, content: bytes) -> Path:
    """A project with one fragment."""
    (tmp_path / "changelog.d").mkdir()
    (tmp_path / "changelog.d" / "README.md").write_text("About fragments.\n", encoding="utf-8")
    (tmp_path / "changelog.d" / name).write_bytes(content)
    return tmp_path


@pytest.mark.parametrize("name", ["+words.fix.md", "+words.removed", "+words.removed.rst", "+words.removed.more.md"])
def test_a_fragment_of_a_kind_that_there_is_not_is_refused(name: str, tmp_path: Path) -> None:
    """Also where towncrier would take it, and print a break that nobody has counted."""
    with pytest.raises(ReleaseError, match=rf"{re.escape(name)} is of no kind"):
        policy.fragments(written(tmp_path, name, b"- a\n"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "says nothing"),
        (b" \r\n", "says nothing"),
        (b"- a\n\n## [9.9.9] - 2026-01-01\n\n- b\n", "the heading of an entry"),
        (b"- a\r\n\r\n## [9.9.9] - 2026-01-01\r\n", "the heading of an entry"),
        (b"- a\n\n[1.2.3]: https://example.com\n", "the link of one"),
        (b"- a:\n\n  ```python\n  b\n", "does not end"),
    ],
)
def test_a_text_that_would_not_come_out_as_it_went_in_is_refused(content: bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=words):
        policy.fragments(written(tmp_path, "+words.fixed.md", content))


def test_a_fragment_may_have_the_line_ends_of_windows(tmp_path: Path) -> None:
    text = b"### API document\r\n\r\nWords.\r\n\r\n#### Breaking\r\n\r\n- a\r\n"
    (fragment,) = policy.fragments(written(tmp_path, "+api-undated.document.md", text))
    assert fragment.breaks


def test_the_fragments_that_are_here_can_be_read() -> None:
    names = {path.name for path in (ROOT / "changelog.d").glob("+*.md")}
    assert {fragment.name for fragment in policy.fragments(ROOT)} == names
