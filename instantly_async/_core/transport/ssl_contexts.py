"""The certificates that servers are checked against, loaded once: that takes longer than all else a client needs.

SSL_CERT_FILE, or else SSL_CERT_DIR, names others than certifi's, as httpx has it.
"""

from __future__ import annotations

import os
import re
import ssl
import sys
from pathlib import Path
from threading import Lock
from typing import Literal, TypeAlias

import httpx

# The variable that names the certificates, and what it names; None for those that come with httpx.
Source: TypeAlias = tuple[Literal["SSL_CERT_FILE", "SSL_CERT_DIR"], str] | None

_HASHED_NAME = re.compile(r"[0-9a-f]{8}\.[0-9]+")  # the only names that OpenSSL looks for

_contexts: dict[Source, ssl.SSLContext] = {}
_lock = Lock()


def shared_ssl_context() -> ssl.SSLContext:
    """The one context of all clients; another one only after the environment has come to name other certificates.

    Raises:
        ValueError: What a variable names cannot be used.
    """
    source = _source()
    if source not in _contexts:
        with _lock:
            if source not in _contexts:
                _contexts[source] = _made(source)
    return _contexts[source]


def loaded_ssl_context() -> ssl.SSLContext | None:
    """The shared context if it is there already."""
    return _contexts.get(_source())


def context_of_environment() -> ssl.SSLContext | None:
    """The context with the certificates that the environment names; None if it names none, as others can wait.

    Raises:
        ValueError: What a variable names cannot be used.
    """
    _check_key_log()
    return None if _source() is None else shared_ssl_context()


def _source() -> Source:
    if file := os.environ.get("SSL_CERT_FILE"):
        return "SSL_CERT_FILE", file
    if directory := os.environ.get("SSL_CERT_DIR"):
        return "SSL_CERT_DIR", directory
    return None


def _made(source: Source) -> ssl.SSLContext:
    _check_key_log()
    if source is None:
        context = httpx.create_ssl_context()
    elif source[0] == "SSL_CERT_FILE":
        context = _of_file(source[1])
    else:
        context = _of_directories(source[1])
    context.set_alpn_protocols(["http/1.1"])
    return context


# The next two do what httpx 0.28 does; httpx 0.27 would pass over a variable that it cannot use.


def _of_file(path: str) -> ssl.SSLContext:
    what = f"SSL_CERT_FILE is {path!r}, and must be a file of certificates in PEM; correct or unset it"
    if os.path.exists(path) and not os.path.isfile(path):  # to open a pipe might take for ever
        raise ValueError(f"{what}: it is no file")
    try:
        context = ssl.create_default_context(cafile=path)
    except ssl.SSLError:
        raise ValueError(f"{what}: it has no certificate, or a broken one") from None
    except OSError as error:
        raise ValueError(f"{what}: {error.strerror}") from None
    if not context.cert_store_stats()["x509"]:
        raise ValueError(f"{what}: it has no certificate")
    return context


def _of_directories(paths: str) -> ssl.SSLContext:
    """OpenSSL takes several, and is silent about what it cannot use; if that is all, it trusts no server."""
    what = f"SSL_CERT_DIR is {paths!r}, and must be a folder of certificates in PEM; correct or unset it"
    reason: str | None = "no file in it has a certificate and the name that `openssl rehash` gives"
    files: list[Path] = []
    for directory in paths.split(os.pathsep):
        try:
            files += Path(directory).iterdir()
        except OSError as error:
            reason = error.strerror
    if not any(_HASHED_NAME.fullmatch(file.name) and _has_certificate(file) for file in files):
        raise ValueError(f"{what}: {reason}")
    return ssl.create_default_context(capath=paths)


def _has_certificate(file: Path) -> bool:
    try:
        return bool(_of_file(str(file)))
    except ValueError:
        return False


def _check_key_log() -> None:
    """SSLKEYLOGFILE is opened whenever a context is made."""
    if path := os.environ.get("SSLKEYLOGFILE"):
        try:
            open(path, "ab").close()
        except OSError as error:
            what = f"SSLKEYLOGFILE is {path!r}, and must be a file that can be written; correct or unset it"
            raise ValueError(f"{what}: {error.strerror}") from None


def _renew_lock() -> None:
    """A thread that held the lock when the process forked does not exist in the child, and never frees it there."""
    global _lock
    _lock = Lock()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_renew_lock)
