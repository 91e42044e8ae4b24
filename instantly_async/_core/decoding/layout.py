"""What a class of models knows about its fields: how JSON objects, and arguments, become the values of a model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from types import NoneType
from typing import Any, Self

import attrs

from .. import drift
from ..types import UNSET
from .decoder import Decoder
from .scalars import Date, Enum

ADDITIONAL = "additional_properties"  # the key of what the document does not know, in a model's own dictionary
IMMUTABLE = frozenset({str, int, float, bool, NoneType})
MOST_SHOWN = 8  # names in one error
NEVER_A_NAME = "\0"  # at the beginning of a key, so that no attribute is found by it


class Layout:
    """The fields of a class of models; as a decoder, it makes models of JSON objects.

    A model keeps its values as they came, in its own dictionary, by their JSON names. A name by which Python would find
    the value in the place of a part of the machinery, such as `to_dict`, has another key there.

    Attributes:
        kind: The class.
        name: Its name.
        fields: JSON name → Python name.
        keys: JSON name → key.
        key_of_field: Python name → key.
        decoders: Key → decoder, where the Python value is another one than the JSON value.
        hidden: Key → JSON name, where the two differ.
        nested: Python names of the fields that hold models, lists and mappings.
        keeps: Whether arguments are kept as they are given, but for what is UNSET among them.
        convert: Makes a model of a JSON object, which becomes the model's own dictionary.
        part: What decodes a field, by its JSON name.
    """

    converts: frozenset[type] = frozenset({dict})

    def __init__(
        self,
        kind: type[attrs.AttrsInstance],
        json_names: Mapping[str, str],
        decoders: Mapping[str, Decoder],
        *,
        is_free: bool,
    ) -> None:
        fields = [field for field in attrs.fields(kind) if field.name != ADDITIONAL]
        self.kind: type[attrs.AttrsInstance] = kind
        self.name: str = kind.__name__
        self.fields: dict[str, str] = {json_names.get(field.name, field.name): field.name for field in fields}
        self.keys: dict[str, str] = {name: _key(kind, name, field) for name, field in self.fields.items()}
        self.key_of_field: dict[str, str] = {
            **{field: self.keys[name] for name, field in self.fields.items()},
            ADDITIONAL: ADDITIONAL,
        }
        self.decoders: dict[str, Decoder] = {self.key_of_field[field]: decoder for field, decoder in decoders.items()}
        self.hidden: dict[str, str] = {key: name for name, key in self.keys.items() if name != key}
        self.convert: Callable[[Any], Any] = self._converting(kind)
        by_name = {name: self.decoders[key] for name, key in self.keys.items() if key in self.decoders}
        self.part: Callable[[Any], Decoder | None] = by_name.get
        self._is_free = is_free
        self._is_derived = any("_layout" in vars(base) for base in kind.__mro__[1:])
        self._kept = frozenset(self.key_of_field.values())
        self._documented = frozenset(self.fields)
        self._examined = [(name, decoder) for name, decoder in by_name.items() if not isinstance(decoder, Date)]
        self._required = frozenset(field.name for field in fields if field.default is attrs.NOTHING)
        self._defaults = {
            self.key_of_field[field.name]: field.default
            for field in fields
            if field.default not in (attrs.NOTHING, UNSET)
        }
        nested = [name for name, decoder in self._examined if not isinstance(decoder, Enum)]
        self.nested: list[str] = [self.fields[name] for name in nested]
        self._owned = {ADDITIONAL, *(self.keys[name] for name in nested)}
        as_given = frozenset(name for name, key in self.key_of_field.items() if name == key and key not in self._owned)
        self.keeps: Callable[[dict[str, Any]], bool] = as_given.issuperset
        if self._required or self._defaults:
            self.keeps = _keeps_nothing

    def _converting(self, kind: type[attrs.AttrsInstance]) -> Callable[[Any], Any]:
        """All that is needed is looked up here, once, and not for every object."""
        plain = frozenset(self.keys) - frozenset(self.hidden.values())
        are_plain, hidden = plain.issuperset, self.hidden.items()
        new, set_attribute = kind.__new__, object.__setattr__

        def convert(value: Any) -> Any:
            if value.__class__ is not dict:
                return value
            if not are_plain(value):  # others may read the object at this moment, so that it stays as it is
                others = {name: item for name, item in value.items() if name not in plain}
                value = {name: item for name, item in value.items() if name in plain}
                value |= {key: others.pop(name) for key, name in hidden if name in others}
                if others:
                    value[ADDITIONAL] = others
            model = new(kind)
            set_attribute(model, "__dict__", value)
            return model

        return convert

    def of(self, value: Any) -> Self:
        """There is no choice."""
        return self

    def examine(self, values: Sequence[Any], place: str) -> None:
        """Tell of what the document does not know in JSON objects. Many are looked at together, name by name."""
        objects = [value for value in values if value.__class__ is dict]
        names = set().union(*objects)
        if not (self._is_free or self._documented.issuperset(names)):
            for one in objects:
                drift.unknown_fields(self.name, (name for name in one if name not in self._documented))
        for name, decoder in self._examined:
            if name in names:
                decoder.examine([one[name] for one in objects if name in one], f"{self.name}.{name}")

    def known_names(self, value: Mapping[str, Any]) -> int:
        """How many names of a JSON object are those of fields."""
        return len(self._documented & value.keys())

    def values(self, given: dict[str, Any]) -> dict[str, Any]:
        """Arguments as a model keeps them.

        Raises:
            TypeError: An argument is missing, or no field has its name.
        """
        kept = {key: _default(default) for key, default in self._defaults.items()} if self._defaults else {}
        missing = self._required.difference(given) if self._required else None
        for name, value in given.items():
            key = self.key_of_field.get(name)
            if key is None:
                raise TypeError(self._no_fields(given))
            if value is UNSET:
                kept.pop(key, None)
            else:
                kept[key] = self.value(key, value) if key in self._owned else value
        if missing:
            raise TypeError(
                f"{self.name}() needs {', '.join(name for name in self.fields.values() if name in missing)}"
            )
        return kept

    def value(self, key: str, value: Any) -> Any:
        """One value as a model keeps it.

        Raises:
            TypeError: The additional properties are no mapping.
        """
        if key == ADDITIONAL and not isinstance(value, Mapping):
            raise TypeError(f"{self.name}: {ADDITIONAL} is a mapping, not {type(value).__name__}")
        return owned(value) if key in self._owned else value

    def own(self, values: dict[str, Any]) -> dict[str, Any]:
        """A copy of a model's own dictionary; of what a class of somebody else's keeps there, nothing."""
        if self._is_derived:
            return {key: value for key, value in values.items() if key in self._kept}
        return values.copy()

    def parts(self, model: Any) -> dict[str, Any]:
        """What a model keeps, by JSON name."""
        values = self.own(model.__dict__)
        if not self.hidden and ADDITIONAL not in values:
            return values
        additional = values.pop(ADDITIONAL, {})
        for key, name in self.hidden.items():
            if key in values:
                values[name] = values.pop(key)
        for name in additional:  # a field's own value comes before another one under its name
            values.setdefault(name, additional[name])
        return values

    def check_names(self, given: Iterable[str]) -> None:
        """Refuse names that no field has.

        Raises:
            TypeError: There is one.
        """
        if any(name not in self.key_of_field for name in given):
            raise TypeError(self._no_fields(given))

    def _no_fields(self, given: Iterable[str]) -> str:
        """What to say about all names that no field has, a line for each."""
        unknown = (name for name in given if name not in self.key_of_field)
        return "\n".join(map(self.no_field, islice(unknown, MOST_SHOWN)))

    def no_field(self, name: str) -> str:
        """What to say about a name that no field has."""
        from difflib import get_close_matches  # takes a while to import, and is for mistakes alone

        nearest = self.fields.get(name) or next(iter(get_close_matches(name, self.fields.values(), 1)), None)
        advice = f"did you mean {nearest}?" if nearest else f"what the document does not know goes into {ADDITIONAL}"
        return f"{self.name} has no field {name}; {advice}"


def _keeps_nothing(given: dict[str, Any]) -> bool:
    return False


def _default(default: Any) -> Any:
    """A default for one more model: a class of somebody else's may have any."""
    make = getattr(default, "factory", None)  # attrs.Factory
    return owned(default) if make is None else make()


def owned(value: Any) -> Any:
    """The same value in dictionaries and lists that nobody else has, without what is UNSET; models stay themselves."""
    if value.__class__ in IMMUTABLE or hasattr(value, "_layout"):
        return value
    if isinstance(value, Mapping):
        return {key: owned(item) for key, item in value.items() if item is not UNSET}
    return [owned(item) for item in value] if isinstance(value, list | tuple) else value


def _key(kind: type[attrs.AttrsInstance], name: str, field: str) -> str:
    """The JSON name, unless Python, or whoever looks for a method of a certain name, would find the value by it."""
    machinery = [base for base in kind.__mro__ if "_layout" not in vars(base)]
    hides = name != field and (name.startswith("_") or any(name in vars(base) for base in machinery))
    return NEVER_A_NAME + name if hides else name
