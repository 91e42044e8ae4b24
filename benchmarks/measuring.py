"""How it is measured: everyone takes turns, next to the base, and the median of the ratios is taken."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

Task = Callable[[], object]


class Measured(NamedTuple):
    amount: float  # seconds or bytes
    ratio: float


def compare(tasks: Mapping[str, Task], base: str, rounds: int = 15, seconds: float = 0.01) -> dict[str, Measured]:
    """Time of each task, and as a multiple of the base; a turn repeats its task for about so many seconds."""
    for task in tasks.values():
        task()  # the first time takes longer
    repeats = {name: max(1, round(seconds / _time(task, 1))) for name, task in tasks.items()}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in tasks}
    for number in range(rounds):
        for name in _turns(tasks, number):
            gc.collect()
            its = _time(tasks[name], repeats[name])
            times[name].append((its, its if name == base else _time(tasks[base], repeats[base])))
    return _medians(times)


def compare_startup(programs: Mapping[str, str], base: str, rounds: int = 11) -> dict[str, Measured]:
    """Time of a fresh process for each program, beyond that of one that does nothing."""
    programs = {"": "pass", **programs}
    times: dict[str, list[float]] = {name: [] for name in programs}
    for number in range(rounds + 1):
        for name in _turns(programs, number):
            command = [sys.executable, "-c", programs[name]]
            started = time.perf_counter()
            subprocess.run(command, check=True)
            if number:  # the first round only warms the caches up
                times[name].append(time.perf_counter() - started)
    idle = times.pop("")
    beyond = {name: [a - b for a, b in zip(its, idle, strict=True)] for name, its in times.items()}
    return _medians({name: list(zip(its, beyond[base], strict=True)) for name, its in beyond.items()})


def compare_memory(
    decoders: Mapping[str, Callable[[bytes], object]], contents: list[bytes], base: str
) -> dict[str, Measured]:
    """Bytes that the objects of all contents take, each decoded anew and kept."""
    sizes = {name: _size(decode, contents) for name, decode in decoders.items()}
    return _medians({name: [(size, sizes[base])] for name, size in sizes.items()})


def _time(task: Task, repeats: int) -> float:
    started = time.perf_counter()
    for _ in range(repeats):
        task()
    return (time.perf_counter() - started) / repeats


def _size(decode: Callable[[bytes], object], contents: list[bytes]) -> int:
    decode(contents[0])  # what is made once and kept for good
    gc.collect()
    tracemalloc.start()
    kept = [decode(content) for content in contents]
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size


def _turns(names: Iterable[str], number: int) -> list[str]:
    return list(names)[:: 1 if number % 2 else -1]


def _medians(pairs: Mapping[str, Sequence[tuple[float, float]]]) -> dict[str, Measured]:
    return {
        name: Measured(median(its for its, _ in both), median(its / base for its, base in both))
        for name, both in pairs.items()
    }
