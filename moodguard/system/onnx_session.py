"""How an ONNX file becomes a session of onnxruntime: the one place that knows the options for it."""

import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort

from moodguard.system.freed_memory import give_back_freed_memory
from moodguard.system.regular_files import NotRegularError, TooLargeError, read_regular

# The variable that `moodguard.system` sets is not known to older builds for Windows; this is.
ort.disable_telemetry_events()

# The largest model that ships has 25 MB; what is far larger is no model, or none for a desktop.
MODEL_MIB = 200
# For each row of the input. A face or a picture takes some hundredths of a second; who needs so much longer
# will not come to an end.
RUN_SECONDS = 10.0

Arrays = list[Any]


class ModelError(Exception):
    """An ONNX file cannot be used; the message says why, in words."""


class ModelTooSlowError(ModelError):
    """A run was broken off because it took too long."""


class RunInterruptedError(Exception):
    """A run was broken off, or not begun, because somebody wanted it to end."""


class Interrupt:
    """Ends the run of a model that is under way, and lets no other begin. Safe to use from any thread.

    It also ends a run that takes too long, by a thread of its own, which lasts as long as runs follow each
    other within the time limit: a timer for each run would cost a twentieth of a face's time.
    """

    def __init__(self) -> None:
        """Runs may go on."""
        self._changed = threading.Condition()
        self._under_way: ort.RunOptions | None = None
        self._pulled = False
        self._late = False
        self._deadline = 0.0  # of the last run that began, in s of the monotonic clock
        self._wakes_at = 0.0  # when the thread looks next
        self._watchdog: threading.Thread | None = None

    @property
    def pulled(self) -> bool:
        """Whether runs are to end."""
        return self._pulled

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._under_way is not None

    @property
    def late(self) -> bool:
        """Whether the last run was ended because it took too long."""
        return self._late

    def pull(self) -> None:
        """End what is under way, before its next node. Returns at once."""
        with self._changed:
            self._pulled = True
            if self._under_way is not None:
                self._under_way.terminate = True

    @contextmanager
    def watching(self, options: ort.RunOptions, seconds: float) -> Iterator[None]:
        """Within it the run with these options can be ended, and is after so many seconds.

        Raises RunInterruptedError where none may begin.
        """
        with self._changed:
            if self._pulled:
                raise RunInterruptedError
            self._under_way, self._late = options, False
            self._deadline = time.monotonic() + seconds
            if self._watchdog is None:
                self._watchdog = threading.Thread(target=self._watch, name="model watchdog", daemon=True)
                self._watchdog.start()
            elif self._deadline < self._wakes_at:
                self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._under_way = None

    def _watch(self) -> None:
        """On its own thread: sleep until the newest run is due, end it where it is still under way."""
        with self._changed:
            while (left := self._deadline - time.monotonic()) > 0:
                self._wakes_at = self._deadline
                self._changed.wait(left)
            if self._under_way is not None:
                self._late = True
                self._under_way.terminate = True
            self._watchdog = None  # the next run begins another one


class Session:
    """An ONNX graph that can be run. Belongs to one thread.

    `inputs` maps the name of each input to its type, `outputs` are names, and `metadata` is what the file
    says about itself.
    """

    def __init__(self, name: str, session: ort.InferenceSession, interrupt: Interrupt) -> None:
        """`name` is for messages. Raises ModelError where the graph's texts can't be read."""
        self._name = name
        self._session = session
        self._interrupt = interrupt
        try:
            self.metadata: Mapping[str, str] = dict(session.get_modelmeta().custom_metadata_map)
            self.inputs: Mapping[str, str] = {each.name: each.type for each in session.get_inputs()}
            self.outputs: Sequence[str] = [each.name for each in session.get_outputs()]
        except UnicodeDecodeError as error:
            raise ModelError(f"{name} holds text that can't be read, so it may be damaged") from error

    def run(self, outputs: Sequence[str], feeds: Mapping[str, "np.ndarray[Any, Any]"]) -> Arrays:
        """What the graph gives for `feeds`, whose first axis counts rows.

        Raises ModelTooSlowError after `RUN_SECONDS` for each row, RunInterruptedError where it was ended, and
        whatever onnxruntime raises. A single node that never returns can't be ended by anybody.
        """
        options = ort.RunOptions()
        options.log_severity_level = 4
        rows = max((len(each) for each in feeds.values()), default=1)
        with self._interrupt.watching(options, RUN_SECONDS * max(1, rows)):
            try:
                results: Arrays = self._session.run(list(outputs), dict(feeds), options)
            except Exception as error:
                if self._interrupt.pulled:
                    raise RunInterruptedError from error
                if self._interrupt.late:
                    raise ModelTooSlowError(
                        f"{self._name} takes longer than {RUN_SECONDS:g} seconds for one picture"
                    ) from error
                raise
        return results


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


def read_model(path: Path) -> bytes:
    """A model file's content. Raises ModelError where it is missing, unreadable, no file, or too large.

    Nothing is waited for.
    """
    try:
        return read_regular(path, MODEL_MIB * 2**20)
    except NotRegularError as error:
        raise ModelError(f"{path.name} is no file but a folder, a pipe or a device") from error
    except TooLargeError as error:
        raise ModelError(f"{path.name} is larger than the {MODEL_MIB} MB that a model may have") from error
    except OSError as error:
        raise ModelError(f"{path.name} can't be read: {error.strerror or error}") from error


def load_session(path: Path, threads: int = 1, interrupt: Interrupt | None = None) -> Session:
    """Open an ONNX file on the CPU. Raises ModelError where it is missing, unreadable or no ONNX graph.

    `interrupt` ends its runs.
    """
    graph = read_model(path)
    try:
        # From bytes, so that a graph can't pull in other files of the machine as its external data.
        session = ort.InferenceSession(graph, session_options(threads), providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises many kinds, some bare RuntimeError
        raise ModelError(f"{path.name} is no ONNX model that can be run, or it is damaged") from error
    del graph
    give_back_freed_memory()
    return Session(path.name, session, interrupt or Interrupt())
