"""VENDORED.toml: what a copy was made from, what it needs, and the files of which it consists."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path, PurePosixPath

from attrs import Attribute, asdict, field, fields_dict, frozen
from attrs.validators import deep_iterable, deep_mapping, instance_of, matches_re, optional

from .contents import RECORD, read

DISTRIBUTION = "instantly-async"
COMMENT = f"""\
# This folder is a copy of the Python package {DISTRIBUTION}. Do not edit it: an update replaces it as a whole.
# `vendor --check --strict` of the installed package proves that its files are those of the release.
"""
LARGEST = 1_000_000  # bytes
LONGEST_LINE = 300  # bytes; tomllib takes time that grows with the square of the length of a key
SUFFIXES = {"", ".json", ".md", ".py", ".pyi", ".toml", ".txt", ".typed", ".yaml"}


def _file_name(_record: Record, _attribute: Attribute[str], file: str) -> None:
    """A file of a copy lies within it, has a name that can be shown, and is not what Python runs without a source."""
    parts = file.split("/")
    if not file.isprintable() or set(file) & {"\\", ":"} or set(parts) & {"", ".", "..", "__pycache__", RECORD}:
        raise ValueError(f"{file!r} cannot be a file of a copy")
    if PurePosixPath(file).suffix not in SUFFIXES:
        raise ValueError(f"{file!r} is none of the kinds of files that a copy has")


_TEXT = instance_of(str)
_TEXTS = optional(deep_iterable(_TEXT, instance_of(list)))


@frozen
class Record:
    """What is known of a copy.

    Attributes:
        distribution: The name under which the package is published.
        version: The version of the package.
        document_date: The day on which openapi.yaml, of which the package was made, was last brought up to date.
        document_sha256: The SHA-256 of that openapi.yaml.
        generator: What made the package of it.
        sandbox: Whether the sandbox is in.
        requires_python: The versions of Python; None where they are not known.
        dependencies: All that has to be installed; None where it is not known.
        sandbox_dependencies: Those of them that only the sandbox needs.
        files: The SHA-256 of each file.
    """

    distribution: str = field(validator=_TEXT)
    version: str = field(validator=_TEXT)
    document_date: str = field(validator=_TEXT)
    document_sha256: str = field(validator=_TEXT)
    generator: str = field(validator=_TEXT)
    sandbox: bool = field(validator=instance_of(bool))
    requires_python: str | None = field(default=None, validator=optional(_TEXT))
    dependencies: list[str] | None = field(default=None, validator=_TEXTS)
    sandbox_dependencies: list[str] | None = field(default=None, validator=_TEXTS)
    files: dict[str, str] = field(
        kw_only=True, validator=deep_mapping(_file_name, matches_re("[0-9a-f]{64}"), instance_of(dict))
    )

    @classmethod
    def of(cls, folder: Path) -> Record | None:
        """The record of a copy; None where there is none that can be read."""
        try:
            content = read(folder / RECORD, largest=LARGEST)
            if content is None or any(len(line) > LONGEST_LINE for line in content.splitlines()):
                return None
            found = tomllib.loads(content.decode())
            record = cls(**{name: found[_key(name)] for name in fields_dict(cls) if _key(name) in found})
        except (FileNotFoundError, NotADirectoryError, RecursionError, TypeError, ValueError):
            return None
        return record if record.distribution == DISTRIBUTION else None

    def __str__(self) -> str:
        return f"{self.version} (API document of {self.document_date})"

    def contradictions(self, other: Record) -> list[str]:
        """The keys under which two records say different things; what one of them does not know is none."""
        mine, theirs = asdict(self), asdict(other)
        return [_key(name) for name in mine if mine[name] != theirs[name] and None not in (mine[name], theirs[name])]

    def content(self) -> bytes:
        """The record as a file: always the same bytes for the same facts."""
        facts = {name: value for name, value in asdict(self).items() if value is not None}
        files = facts.pop("files")
        lines = [f"{_key(name)} = {_toml(value)}" for name, value in facts.items()]
        lines += ["", "[files]", *(f"{_toml(file)} = {_toml(files[file])}" for file in sorted(files))]
        return (COMMENT + "\n".join(["", *lines, ""])).encode()


def _key(name: str) -> str:
    return name.replace("_", "-")


def _toml(value: str | bool | list[str]) -> str:
    """Texts, truth values and lists are written in TOML as in JSON."""
    return json.dumps(value, ensure_ascii=False, indent=4)
