"""Properties of models that are written by hand beside their fields.

`custom_hooks/openapi/hand_written.py` names them; the generated class of the model inherits from the class here.
"""
