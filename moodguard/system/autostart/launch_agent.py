"""Starting at login on macOS: a LaunchAgent."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from moodguard import APP_ID
from moodguard.system.autostart.interface import AUTOSTARTED_OPTION, Autostart, AutostartError
from moodguard.system.autostart.removal import remove_entry
from moodguard.system.looking import is_file
from moodguard.system.private_files import write_private
from moodguard.system.regular_files import read_regular
from moodguard.translation import tr

MOST_AGENT_BYTES = 2**20
LABEL = APP_ID  # also the bundle's identifier, by which macOS shows whose agent this is


class LaunchAgentAutostart(Autostart):
    """A property list in `folder` (usually `~/Library/LaunchAgents`) that starts `command`."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        """`command` starts the app; `folder` is where launchd looks for agents."""
        self._command = list(command)
        self.agent = folder / f"{LABEL}.plist"

    def is_enabled(self) -> bool:
        """Whether the agent is there, its program too, and it is not marked as disabled."""
        agent = self._read()
        named = agent.get("ProgramArguments")
        if not isinstance(named, list) or not named:
            return False
        there = named == self._command or is_file(Path(str(named[0])))
        return there and agent.get("RunAtLoad") is True and not agent.get("Disabled", False)

    def enable(self) -> None:
        """Write the agent anew."""
        agent = {
            "Label": LABEL,
            "AssociatedBundleIdentifiers": [LABEL],
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",  # a desktop session, not one over the network
            "ProcessType": "Interactive",
        }
        try:
            self._write(agent)
        except (OSError, ValueError) as error:
            raise AutostartError(
                tr("MoodGuard can't be set to start at login: {agent} can't be written ({error})").format(
                    agent=self.agent, error=error
                )
            ) from error

    def follow_program(self) -> bool:
        """As in Autostart; all else in the agent stays as it is."""
        agent = self._read()
        if not _is_ours(agent) or agent["ProgramArguments"] == self._command:
            return False
        try:
            self._write({**agent, "ProgramArguments": self._command})
        except (OSError, ValueError) as error:
            raise AutostartError(
                tr(
                    "At login an old MoodGuard is still started: {agent} can't be written "
                    "({error}). This one works as usual. Once the file can be written, save the "
                    "settings again."
                ).format(agent=self.agent, error=error)
            ) from error
        return True

    def disable(self) -> None:
        """Remove the agent, with its drafts; where it is a link, also what MoodGuard wrote by it."""
        remove_entry(self.agent, ours=_is_ours(self._read()))

    def _read(self) -> dict[str, Any]:
        """The agent; an empty one where none can be read."""
        try:
            agent = plistlib.loads(read_regular(self.agent, MOST_AGENT_BYTES))
        except (OSError, ValueError, ExpatError):
            return {}
        return agent if isinstance(agent, dict) else {}

    def _write(self, agent: dict[str, Any]) -> None:
        """Raises OSError, and ValueError for a path with letters that the format can't hold."""
        write_private(self.agent, plistlib.dumps(agent))


def _is_ours(agent: dict[str, Any]) -> bool:
    """Whether MoodGuard has written it."""
    named = agent.get("ProgramArguments")
    return isinstance(named, list) and named[-1:] == [AUTOSTARTED_OPTION]
