"""The hand-written core of the package: private; what users need of it is imported by the package itself."""
