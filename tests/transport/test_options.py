"""Options of the transport are refused where they cannot be right: when the client is made, with a sentence."""

from __future__ import annotations

import ssl
from typing import Any

import httpx
import pytest

from instantly_async import InstantlyClient

REFUSED: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"ssl_context": "x"}, TypeError, r"ssl_context must be an ssl\.SSLContext, .* not str"),
    ({"ssl_context": True}, TypeError, r"ssl_context must be an ssl\.SSLContext, .* not bool"),
    ({"ssl_context": ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)}, ValueError, "ssl_context is one of a server"),
    ({"proxy": 5}, TypeError, r"proxy must be a URL such as .*, or an httpx\.Proxy, not int"),
    ({"proxy": {"https": "http://h:1"}}, TypeError, "not dict"),
    ({"proxy": "http://proxy:port"}, ValueError, "proxy is 'http://proxy:port', and must be"),
    ({"proxy": ""}, ValueError, "proxy is ''"),
    ({"max_response_bytes": "1"}, TypeError, "max_response_bytes must be a number of bytes, not str"),
    ({"max_response_bytes": 1e6}, TypeError, "max_response_bytes must be a number of bytes, not float"),
    ({"max_response_bytes": True}, TypeError, "max_response_bytes must be a number of bytes, not bool"),
    ({"max_response_bytes": 0}, ValueError, "max_response_bytes is 0, and must be at least 1"),
    ({"max_response_bytes": -1}, ValueError, "max_response_bytes is -1"),
]


@pytest.mark.parametrize(("options", "kind", "sentence"), REFUSED, ids=lambda value: str(value)[:40])
def test_an_option_that_cannot_be_right_is_refused(options: Any, kind: type[Exception], sentence: str) -> None:
    with pytest.raises(kind, match=sentence) as caught:
        InstantlyClient("key", **options)
    assert type(caught.value) is kind


def test_what_stands_for_no_limit_is_taken() -> None:
    InstantlyClient("key", limits=httpx.Limits(), max_response_bytes=1, ssl_context=None, proxy=None)
