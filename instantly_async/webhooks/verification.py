"""Deliveries are unsigned: only a header that the subscription was given tells them from what others send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from hmac import compare_digest
from typing import Protocol, TypeAlias, runtime_checkable

from .._core.secret import Secret


@runtime_checkable
class _Items(Protocol):
    """A mapping, or what has the pairs of one, such as the headers of `http.server`."""

    def items(self) -> Iterable[tuple[str, str]]: ...


Headers: TypeAlias = _Items | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
Secrets: TypeAlias = Mapping[str, str | Iterable[str]]


class VerificationError(Exception):
    """A request that does not have the secret header, or has another value in it.

    The message shows neither value.
    """


class Verifier:
    """Knows the secret headers, and shows none of them.

    Args:
        secrets: Name of a header → its value, or the values that are good while one is replaced by another.

    Raises:
        ValueError: There is no header, or no value for one.
        TypeError: It is no mapping, or a name or a value is no text.
    """

    def __init__(self, secrets: Secrets) -> None:
        if not isinstance(secrets, Mapping):
            raise TypeError(f"secrets is a mapping of headers' names to their values, not {type(secrets).__name__}")
        self._digests = {_text(name).strip().lower(): Secret(_digests(name, secrets[name])) for name in secrets}
        if not self._digests:
            raise ValueError("secrets names no header: anybody could send events")

    def verify(self, headers: Headers) -> None:
        """See that each of the headers is there, once, with one of its values.

        Raises:
            VerificationError: It is not.
        """
        received: dict[str, list[bytes]] = {name: [] for name in self._digests}
        for name, value in _pairs(headers):
            if (values := received.get(_text(name).strip().lower())) is not None:
                values.append(_digest(_text(value)))
        for name, values in received.items():
            if len(values) != 1:
                raise VerificationError(f"the header {name} is {'missing' if not values else 'there more than once'}")
            matches = [compare_digest(values[0], digest) for digest in self._digests[name].value]  # all of them
            if True not in matches:
                raise VerificationError(f"the header {name} has another value than the subscription's")


def verify(headers: Headers, secrets: Secrets) -> None:
    """See that a request comes from whoever knows the headers of the subscription, in constant time.

    Args:
        headers: Those of the request, as any web framework has them; names may be in any case.
        secrets: What `instantly.webhooks.create(headers=...)` was given: name of a header → its value, or several
            values, of which one is enough, while one is replaced by another. Each header is needed.

    Raises:
        VerificationError: A header is missing, is there more than once, or has another value.
        ValueError: There is no header in `secrets`, or no value for one.
        TypeError: `secrets` is no mapping, or a name or a value is no text.
    """
    Verifier(secrets).verify(headers)


def _pairs(headers: Headers) -> Iterable[tuple[str | bytes, str | bytes]]:
    return headers.items() if isinstance(headers, _Items) else headers


def _digests(name: str, values: str | Iterable[str]) -> list[bytes]:
    if not isinstance(values, Iterable):
        raise TypeError(f"the value of the header {name} in secrets is text, not {type(values).__name__}")
    texts = [values] if isinstance(values, str) else list(values)
    if not texts or not all(_text(text).strip() for text in texts):
        raise ValueError(f"secrets has no value, or an empty one, for the header {name}")
    return [_digest(text) for text in texts]


def _digest(value: str) -> bytes:
    """Digests have one length, so that a comparison does not tell that of the secret. Servers strip blanks."""
    return sha256(value.strip().encode("utf-8", "surrogatepass")).digest()


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        raise TypeError(f"a header's name or value is text, not {type(value).__name__}")
    return value
