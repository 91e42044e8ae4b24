"""NO_PROXY exempts what it names, and nothing else."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async._core.transport.no_proxy import exempts
from instantly_async._core.transport.origin import Origin

API = "https://api.instantly.ai"


@pytest.mark.parametrize(
    ("no_proxy", "url"),
    [
        ("*", API),
        ("other.example, *", API),
        ("api.instantly.ai", API),
        ("instantly.ai", API),
        ("ai", API),
        (".instantly.ai", API),
        (".api.instantly.ai", API),  # the domain itself, as with curl and CPython
        ("*.instantly.ai", API),
        ("API.Instantly.AI", API),
        ("api.instantly.ai.", API),
        ("instantly.ai", "https://api.instantly.ai."),
        ("  other.example ,\tapi.instantly.ai  ", API),
        ("other.example api.instantly.ai", API),
        (",,instantly.ai,,", API),
        ("api.instantly.ai:443", API),
        ("instantly.ai:443", API),
        (".instantly.ai:443", API),
        ("*:443", API),
        ("https://api.instantly.ai", API),
        ("https://api.instantly.ai:443", API),
        ("localhost:8080", "http://localhost:8080"),
        ("localhost", "http://localhost:8080"),
        ("bücher.example", "https://bücher.example"),
        (".BÜCHER.example", "https://api.xn--bcher-kva.example"),
        ("127.0.0.1", "http://127.0.0.1:8080"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("10.0.0.0/8", "http://10.255.0.1"),
        ("10.1.2.3/8", "http://10.255.0.1"),
        ("10.0.0.0/255.0.0.0", "http://10.255.0.1"),
        ("::1", "http://[::1]:8080"),
        ("[::1]", "http://[::1]:8080"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("0:0:0:0:0:0:0:1", "http://[::1]:8080"),
        ("fd00::/8", "http://[fd12:3456::1]"),
        ("FD00::/8", "http://[fd12:3456::1]"),
        ("[fd00::/8]", "http://[FD12:3456::1]"),
        ("[fd00::/8]:80", "http://[fd12:3456::1]"),
        ("10.0.0.0/8", "http://[::ffff:10.0.0.1]"),
        ("::ffff:10.0.0.1", "http://10.0.0.1"),
        ("::ffff:10.0.0.0/104", "http://10.200.0.1"),
    ],
)
def test_what_no_proxy_names_is_reached_without_a_proxy(no_proxy: str, url: str) -> None:
    assert exempts(no_proxy, Origin.of(httpx.URL(url)))


@pytest.mark.parametrize(
    ("no_proxy", "url"),
    [
        ("", API),
        (" , ,", API),
        ("stantly.ai", API),
        ("api.instantly.ai.example", API),
        ("x.api.instantly.ai", API),
        ("*.api.instantly.ai", API),  # only the names below it
        ("*instantly.ai", API),
        ("api.*", API),
        (".", API),
        ("*.", API),
        ("..", API),
        (".*", API),
        ("api.instantly.ai:80", API),
        ("api.instantly.ai:4430", API),
        ("api.instantly.ai:", API),
        ("api.instantly.ai:port", API),
        ("api.instantly.ai:443:443", API),
        (":443", API),
        ("*:80", API),
        ("http://api.instantly.ai", API),
        ("api.instantly.ai/path", API),
        ("user@api.instantly.ai", API),
        ("[api.instantly.ai]:80", API),
        ("xn--.example,ü..example,\udce9", API),
        ("127.0.0.1", "http://127.0.0.2"),
        ("127.0.0.1:80", "http://127.0.0.1:8080"),
        ("127.0.0.1", "http://localhost"),
        ("0.1", "http://127.0.0.1"),
        (".0.0.1", "http://127.0.0.1"),
        ("10.0.0.0/8", "http://11.0.0.1"),
        ("10.0.0.0/33", "http://10.0.0.0"),
        ("10.0.0.0/", "http://10.0.0.0"),
        ("::1", "http://[::2]"),
        ("[::1]:80", "http://[::1]:8080"),
        ("::1:8080", "http://[::1]:8080"),  # without brackets it is an address, and no port
        ("fd00::/8", "http://[fe80::1]"),
        ("[fd00::/8]:81", "http://[fd12:3456::1]"),
        ("[::1", "http://[::1]"),
        ("::1]", "http://[::1]"),
        ("::/0", "http://10.0.0.1"),
        ("::1", "http://127.0.0.1"),
    ],
)
def test_what_no_proxy_does_not_name_goes_through_the_proxy(no_proxy: str, url: str) -> None:
    assert not exempts(no_proxy, Origin.of(httpx.URL(url)))


ORIGINS = st.builds(
    Origin,
    st.sampled_from(["http", "https"]),
    st.sampled_from(["api.instantly.ai", "localhost", "127.0.0.1", "::1", "::ffff:10.0.0.1", "a."]),
    st.integers(1, 65_535),
)
PIECES = st.sampled_from([*"*.:/[],% @019af", "://", "api.instantly.ai", "::", "xn--", "ü", "\udcff", "10.0.0.0/8"])
ENTRIES = st.text(max_size=30) | st.lists(PIECES, max_size=12).map("".join)


@given(ENTRIES, ORIGINS)
def test_no_value_of_no_proxy_is_an_error(no_proxy: str, origin: Origin) -> None:
    assert exempts(no_proxy, origin) in (True, False)


@given(ENTRIES, ENTRIES, ORIGINS)
def test_one_entry_never_takes_another_one_back(first: str, second: str, origin: Origin) -> None:
    expected = exempts(first, origin) or exempts(second, origin)
    assert exempts(f"{first},{second}", origin) == exempts(f" {second} , {first} ", origin) == expected
