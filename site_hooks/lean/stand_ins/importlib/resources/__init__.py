"""Nothing here reads resources of packages; `importlib.metadata` and others only import the name."""
