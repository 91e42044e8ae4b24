"""Stands in for `pypi_attestations sign`: the attestation has its form and tells of the file, but nobody signed it."""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from pathlib import Path

PREDICATE = "https://docs.pypi.org/attestations/publish/v1"


def main(paths: list[str]) -> None:
    """Write an attestation beside each file."""
    for path in map(Path, paths):
        statement = {
            "_type": "https://in-toto.io/Statement/v1",
            "subject": [{"name": path.name, "digest": {"sha256": hashlib.sha256(path.read_bytes()).hexdigest()}}],
            "predicateType": PREDICATE,
            "predicate": None,
        }
        attestation = {
            "version": 1,
            "verification_material": {"certificate": _encoded(b"of a dry run"), "transparency_entries": [{}]},
            "envelope": {"statement": _encoded(json.dumps(statement).encode()), "signature": _encoded(b"of a dry run")},
        }
        path.with_name(f"{path.name}.publish.attestation").write_text(json.dumps(attestation), encoding="utf-8")


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


if __name__ == "__main__":
    main(sys.argv[1:])
