"""A package index on loopback that takes uploads as PyPI does: by trusted publishing, attested, and each name once."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import subprocess
import threading
from email import message_from_bytes
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

LARGEST = 100_000_000  # bytes of one upload


class Refusal(Exception):
    """What the index does not take."""


class Index:
    """The index, and the issuer of identities that it trusts."""

    def __init__(self, folder: Path) -> None:
        self.files: dict[str, bytes] = {}
        self.attestations: dict[str, list[dict[str, Any]]] = {}
        self.versions: set[str] = set()
        self.room = 1_000  # files that it takes before it is out of order
        self.request_token = secrets.token_hex()  # what GitHub gives a job that may ask for an identity
        self._identities: set[str] = set()
        self._tokens: set[str] = set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"https://127.0.0.1:{self._server.server_port}"
        self.certificates = folder / "certificates.pem"  # of the machine, and of the index
        self._server.socket = _tls(folder, self.certificates).wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def of_job(self) -> dict[str, str]:
        """The variables by which a job with the permission `id-token: write` proves who it is."""
        return {
            "ACTIONS_ID_TOKEN_REQUEST_URL": f"{self.url}/identity?api-version=2.0",
            "ACTIONS_ID_TOKEN_REQUEST_TOKEN": self.request_token,
        }

    def identity(self, authorization: str, audience: str) -> dict[str, str]:
        """An identity for a job, in the form of a JSON Web Token that nobody has signed."""
        if authorization.removeprefix("Bearer ").removeprefix("bearer ") != self.request_token or audience != "pypi":
            raise Refusal("no identity for this job")
        parts: tuple[dict[str, str], ...] = (
            {"alg": "none"},
            {"aud": audience, "sub": "release", "jti": secrets.token_hex()},
            {},
        )
        encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
        self._identities.add(token := ".".join(encoded))
        return {"value": token}

    def mint(self, identity: str) -> dict[str, Any]:
        """A token for uploads, in exchange for an identity, which counts once."""
        if identity not in self._identities:
            raise Refusal("unknown identity")
        self._identities.remove(identity)
        self._tokens.add(token := f"pypi-{secrets.token_hex()}")
        return {"success": True, "token": token}

    def burn(self, token: str) -> None:
        """Forget a token for uploads; uv asks for that when it is done."""
        self._tokens.discard(token)

    def upload(self, authorization: str, fields: dict[str, bytes], name: str) -> None:
        """Take a file."""
        user, _, password = base64.b64decode(authorization.removeprefix("Basic ")).decode().partition(":")
        if user != "__token__" or password not in self._tokens:
            raise Refusal("no trusted publisher")
        content = fields["content"]
        digest = hashlib.sha256(content).hexdigest()
        if name in self.files:
            if self.files[name] == content:
                return  # PyPI takes what it has, and changes nothing
            raise Refusal(f"{name} exists already")
        if len(self.files) >= self.room:
            raise Refusal("the index is out of order")
        if fields["sha256_digest"].decode() != digest:
            raise Refusal(f"{name} has another digest")
        attestations = json.loads(fields.get("attestations", b"[]"))
        told = [json.loads(base64.b64decode(one["envelope"]["statement"]))["subject"] for one in attestations]
        if told != [[{"name": name, "digest": {"sha256": digest}}]]:
            raise Refusal(f"{name} is not attested")
        self.files[name], self.attestations[name] = content, attestations
        self.versions.add(fields["version"].decode())

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        index = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                where = urlsplit(self.path)
                match where.path.strip("/").split("/"):
                    case ["identity"]:
                        audience = parse_qs(where.query).get("audience", [""])[0]
                        self._answer(lambda: index.identity(self.headers.get("Authorization", ""), audience))
                    case ["_", "oidc", "audience"]:
                        self._answer(lambda: {"audience": "pypi"})
                    case ["simple", _] if index.versions:
                        self._answer(lambda: {"versions": sorted(index.versions)})
                    case _:
                        self._send(404, {"message": "not found"})

            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"] or 0)
                if length > LARGEST:
                    self._send(413, {"message": "too large"})
                    return
                body = self.rfile.read(length)
                if self.path.rstrip("/") == "/_/oidc/mint-token":
                    self._answer(lambda: index.mint(json.loads(body)["token"]))
                    return
                if self.path.rstrip("/") == "/_/oidc/burn-token":
                    self._answer(lambda: index.burn(json.loads(body)["token"]))
                    return
                fields, name = _form(self.headers["Content-Type"], body)
                self._answer(lambda: index.upload(self.headers.get("Authorization", ""), fields, name))

            def _answer(self, give: Any) -> None:
                try:
                    self._send(200, give() or {})
                except Refusal as why:
                    self._send(400, {"message": str(why)})

            def _send(self, status: int, content: dict[str, Any]) -> None:
                data = json.dumps(content).encode()
                self.send_response(status, content.get("message"))
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *arguments: Any) -> None:
                """Say nothing: what is refused is in the answer."""

        return Handler


def _tls(folder: Path, certificates: Path) -> ssl.SSLContext:
    """TLS with a certificate that is made now: uv asks for identities over nothing else."""
    key, own = folder / "key.pem", folder / "own.pem"
    subject = (
        "-subj",
        "/CN=127.0.0.1",
        "-addext",
        "subjectAltName=IP:127.0.0.1",
        "-addext",
        "basicConstraints=CA:FALSE",
    )
    request = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *subject)
    subprocess.run([*request, "-keyout", key, "-out", own], check=True, capture_output=True)
    here = ssl.get_default_verify_paths().cafile
    certificates.write_bytes((Path(here).read_bytes() if here else b"") + own.read_bytes())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own, key)
    return context


def _form(content_type: str, body: bytes) -> tuple[dict[str, bytes], str]:
    """The fields of a form, and the name of its file."""
    message = message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body, policy=HTTP)
    fields: dict[str, bytes] = {}
    name = ""
    for part in message.iter_parts():
        field = str(part.get_param("name", header="Content-Disposition"))
        content = part.get_payload(decode=True)
        fields[field] = content if isinstance(content, bytes) else b""
        name = part.get_filename() or name
    return fields, name
