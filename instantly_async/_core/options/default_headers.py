"""Headers that a user adds to every call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_VALUE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")

_REFUSED = {
    "authorization": "give the key as api_key",
    "proxy-authorization": "the API is no proxy",
    "x-as-workspace": "give the workspace as workspace",
    "content-type": "the client sends it where there is a body",
    "accept-encoding": "the client names the codings that it reads",
    **dict.fromkeys(
        [
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "keep-alive",
            "te",
            "trailer",
            "upgrade",
            "expect",
        ],
        "the connection sets it",
    ),
}


def default_headers(given: Any) -> dict[str, str]:
    """The headers as they are sent.

    Raises:
        TypeError: They are no mapping of text to text.
        ValueError: A name or a value cannot be in a request, or is the client's own.
    """
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise TypeError(f"default_headers is a {type(given).__name__}, and must be a mapping of names to values")
    headers: dict[str, str] = {}
    for name, value in given.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise TypeError(f"default_headers has {name!r}, and names and values must be text")
        _check(name, value)
        if name.lower() in map(str.lower, headers):
            raise ValueError(f"default_headers has {name!r} twice; upper and lower case make no difference")
        headers[name] = value
    return headers


def merged(own: Mapping[str, str], added: Mapping[str, str]) -> dict[str, str]:
    """Headers of the client's own, and those that a user adds or puts in their place."""
    replaced = {name.lower() for name in added}
    return {**{name: value for name, value in own.items() if name.lower() not in replaced}, **added}


def _check(name: str, value: str) -> None:
    if not _NAME.fullmatch(name):
        raise ValueError(f"default_headers has {name!r}, which is no name of a header")
    if (reason := _REFUSED.get(name.lower())) is not None:
        raise ValueError(f"default_headers has {name!r}: leave it out, {reason}")
    if not _VALUE.fullmatch(value):  # not shown: it may be a secret
        raise ValueError(
            f"the value of {name!r} in default_headers has a line break, a blank at an end, or a character that is no "
            "ASCII; a header cannot have it"
        )
