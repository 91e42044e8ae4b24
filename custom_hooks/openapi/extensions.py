"""The x- keys of openapi.yaml, and those by which one step of an update passes something on to a later one."""

from __future__ import annotations

# These are in openapi.yaml.
NEEDS_WORDS = "x-needs-words"  # on what is new, until somebody has written its description
PUBLISHED_ID = "x-published-operation-id"  # on an operation whose published operationId is another one
PYTHON_NAME = "x-python-name"  # on an argument or a field whose Python name something new would take away
GONE = "x-gone"  # on a field that the published document dropped: the day
GONE_MEMBERS = "x-enum-gone"  # the same for the values of an enum, in their order; "" for those that are there
MEMBER_NAMES = "x-enum-varnames"
MEMBER_DESCRIPTIONS = "x-enum-descriptions"
COMMA_SEPARATED = "x-comma-separated"  # on a text of a body that holds several values, joined by commas
DOCUMENT_DATE = "x-document-date"  # in info: the newest example of the published document that was accepted last

# These are removed before openapi.yaml is written. No name of a published document has such a character.
RESPONSE = "x-\0response"  # on an error response: its name in the present openapi.yaml
COMPONENT = "x-\0component"  # on an inline schema: its name in the present openapi.yaml, or in the published document
COMPONENT_DESCRIPTION = "x-\0component-description"  # on an inline schema: the description of its component
MEANINGS = "x-\0meanings"  # on an enum: the short meanings of its values in the published document
DANGLING = "x-\0dangling"  # in place of a reference to something that does not exist
GUESSED = "x-\0guessed"  # on a number of which the document does not say whether it may have a fraction
OBJECT = "x-\0object"  # in place of a reference to a component that was an object inside of a value
TEMPORARY = {RESPONSE, COMPONENT, COMPONENT_DESCRIPTION, MEANINGS, DANGLING, GUESSED}
