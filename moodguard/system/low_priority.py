"""Lets the thread that calls take only what time the rest of the machine leaves over."""

import ctypes
import logging
import os
import sys
import threading

log = logging.getLogger(__name__)

# 0 is usual, 19 the lowest; with less, a thread that holds Python's lock may be kept from giving it back.
_NICENESS = 10
_BACKGROUND_QOS = 0x09  # QOS_CLASS_BACKGROUND of macOS
_BACKGROUND_MODE = 0x00010000  # THREAD_MODE_BACKGROUND_BEGIN of Windows


def lower_priority_of_this_thread() -> bool:
    """For this thread alone, until it ends; whether the system has agreed. Raises nothing."""
    try:
        if sys.platform == "win32":
            from moodguard.system.windows_library import windows_library

            kernel = windows_library("kernel32")
            kernel.GetCurrentThread.restype = ctypes.c_void_p
            kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
            return bool(kernel.SetThreadPriority(kernel.GetCurrentThread(), _BACKGROUND_MODE))
        if sys.platform == "darwin":
            return bool(ctypes.CDLL(None).pthread_set_qos_class_self_np(_BACKGROUND_QOS, 0) == 0)
        # On Linux a thread has a niceness of its own, under its own number.
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
    except (OSError, AttributeError) as error:
        log.info("this thread keeps its usual priority: %s", error)
        return False
    return True
