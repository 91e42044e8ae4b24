"""The environment names a proxy, in the way of curl and of Python's own library."""

from __future__ import annotations

import os
import urllib.request

import pytest

from instantly_async._core.transport import proxies
from instantly_async._core.transport.origin import Origin
from instantly_async._core.transport.proxies import Proxy, from_environment

from .proxy_urls import SECRETS, UNUSABLE, basic

HTTPS = Origin("https", "api.instantly.ai", 443)
HTTP = Origin("http", "127.0.0.1", 8080)
GOOD = "http://proxy.example:3128"
PROXY = Proxy(Origin("http", "proxy.example", 3128))
BAD = "http://proxy:port"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="names of variables have no case there")


@pytest.fixture(autouse=True)
def _no_proxy_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "REQUEST_METHOD":
            monkeypatch.delenv(name)
    # macOS has settings of its own
    monkeypatch.setattr(proxies, "getproxies", urllib.request.getproxies_environment)
    monkeypatch.setattr(proxies, "proxy_bypass", lambda host: False)


def set_variables(monkeypatch: pytest.MonkeyPatch, **variables: str) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    ("variables", "origin"),
    [
        ({"HTTPS_PROXY": GOOD}, HTTPS),
        ({"https_proxy": GOOD}, HTTPS),
        ({"HTTP_PROXY": GOOD}, HTTP),  # to loopback as well: only NO_PROXY exempts it
        ({"http_proxy": GOOD}, HTTP),
        ({"ALL_PROXY": GOOD}, HTTPS),
        ({"all_proxy": GOOD}, HTTP),
        ({"HTTPS_PROXY": GOOD, "ALL_PROXY": BAD, "HTTP_PROXY": BAD}, HTTPS),
        ({"HTTP_PROXY": GOOD, "ALL_PROXY": BAD, "HTTPS_PROXY": BAD}, HTTP),
        ({"https_proxy": GOOD, "HTTPS_PROXY": BAD}, HTTPS),
        ({"all_proxy": GOOD, "ALL_PROXY": BAD}, HTTPS),
        ({"ALL_PROXY": GOOD, "HTTPS_PROXY": ""}, HTTPS),
        ({"HTTPS_PROXY": GOOD, "NO_PROXY": "example.com,api.instantly.ai:80"}, HTTPS),
        ({"HTTPS_PROXY": GOOD, "NO_PROXY": ""}, HTTPS),
        ({"HTTPS_PROXY": GOOD, "no_proxy": "example.com", "NO_PROXY": "*"}, HTTPS),
        ({"HTTPS_PROXY": GOOD, "REQUEST_METHOD": "GET"}, HTTPS),
        ({"http_proxy": GOOD, "REQUEST_METHOD": "GET"}, HTTP),
        ({"HTTP_PROXY": BAD, "ALL_PROXY": GOOD, "REQUEST_METHOD": "GET"}, HTTP),
        ({"https_proxy": "proxy.example:3128"}, HTTPS),
    ],
)
def test_the_environment_names_a_proxy(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], origin: Origin
) -> None:
    set_variables(monkeypatch, **variables)
    assert from_environment(origin) == PROXY


@pytest.mark.parametrize(
    ("variables", "origin"),
    [
        ({}, HTTPS),
        ({"HTTP_PROXY": GOOD}, HTTPS),
        ({"HTTPS_PROXY": GOOD}, HTTP),
        ({"HTTP_PROXY": BAD}, HTTPS),
        ({"HTTPS_PROXY": ""}, HTTPS),
        ({"https_proxy": "", "HTTPS_PROXY": BAD}, HTTPS),
        ({"HTTP_PROXY": BAD, "REQUEST_METHOD": "GET"}, HTTP),
        ({"FTP_PROXY": BAD, "TRAVIS_APT_PROXY": BAD, "NO_PROXY": "x"}, HTTPS),
        ({"HTTPS_PROXY": GOOD, "NO_PROXY": "example.com, api.instantly.ai:443"}, HTTPS),
        ({"HTTPS_PROXY": BAD, "NO_PROXY": "instantly.ai"}, HTTPS),
        ({"ALL_PROXY": "socks5://127.0.0.1:1080", "no_proxy": "*"}, HTTPS),
        ({"ALL_PROXY": GOOD, "no_proxy": "127.0.0.0/8"}, HTTP),
    ],
)
def test_what_no_usable_variable_is_about_is_reached_without_a_proxy(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], origin: Origin
) -> None:
    set_variables(monkeypatch, **variables)
    assert from_environment(origin) is None


@pytest.mark.parametrize(("url", "sentence"), [case for case in UNUSABLE if "\x00" not in case[0]])
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_a_variable_that_cannot_be_used_is_refused_by_name_and_without_its_password(
    monkeypatch: pytest.MonkeyPatch, name: str, url: str, sentence: str
) -> None:
    set_variables(monkeypatch, **{name: url})
    with pytest.raises(ValueError, match=f"^{name} is '") as caught:
        from_environment(HTTPS)
    assert sentence in str(caught.value)
    assert not any(secret in str(caught.value) for secret in SECRETS)


def test_the_variable_that_is_used_is_named_where_several_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    set_variables(monkeypatch, https_proxy=BAD, HTTPS_PROXY=BAD, ALL_PROXY=BAD)
    with pytest.raises(ValueError, match=r"^https_proxy is '"):
        from_environment(HTTPS)
    set_variables(monkeypatch, https_proxy=f"{BAD}s")
    with pytest.raises(ValueError, match=r"^https_proxy is 'http://proxy:ports'"):
        from_environment(HTTPS)


def test_user_and_password_of_a_variable_are_sent_to_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    set_variables(monkeypatch, HTTPS_PROXY="https://jane:p%40ss@proxy.example")
    assert from_environment(HTTPS) == Proxy(Origin("https", "proxy.example", 443), (basic("jane:p@ss"),))


def test_the_settings_of_the_system_count_where_no_variable_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "getproxies", lambda: {"https": GOOD, "http": "socks4://127.0.0.1:1080"})
    monkeypatch.setattr(proxies, "proxy_bypass", lambda host: host == "localhost")
    assert from_environment(HTTPS) == PROXY
    assert from_environment(Origin("https", "localhost", 443)) is None
    with pytest.raises(ValueError, match=r"^the system's proxy for http is 'socks4://127.0.0.1:1080': SOCKS is not"):
        from_environment(HTTP)
