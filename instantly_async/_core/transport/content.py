"""The body of a response, decoded to its proven end and never to more than is allowed (RFC 9110, 8.4)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO

MEBIBYTE = 1024 * 1024
# 64 MB of small JSON values would hold the loop for 11 seconds; text is handed on as it is.
LARGEST_JSON = 16 * MEBIBYTE
LARGEST_TEXT = 64 * MEBIBYTE
# What is received and decodes to nothing (empty members and blocks) may go on for ever, too.
SLACK = 64 * 1024
STEP = MEBIBYTE  # of output: some milliseconds
SLICE = 64 * 1024  # of input, which may be thousands of empty members

CODINGS = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate"}
# What zlib calls its formats.
GZIP, ZLIB, RAW_DEFLATE = 31, 15, -15


class ContentError(Exception):
    """A body is not what its Content-Encoding says, or larger than allowed."""


def limit_of(content_type: str, given: int | None) -> int:
    """How many bytes a decoded body of a media type may have; `given` is for all types."""
    if given is not None:
        return given
    return LARGEST_TEXT if content_type.strip().lower().startswith("text/") else LARGEST_JSON


class Content:
    """Collects and decodes one body.

    Args:
        encoding: The values of Content-Encoding, separated by commas.
        max_bytes: How many bytes the decoded body may have.

    Raises:
        ContentError: The coding is none that is read.
    """

    def __init__(self, encoding: str, max_bytes: int) -> None:
        self._coding = _coding(encoding)
        self._max_bytes = max_bytes
        self._received = 0
        self._since_pause = 0
        self._decoded = BytesIO()  # the one buffer that gives its bytes away without copying them
        self._decompressor: zlib._Decompress | None = None  # none before the first byte

    def steps(self, data: bytes) -> Iterator[None]:
        """Take the next bytes of the body, and pause after each step that is as long as a loop should be held.

        Raises:
            ContentError: The body is not what its Content-Encoding says, or larger than allowed.
        """
        self._received += len(data)
        if self._coding is None:
            self._write(data)
            return
        if self._received > self._max_bytes + SLACK:
            raise self._too_large()
        for start in range(0, len(data), SLICE):
            if start:
                yield
            yield from self._decompress(data[start : start + SLICE])

    def add(self, data: bytes) -> None:
        """Take the next bytes of the body without a pause.

        Raises:
            ContentError: The body is not what its Content-Encoding says, or larger than allowed.
        """
        for _ in self.steps(data):
            pass

    def end(self) -> bytes:
        """The whole body. One of no bytes is empty whatever its coding: servers send such.

        Raises:
            ContentError: The body ends early.
        """
        if self._decompressor is not None and not self._decompressor.eof:
            raise ContentError(f"the body ends in the middle of its Content-Encoding, {self._coding}")
        return self._decoded.getvalue()

    def _decompress(self, data: bytes) -> Iterator[None]:
        while True:
            if self._decompressor is None or self._decompressor.eof:
                data = self._next_member(data)
                if not data:
                    return
            assert self._decompressor is not None
            room = min(STEP, self._max_bytes - self._decoded.tell() + 1)
            try:
                decoded = self._decompressor.decompress(data, room)
            except zlib.error as error:
                raise self._malformed(str(error)) from None
            self._write(decoded)
            self._since_pause += len(decoded)
            if self._since_pause >= STEP:
                self._since_pause = 0
                yield
            if self._decompressor.eof:
                data = self._decompressor.unused_data
            else:
                data = self._decompressor.unconsumed_tail
                if not data and len(decoded) < room:  # nothing is left within the decompressor, either
                    return

    def _next_member(self, data: bytes) -> bytes:
        """Begin to read the body, or what follows the end of a member; zeros there only fill it up."""
        if self._decompressor is None:
            self._decompressor = zlib.decompressobj(self._format(data[0]))
        elif self._coding == "gzip":
            data = data.lstrip(b"\0")
            if data:
                self._decompressor = zlib.decompressobj(GZIP)  # RFC 1952, 2.2: members follow one another
        elif data:
            raise self._malformed("bytes follow its end")
        return data

    def _format(self, first: int) -> int:
        """The format that zlib is to read, by the first byte of the body."""
        if self._coding == "gzip":
            return GZIP
        # RFC 9110 (8.4.1.2) asks for the zlib format (RFC 1950, 2.2), but some servers send its content alone.
        return ZLIB if first & 0x0F == 8 else RAW_DEFLATE

    def _write(self, decoded: bytes) -> None:
        if self._decoded.tell() + len(decoded) > self._max_bytes:
            raise self._too_large()
        self._decoded.write(decoded)

    def _too_large(self) -> ContentError:
        allowed = f"{self._max_bytes:,} bytes"
        return ContentError(
            f"the body is larger than the {allowed} that are allowed; raise max_response_bytes to read it"
        )

    def _malformed(self, detail: str) -> ContentError:
        return ContentError(f"the body is not what its Content-Encoding, {self._coding}, says: {detail}")


def _coding(encoding: str) -> str | None:
    """The one coding of a body, or None."""
    codings = [coding for name in encoding.split(",") if (coding := name.strip().lower()) not in ("", "identity")]
    if not codings:
        return None
    if len(codings) > 1:  # each one could make a thousand times as much of the one before
        raise ContentError(f"the body has {len(codings)} content codings, and only one is read")
    if codings[0] not in CODINGS:
        raise ContentError(f"the body has the content coding {codings[0][:40]!a}, and only gzip and deflate are read")
    return CODINGS[codings[0]]
