"""VENDORED.toml: what a copy was made from, what it needs, and the files of which it consists."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from attrs import asdict, field, fields_dict, frozen
from attrs.validators import instance_of, optional

from .contents import RECORD

DISTRIBUTION = "instantly-async"
COMMENT = f"""\
# This folder is a copy of the Python package {DISTRIBUTION}. Do not edit it: an update replaces it as a whole.
# Its module `vendor` proves, with --check, that its files are those listed here.
"""


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

    distribution: str = field(validator=instance_of(str))
    version: str = field(validator=instance_of(str))
    document_date: str = field(validator=instance_of(str))
    document_sha256: str = field(validator=instance_of(str))
    generator: str = field(validator=instance_of(str))
    sandbox: bool = field(validator=instance_of(bool))
    requires_python: str | None = field(default=None, validator=optional(instance_of(str)))
    dependencies: list[str] | None = field(default=None, validator=optional(instance_of(list)))
    sandbox_dependencies: list[str] | None = field(default=None, validator=optional(instance_of(list)))
    files: dict[str, str] = field(kw_only=True, validator=instance_of(dict))

    @classmethod
    def of(cls, folder: Path) -> Record | None:
        """The record of a copy; None where there is none that can be read."""
        try:
            found = tomllib.loads((folder / RECORD).read_text(encoding="utf-8"))
            record = cls(**{name: found[_key(name)] for name in fields_dict(cls) if _key(name) in found})
        except (FileNotFoundError, NotADirectoryError, TypeError, ValueError):
            return None
        return record if record.distribution == DISTRIBUTION else None

    def __str__(self) -> str:
        return f"{self.version} (API document of {self.document_date})"

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
