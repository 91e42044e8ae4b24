"""The methods of resources that are written by hand: a module and a class for each resource that has any.

The generated class of the resource inherits them; `custom_hooks/openapi/hand_written.py` has a line for each. A module
imports what its methods stand on inside of them: most programs use none.
"""
