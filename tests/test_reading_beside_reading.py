"""Whoever reads a model at the same moment, or in whatever order: nothing is lost, and nothing waits."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from instantly_async.models import Lead, LeadPage

DATA = {"payload": {f"v{number}": number for number in range(50)}, "status_summary": {"new": 1}, "mood": "fine"}


@pytest.fixture
def switching() -> Iterator[None]:
    """Threads that take turns as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("switching")
def test_reading_an_attribute_changes_nothing_for_who_reads_the_json() -> None:
    with ThreadPoolExecutor(2) as pool:
        for _ in range(300):
            lead: Any = Lead.from_dict(DATA)
            ready = threading.Barrier(2)

            def read(lead: Any = lead, ready: threading.Barrier = ready) -> Any:
                ready.wait()
                return dict(lead.payload), lead.additional_properties, lead.status_summary

            def write(lead: Any = lead, ready: threading.Barrier = ready) -> Any:
                ready.wait()
                return lead.to_dict(), dict(lead), lead["payload"]

            reading, writing = pool.submit(read), pool.submit(write)
            assert reading.result()[0] == DATA["payload"]
            assert writing.result() == (DATA, DATA, DATA["payload"])
            assert lead.to_dict() == DATA


def test_what_is_read_while_something_is_read_does_not_wait_for_it() -> None:
    """A finaliser or a signal handler may read a model in the middle of another reading."""
    read: list[Any] = []

    class Session:
        def __init__(self, lead: Lead) -> None:
            self.lead = lead
            self.me = self

        def __del__(self) -> None:
            read.append(self.lead.payload["v1"])  # type: ignore[index]

    for _ in range(300):
        Session(Lead.from_dict(DATA))
        assert len(LeadPage.from_dict({"items": [{"id": "1"}] * 100}).items) == 100
    gc.collect()
    assert read == [1] * 300


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of forking beside threads
def test_a_forked_process_reads_models() -> None:
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            assert LeadPage.from_dict({"items": [{"id": "1"}] * 100}).items

    thread = threading.Thread(target=read)
    thread.start()
    try:
        for _ in range(10):
            if (child := os.fork()) == 0:
                os._exit(0 if LeadPage.from_dict({"items": [{"id": "1"}]}).items else 1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        done.set()
        thread.join()
