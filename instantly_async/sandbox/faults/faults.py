"""Faults on demand: what a test wants to go wrong."""

from __future__ import annotations

import anyio
from attrs import define
from starlette.responses import HTMLResponse, Response

from ..http.refusal import Refusal

_HTML = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center><hr>cloudflare</body></html>"


@define
class Fault:
    """What goes wrong, and how often.

    Attributes:
        status: Answer with this error status instead of doing the work; None does the work.
        times: How many calls it happens to.
        latency: Seconds to wait first.
        retry_after: Value of the header Retry-After.
        html: Answer with a page of the CDN instead of JSON.
        empty: Answer with no body.
        truncated: Answer with the first half of the body.
    """

    status: int | None = None
    times: int = 1
    latency: float = 0.0
    retry_after: str | None = None
    html: bool = False
    empty: bool = False
    truncated: bool = False

    async def before(self) -> Response | None:
        """What happens before the work is done; an answer takes its place."""
        if self.latency:
            await anyio.sleep(self.latency)
        return None if self.status is None else self._changed(self._refusal(self.status))

    def after(self, answer: Response) -> Response:
        """What becomes of an answer."""
        return self._changed(answer)

    def _refusal(self, status: int) -> Response:
        refusal = Refusal(status, "An error on demand")
        if self.html:
            return HTMLResponse(_HTML.format(f"{status} {refusal.body['error']}"), status)
        return refusal.response()

    def _changed(self, answer: Response) -> Response:
        content = bytes(answer.body)
        if self.empty or self.truncated:
            content = b"" if self.empty else content[: len(content) // 2]
        headers = {"content-type": answer.headers.get("content-type", "application/json")}
        if self.retry_after is not None:
            headers["retry-after"] = self.retry_after
        return Response(content, answer.status_code, headers)


class Faults:
    """The faults of a sandbox: `sandbox.faults.add("leads.list", status=503, times=2)`."""

    def __init__(self) -> None:
        self._faults: dict[str, list[Fault]] = {}

    def add(
        self,
        operation: str,
        *,
        status: int | None = None,
        times: int = 1,
        latency: float = 0.0,
        retry_after: float | str | None = None,
        html: bool = False,
        empty: bool = False,
        truncated: bool = False,
    ) -> None:
        """Let the next calls of an operation go wrong; several faults of one operation follow each other.

        Args:
            operation: Its name, such as `leads.list`; `*` for every operation.
            status: Answer with this error status, and do no work.
            times: How many calls it happens to.
            latency: Seconds to wait before anything else.
            retry_after: Value of the header Retry-After.
            html: Answer with a page of the CDN instead of JSON.
            empty: Answer with no body.
            truncated: Answer with the first half of the body.
        """
        fault = Fault(
            status=status,
            times=times,
            latency=latency,
            retry_after=None if retry_after is None else str(retry_after),
            html=html,
            empty=empty,
            truncated=truncated,
        )
        self._faults.setdefault(operation, []).append(fault)

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self._faults.clear()

    def take(self, operation: str) -> Fault | None:
        """What goes wrong with a call of an operation now."""
        for name in (operation, "*"):
            for fault in self._faults.get(name, ()):
                if fault.times > 0:
                    fault.times -= 1
                    return fault
        return None
