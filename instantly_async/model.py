"""What all models share: they are made from JSON objects and turned back into them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .encoding import to_json
from .types import UNSET

if TYPE_CHECKING:
    from typing import Self

    from .decoding import Decoder


@attrs.define(slots=False, kw_only=True)
class Model:
    """An object of the API.

    Attributes:
        additional_properties: Fields that came with the object and that the API's document does not know.
    """

    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    # What a subclass says about its fields: Python name → JSON name where they differ, and Python name → decoder.
    json_names: ClassVar[Mapping[str, str]] = {}
    decoders: ClassVar[Mapping[str, Decoder]] = {}
    _fields: ClassVar[dict[str, str]] = {}  # JSON name → Python name

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        names = [field.name for field in attrs.fields(cls) if field.name != "additional_properties"]
        cls._fields = {cls.json_names.get(name, name): name for name in names}
        for name in names:
            setattr(cls, name, UNSET)  # what a field is that an answer leaves out

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model from a JSON object; unlisted fields and odd values are kept as they are."""
        model = cls.__new__(cls)
        values = model.__dict__
        values["additional_properties"] = additional = {}
        fields, decoders = cls._fields, cls.decoders
        for key, value in data.items():
            name = fields.get(key)
            if name is None:
                additional[key] = value
            elif name in decoders:
                values[name] = decoders[name](value)
            else:
                values[name] = value
        return model

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that this model stands for; fields that are UNSET are left out."""
        values = ((key, getattr(self, name)) for key, name in self._fields.items())
        return {key: to_json(value) for key, value in values if value is not UNSET} | self.additional_properties

    @classmethod
    def known_fields(cls, data: Mapping[str, Any]) -> int:
        """How many fields of a JSON object this model knows."""
        return len(cls._fields.keys() & data.keys())
