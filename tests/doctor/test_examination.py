"""What the doctor says of settings, of the way to the API, and of what the API says to the key."""

from __future__ import annotations

import json
import socket
import ssl
import threading
import time
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from pathlib import Path
from typing import Any

import anyio
import pytest

from instantly_async import doctor
from instantly_async._core.scope_probes import probes
from instantly_async.doctor import Check, Report, examine
from instantly_async.sandbox import KEY, READ_ONLY_KEY, Sandbox

from ..loopback import Server, unused_port
from ..transport.answering_server import AnsweringServer, Received, answer, json_answer
from ..transport.proxy_server import ProxyServer

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Serve = Callable[..., AnsweringServer]
StartProxy = Callable[..., ProxyServer]

NAMES = ["base_url", "proxy", "key", "dns", "tcp", "proxy_tls", "tunnel", "tls", "api", "scopes", "plan", "clock"]
NAMES += ["drift", "versions"]
PROBES = {(probe.operation.method, probe.operation.path): probe for probe in probes()[1]}


def examined(run: Run, *arguments: Any, **options: Any) -> Report:
    async def scenario() -> Report:
        return await examine(*arguments, **options)

    report: Report = run(scenario)
    return report


def failed(report: Report) -> list[str]:
    return [check.name for check in report.checks if check.state == "failed"]


def shown(report: Report) -> str:
    """All that anybody may see of it."""
    return json.dumps(report.to_dict()) + repr(report)


def success(received: Received, *headers: bytes) -> list[bytes]:
    """What the API answers when there is nothing, with headers of its own."""
    probe = PROBES[received.method, received.target.partition("?")[0]]
    try:
        probe.decode({"items": []})
    except TypeError:
        return answer(b"[]", b"Content-Type: application/json", *headers)
    return answer(b'{"items": []}', b"Content-Type: application/json", *headers)


class TestTheKey:
    def test_an_argument_comes_before_the_environment(
        self, sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("INSTANTLY_API_KEY", "another")
        report = examined(run, KEY, base_url=sandbox.url)
        assert report.exit_status == 0, report
        assert report.check("key").message.startswith("from an argument, fingerprint ")
        assert KEY not in shown(report)

    def test_the_environment_has_one_and_its_fingerprint_tells_keys_apart(
        self, sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("INSTANTLY_BASE_URL", sandbox.url)
        messages = set()
        for key in (KEY, READ_ONLY_KEY):
            monkeypatch.setenv("INSTANTLY_API_KEY", key)
            report = examined(run)
            assert report.check("base_url").message == f"{sandbox.url}, from INSTANTLY_BASE_URL"
            assert key not in shown(report)
            messages.add(report.check("key").message)
        assert len(messages) == 2
        assert all(message.startswith("from INSTANTLY_API_KEY, fingerprint ") for message in messages)

    @pytest.mark.parametrize("key", [None, "", "  ", "two words", "line\nbreak", 7, "\u2713"])
    def test_none_or_one_that_cannot_be_sent_fails_and_nothing_is_sent(
        self, key: Any, sandbox: Sandbox, run: Run
    ) -> None:
        report = examined(run, key, base_url=sandbox.url)
        assert failed(report) == ["key"]
        assert report.exit_status == 1
        assert report.check("tcp").state == "ok"
        assert report.check("api").state == "skipped"
        assert report.check("key").advice
        assert not sandbox.requests
        assert isinstance(key, int) or not key or key not in shown(report)

    def test_one_that_the_api_refuses_fails(self, sandbox: Sandbox, run: Run) -> None:
        report = examined(run, "wrong-key", base_url=sandbox.url)
        assert failed(report) == ["key"]
        assert report.check("key").message.startswith("401 for ")
        assert report.check("api").message.startswith("it answers, and refuses the key, within ")
        assert (report.exit_status, report.scopes) == (1, None)
        assert report.check("drift").state == "skipped"
        assert "wrong-key" not in shown(report)


class TestSettings:
    @pytest.mark.parametrize("base_url", ["ftp://api.example", "https://", "https://user:secret@api.example", "x y"])
    def test_a_base_url_that_cannot_be_used_is_told(self, base_url: str, run: Run) -> None:
        report = examined(run, "key", base_url=base_url)
        assert failed(report) == ["base_url"]
        assert report.exit_status == 2
        assert report.check("key").state == "ok"
        assert "secret" not in shown(report)

    def test_it_is_the_live_api_by_default(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def unknown(*arguments: Any, **options: Any) -> Any:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(socket, "getaddrinfo", unknown)
        report = examined(run, "key")
        assert report.check("base_url").message == "https://api.instantly.ai, by default"
        assert failed(report) == ["dns"]

    @pytest.mark.parametrize("url", ["socks5://jane:secret@proxy.example", "http://", "http://jane:secret@h:99999"])
    def test_a_proxy_that_cannot_be_used_is_told_without_its_password(
        self, url: str, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", url)
        report = examined(run, "key")
        assert failed(report) == ["proxy"]
        assert report.exit_status == 2
        assert "HTTPS_PROXY" in report.check("proxy").message
        assert "secret" not in shown(report)

    @pytest.mark.parametrize(
        ("options", "kind"),
        [
            ({"needed": ["leads.nothing"]}, ValueError),
            ({"timeout": 0}, ValueError),
            ({"timeout": "1"}, TypeError),
            ({"workspace": "a\nb"}, ValueError),
            ({"workspace": 1}, TypeError),
            ({"needed": "leads.list"}, TypeError),
        ],
    )
    def test_an_argument_that_cannot_be_right_is_raised(
        self, options: dict[str, Any], kind: type[Exception], run: Run
    ) -> None:
        with pytest.raises(kind):
            examined(run, "key", **options)


class TestTheWay:
    def test_a_host_that_nobody_knows(self, run: Run) -> None:
        report = examined(run, "key", base_url="https://nothing.invalid")
        assert failed(report) == ["dns"]
        assert report.exit_status == 3
        assert report.check("dns").message.startswith("nothing.invalid: gaierror: ")
        assert "resolver" in report.check("dns").advice

    def test_a_host_that_no_resolver_can_be_asked_for(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*arguments: Any, **options: Any) -> Any:
            raise UnicodeError("label too long")

        monkeypatch.setattr(socket, "getaddrinfo", fail)
        assert failed(examined(run, "key", base_url="https://api.example")) == ["dns"]

    def test_a_resolver_that_does_not_answer(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        over = threading.Event()

        def hang(*arguments: Any, **options: Any) -> list[Any]:
            over.wait(60)
            return []

        monkeypatch.setattr(socket, "getaddrinfo", hang)
        report = examined(run, "key", base_url="https://api.example", timeout=0.3)
        over.set()
        assert failed(report) == ["dns"]
        assert report.check("dns").message == "api.example: it took more than 0.05 s"

    def test_several_addresses_are_named_but_not_all(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        port = unused_port()
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{last}", port)) for last in range(1, 7)]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        report = examined(run, "key", base_url=f"http://api.example:{port}")
        assert "api.example is 127.0.0.1, 127.0.0.2, 127.0.0.3 and 3 more, " in report.check("dns").message
        assert failed(report) == ["tcp"]

    def test_a_port_that_refuses(self, run: Run) -> None:
        port = unused_port()
        report = examined(run, "key", base_url=f"http://127.0.0.1:{port}")
        assert failed(report) == ["tcp"]
        assert report.exit_status == 3
        assert f"127.0.0.1:{port}: ConnectionRefusedError" in report.check("tcp").message
        assert report.check("api") == Check("api", "skipped", "not looked at: what comes before it failed")

    def test_a_certificate_of_an_authority_that_is_not_trusted(self, tls_server: Server, run: Run) -> None:
        report = examined(run, "key", base_url=tls_server.url)
        assert failed(report) == ["tls"]
        assert "self-signed certificate" in report.check("tls").message
        assert "SSL_CERT_FILE" in report.check("tls").advice

    def test_a_certificate_that_is_trusted(
        self, serve: Serve, server_context: ssl.SSLContext, certificate: tuple[Path, Path], run: Run,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
        report = examined(run, "key", base_url=serve(success, tls=server_context).url)
        assert failed(report) == []
        assert report.check("tls").state == "ok"
        assert report.scopes is not None
        assert report.scopes.reads_everything

    def test_certificates_that_cannot_be_read(
        self, tls_server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", "/nothing/here")
        report = examined(run, "key", base_url=tls_server.url)
        assert failed(report) == ["tls"]
        assert "SSL_CERT_FILE is '/nothing/here'" in report.check("tls").message

    def test_a_port_that_does_not_speak_tls(self, sandbox: Sandbox, run: Run) -> None:
        report = examined(run, "key", base_url=sandbox.url.replace("http:", "https:"))
        assert failed(report) == ["tls"]
        assert "speaks TLS" in report.check("tls").advice

    def test_a_server_that_says_nothing_to_tls(self, silent_server: Server, run: Run) -> None:
        report = examined(run, "key", base_url=silent_server.url, timeout=3)
        assert failed(report) == ["tls"]
        assert "it took more than 0.5 s" in report.check("tls").message

    def test_time_that_runs_out_between_the_steps_is_told(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        async def stuck(*arguments: Any) -> bool:
            await anyio.sleep_forever()
            raise AssertionError

        monkeypatch.setattr(doctor.examination, "reach", stuck)
        report = examined(run, "key", base_url="http://127.0.0.1:9", timeout=0.05)
        assert failed(report) == ["api"]
        assert report.check("api").message == "not known within 0.05 s"

    def test_without_a_limit_it_goes_on(self, sandbox: Sandbox, run: Run) -> None:
        assert examined(run, KEY, base_url=sandbox.url, timeout=float("inf")).exit_status == 0


class TestProxies:
    def through(self, proxy: str, run: Run, monkeypatch: pytest.MonkeyPatch, base_url: str) -> Report:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        return examined(run, KEY, base_url=base_url)

    def test_one_that_asks_for_credentials(
        self, start_proxy: StartProxy, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        proxy = start_proxy(credentials="jane:secret")
        report = self.through(proxy.url_with("jane:wrong-secret"), run, monkeypatch, "https://api.example")
        assert failed(report) == ["tunnel"]
        assert report.exit_status == 3
        assert report.check("proxy").message == f"{proxy.url}, from HTTPS_PROXY, with credentials"
        assert "407" in report.check("tunnel").message
        assert "secret" not in shown(report)

    def test_one_that_leads_to_the_api(
        self, start_proxy: StartProxy, sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        proxy = start_proxy(credentials="jane:secret")
        report = self.through(proxy.url_with("jane:secret"), run, monkeypatch, sandbox.url)
        assert failed(report) == []
        assert report.check("tunnel").state == "skipped"
        assert proxy.heads
        assert "secret@" not in shown(report)

    def test_one_without_a_tunnel_that_asks_for_credentials(
        self, start_proxy: StartProxy, sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        proxy = start_proxy(credentials="jane:secret")
        report = self.through(proxy.url, run, monkeypatch, sandbox.url)
        assert failed(report) == ["api"]
        assert report.check("api").message.startswith("407 for ")

    def test_one_that_is_not_there(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        port = unused_port()
        report = self.through(f"http://127.0.0.1:{port}", run, monkeypatch, "https://api.example")
        assert failed(report) == ["tcp"]
        assert report.check("tcp").message.startswith(f"127.0.0.1:{port}: ")

    def test_one_that_makes_a_tunnel_to_the_api(
        self, start_proxy: StartProxy, serve: Serve, server_context: ssl.SSLContext, certificate: tuple[Path, Path],
        run: Run, monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
        report = self.through(start_proxy().url, run, monkeypatch, serve(success, tls=server_context).url)
        assert failed(report) == []
        assert [report.check(name).state for name in ("proxy_tls", "tunnel", "tls")] == ["skipped", "ok", "ok"]

    def test_one_that_speaks_tls_itself(
        self, start_proxy: StartProxy, sandbox: Sandbox, server_context: ssl.SSLContext, certificate: tuple[Path, Path],
        run: Run, monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        url = start_proxy(server_context).url
        assert failed(self.through(url, run, monkeypatch, sandbox.url)) == ["proxy_tls"]
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
        report = self.through(url, run, monkeypatch, sandbox.url)
        assert failed(report) == []
        assert report.check("proxy_tls").state == "ok"

    def test_one_from_which_the_host_is_exempt(
        self, sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        report = self.through("http://proxy.invalid:1", run, monkeypatch, sandbox.url)
        assert failed(report) == []
        assert report.check("proxy").message.startswith("none")


class TestWhatTheAPISays:
    def test_a_key_for_everything(self, sandbox: Sandbox, run: Run) -> None:
        report = examined(run, KEY, base_url=sandbox.url)
        assert report.exit_status == 0
        assert "reads everything that can be asked" in report.check("scopes").message
        assert {check.state for check in report.checks} == {"ok", "skipped"}
        assert [check.name for check in report.checks] == NAMES
        assert report.clock_skew is not None
        assert not report.drift

    def test_a_narrow_key_is_nothing_wrong(self, sandbox: Sandbox, run: Run) -> None:
        report = examined(run, READ_ONLY_KEY, base_url=sandbox.url)
        assert report.exit_status == 0
        assert report.check("scopes").state == "ok"
        assert "accounts:read, custom_tags:read" in report.check("scopes").message

    @pytest.mark.parametrize(
        ("needed", "state", "words"),
        [
            (["accounts.list", "webhooks.list"], "ok", "holds 2 of the"),
            (["accounts.list", "leads.get"], "failed", "it is not good for leads.get"),
            (["accounts.pause"], "warning", "whether it is good for accounts.pause cannot be told by reads"),
        ],
    )
    def test_what_is_needed_decides(
        self, needed: list[str], state: str, words: str, sandbox: Sandbox, run: Run
    ) -> None:
        report = examined(run, READ_ONLY_KEY, base_url=sandbox.url, needed=needed)
        assert report.check("scopes").state == state
        assert words in report.check("scopes").message
        assert report.exit_status == (1 if state == "failed" else 0)

    def test_what_is_needed_is_judged_though_some_reads_fail(self, sandbox: Sandbox, run: Run) -> None:
        sandbox.faults.add("custom_tags.list", status=500, times=1000)
        report = examined(run, READ_ONLY_KEY, base_url=sandbox.url, needed=["leads.get"])
        assert (report.check("api").state, failed(report)) == ("warning", ["scopes"])
        assert report.check("plan").state == "ok"
        assert report.exit_status == 1

    def test_a_key_that_reads_nothing_fails(self, sandbox: Sandbox, run: Run) -> None:
        report = examined(run, sandbox.new_key(["leads:create"]), base_url=sandbox.url)
        assert failed(report) == ["scopes"]
        assert report.exit_status == 1

    def test_a_workspace_without_a_plan_fails(self, sandbox: Sandbox, run: Run) -> None:
        sandbox.set_plan("none")
        report = examined(run, KEY, base_url=sandbox.url)
        assert failed(report) == ["plan"]
        assert report.exit_status == 1

    @pytest.mark.parametrize(("needed", "exit_status"), [([], 0), (["audit_logs.list"], 1), (["leads.list"], 0)])
    def test_a_plan_that_blocks_a_few_reads_fails_where_they_are_needed(
        self, needed: list[str], exit_status: int, serve: Serve, run: Run
    ) -> None:
        def plan(received: Received) -> list[bytes]:
            return answer(b"{}", status=b"402 x") if "audit-logs" in received.target else success(received)

        report = examined(run, "key", base_url=serve(plan).url, needed=needed)
        assert "audit_logs:read" in report.check("plan").message
        assert report.exit_status == exit_status

    def test_the_cdn_is_not_the_api(self, sandbox: Sandbox, run: Run) -> None:
        sandbox.faults.add("*", status=403, html=True, times=100)
        report = examined(run, KEY, base_url=sandbox.url)
        assert failed(report) == ["api"]
        assert report.exit_status == 3
        assert "the CDN in front of the API refused the request" in report.check("api").message
        assert "address" in report.check("api").advice
        assert report.check("key").state == "ok"

    def test_the_cdn_may_say_so_in_json(self, serve: Serve, run: Run) -> None:
        body = b'{"type": "https://developers.cloudflare.com/", "error_code": 1010, "error_name": "banned"}'
        server = serve(lambda received: answer(body, b"Content-Type: application/json", status=b"403 Forbidden"))
        report = examined(run, "key", base_url=server.url)
        assert failed(report) == ["api"]
        assert "the CDN" in report.check("api").message
        assert len(server.requests) == 1

    @pytest.mark.usefixtures("_no_back_off")
    @pytest.mark.parametrize("status", [500, 503, 521])
    def test_an_api_that_fails(self, status: int, sandbox: Sandbox, run: Run) -> None:
        sandbox.faults.add("*", status=status, times=1000)
        report = examined(run, KEY, base_url=sandbox.url)
        assert failed(report) == ["api"]
        assert report.check("api").message.startswith(f"{status} for ")

    @pytest.mark.usefixtures("_no_back_off")
    def test_one_read_that_fails_is_a_warning(self, sandbox: Sandbox, run: Run) -> None:
        sandbox.faults.add("leads.list", status=500, times=5)
        sandbox.faults.add("emails.count_unread", drop="before", times=5)
        report = examined(run, KEY, base_url=sandbox.url)
        assert report.exit_status == 0
        assert report.check("api").state == "warning"
        assert "2 of 22 reads tell nothing" in report.check("api").message
        assert "all:read" not in report.check("scopes").message

    @pytest.mark.usefixtures("_no_back_off")
    def test_a_connection_that_breaks(self, sandbox: Sandbox, run: Run) -> None:
        sandbox.faults.add("*", drop="before", times=1000)
        report = examined(run, KEY, base_url=sandbox.url)
        assert failed(report) == ["api"]
        assert "gave no answer" in report.check("api").advice

    def test_an_api_that_does_not_answer_in_time(self, sandbox: Sandbox, run: Run) -> None:
        sandbox.faults.add("*", latency=30, times=1000)
        report = examined(run, KEY, base_url=sandbox.url, timeout=2)
        assert failed(report) == ["api"]
        assert report.exit_status == 3

    def test_reads_that_do_not_answer_in_time_are_a_warning(self, serve: Serve, run: Run) -> None:
        first: list[Received] = []

        def once(received: Received) -> Any:
            first.append(received)
            if len(first) == 1:
                return success(received)
            time.sleep(3)
            return []

        report = examined(run, "key", base_url=serve(once).url, timeout=2)
        assert failed(report) == []
        assert report.check("api").advice == "try again later"

    def test_calls_that_are_all_refused_for_now_tell_nothing_of_scopes(self, serve: Serve, run: Run) -> None:
        server = serve(lambda received: answer(b"{}", b"Retry-After: 99", status=b"429 x"))
        report = examined(run, "key", base_url=server.url, timeout=5)
        assert report.check("api").state == "ok"
        assert report.check("scopes").state == "warning"
        assert "no answer tells which scopes the key holds: 429 for " in report.check("scopes").message

    @pytest.mark.parametrize(
        ("parts", "words"),
        [
            (lambda: answer(b"<h1>Log in</h1>", b"Content-Type: text/html"), "no JSON"),
            (lambda: answer(b"", b"Location: https://login.example/?token=x", status=b"302 Found"), "redirect"),
            (lambda: answer(b"{}", status=b"404 Not Found"), "404"),
        ],
    )
    def test_something_else_that_answers_is_not_the_api(
        self, parts: Callable[[], list[bytes]], words: str, serve: Serve, run: Run
    ) -> None:
        report = examined(run, "key", base_url=serve(lambda received: parts()).url)
        assert failed(report) == ["api"]
        assert words in report.check("api").message
        assert "base URL" in report.check("api").advice

    def test_answers_that_are_no_lists_tell_nothing(self, serve: Serve, run: Run) -> None:
        report = examined(run, "key", base_url=serve(lambda received: json_answer(b"{}")).url)
        assert report.check("api").state == "warning"
        assert "the answer is" in report.check("api").message

    def test_what_it_says_reaches_nobody_raw(self, serve: Serve, run: Run) -> None:
        body = json.dumps({"message": "\x1b]0;owned\x07\x1b[31m red\r\n\u202eturned" * 200}).encode()
        report = examined(run, "key", base_url=serve(lambda received: answer(body, status=b"418 x")).url)
        messages = [check.message + check.advice for check in report.checks]
        assert all(message.isprintable() and len(message) < 1500 for message in messages)

    def test_a_key_that_comes_back_is_not_shown(self, serve: Serve, run: Run) -> None:
        key = "a-key-that-is-long-enough-to-be-known"
        body = json.dumps({"message": f"what is {key}?"}).encode()
        for status in (b"401 x", b"403 x", b"500 x"):
            server = serve(
                lambda received, status=status: answer(body, b"Content-Type: application/json", status=status)
            )
            assert key not in shown(examined(run, key, base_url=server.url))

    def test_only_reads_are_sent_and_few(self, sandbox: Sandbox, run: Run) -> None:
        examined(run, KEY, base_url=sandbox.url)
        assert len(sandbox.requests) == len(PROBES)
        assert all((sent.query or sent.body or {}).get("limit") in (None, 1, "1") for sent in sandbox.requests)

    def test_it_asks_on_behalf_of_a_workspace(self, serve: Serve, run: Run) -> None:
        server = serve(success)
        workspace = "019a0000-0000-7000-8000-000000000000"
        examined(run, "key", base_url=server.url, workspace=workspace)
        assert all(f"x-as-workspace: {workspace}".encode() in received.head for received in server.requests)


class TestClockAndDrift:
    @pytest.mark.parametrize(("offset", "words"), [(3600, "3,600 s ahead of"), (-3600, "3,600 s behind")])
    def test_a_clock_that_is_wrong_is_a_warning(self, offset: int, words: str, serve: Serve, run: Run) -> None:
        def dated(received: Received) -> list[bytes]:
            return success(received, b"Date: " + formatdate(time.time() - offset, usegmt=True).encode())

        report = examined(run, "key", base_url=serve(dated).url)
        assert report.check("clock").state == "warning"
        assert report.clock_skew is not None
        assert abs(report.clock_skew - offset) < 30
        assert words.split()[-1] in report.check("clock").message
        assert report.exit_status == 0

    @pytest.mark.parametrize("date", [b"", b"Date: \r\n", b"Date: yesterday\r\n", b"Date: Mon, 99 Foo 99999\r\n"])
    def test_an_api_that_does_not_tell_the_time(self, date: bytes, serve: Serve, run: Run) -> None:
        headers = [date.removesuffix(b"\r\n")] if date else []
        report = examined(run, "key", base_url=serve(lambda received: success(received, *headers)).url)
        assert (report.check("clock").state, report.clock_skew) == ("skipped", None)

    def test_what_the_document_does_not_know_is_told(self, sandbox: Sandbox, run: Run) -> None:
        sandbox.faults.add("workspaces.get", unknown_fields=True)
        report = examined(run, KEY, base_url=sandbox.url)
        assert report.check("drift").state == "warning"
        assert "Workspace." in report.check("drift").message
        assert report.exit_status == 0
        assert report.to_dict()["drift"][0]["operation"] == "workspaces.get"


class TestTheReport:
    def test_its_json_has_this_form(self, sandbox: Sandbox, run: Run) -> None:
        told = json.loads(json.dumps(examined(run, READ_ONLY_KEY, base_url=sandbox.url).to_dict()))
        assert {*told} == {"form", "exit_status", "checks", "scopes", "clock_skew", "drift", "versions"}
        assert told["form"] == 1
        assert [check["name"] for check in told["checks"]] == NAMES
        assert {*told["checks"][0]} == {"name", "state", "message", "advice"}
        assert told["scopes"]["held"] == ["accounts:read", "custom_tags:read"]
        assert {"instantly-async", "document", "python", "httpx", "h11", "anyio", "attrs"} <= {*told["versions"]}

    @pytest.mark.parametrize(
        ("names", "expected"),
        [
            ((), 0),
            (("clock", "drift"), 0),
            (("key",), 1),
            (("plan", "scopes"), 1),
            (("base_url", "key", "dns"), 2),
            (("key", "dns"), 3),
            (("tls",), 3),
        ],
    )
    def test_the_exit_status_is_that_of_what_stands_in_the_way_first(
        self, names: tuple[Any, ...], expected: int
    ) -> None:
        checks = tuple(Check(name, "failed", "") for name in names)
        assert Report(checks, None, None, {}, {}).exit_status == expected
