"""What an entry says is what its fragments said, and no entry runs into another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.release import changelog
from custom_hooks.release.errors import ReleaseError
from custom_hooks.release.versions import parse

REPOSITORY = "https://github.com/instantly-async/instantly-async"
SECOND = "### Fixed\n\n- See [the standard][1] and [2].\n\n[1]: https://example.com/1\n[2]: https://example.com/2\n"
FIRST = "### Added\n\n- One.\n"
TEXT = f"# Changelog\n\nWords.\n\n## [0.2.0] - 2026-02-01\n\n{SECOND}\n## [0.1.0] - 2026-01-01\n\n{FIRST}"


def project(tmp_path: Path, text: str) -> Path:
    (tmp_path / "CHANGELOG.md").write_bytes(text.encode())
    return tmp_path


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_an_entry_keeps_its_own_links(line_end: str, tmp_path: Path) -> None:
    root = project(tmp_path, TEXT.replace("\n", line_end))
    for _ in range(2):
        changelog.link(root, REPOSITORY)
        assert changelog.entry(root, parse("0.2.0")) == SECOND
        assert changelog.entry(root, parse("0.1.0")) == FIRST
        links = f"[0.2.0]: {REPOSITORY}/compare/v0.1.0...v0.2.0\n[0.1.0]: {REPOSITORY}/releases/tag/v0.1.0\n"
        assert (root / "CHANGELOG.md").read_text(encoding="utf-8") == f"{TEXT}\n{links}"


@pytest.mark.parametrize("text", ["", "# Changelog\n", "## [0.1.0] - 2026-01-01\n\n[0.1.0]: https://example.com\n"])
def test_there_is_no_entry_where_there_is_none_or_an_empty_one(text: str, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"no entry of 0\.1\.0"):
        changelog.entry(project(tmp_path, text), parse("0.1.0"))


def test_links_of_an_entry_lead_somewhere_from_the_release_on_github(tmp_path: Path) -> None:
    """The changelog lies in the repository, and the release does not."""
    written = "- [a](docs/a.md#b), [b][1], [c](https://example.com), [d](#d), [e](/e).\n\n[1]: docs/f.md\n"
    root = project(tmp_path, f"## [0.2.0] - 2026-02-01\n\n{written}\n")
    where = f"{REPOSITORY}/blob/v0.2.0/docs/"
    assert changelog.notes(root, parse("0.2.0"), REPOSITORY) == written.replace("docs/", where)


def test_an_entry_that_is_longer_than_github_takes_ends_with_a_link(tmp_path: Path) -> None:
    lines = "".join(f"- Change {number}.\n" for number in range(20_000))
    notes = changelog.notes(project(tmp_path, f"## [0.2.0] - 2026-02-01\n\n{lines}"), parse("0.2.0"), REPOSITORY)
    text, _, end = notes.rpartition("\n\n")
    assert end == f"The rest is in [CHANGELOG.md]({REPOSITORY}/blob/v0.2.0/CHANGELOG.md).\n"
    assert len(notes) < 125_000
    assert lines.startswith(f"{text}\n")
