"""Runs the samples of a folder in one process. Prints a line of JSON for each: its name, what it printed, its error."""

import contextlib
import io
import json
import pathlib
import sys

for file in sorted(pathlib.Path(sys.argv[1]).glob("*.py")):
    printed = io.StringIO()
    error = None
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(file.read_text("utf-8"), str(file), "exec"), {})
        except Exception as reason:
            error = repr(reason)
    print(json.dumps({"name": file.stem, "printed": printed.getvalue(), "error": error}))
