"""The lean runtime: Pyodide cut to what the core uses; `build.build_lean` makes it."""
