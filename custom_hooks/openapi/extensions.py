"""Keys by which one step tells another something about a place in a document."""

from __future__ import annotations

# These stay in openapi.yaml.
NEEDS_WORDS = "x-needs-words"  # on what is new, until somebody has written its words
PYTHON_NAME = "x-python-name"  # on an argument or a field whose Python name something new would take away
PUBLISHED_ID = "x-published-operation-id"  # on an operation that Python knows by another operationId than published

# These are gone when openapi.yaml is written.
PATH = "x-published-path"  # on a path: how it is spelled where openapi.yaml spells it otherwise
RESPONSE = "x-response"  # on an error response: the name that it has in the openapi.yaml that is being updated
NAME = "x-component"  # on an inline node: the name that it has in openapi.yaml, or else in the published document
ABOUT = "x-component-description"  # on an inline node: what the component itself is, apart from its use here
MEANINGS = "x-meanings"  # on an enum: the published document's short meanings of its values
DANGLING = "x-dangling"  # instead of a reference that leads nowhere
GUESSED = "x-guessed"  # on a number of which the document does not say whether it may have a fraction
TEMPORARY = {PATH, RESPONSE, NAME, ABOUT, MEANINGS, DANGLING, GUESSED}
