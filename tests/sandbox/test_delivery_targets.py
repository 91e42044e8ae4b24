"""Where deliveries go and where they do not, what they carry, and receivers that behave badly."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.notices import Notice
from instantly_async.sandbox.webhooks import sending
from instantly_async.sandbox.webhooks.deliveries import MOST_FAILED
from instantly_async.sandbox.webhooks.sending import Delivery

from ..loopback import DROP, HANG, UNREAD, Server
from .receiver import Receiver, receiver

TIME = "2026-01-05T08:59:59.123Z"
Deliver = Callable[..., Delivery]


@pytest.fixture
def deliver() -> Iterator[Deliver]:
    """Delivers something once to a URL, and checks that what happened is a webhook event."""
    sandboxes: list[Sandbox] = []

    def attempt(url: str, *, anywhere: bool = False, headers: Any = None) -> Delivery:
        sandbox = Sandbox(deliver_anywhere=anywhere)
        sandboxes.append(sandbox)
        sandbox.state["webhooks"]["it"] = {"id": "it", "target_hook_url": url, "headers": headers}
        sandbox.state.notices.append(Notice(event_type="email_sent", time=TIME))
        sandbox.deliveries.join(timeout=10)
        (sent,) = sandbox.deliveries.sent
        (event,) = sandbox.state["webhook_events"].values()
        assert event["success"] is (sent.error is None)
        assert (event.get("status_code"), event.get("error_message")) == (sent.status, sent.error)
        assert (event["webhook_url"], event["payload"]) == (url, sent.body)
        return sent

    yield attempt
    for sandbox in sandboxes:
        sandbox.deliveries.close()


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What the names of hosts lead to; a test may add to it, and sees which were asked for."""
    known: dict[str, list[str]] = {"asked": []}
    real = socket.getaddrinfo

    def look_up(host: Any, port: Any, *args: Any, **options: Any) -> Any:
        known["asked"].append(host)
        if host not in known:
            return real(host, port, *args, **options)
        family = {True: socket.AF_INET6, False: socket.AF_INET}
        return [
            (family[":" in address], socket.SOCK_STREAM, 6, "", (address, port, 0, 0)[: 4 if ":" in address else 2])
            for address in known[host]
        ]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return known


# Where deliveries go.


def test_a_delivery_is_a_post_of_json_by_axios(deliver: Deliver, receiver: Receiver) -> None:
    sent = deliver(receiver.url)
    (received,) = receiver.received
    assert received.headers["user-agent"].startswith("axios/")
    assert received.headers["content-type"] == "application/json"
    assert received.headers["host"] == receiver.url.split("/")[2]
    assert received.body == sent.body
    assert (sent.url, sent.status, sent.error) == (receiver.url, 200, None)
    assert sent.headers.items() <= received.headers.items()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1", "LOCALHOST"])
def test_this_machine_receives_deliveries(deliver: Deliver, receiver: Receiver, host: str) -> None:
    assert deliver(receiver.url.replace("127.0.0.1", host)).error is None
    assert len(receiver.received) == 1


@pytest.mark.parametrize(
    "host",
    [
        "192.0.2.1",
        "0.0.0.0",
        "10.0.0.1",
        "169.254.169.254",
        "[2001:db8::1]",
        "[::]",
        "[::ffff:192.0.2.1]",
        "3221225985",
    ],
)
def test_other_machines_receive_nothing(deliver: Deliver, host: str) -> None:
    sent = deliver(f"http://{host}/hook")
    assert sent.status is None
    assert "delivers to this machine only" in str(sent.error)
    assert "deliver_anywhere=True" in str(sent.error)


def test_what_is_kept_back_is_listed_and_neither_retried_nor_held_against_the_webhook() -> None:
    sandbox = Sandbox(empty=True)
    webhook = {"id": "it", "target_hook_url": "http://192.0.2.1/hook"}
    sandbox.state["webhooks"]["it"] = webhook
    for _ in range(MOST_FAILED + 1):
        sandbox.state.notices.append(Notice(event_type="email_sent", time=TIME))
    sandbox.clock.advance(hours=1)
    sandbox.deliveries.join()
    assert [sent.kept_back for sent in sandbox.deliveries.sent] == [True] * (MOST_FAILED + 1)
    events = sandbox.state["webhook_events"].values()
    assert [(event["success"], event["will_retry"]) for event in events] == [(False, False)] * (MOST_FAILED + 1)
    assert "status" not in webhook


def test_a_name_that_leads_here_is_looked_up_once_and_connected_to_by_address(
    deliver: Deliver, receiver: Receiver, names: dict[str, list[str]]
) -> None:
    names["hooks.acme.example"] = ["127.0.0.1"]
    assert deliver(receiver.url.replace("127.0.0.1", "hooks.acme.example")).error is None
    assert names["asked"].count("hooks.acme.example") == 1
    assert receiver.received[0].headers["host"].startswith("hooks.acme.example:")


@pytest.mark.parametrize("addresses", [["192.0.2.1"], ["127.0.0.1", "192.0.2.1"], ["::1", "2001:db8::1"]])
def test_a_name_that_leads_elsewhere_too_receives_nothing(
    deliver: Deliver, receiver: Receiver, names: dict[str, list[str]], addresses: list[str]
) -> None:
    names["hooks.acme.example"] = addresses
    sent = deliver(receiver.url.replace("127.0.0.1", "hooks.acme.example"))
    assert f"hooks.acme.example is {addresses[-1]}" in str(sent.error)
    assert receiver.received == []


def test_the_next_address_is_tried_where_nobody_listens_at_the_first(
    deliver: Deliver, receiver: Receiver, names: dict[str, list[str]]
) -> None:
    names["hooks.acme.example"] = ["127.0.0.2", "127.0.0.1"]
    assert deliver(receiver.url.replace("127.0.0.1", "hooks.acme.example")).error is None
    assert len(receiver.received) == 1


def test_a_sandbox_may_be_made_to_deliver_anywhere(
    deliver: Deliver, names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    connected: list[str] = []

    async def post_to(address: str, *_: Any) -> int:
        connected.append(address)
        return 200

    monkeypatch.setattr(sending, "_post_to", post_to)
    names["hooks.acme.example"] = ["192.0.2.1"]
    assert deliver("https://hooks.acme.example/", anywhere=True).error is None
    assert connected == ["192.0.2.1"]


def test_certificates_count_elsewhere_and_not_on_this_machine() -> None:
    here, elsewhere = (sending._encryption(to_this_machine=here) for here in (True, False))
    assert (here.verify_mode, here.check_hostname) == (ssl.CERT_NONE, False)
    assert (elsewhere.verify_mode, elsewhere.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_https_is_spoken_to_this_machine(deliver: Deliver, tls_server: Server) -> None:
    assert deliver(f"{tls_server.url}/ok".replace("127.0.0.1", "localhost")).status == 200
    assert tls_server.requests == ["/ok"]


def test_redirects_are_not_followed(deliver: Deliver, receiver: Receiver) -> None:
    receiver.status, receiver.headers = 307, {"Location": receiver.url}
    sent = deliver(receiver.url)
    assert (sent.status, sent.error) == (307, "Request failed with status code 307")
    assert len(receiver.received) == 1


def test_settings_of_the_environment_do_not_count(
    deliver: Deliver, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert deliver(receiver.url.replace("127.0.0.1", "localhost")).error is None


# What they carry.


def test_the_headers_of_the_subscription_are_sent(deliver: Deliver, receiver: Receiver) -> None:
    deliver(receiver.url, headers={"X-Secret": " täst ", "User-Agent": "mine"})
    headers = receiver.received[0].headers
    assert headers["x-secret"] == "täst"
    assert headers["user-agent"] == "mine"


def test_the_headers_that_http_needs_are_not_the_subscription_s(deliver: Deliver, receiver: Receiver) -> None:
    deliver(
        receiver.url,
        headers={
            "HOST": "evil.example",
            "Content-Length": "1",
            "Transfer-Encoding": "chunked",
            "Expect": "100",
        },
    )
    (received,) = receiver.received
    assert received.headers["host"] == receiver.url.split("/")[2]
    assert int(received.headers["content-length"]) == len(json.dumps(received.body))
    assert received.headers.keys().isdisjoint({"transfer-encoding", "expect"})


@pytest.mark.parametrize(
    ("headers", "error"),
    [
        ({"X-A": "1\r\nX-B: 2"}, "Invalid character in header content ['X-A']"),
        ({"X-A": "1\n"}, "Invalid character in header content ['X-A']"),
        ({"X-A": "\0"}, "Invalid character in header content ['X-A']"),
        ({"X-A": "☃"}, "Invalid character in header content ['X-A']"),
        ({"X-A: 1\r\nX-B": "2"}, "Header name must be a valid HTTP token ['X-A: 1\\r\\nX-B']"),
        ({"": "2"}, "Header name must be a valid HTTP token ['']"),
        ({"Häder": "2"}, "Header name must be a valid HTTP token ['Häder']"),
    ],
)
def test_headers_that_are_none_send_nothing(
    deliver: Deliver, receiver: Receiver, headers: dict[str, str], error: str
) -> None:
    sent = deliver(receiver.url, headers=headers)
    assert (sent.status, sent.error, sent.headers) == (None, error, {})
    assert receiver.received == []


# Receivers that behave badly.


_DRIPS: list[bytes | float] = [b"x", 0.02] * 500


@pytest.fixture
def hostile() -> Iterator[Server]:
    server = Server()
    server.scripts |= {
        "/endless": [b"HTTP/1.1 200 OK\r\n\r\n", *[b"x" * 100_000] * 20, HANG],
        "/endless-head": [b"HTTP/1.1 200 OK\r\n", *[b"X-A: " + b"x" * 1000 + b"\r\n"] * 500, HANG],
        "/drips": [b"HTTP/1.1 200 OK\r\n\r\n", *_DRIPS],
        "/html": [b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"],
        "/informs": [b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100, HANG],
        "/unread": [UNREAD, DROP],
        "/switches": [b"HTTP/1.1 101 Switching Protocols\r\n\r\n", DROP],
        "/lies": [b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: x\r\n\r\n", DROP],
    }
    yield server
    server.stop()


@pytest.mark.parametrize(
    "path",
    [
        "hang",
        "hang-in-head",
        "hang-in-body",
        "informs",
        "drips",
        "drop",
        "drop-in-head",
        "drop-in-body",
        "drop-in-chunk",
        "garbage",
        "endless",
        "endless-head",
        "unread",
        "lies",
        "switches",
    ],
)
def test_a_receiver_that_answers_nothing_that_counts_is_a_failed_attempt(
    deliver: Deliver, hostile: Server, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setattr(sending, "TIME_LIMIT", 0.3)
    sent = deliver(f"{hostile.url}/{path}")
    assert sent.status is None
    assert sent.error


@pytest.mark.parametrize(("path", "status"), [("unavailable", 503), ("html", 502)])
def test_an_error_status_is_a_failed_attempt(deliver: Deliver, hostile: Server, path: str, status: int) -> None:
    sent = deliver(f"{hostile.url}/{path}")
    assert (sent.status, sent.error) == (status, f"Request failed with status code {status}")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hook",
        "ftp://127.0.0.1/",
        "http://",
        "http:///hook",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:x/",
        "http://[::1/",
        "http://[::1%25lo]/",
        "http://a\x00b/",
        "http://xn--/",
        f"http://{'a' * 64}.example/",
        f"http://{'a.' * 200}/",
        "http://nowhere.invalid/",
        "http://127.0.0.1:9/",
        "https://127.0.0.1:9/",
        "file:///etc/passwd",
    ],
)
def test_a_url_that_leads_nowhere_is_a_failed_attempt(deliver: Deliver, url: str) -> None:
    sent = deliver(url)
    assert sent.status is None
    assert sent.error


def test_https_to_a_receiver_that_speaks_http_is_a_failed_attempt(deliver: Deliver, receiver: Receiver) -> None:
    assert deliver(receiver.url.replace("http:", "https:")).error
    assert receiver.received == []


def test_what_cannot_be_written_is_a_failed_attempt(receiver: Receiver) -> None:
    sandbox = Sandbox(empty=True)
    sandbox.state["webhooks"]["it"] = {"id": "it", "target_hook_url": receiver.url}
    lead = {"email": "half of a pair: \ud800", "payload": {}}
    sandbox.state.notices.append(Notice(event_type="email_sent", time=TIME, lead=lead))
    sandbox.deliveries.join()
    assert "surrogates not allowed" in str(sandbox.deliveries.sent[0].error)
    assert receiver.received == []


async def test_the_sandbox_answers_whatever_the_receiver_of_a_test_does(hostile: Server) -> None:
    async with Sandbox(empty=True) as sandbox:
        instantly = sandbox.client()
        for path in ("drop", "garbage", "html", "endless"):
            webhook = await instantly.webhooks.create(target_hook_url=f"{hostile.url}/{path}")
            answer = await instantly.webhooks.test(webhook.id)
            assert answer.success is False
            assert answer.error
        with receiver() as good:
            webhook = await instantly.webhooks.create(target_hook_url=good.url)
            assert (await instantly.webhooks.test(webhook.id)).success is True


def test_a_host_that_nobody_knows_is_kept_back_as_other_machines_are(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    sandbox = Sandbox(empty=True)
    sandbox.state["webhooks"]["w"] = {"id": "w", "target_hook_url": "https://hooks.example/in", "status": 1}
    sandbox.state.notices.append(Notice(event_type="email_sent", time=TIME))
    sandbox.deliveries.join()
    [delivery] = sandbox.deliveries.sent
    assert delivery.kept_back
    assert sandbox.state["webhooks"]["w"]["status"] == 1
