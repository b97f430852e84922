"""Other people's templates are worked in a process of their own, with a limit on time and memory.

The sandbox of Jinja keeps a template from Python's insides, the press and the page of the e-mail from files and network.
What neither can do is to end a loop, or to stop a text that grows: `'a' * 10**8` is fine with the sandbox. The process
can, and on top of that it opens no socket and starts no program, should a sandbox ever leak.
"""

from __future__ import annotations

import importlib
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from appealgen.case import resources
from appealgen.case.errors import UserError
from appealgen.rendering import failing
from appealgen.rendering.errors import TemplateFailsError

P = ParamSpec("P")
T = TypeVar("T")

SECONDS = 30
"""Of CPU: the letter with the most exhibits that we know, 60, took 5 in all its forms; one with 52, and what is seen of it, 8."""
PATIENCE = 120
"""Seconds by the clock, on a machine that does other things too."""
MEMORY = 1_000_000_000
"""Bytes of addresses: that letter's PDF took 500 MB of them, and 160 MB of memory."""
FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "pty.",
    "ftplib.",
    "http.",
)
"""Python's own names (audit events) of what no template needs."""

_inside = False


def confined(*parts: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Of a function: where a template whose name begins with one of `parts` is not ours, it is worked in a process of its
    own. What it is given and gives back must be picklable. Raises TemplateFailsError beside its own errors."""

    def dressed(work: Callable[P, T]) -> Callable[P, T]:
        @wraps(work)
        def called(*given: P.args, **named: P.kwargs) -> T:
            strange = () if _inside else resources.own(*parts)
            if not strange:
                return work(*given, **named)
            made: T = _apart(work.__module__, work.__name__, given, named, strange[0].name)
            return made

        return called

    return dressed


def _apart(module: str, name: str, given: Any, named: Any, template: str) -> Any:
    task = pickle.dumps((resources.case_folder(), module, name, given, named, template))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(one or str(Path.cwd()) for one in sys.path)}
    command = [sys.executable, "-c", "from appealgen.rendering.confined import serve; serve()"]
    try:
        with tempfile.TemporaryDirectory(
            prefix="appealgen-", ignore_cleanup_errors=True
        ) as passing:  # it may be ended amid
            environment |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), passing)
            ran = subprocess.run(
                command, input=task, capture_output=True, env=environment, timeout=PATIENCE, check=False
            )
    except subprocess.TimeoutExpired:
        raise TemplateFailsError("endless", template, facts={"seconds": PATIENCE}) from None
    if ran.returncode:
        raise TemplateFailsError("endless", template, facts={"seconds": SECONDS})
    kind, made = pickle.loads(ran.stdout)
    match kind:
        case "made":
            return made
        case "told":
            raise _again(*made)
        case "memory":
            raise TemplateFailsError("memory", template, facts={"limit": MEMORY})
    raise TemplateFailsError.of(made)


def _again(kind: type[UserError], arguments: tuple[Any, ...], state: dict[str, Any]) -> UserError:
    error = kind.__new__(kind)
    error.args = arguments
    error.__dict__.update(state)
    return error


# ---- within the process


def serve() -> None:
    """Reads a task, works it within the limits, writes what came of it."""
    global _inside
    _inside = True
    _limit()
    folder, module, name, given, named, template = pickle.loads(sys.stdin.buffer.read())
    out, sys.stdout = sys.stdout, sys.stderr
    answer: tuple[str, Any]
    try:
        work = getattr(importlib.import_module(module), name)
        sys.addaudithook(_refuse)
        with resources.beside(folder):
            answer = ("made", work(*given, **named))
        written = pickle.dumps(answer)
    except MemoryError:
        written = pickle.dumps(("memory", None))
    except UserError as error:
        written = pickle.dumps(("told", (type(error), error.args, vars(error))))
    except Exception as error:  # whatever a stranger's template may cause is his mistake, not ours
        with resources.beside(folder):
            written = pickle.dumps(("fails", list(failing.problems(error, template, _place(error)))))
    out.buffer.write(written)
    out.flush()


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: the clock alone limits it
        return
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse(event: str, arguments: object) -> None:
    if event.startswith(FORBIDDEN):
        raise PermissionError(f"no template needs {event}")


def _place(error: BaseException) -> tuple[str | None, int | None]:
    """The template and line where it went wrong: Jinja's own errors tell it, of others the traceback's last frame."""
    file, line = getattr(error, "filename", None), getattr(error, "lineno", None)
    trace = error.__traceback__
    while trace is not None:
        template = trace.tb_frame.f_globals.get("__jinja_template__")
        if template is not None:
            file, line = template.filename, template.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return (failing.shown(Path(file)) if file else None), line
