"""The report as an entry of CHANGELOG.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.changes import changelog
from custom_hooks.errors import DocumentError

CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- Something.

## [0.1.0] - 2026-01-01

### Added

- All of it.
"""
REPORT = "## API document of 2026-02-01 (before: 2026-01-01)\n\n1 breaking.\n\n### Breaking\n\n#### `leads`\n\n- a\n"


def test_the_report_becomes_an_entry_of_the_changelog(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(CHANGELOG)
    changelog.insert(file, REPORT)
    first, second = "## [Unreleased]\n", "\n### Added\n\n- Something."
    assert file.read_text() == CHANGELOG.replace(first + second, f"{first}\n{_deeper(REPORT)}{second}")


def _deeper(report: str) -> str:
    return "".join(f"#{line}" if line.startswith("#") else line for line in report.splitlines(keepends=True))


def test_an_entry_for_the_same_dates_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(CHANGELOG)
    changelog.insert(file, REPORT)
    once = file.read_text()
    changelog.insert(file, REPORT)
    assert file.read_text() == once
    changelog.insert(file, REPORT.replace("- a", "- b"))
    assert file.read_text() == once.replace("- a", "- b")
    changelog.insert(file, REPORT.replace("02-01", "03-01"))
    assert file.read_text().count("### API document of") == 2


@pytest.mark.parametrize("text", ["# Changelog\n\n## [Unreleased]\n", "# Changelog\n\n## [Unreleased]"])
def test_the_first_entry_of_a_changelog(text: str, tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(text)
    changelog.insert(file, REPORT)
    assert file.read_text() == f"# Changelog\n\n## [Unreleased]\n\n{_deeper(REPORT)}"


def test_a_changelog_without_a_place_for_it_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# Changelog\n")
    with pytest.raises(DocumentError, match=r"CHANGELOG\.md has no line"):
        changelog.insert(file, REPORT)
