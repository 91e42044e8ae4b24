"""URLs of proxies that cannot be used, each with what the sentence says about it."""

from __future__ import annotations

import base64

SECRETS = ("jane", "sec", "ret@")

UNUSABLE = [
    ("http://proxy:port", "must be an http or https URL of a host and a port, such as http://proxy.example:8080"),
    ("http://proxy:", "of a host and a port"),
    ("http://proxy:0", "the port of the URL is 0, and must be between 1 and 65535"),
    ("http://proxy:65536", "the port of the URL is 65536"),
    ("http://proxy:+80", "of a host and a port"),
    ("http://proxy:8_0", "of a host and a port"),
    ("http://proxy:٣", "of a host and a port"),
    ("http://proxy:80:80", "of a host and a port"),
    ("http://", "of a host and a port"),
    ("http://:8080", "of a host and a port"),
    ("http:proxy:8080", "of a host and a port"),
    ("//proxy:8080", "of a host and a port"),
    ("://proxy:8080", "of a host and a port"),
    ("http://jane:secret@", "of a host and a port"),
    ("http://jane:secret@:80", "of a host and a port"),
    ("http://jane:sec/ret@proxy:80", "in a user or a password, @ : / ? # and % are percent-encoded"),
    ("http://proxy:80/path", "of a host and a port"),
    ("http://proxy:80?query", "of a host and a port"),
    ("http://proxy:80/#fragment", "of a host and a port"),
    ("http://proxy .example:80", "it has a space, a line break or another character that no URL has"),
    (" http://proxy:80", "it has a space, a line break"),
    ("http://proxy:80\n", "it has a space, a line break"),
    ("http://jane:sec\nret@proxy:80", "it has a space, a line break"),
    ("http://proxy\x00:80", "it has a space, a line break"),
    ("http://jane:secret@a..example", "the host of the URL is 'a..example', which is no name of a host"),
    ("http://jane:secret@256.0.0.1", "the host of the URL is no name or address"),
    ("http://[proxy]:80", "the host of the URL is no name or address"),
    ("http://[::1]x", "of a host and a port"),
    ("ftp://proxy:21", "must be an http or https URL"),
    ("wss://jane:secret@proxy", "must be an http or https URL"),
    ("socks4://127.0.0.1:1080", "SOCKS is not supported; name an HTTP proxy, or pass transport="),
    ("socks4a://127.0.0.1:1080", "SOCKS is not supported"),
    ("socks5://jane:secret@127.0.0.1:1080", "SOCKS is not supported"),
    ("SOCKS5H://jane:sec ret@127.0.0.1:port", "SOCKS is not supported"),
    ("socks://127.0.0.1:1080", "SOCKS is not supported"),
]


def basic(credentials: str) -> tuple[bytes, bytes]:
    """The header that sends a user and a password, `user:password`."""
    return b"Proxy-Authorization", b"Basic " + base64.b64encode(credentials.encode())
