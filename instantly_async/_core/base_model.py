"""What all models share: they are made from JSON objects and turned back into them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self

import attrs

from . import decoding, drift
from .requests import dates
from .requests.encoding import PLAIN, to_json
from .types import UNSET

# Dates stay text until they are read: few of them are, and all of them go back as they came.
LATE: Mapping[Any, dates.DateForm] = {decoding.date_time: "date-time", decoding.date: "date"}


@attrs.define(slots=False, kw_only=True, repr=False)
class Model:
    """An object of the API.

    Attributes:
        additional_properties: Fields that came with the object and that the API's document does not know.
    """

    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    # What a subclass says about its fields: Python name → JSON name where they differ, Python name → decoder, and
    # whether the document leaves further names to the caller.
    json_names: ClassVar[Mapping[str, str]] = {}
    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {}
    has_free_names: ClassVar[bool] = False

    # JSON name → Python name of every field, and the decoder that is made of all of the above.
    _fields: ClassVar[dict[str, str]] = {}
    adopt: ClassVar[Callable[[Any], Any]]

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        names = [field.name for field in attrs.fields(cls) if field.name != "additional_properties"]
        cls._fields = {cls.json_names.get(name, name): name for name in names}
        for json_name, name in cls._fields.items():
            decode = cls.decoders.get(name)
            late = decode if decode in LATE else None
            is_plain = late is None and name == json_name
            setattr(cls, name, UNSET if is_plain else _Stored(json_name, late))  # the value where there is none
        cls.additional_properties = _NoneYet()  # type: ignore[assignment]
        cls.adopt = staticmethod(_adopt(cls))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model from a JSON object; unlisted fields and odd values are kept as they are."""
        model: Self = cls.adopt(_copy(data))
        return model

    def to_dict(self) -> dict[str, Any]:
        """This model as a JSON object; fields that are UNSET are left out."""
        fields, own = self._fields, self.__dict__
        values = {
            key: value if value.__class__ in PLAIN else self._to_json(key, value)
            for key, value in own.items()
            if value is not UNSET and key in fields
        }
        if additional := own.get("additional_properties"):
            values.update(to_json(additional))
        return values

    @classmethod
    def _to_json(cls, key: str, value: Any) -> Any:
        """A date that a caller gave goes out in the form that its field has, whatever kind of date it is."""
        name = cls._fields[key]
        if not isinstance(value, datetime.date) or (decode := cls.decoders.get(name)) not in LATE:
            return to_json(value)
        return dates.text(value, LATE[decode], f"{cls.__name__}.{name}")

    @classmethod
    def known_fields(cls, data: Mapping[str, Any]) -> int:
        """How many fields of a JSON object this model knows."""
        return len(cls._fields.keys() & data.keys())

    def __repr__(self) -> str:
        values = [(name, getattr(self, name)) for name in (*self._fields.values(), "additional_properties")]
        shown = ", ".join(f"{name}={value!r}" for name, value in values if value is not UNSET and value != {})
        return f"{type(self).__name__}({shown})"


def _adopt(kind: type[Model]) -> decoding.Decoder:
    """The decoder of a model: a parsed JSON object, which nobody else has, becomes the model's own dictionary.

    What JSON has no word for is converted in place. All that is known of the model is looked up here, once, and not for
    every object; enums, which are frequent, are converted without a call.
    """
    known = frozenset(kind._fields)
    is_known = known.issuperset
    decoders = {kind.json_names.get(name, name): decode for name, decode in kind.decoders.items() if decode not in LATE}
    enums = [(name, one.kind, one.members) for name, one in decoders.items() if isinstance(one, decoding.Enum)]
    others = [(name, decode) for name, decode in decoders.items() if not isinstance(decode, decoding.Enum)]
    new = kind.__new__

    def adopt(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        if not is_known(value):
            additional = {name: value.pop(name) for name in [name for name in value if name not in known]}
            value["additional_properties"] = additional
            if not kind.has_free_names:
                drift.unknown_fields(kind.__name__, additional)
        if decoders:
            for name, json_type, members in enums:
                if name in value and (code := value[name]).__class__ is json_type:
                    if code in members:
                        value[name] = members[code]
                    else:
                        drift.unknown_value(f"{kind.__name__}.{name}", code)
            for name, decode in others:
                if name in value:
                    value[name] = decode(value[name])
        model = new(kind)
        model.__dict__ = value
        return model

    return adopt


class _Stored:
    """A field that the model's dictionary has under its JSON name, or as text from which it is made when it is read."""

    def __init__(self, json_name: str, decode: decoding.Decoder | None) -> None:
        self.json_name = json_name
        self.decode = decode

    def __get__(self, model: Model | None, owner: type[Model]) -> Any:
        value = UNSET if model is None else model.__dict__.get(self.json_name, UNSET)
        return value if self.decode is None else self.decode(value)

    def __set__(self, model: Model, value: Any) -> None:
        model.__dict__[self.json_name] = value


class _NoneYet:
    """Gives a model its dictionary of additional properties when it is first asked for; most are never."""

    def __get__(self, model: Model | None, owner: type[Model]) -> Any:
        return self if model is None else model.__dict__.setdefault("additional_properties", {})


def _copy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
