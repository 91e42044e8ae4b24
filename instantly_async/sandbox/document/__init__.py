"""What openapi.yaml says, as the sandbox needs it: operations, examples, and the validator that judges by them."""
