"""Ends a run in which no test has begun or ended for a quarter of an hour, and prints what every thread does.

A plugin of pytest. No test has a limit of its own; this is for what would otherwise hang for ever. Among
several workers only the one that hangs is ended: its test counts as failed, and the others go on. One whose
tests are over waits for the others, and isn't watched any more.
"""

import faulthandler
import os

import pytest
import xdist

MINUTES = 15.0
START_SECONDS = 1800.0  # for all that is collected and imported before the first test
_STDERR = 2


def pytest_addoption(parser: pytest.Parser) -> None:
    """`watchdog_minutes` in pytest's settings."""
    parser.addini("watchdog_minutes", "end a run in which nothing happens for so long", default=str(MINUTES))


def pytest_sessionstart(session: pytest.Session) -> None:
    """Watch this process, unless its tests run in others; write past what pytest captures."""
    if not xdist.is_xdist_controller(session):
        watchdog = Watchdog(60 * float(session.config.getini("watchdog_minutes")), os.dup(_STDERR))
        session.config.pluginmanager.register(watchdog, "watchdog")
        watchdog.begin()


class Watchdog:
    """Bites where it isn't fed for `seconds`; prints to the file number `screen`.

    Only a worker calls it off, as it waits for others: a thread that keeps a finished run from ending is a
    hang too.
    """

    def __init__(self, seconds: float, screen: int) -> None:
        """Not fed yet."""
        self._seconds = seconds
        self._screen = screen

    def begin(self) -> None:
        """The run begins; a worker that takes the place of another may hang before its first test, too."""
        faulthandler.dump_traceback_later(max(self._seconds, START_SECONDS), exit=True, file=self._screen)

    def feed(self) -> None:
        """Something has happened; the time begins anew."""
        faulthandler.dump_traceback_later(self._seconds, exit=True, file=self._screen)

    def pytest_runtest_setup(self) -> None:
        """A test begins, in this process."""
        self.feed()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_teardown(self) -> None:
        """After a failure pytest itself calls off what faulthandler has begun."""
        self.feed()

    def pytest_runtest_logfinish(self) -> None:
        """A test has ended."""
        self.feed()

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """All tests of this process are over."""
        if xdist.is_xdist_worker(session):
            faulthandler.cancel_dump_traceback_later()
