"""What all models share: they are made from JSON objects, read by attribute and by JSON name, and turned back."""

from __future__ import annotations

import copy
import inspect
from collections import ChainMap
from collections.abc import ItemsView, Iterator, KeysView, Mapping, ValuesView
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

import attrs

from . import decoding
from .decoding import Decoder
from .decoding.layout import ADDITIONAL, Layout, owned
from .model_attributes import AdditionalProperties, Attributes, Signature, attribute
from .public_names import public
from .requests.encoding import PLAIN, decoder_of, part_to_json, to_json
from .text import brief
from .types import LEFT_OUT, UNSET

Path = str | tuple[str | int, ...]

LONGEST_REPR = 2_000  # characters of a model's fields, and of one value: an e-mail's body must not fill a log
LONGEST_VALUE = 300

_NOTHING: Any = object()
_set_attribute = object.__setattr__
_SCALARS = PLAIN | {float}


def _define(kind: type[Model]) -> None:
    """Have attrs find the fields; all that is done with them is written here, once for all classes."""
    attrs.define(kind, slots=False, kw_only=True, init=False, repr=False, eq=False)
    kind._attributes = kind.__attrs_attrs__
    for name in {"__attrs_attrs__", "__attrs_init__", "__replace__"} & vars(kind).keys():  # these have their own
        delattr(kind, name)


@dataclass_transform(kw_only_default=True)
class _Fields:
    """Tells type checkers that the annotations of a class are its fields and the arguments of its constructor."""


class Model(_Fields):
    """An object of the API.

    Attributes are Python values by Python names; what was left out reads as None. `model["name"]` gives the API's own
    JSON by its own name, `model["name", "deeper", 0]` from further inside, and `"name" in model` whether it is there.

    Attributes:
        additional_properties: Fields that came with the object and that the API's document does not know.
    """

    additional_properties: dict[str, Any] = LEFT_OUT

    # What a subclass says about its fields: Python name → JSON name where they differ, Python name → decoder; and
    # whether the document leaves further names to the caller.
    _json_names: ClassVar[Mapping[str, str]] = {}
    _decoders: ClassVar[Mapping[str, Decoder]] = {}
    _is_free: ClassVar[bool] = False

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
        _attributes: ClassVar[Any]
        _layout: ClassVar[Layout]
    else:
        __signature__ = Signature()

        # Type checkers know these two of FreeModel: other models may have fields that are called so.
        def items(self) -> ItemsView[str, Any]:
            """All names of the API that are there, with their JSON values.

            Returns:
                Pairs of a name and a value.
            """
            return dict(self).items()

        def values(self) -> ValuesView[Any]:
            """All JSON values.

            Returns:
                The values, in the order of the names.
            """
            return dict(self).values()

        def __init__(self, /, *positional: Any, **given: Any) -> None:
            if positional:
                name = type(self).__name__
                raise TypeError(f"{name} takes its fields by keyword; {name}.from_dict(...) takes a JSON object")
            if self._layout.keeps(given):
                for value in given.values():
                    if value is UNSET:
                        break
                else:
                    _set_attribute(self, "__dict__", given)
                    return
            _set_attribute(self, "__dict__", self._layout.values(given))

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            if name in self:
                raise AttributeError(f"{type(self).__name__} has no attribute {name}; read it as [{name!r}]")
            raise AttributeError(self._layout.no_field(name))

        def __setattr__(self, name: str, value: Any) -> None:  # type checkers know the fields
            key = self._layout.key_of_field.get(name)
            if key is None:
                if not hasattr(getattr(type(self), name, None), "__set__"):
                    raise AttributeError(self._layout.no_field(name))
                _set_attribute(self, name, value)
            elif value is UNSET:
                self.__dict__.pop(key, None)
            else:
                self.__dict__[key] = self._layout.value(key, value)

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        _define(cls)
        json_names = ChainMap(*(vars(base).get("_json_names", {}) for base in cls.__mro__))
        decoders = ChainMap(*(vars(base).get("_decoders", {}) for base in cls.__mro__))
        inherited = {
            field for base in cls.__mro__[1:] if (of := vars(base).get("_layout")) for field in of.fields.values()
        }
        layout = Layout(cls, json_names, decoders, is_free=cls._is_free)
        for name, field in layout.fields.items():
            if field not in inherited or field in inspect.get_annotations(cls):
                key = layout.keys[name]
                setattr(cls, field, attribute(field, key, layout.decoders.get(key)))
        cls._layout = layout

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model from a JSON object; unlisted fields and odd values are kept as they are.

        Args:
            data: The object, by the API's names.

        Returns:
            A model of this class.

        Raises:
            TypeError: It is no object.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict takes a JSON object, not {type(data).__name__}")
        model: Self = decoding.received(cls._layout, owned(data.to_dict() if isinstance(data, Model) else data))
        return model

    def to_dict(self) -> dict[str, Any]:
        """This model as a JSON object: what is there, by the API's own names.

        Returns:
            A dictionary that is the caller's: nothing of it is the model's own.
        """
        values: dict[str, Any] = to_json(self, number=float)
        return values

    def replace(self, /, **changes: Any) -> Self:
        """A copy with other values; UNSET leaves a field out.

        What was left out, and what was null, stays so.

        Args:
            changes: New values, by the names of fields.

        Returns:
            Another model of this class.

        Raises:
            TypeError: No field has that name.
        """
        self._layout.check_names(changes)
        other = copy.copy(self)
        for name, value in changes.items():
            setattr(other, name, value)
        return other

    def __copy__(self) -> Self:
        for field in self._layout.nested:
            getattr(self, field)  # the nested models are made before there are two who would make them of one object
        other = type(self).__new__(type(self))
        other.__setstate__(self.__getstate__())
        if ADDITIONAL in self.__dict__:
            other.additional_properties = self.additional_properties
        return other

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any]]:
        own, slots = self._layout.own(self.__dict__), object.__getstate__(self)
        return own, slots[1] if isinstance(slots, tuple) else {}

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, Any]]) -> None:
        own, slots = state
        _set_attribute(self, "__dict__", own)
        for name, value in slots.items():
            _set_attribute(self, name, value)

    def get(self, name: Path, default: Any = None) -> Any:
        """The JSON value under one of the API's names, or by a path such as `("payload", "city")`.

        Args:
            name: A name of the API, or a tuple of names and, in lists, numbers.
            default: What to give where there is none.

        Returns:
            The value as JSON, or the default.
        """
        found = self._find(name)
        return default if found is _NOTHING else found

    def keys(self) -> KeysView[str]:
        """The API's names of all that is there.

        Returns:
            The names.
        """
        return self._layout.parts(self).keys()

    def __getitem__(self, name: Path) -> Any:
        found = self._find(name)
        if found is _NOTHING:
            raise KeyError(name)
        return found

    def __setitem__(self, name: str, value: Any) -> None:
        """Set a value by its JSON name, whether the document knows it or not."""
        if field := self._layout.fields.get(name):
            setattr(self, field, value)
        elif not isinstance(name, str):
            raise TypeError(f"{type(self).__name__}: a name is text, not {type(name).__name__}")
        elif value is UNSET:
            self.additional_properties.pop(name, None)
        else:
            self.additional_properties[name] = value

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        if self.__dict__.pop(self._layout.keys.get(name, ""), _NOTHING) is _NOTHING:
            del self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str | tuple) and self._kept(name)[0] is not _NOTHING

    def __iter__(self) -> Iterator[Any]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(self.keys())

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        if self.__dict__ == other.__dict__:
            return True
        mine, others = self._layout.parts(self), self._layout.parts(other)
        return mine.keys() == others.keys() and all(
            mine[name] == others[name] or self._value(name) == other._value(name) for name in mine
        )

    def __delattr__(self, name: str) -> None:
        key = self._layout.key_of_field.get(name)
        if key is None:
            raise AttributeError(self._layout.no_field(name))
        if self.__dict__.pop(key, _NOTHING) is _NOTHING:
            raise AttributeError(f"{name} was left out already")

    @recursive_repr()
    def __repr__(self) -> str:
        shown, length = [], 0
        for name, value in self.__rich_repr__():
            shown.append(f"{name}={brief(value, LONGEST_VALUE)}")
            length += len(shown[-1])
            if length > LONGEST_REPR:
                shown.append("...")
                break
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        kept = self._layout.parts(self)
        for name, field in self._layout.fields.items():
            if name in kept:
                yield field, _short(getattr(self, field))
        if additional := self.__dict__.get(ADDITIONAL):
            yield ADDITIONAL, additional

    def __dir__(self) -> list[str]:
        return public(dir(type(self)))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from . import pydantic_schema

        return pydantic_schema.of_model(cls, handler)

    @property
    def __pydantic_serializer__(self) -> Any:
        """What pydantic looks for in a value of any type, such as one of a `dict[str, Any]`."""
        try:
            from .pydantic_schema import SERIALIZER
        except ImportError:  # whoever else looks at all attributes need not have pydantic
            raise AttributeError("pydantic is not installed") from None
        return SERIALIZER

    def _value(self, name: str) -> Any:
        """The Python value by its JSON name."""
        field = self._layout.fields.get(name)
        return self.additional_properties[name] if field is None else getattr(self, field)

    def _find(self, path: Path) -> Any:
        """The JSON value by a name or a path, or nothing."""
        found, within, name = self._kept(path)
        is_json = found is _NOTHING or found.__class__ in _SCALARS
        return found if is_json else part_to_json(within, name, found)

    def _kept(self, path: Path) -> tuple[Any, Any, Any]:
        """What is kept under a name or a path, or nothing; what decodes that which it is in, and its name there."""
        found: Any = self
        within: Any = None
        name: str | int = ""
        for step in path if isinstance(path, tuple) else (path,):
            within = found._layout if isinstance(found, Model) else decoder_of(within, name, found)
            found = found._at(step) if isinstance(found, Model) else _inside(found, step)
            name = step
        return found, within, name

    def _at(self, name: Any) -> Any:
        """A value by its JSON name, or nothing."""
        key = self._layout.keys.get(name) if isinstance(name, str) else None
        if key in self.__dict__:
            return self.__dict__[key]
        return _inside(self.__dict__.get(ADDITIONAL), name)


_define(Model)
Model.__replace__ = Model.replace  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
Model.__attrs_attrs__ = Attributes()
Model.additional_properties = AdditionalProperties()  # type: ignore[assignment]
Mapping.register(Model)  # pyright: ignore[reportAttributeAccessIssue] - an abstract base class


if TYPE_CHECKING:
    _Names = Mapping[str, Any]  # Model itself is registered as one
else:
    _Names = object


class FreeModel(Model, _Names):
    """An object with further names than those of its fields, which callers choose: `lead.payload["city"]`.

    It is read by item over all of its names, whether the document knows them or not.
    """

    _is_free: ClassVar[bool] = True


def _short(value: Any) -> Any:
    """A value for people: an e-mail's body must not fill a log."""
    return f"{value[:LONGEST_VALUE]}..." if isinstance(value, str) and len(value) > LONGEST_VALUE else value


def _inside(value: Any, step: str | int) -> Any:
    """What is in a JSON object by name, or in a list by number; or nothing."""
    if isinstance(value, list | tuple) and type(step) is int:
        return value[step] if -len(value) <= step < len(value) else _NOTHING
    return value.get(step, _NOTHING) if isinstance(value, Mapping) and isinstance(step, str) else _NOTHING
