"""All clients share one context, whose certificates the environment may name; what it names in vain is refused."""

from __future__ import annotations

import os
import re
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import certifi
import httpx
import pytest

from instantly_async._core.transport import ssl_contexts
from instantly_async._core.transport.ssl_contexts import context_of_environment, shared_ssl_context

CERTIFICATES = re.findall(
    r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", Path(certifi.where()).read_text(), re.DOTALL
)
FIRST, SECOND = CERTIFICATES[:2]
REVOCATIONS = """\
-----BEGIN X509 CRL-----
MIGUMDwCAQEwCgYIKoZIzj0EAwIwDTELMAkGA1UEAwwCY2EXDTI2MDEwMTAwMDAw
MFoXDTQ2MDEwMTAwMDAwMFowCgYIKoZIzj0EAwIDSAAwRQIhAJVKN73BQf5w6LYn
LDAC+AsDzFQT/ABeMRUp5ubhXp+IAiAFFm2UQ8xWVlnOmMEg2jgsxqRGnAI/TZnq
IYc4D/xs3g==
-----END X509 CRL-----
"""
HASH = "0123abcd.0"  # OpenSSL looks for such names only


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(ssl_contexts, "_contexts", {})


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What SSL_CERT_FILE names."""
    path = tmp_path / "certificates.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What SSL_CERT_DIR names."""
    path = tmp_path / "certificates"
    path.mkdir()
    monkeypatch.setenv("SSL_CERT_DIR", str(path))
    return path


def certificates(context: ssl.SSLContext) -> int:
    return context.cert_store_stats()["x509"]


def test_the_context_is_made_once_and_checks_servers() -> None:
    context = shared_ssl_context()
    assert context is shared_ssl_context()
    assert certificates(context) == len(CERTIFICATES)
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_without_variables_nothing_is_loaded_before_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "")
    monkeypatch.setenv("SSL_CERT_DIR", "")
    monkeypatch.setattr(httpx, "create_ssl_context", None)
    context_of_environment()
    assert ssl_contexts._contexts == {}


def test_threads_that_ask_at_the_same_time_get_one_context(monkeypatch: pytest.MonkeyPatch) -> None:
    threads, made = 8, []
    together = threading.Barrier(threads)

    def make() -> ssl.SSLContext:
        made.append(original())
        return made[-1]

    def ask(_: int) -> ssl.SSLContext:
        together.wait()
        return shared_ssl_context()

    original = httpx.create_ssl_context
    monkeypatch.setattr(httpx, "create_ssl_context", make)
    with ThreadPoolExecutor(threads) as executor:
        contexts = list(executor.map(ask, range(threads)))
    assert len(made) == 1
    assert contexts == made * threads


@pytest.mark.skipif(not hasattr(os, "fork"), reason="it takes fork()")
def test_a_child_of_a_fork_makes_a_context_although_a_thread_of_its_parent_was_at_it() -> None:
    # In a process of its own, which has one thread when it forks.
    script = (
        "import os, signal\n"
        f"from {ssl_contexts.__name__} import _lock, shared_ssl_context\n"
        "_lock.acquire()\n"
        "if child := os.fork():\n"
        "    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
        "else:\n"
        "    signal.alarm(30)\n"
        "    shared_ssl_context()\n"
        "    os._exit(7)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "7\n"


def test_a_file_of_the_environment_is_loaded_once_and_alone(file: Path) -> None:
    file.write_text(FIRST + SECOND)
    context_of_environment()
    context = shared_ssl_context()
    file.unlink()
    context_of_environment()
    assert shared_ssl_context() is context
    assert certificates(context) == 2
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_a_client_that_is_made_later_gets_what_the_environment_names_then(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(FIRST)
    first = shared_ssl_context()
    other = file.with_name("other.pem")
    other.write_text(FIRST + SECOND)
    monkeypatch.setenv("SSL_CERT_FILE", str(other))
    assert certificates(shared_ssl_context()) == 2
    monkeypatch.delenv("SSL_CERT_FILE")
    assert certificates(shared_ssl_context()) == len(CERTIFICATES)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert shared_ssl_context() is first


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"hello",
        bytes(100),
        ssl.PEM_cert_to_DER_cert(FIRST),
        FIRST[: len(FIRST) // 2].encode(),
        FIRST.replace("M", "!", 1).encode(),
        (FIRST + SECOND.replace("A", "!", 9)).encode(),
        (FIRST + SECOND[: len(SECOND) // 2]).encode(),
        (FIRST + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").encode(),
        REVOCATIONS.encode(),
        b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    ],
    ids=range(12),
)
def test_a_file_without_whole_certificates_is_refused_by_name(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    for use in (context_of_environment, shared_ssl_context):
        with pytest.raises(
            ValueError, match=r"^SSL_CERT_FILE is '.*certificates\.pem', and must be a file of .* PEM; "
        ):
            use()


def test_a_file_that_cannot_be_opened_is_refused_by_name(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"^SSL_CERT_FILE is .*; correct or unset it: No such file or directory$"):
        context_of_environment()
    file.mkdir()
    with pytest.raises(ValueError, match=r"^SSL_CERT_FILE is .*: it is no file$"):
        context_of_environment()
    file.rmdir()
    file.write_text(FIRST)
    file.chmod(0)
    if os.access(file, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(ValueError, match=r"^SSL_CERT_FILE is .*: Permission denied$"):
        context_of_environment()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="it takes mkfifo()")
def test_a_pipe_that_nobody_writes_to_is_refused_and_not_waited_for(file: Path) -> None:
    os.mkfifo(file)
    with pytest.raises(ValueError, match=r"^SSL_CERT_FILE is .*: it is no file$"):
        context_of_environment()


def test_a_file_comes_before_a_directory(file: Path, directory: Path) -> None:
    file.write_text(FIRST)
    context_of_environment()
    assert certificates(shared_ssl_context()) == 1


def test_a_directory_of_the_environment_is_used(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (directory / HASH).write_text(FIRST)
    (directory / "4567cdef.0").write_text("garbage")
    context_of_environment()
    context = shared_ssl_context()
    assert certificates(context) == 0  # OpenSSL reads one when a server needs it
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    monkeypatch.setenv("SSL_CERT_DIR", f"/missing{os.pathsep}{directory}")
    context_of_environment()
    assert shared_ssl_context() is not context


@pytest.mark.parametrize("name", [HASH, "certificates.pem", f"{HASH}.pem"])
@pytest.mark.parametrize("content", ["", "garbage", FIRST.replace("A", "!", 5), FIRST])
def test_a_directory_in_which_no_certificate_will_be_found_is_refused(directory: Path, name: str, content: str) -> None:
    (directory / name).write_text(content)
    if (name, content) == (HASH, FIRST):
        context_of_environment()
    else:
        with pytest.raises(ValueError, match=r"^SSL_CERT_DIR is .*: no file in it has a certificate and the name that"):
            context_of_environment()


def test_what_is_no_directory_is_refused(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"^SSL_CERT_DIR is .*/certificates', and must be a folder of certificates"):
        context_of_environment()
    directory.rmdir()
    with pytest.raises(ValueError, match=r"^SSL_CERT_DIR is .*; correct or unset it: No such file or directory$"):
        context_of_environment()
    directory.write_text(FIRST)
    with pytest.raises(ValueError, match=r"^SSL_CERT_DIR is .*: Not a directory$"):
        context_of_environment()


@pytest.mark.parametrize("use", [context_of_environment, shared_ssl_context])
def test_a_key_log_that_cannot_be_written_is_refused_and_not_taken_for_the_certificates(
    file: Path, monkeypatch: pytest.MonkeyPatch, use: Callable[[], object]
) -> None:
    file.write_text(FIRST)
    monkeypatch.setenv("SSLKEYLOGFILE", "/missing/keys.log")
    with pytest.raises(ValueError, match=r"^SSLKEYLOGFILE is '/missing/keys\.log', and must be a file that can be"):
        use()
