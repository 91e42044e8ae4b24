"""The workflow `release`, run here: its own steps, with stand-ins for GitHub, the index and Sigstore.

`repository` is a copy of the work tree with an origin of its own; `workflow` reads release.yml and runs its jobs, each
in a fresh clone; `index` takes uploads over HTTPS on loopback, by trusted publishing and with attestations only;
`signing` stands in for Sigstore, and `gh` for GitHub's program. `rehearsal` puts them together.
"""
