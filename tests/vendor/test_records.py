"""A record is data: what is none is refused in one line, in little time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .copies import DEST, Ran

HASH = "0" * 64
FACTS = """\
distribution = "instantly-async"
version = "0.2.0"
document-date = "2026-08-21"
document-sha256 = ""
generator = ""
sandbox = false
"""


def of(line: str = "", *, files: str = "") -> bytes:
    """A record; a line replaces the one with the same key."""
    key = line.partition(" = ")[0]
    kept = [one for one in FACTS.splitlines() if not key or not one.startswith(f"{key} =")]
    return "\n".join([*kept, line, "[files]", files]).encode()


NAMES = [
    *("", ".", "..", "../x.py", "a/../../x.py", "/etc/passwd", "a//b.py", "a/", "./a.py", "C:x.py", "a\\\\b.py"),
    *("a\\nb.py", "\\u001b[2J.py", "\\u202e.py", "a\\u0000.py", "VENDORED.toml"),
    *("__pycache__/a.cpython-311.pyc", "a/__pycache__/b.py", "a.pyc", "a.so", "a.pyd", "a.pth", "a.PYC", "a.dll"),
]
MALFORMED = {
    "empty": b"",
    "no utf-8": b"\xff" + of(),
    "a nul": of('version = "0.2.0\0"'),
    "another package": of('distribution = "instantly"'),
    "a key twice": of() + of(),
    "a version of 5,000 digits": of(f'version = "{"1" * 5000}"'),
    "a version that is a number of 5,000 digits": of(f"version = {'1' * 5000}"),
    "a number of 500 digits": of(f"version = {'1' * 500}"),
    "a version that is a list": of('version = ["0.2.0"]'),
    "a version that is a date": of("version = 2026-08-21"),
    "a date that is no number": of("document-date = nan"),
    "a date that is a date": of("document-date = 2026-08-21"),
    "a truth value that is text": of('sandbox = "false"'),
    "text where a list is expected": of('dependencies = "httpx"'),
    "numbers in a list": of("dependencies = [1]"),
    "a list in a list": of('sandbox-dependencies = [["httpx"]]'),
    "tables in a list": of('dependencies = [{name = "httpx"}]'),
    "files that are text": FACTS.encode() + b'files = ""\n',
    "files that are a list": FACTS.encode() + b"[[files]]\n",
    "no files": FACTS.encode(),
    "a table in files": of(files='[files."client.py"]'),
    "a hash that is a number": of(files='"client.py" = 1'),
    "a hash that is short": of(files='"client.py" = "00"'),
    "a hash and more": of(files=f'"client.py" = "{HASH}0"'),
    "deep lists": of("dependencies = " + "[\n" * 100_000),
    "deep tables": of("dependencies = " + "{a = " * 100),
    "a long key": of("a." * 400_000 + "a = 1"),
    "millions of files": of(files="\n".join(f'"{number}" = "{HASH}"' for number in range(20_000))),
    **{f"the name {name!r}": of(files=f'"{name}" = "{HASH}"') for name in NAMES},
}


@pytest.mark.parametrize("content", MALFORMED.values(), ids=MALFORMED)
def test_a_malformed_record_is_refused_in_one_line(content: bytes, vendor: Callable[..., Ran]) -> None:
    Path("odd").mkdir()
    (Path("odd") / "VENDORED.toml").write_bytes(content)
    reason = "(no readable VENDORED.toml)"
    for options in ([], ["--strict"]):
        ran = vendor("--check", *options, "odd")
        assert ran == Ran(2, "", f"odd is no copy of instantly-async {reason}: give the folder of one\n")
    assert vendor("odd", "--force") == Ran(
        2, "", f"odd is not empty, and no copy {reason}: move it away, or give another DEST\n"
    )


def test_a_wellformed_record_is_read_with_what_it_says_beyond(vendor: Callable[..., Ran]) -> None:
    """Later versions may say more; what makes the others malformed is the one thing that differs."""
    Path("odd").mkdir()
    (Path("odd") / "VENDORED.toml").write_bytes(of("later = [1, [2]]", files=f'"client.py" = "{HASH}"'))
    assert "  missing client.py\n" in vendor("--check", "odd").out
    vendor(DEST)
    path = Path(DEST) / "VENDORED.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert vendor("--check", DEST).status == 0
