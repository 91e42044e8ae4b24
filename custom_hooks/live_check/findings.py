"""All that was seen, counted: so often, of so many values, in the answers of which operations."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from attrs import Factory, define, frozen

from .comparison import Kind, Sighting
from .names import MOST_NAMES
from .places import Place

MOST_DIFFERENCES = 2000
LEAST_OF_A_VALUE = 3  # sightings, so that one record's data is not taken for a word of the API


@frozen
class Difference:
    """A way in which values differ from their schema.

    Attributes:
        types: The JSON types that were seen, the most frequent first.
        format: The format that all values had, null aside; "" where they had none, or several.
        values: Values that an enum does not list, of the same kind as those listed, and seen several times.
        unshown: How many others it does not list, each time it was seen.
        count: How many of the values that were looked at differ so.
        looked_at: How many these were.
        operations: In whose answers.
    """

    kind: Kind
    place: Place
    name: str
    types: tuple[str, ...]
    format: str
    values: tuple[str | int, ...]
    unshown: int
    count: int
    looked_at: int
    operations: tuple[str, ...]


@define
class _Seen:
    place: Place
    types: Counter[str] = Factory(Counter)
    formats: set[str] = Factory(set)
    values: Counter[str | int] = Factory(Counter)
    operations: set[str] = Factory(set)
    count: int = 0


class Findings:
    """What was seen. It is bounded, whatever the answers have.

    Attributes:
        is_full: Whether there were more differences than it keeps.
    """

    def __init__(self) -> None:
        self.is_full = False
        self._looked_at: Counter[str] = Counter()
        self._seen: dict[tuple[Kind, str, str], _Seen] = {}
        self._names: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, operation: str, sightings: Iterable[Sighting]) -> int:
        """Count what was seen in an answer; returns how many differences there were."""
        differing = 0
        for each in sightings:
            if each.kind == "looked at":
                self._looked_at[each.path] += 1
                continue
            differing += 1
            key = self._key(each)
            seen = self._seen.get(key)
            if seen is None:
                if len(self._seen) >= MOST_DIFFERENCES:
                    self.is_full = True
                    continue
                seen = self._seen[key] = _Seen(each.place)
            seen.count += 1
            seen.types[each.type] += 1
            if each.type != "null":
                seen.formats.add(each.format)
            seen.operations.add(operation)
            if each.value is not None and (each.value in seen.values or len(seen.values) < MOST_NAMES):
                seen.values[each.value] += 1
        return differing

    def _key(self, each: Sighting) -> tuple[Kind, str, str]:
        """Too many new names at one place are free ones, and those that came before them, too."""
        if each.kind == "undocumented field":
            names = self._names[each.path]
            if len(names) <= MOST_NAMES:
                names.add(each.name)
            if len(names) > MOST_NAMES:
                return ("free names", each.path, "")
        return (each.kind, each.path, each.name)

    def differences(self) -> Iterator[Difference]:
        """Every difference, those of one place one after the other."""
        for (kind, path, name), seen in sorted(self._seen.items(), key=lambda entry: (entry[0][1], entry[0])):
            if kind == "undocumented field" and len(self._names[path]) > MOST_NAMES:
                continue
            values = {value: count for value, count in seen.values.items() if count >= LEAST_OF_A_VALUE}
            yield Difference(
                kind=kind,
                place=seen.place,
                name=name,
                types=tuple(type_ for type_, _ in seen.types.most_common() if type_),
                format=next(iter(seen.formats)) if len(seen.formats) == 1 else "",
                values=tuple(values),
                unshown=seen.count - sum(values.values()),
                count=min(seen.count, self._looked_at[path]),  # an object may have many free names
                looked_at=self._looked_at[path],
                operations=tuple(sorted(seen.operations)),
            )
