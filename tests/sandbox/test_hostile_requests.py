"""Requests that no honest client sends: each is refused with a 4xx in JSON, and leaves everything as it was."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import Any

import pytest

from instantly_async.sandbox import KEY, Sandbox
from instantly_async.sandbox.state.owners import ORGANIZATION

from .raw_http import AUTHORIZATION, Answer, connection, everything, receive, request, send
from .workspace import ADA, NEW_ACCOUNT, TAG_IDS

TAGS = "/api/v2/custom-tags"
TAG = f"{TAGS}/{TAG_IDS[0]}"
ACCOUNTS = "/api/v2/accounts"
ACCOUNT = f"{ACCOUNTS}/{ADA}"
MIB = 1 << 20
PLAIN = b'{"label": "New"}'


@pytest.fixture(scope="module")
def untouched(server: Sandbox) -> Iterator[None]:
    """What was there before all the refusals of this module is there after them, and nothing else."""
    before = everything(server)
    yield
    assert everything(server) == before


def refused(server: Sandbox, sent: bytes) -> Answer:
    before = send(server, request("GET", f"{TAGS}?limit=100"))
    answer = send(server, sent)
    assert 400 <= answer.status < 500, answer
    assert answer.value["statusCode"] == answer.status
    assert isinstance(answer.value["message"], str)
    assert send(server, request("GET", f"{TAGS}?limit=100")) == before
    return answer


BODIES = {
    "NaN": b'{"label": "New", "description": NaN}',
    "NaN in a field that is not described": b'{"label": "New", "other": NaN}',
    "infinity": b'{"label": "New", "other": Infinity}',
    "minus infinity": b'{"label": "New", "other": [-Infinity]}',
    "a number beyond a double": b'{"label": "New", "other": 1e999}',
    "a negative number beyond a double": b'{"label": "New", "other": {"a": -1e999}}',
    "half a surrogate pair in a label": b'{"label": "\\ud800"}',
    "the other half": b'{"label": "a\\uDFFFb"}',
    "surrogates in the wrong order": b'{"label": "\\udc00\\ud800"}',
    "half a surrogate pair in a name": b'{"label": "New", "\\ud800": 1}',
    "half a surrogate pair deep inside": b'{"label": "New", "other": [{"a": ["\\udbff"]}]}',
    "a surrogate in UTF-8": b'{"label": "\xed\xa0\x80"}',
    "an integer of 5,000 digits": b'{"label": "New", "other": ' + b"9" * 5000 + b"}",
    "a negative integer of 5,000 digits": b'{"label": "New", "other": -' + b"9" * 5000 + b"}",
    "an integer of 4,000 digits": b'{"label": "New", "other": [' + b"1" * 4000 + b"]}",
    "an integer that 64 bits do not hold": b'{"label": "New", "other": 9223372036854775808}',
    "a name twice": b'{"label": "New", "label": "Other"}',
    "a name twice with one value": b'{"label": "New", "label": "New"}',
    "a name twice deep inside": b'{"label": "New", "other": [{"a": 1, "a": 2}]}',
    "a name twice in two spellings": b'{"label": "New", "l\\u0061bel": "Other"}',
    "100,000 lists": b"[" * 100_000,
    "100,000 lists, closed": b'{"label": "New", "other": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "100,000 objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "65 levels": b'{"label": "New", "other": ' + b"[" * 64 + b"]" * 64 + b"}",
    "100,000 levels after a quote that is escaped": b'{"label": "\\"", "other": ' + b"[" * 100_000,
    "100,000 levels after a backslash that is escaped": b'{"label": "\\\\", "other": ' + b"[" * 100_000,
    "a million lists": b'{"label": "New", "other": [' + b",".join([b"[]"] * 1_000_000) + b"]}",
    "a list": b'[{"label": "New"}]',
    "a text": b'"New"',
    "a number": b"1",
    "null": b"null",
    "true": b"true",
    "nothing but blanks": b"   ",
    "two values": PLAIN + PLAIN,
    "a comma too many": b'{"label": "New",}',
    "a comment": b'{"label": "New"} // new',
    "single quotes": b"{'label': 'New'}",
    "a control character in a text": b'{"label": "a\x00b"}',
    "a byte order mark": b"\xef\xbb\xbf" + PLAIN,
    "UTF-16": PLAIN.decode().encode("utf-16"),
    "UTF-16 without a mark": PLAIN.decode().encode("utf-16-le"),
    "UTF-32": PLAIN.decode().encode("utf-32"),
    "Latin-1": '{"label": "Grün"}'.encode("latin-1"),
    "UTF-8 that is longer than it need be": b'{"label": "\xc0\xaf"}',
    "zeros": b"\0" * 100,
    "a label of blanks": json.dumps({"label": " " * 10_000}).encode(),
    "a label of a million blanks": json.dumps({"label": " " * 1_000_000}).encode(),
    "a label that is a number": b'{"label": 1}',
    "a label that is null": b'{"label": null}',
    "a label that is true": b'{"label": true}',
    "a label that is a list": b'{"label": ["New"]}',
}


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(("method", "path"), [("POST", TAGS), ("PATCH", TAG)], ids=["create", "update"])
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_a_body_that_cannot_be_stored_is_refused(server: Sandbox, method: str, path: str, body: bytes) -> None:
    refused(server, request(method, path, body))


ACCOUNT_FIELDS: dict[str, Any] = {
    "sending_gap": "banana",
    "daily_limit": 1e300,
    "imap_port": True,
    "provider_code": True,
    "email": "a@" + "." * 50_000 + " ",
    "first_name": {"$ne": None},
    "warmup": {"limit": "banana"},
    "warmup_custom_ftag": None,
    "enable_slow_ramp": "yes",
}


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("name", ACCOUNT_FIELDS)
def test_a_field_of_the_wrong_kind_is_refused(server: Sandbox, name: str) -> None:
    answer = refused(server, request("POST", ACCOUNTS, json.dumps(NEW_ACCOUNT | {name: ACCOUNT_FIELDS[name]}).encode()))
    assert answer.value["message"].startswith(f"body/{name}")


@pytest.mark.usefixtures("untouched")
def test_an_address_with_a_control_character_is_refused(server: Sandbox) -> None:
    for email in ("a\0@b.example", "a@b\x7f.example", "a@b.exam\nple"):
        refused(server, request("POST", ACCOUNTS, json.dumps(NEW_ACCOUNT | {"email": email}).encode()))


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE"])
def test_a_body_that_nobody_asked_for_is_refused_as_well_if_it_is_no_json(server: Sandbox, method: str) -> None:
    path = {"POST": f"{ACCOUNT}/pause", "PATCH": ACCOUNT, "DELETE": ACCOUNT}[method]
    for body in (b"{", b"NaN", b"[" * 100_000, b'{"a": "\\ud800"}', b'{"a": 1, "a": 1}'):
        refused(server, request(method, path, body))


def chunked(*parts: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (*parts, b""))


@pytest.mark.usefixtures("untouched")
def test_a_body_of_more_than_10_mb_is_refused_however_it_is_sent(server: Sandbox) -> None:
    big = b'{"label": "New", "description": "' + b"a" * (50 * MIB) + b'"}'
    assert refused(server, request("POST", TAGS, big)).status == 413
    parts = chunked(*(big[place : place + MIB] for place in range(0, len(big), MIB)))
    assert refused(server, request("POST", TAGS, parts, b"Transfer-Encoding: chunked")).status == 413
    announced = request("POST", TAGS, b"", b"Content-Type: application/json", b"Content-Length: 999999999999")
    assert refused(server, announced).status == 413


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_a_body_that_the_api_refuses_is_refused_on_the_paths_beside_it(server: Sandbox, body: bytes) -> None:
    for path in ("faults", "clock", "behaviour", "keys", "plan", "reset"):
        refused(server, request("POST", f"/_sandbox/{path}", body).replace(b"Host: sandbox", b"Host: localhost"))


HEADERS: dict[str, list[bytes]] = {
    "a compressed body": [b"Content-Encoding: gzip"],
    "a body compressed twice": [b"Content-Encoding: identity, br"],
    "two encodings": [b"Content-Encoding: identity", b"Content-Encoding: deflate"],
    "another charset": [b"Content-Type: application/json; charset=latin-1"],
    "UTF-16": [b"Content-Type: application/json; charset=utf-16"],
    "two charsets": [b"Content-Type: application/json; charset=utf-8; charset=utf-7"],
    "another type": [b"Content-Type: text/plain"],
    "a form": [b"Content-Type: application/x-www-form-urlencoded"],
    "a type that begins alike": [b"Content-Type: application/json-patch"],
    "two types": [b"Content-Type: application/json", b"Content-Type: text/plain"],
    "no type": [b"Content-Type:"],
    "a type that is no ASCII": [b"Content-Type: application/json; charset=\xff"],
    "a workspace that is no id": [b"x-as-workspace: ../../etc/passwd"],
    "an empty workspace": [b"x-as-workspace:"],
    "a workspace that is no ASCII": [b"x-as-workspace: \xf0\x9f\x92\xa9"],
    "a workspace of 10,000 characters": [b"x-as-workspace: " + b"a" * 10_000],
    "two workspaces": [b"x-as-workspace: " + TAG_IDS[number].encode() for number in (0, 1)],
}


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
def test_a_header_that_means_something_else_is_refused(server: Sandbox, headers: list[bytes]) -> None:
    refused(server, request("POST", TAGS, PLAIN, *headers))


@pytest.mark.usefixtures("untouched")
def test_a_compressed_body_is_refused(server: Sandbox) -> None:
    bomb = gzip.compress(b" " * MIB + PLAIN)
    assert refused(server, request("POST", TAGS, bomb, b"Content-Encoding: gzip")).status == 415


@pytest.mark.usefixtures("untouched")
def test_a_body_that_is_announced_and_empty_is_refused(server: Sandbox) -> None:
    for method, path in (("POST", TAGS), ("PATCH", TAG), ("DELETE", TAG), ("POST", f"{ACCOUNT}/pause")):
        for length in ([], [b"Content-Length: 0"]):
            refused(server, request(method, path, b"", b"Content-Type: application/json", *length))


KEYS: dict[str, list[bytes]] = {
    "none": [],
    "two": [AUTHORIZATION, AUTHORIZATION],
    "a wrong one after the right one": [AUTHORIZATION, b"Authorization: Bearer wrong"],
    "the right one after a wrong one": [b"Authorization: Bearer wrong", AUTHORIZATION],
    "an empty one": [b"Authorization:"],
    "the scheme alone": [b"Authorization: Bearer"],
    "the key alone": [f"Authorization: {KEY}".encode()],
    "another scheme": [f"Authorization: Basic {KEY}".encode()],
    "no ASCII": ["Authorization: Bearer schlüssel".encode("latin-1")],
    "no UTF-8": [b"Authorization: Bearer \xff\xfe"],
    "the right one with more": [AUTHORIZATION + b"\xc2\xa0"],
    "a zero": [AUTHORIZATION + b"\0"],
    "10,000 characters": [b"Authorization: Bearer " + b"a" * 10_000],
}


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("headers", KEYS.values(), ids=KEYS)
def test_what_is_no_key_is_refused(server: Sandbox, headers: list[bytes]) -> None:
    assert refused(server, request("DELETE", ACCOUNT, b"", *headers, authorization=b"")).status in {400, 401}


QUERIES = [
    *(
        "sending_gap=1",
        "Limit=1",
        "limit[]=1",
        "limit%20=1",
        "=1",
        "=",
        "x",
        "__proto__=1",
        "limit=1&y=2",
        "%6cimits=1",
    ),
    *("limit=1&limit=1", "search=a&search=a", "search=a&limit=1&search=b", "include_tags=true&include_tags=false"),
    *("limit=", "limit", "status=", "filter=", "sort_by=", "sort_order=", "skip=", "include_tags="),
    *("search=%ff", "search=%c0%af", "search=%ed%a0%80", "search=%00", "search=%0d%0aX-A:%20b", "search=a%7fb"),
    *("starting_after=%80", "tag_ids=%00", "%ff=1", "search=%1b%5b2J"),
    *("limit=1e1", "limit=0x10", "limit=+1", "limit=%2B1", "limit=1_0", "limit=%20%201", "limit=1%0a", "limit=%D9%A3"),
    *("limit=NaN", "limit=Infinity", "limit=true", "limit=null", "limit=-1", "skip=-9", "limit=" + "9" * 5000),
    *("skip=" + "9" * 30, "status=1.0", "include_tags=1", "include_tags=True", "sort_order=up", "sort_by=email%20"),
]


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_a_query_that_is_not_described_is_refused(server: Sandbox, query: str) -> None:
    assert refused(server, request("GET", f"{ACCOUNTS}?{query}")).status == 400


@pytest.mark.usefixtures("untouched")
def test_a_url_of_100_kb_is_refused(server: Sandbox) -> None:
    assert refused(server, request("GET", f"{ACCOUNTS}?search={'a' * 100_000}")).status == 414
    assert refused(server, request("GET", f"{ACCOUNTS}?{'&' * 100_000}")).status == 414
    assert refused(server, request("GET", f"{ACCOUNTS}/{'a' * 100_000}")).status == 414
    refused(server, request("GET", f"{ACCOUNTS}?search={'a' * 2_000_000}"))
    refused(server, request("GET", f"/{'a' * 100_000}"))


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "query", ["sending_gap=banana", "sending_gap=5", "first_name=a", "status=2", "skip_cname_check=1"]
)
def test_what_a_query_says_never_becomes_a_field_of_a_record(server: Sandbox, query: str) -> None:
    refused(server, request("POST", f"{ACCOUNTS}?{query}", json.dumps(NEW_ACCOUNT).encode()))
    refused(server, request("PATCH", f"{ACCOUNT}?{query}", b'{"daily_limit": 7}'))
    refused(server, request("POST", f"{ACCOUNT}/pause?{query}"))


ODD_EMAILS = ("%00", "%ff", "%ed%a0%80", "%0d%0a", "a%1bb", "%7f", "%c2%85", "%zz", "%", "..", "%2e%2e", "", "/")
PATHS = [
    *(f"{ACCOUNTS}/{email}" for email in (*ODD_EMAILS, f"x%2F..%2F{ADA}", f"{ADA}%00", f"{ADA}%2Fpause", f"{ADA}/")),
    *(f"{TAGS}/{tag}" for tag in ("1", "null", "%00", "{id}", "*", TAG_IDS[0][:-1], TAG_IDS[0] + "%0a", "0" * 50_000)),
    *(f"{TAGS}/{TAG_IDS[0]}{more}" for more in ("/", "//", ";a=1", "%20", "%2F", "/..", "#a")),
    *(f"/{path}" for path in ("", "/", "api", "api/v2", "api//v2/accounts", "../api/v2/accounts", "API/V2/ACCOUNTS")),
    *("*", "accounts", "http://other.example/api/v2/accounts", "//other.example/api/v2/accounts"),
]


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("path", PATHS, ids=range(len(PATHS)))
def test_a_path_that_is_none_is_refused(server: Sandbox, path: str) -> None:
    refused(server, request("DELETE", path))
    refused(server, request("PATCH", path, b'{"description": "x", "daily_limit": 1}'))
    refused(server, request("POST", path, b"{}"))


@pytest.mark.usefixtures("untouched")
def test_an_id_with_a_slash_reaches_no_other_endpoint(server: Sandbox) -> None:
    assert refused(server, request("POST", f"{ACCOUNTS}/{ADA}%2Fpause")).status == 404
    assert refused(server, request("DELETE", f"{TAGS}%2F{TAG_IDS[0]}")).status == 404


NO_HTTP = {
    "no method": b"\r\n\r\n\r\n",
    "no words": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    "no host": b"GET /api/v2/accounts HTTP/1.1\r\n\r\n",
    "a path that is no ASCII": request("GET", b"/api/v2/accounts/\xff"),
    "a query that is no ASCII": request("GET", b"/api/v2/accounts?search=\xc3\xbc"),
    "two lengths": request("POST", TAGS, b"", b"Content-Length: 1", b"Content-Length: 2"),
    "a negative length": request("POST", TAGS, b"", b"Content-Length: -1"),
    "a length that is no number": request("POST", TAGS, b"", b"Content-Length: banana"),
    "a length of 5,000 digits": request("POST", TAGS, b"", b"Content-Length: " + b"9" * 5000),
    "a chunk of no size": request("POST", TAGS, b"zz\r\n{}\r\n0\r\n\r\n", b"Transfer-Encoding: chunked"),
    "a chunk of a negative size": request("POST", TAGS, b"-1\r\n{}\r\n0\r\n\r\n", b"Transfer-Encoding: chunked"),
    "another coding": request("POST", TAGS, PLAIN, b"Transfer-Encoding: gzip"),
    "a header with a line break": request("GET", TAGS, b"", b"x-a: b\rc"),
    "a host that is none": b"GET /nothing HTTP/1.1\r\nHost: [::\r\nUser-Agent: tests\r\nConnection: close\r\n\r\n",
}


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("sent", NO_HTTP.values(), ids=NO_HTTP)
def test_what_is_no_http_is_refused(server: Sandbox, sent: bytes) -> None:
    refused(server, sent)


@pytest.mark.usefixtures("untouched")
def test_two_requests_at_once_on_a_connection_are_one_each(server: Sandbox) -> None:
    """A body that is refused is never read as the next request."""
    hidden = request("DELETE", ACCOUNT)
    with connection(server) as sock:
        sock.sendall(
            request("POST", TAGS, hidden, b"Content-Type: text/plain").replace(b"Connection: close\r\n", b"", 1)
        )
        assert receive(sock).status == 415
        sock.sendall(request("GET", ACCOUNT))
        assert receive(sock).status == 200


def test_plain_requests_are_not_refused(server: Sandbox) -> None:
    """The bounds are beyond what an honest client sends."""
    deep = b'{"label": "Deep \xf0\x9f\x92\xa9 \\ud83d\\udca9 [[[[", "other": ' + b"[" * 63 + b"]" * 63 + b"}"
    for number, headers in enumerate(
        [
            [b"Content-Type: application/json"],
            [b"Content-Type: Application/JSON; Charset=UTF-8"],
            [b'Content-Type: application/json;charset="utf-8"', b"Content-Encoding: identity"],
            [b"x-as-workspace: " + ORGANIZATION.encode()],
        ]
    ):
        body = deep.replace(b"Deep", b"Deep %d" % number)
        answer = send(server, request("POST", TAGS, body, *headers))
        assert answer.status == 200, answer
        assert answer.value["label"] == f"Deep {number} \U0001f4a9 \U0001f4a9 [[[["
        assert send(server, request("DELETE", f"{TAGS}/{answer.value['id']}")).status == 200
    long = json.dumps({"label": "Long", "description": 'a"\\' * 1_000_000}).encode()
    answer = send(server, request("POST", TAGS, chunked(long[:10], long[10:]), b"Transfer-Encoding: chunked"))
    assert answer.value["description"] == 'a"\\' * 1_000_000
    assert send(server, request("DELETE", f"{TAGS}/{answer.value['id']}")).status == 200
    assert send(server, request("GET", f"{ACCOUNTS}?search=ada%20bauer&tag_ids=&limit=1")).status == 200
