"""How an ONNX file becomes a session of onnxruntime: the one place that knows the options for it."""

from pathlib import Path

import onnxruntime as ort

from moodguard.system.freed_memory import give_back_freed_memory

# The variable that `moodguard.system` sets is not known to older builds for Windows; this is.
ort.disable_telemetry_events()


class ModelError(Exception):
    """An ONNX file cannot be used; the message says why, in words."""


def session_options(threads: int = 1) -> ort.SessionOptions:
    """Options for a small network beside a desktop: few threads, and none that spin while they wait.

    No memory arena, which keeps what the largest run took: 0.4 MB less with the shipped model and 3 MB with
    the same network in plain numbers, for 4 % and 1 % more time. The rest stays as it is: without prepacked
    weights the shipped model takes twice as long; with fewer optimisations of the graph, a fifth longer.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.enable_cpu_mem_arena = False
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4  # our own errors say it in words
    return options


def load_session(path: Path, threads: int = 1) -> ort.InferenceSession:
    """Open an ONNX file on the CPU. Raises ModelError where it is missing, unreadable or no ONNX graph."""
    try:
        graph = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path.name} can't be read: {error.strerror or error}") from error
    try:
        # From bytes, so that a graph can't pull in other files of the machine as its external data.
        session = ort.InferenceSession(graph, session_options(threads), providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises many kinds, some bare RuntimeError
        raise ModelError(f"{path.name} is no ONNX model that can be run, or it is damaged") from error
    del graph
    give_back_freed_memory()
    return session
