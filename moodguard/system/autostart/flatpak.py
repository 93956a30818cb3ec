"""Starting at login out of a Flatpak: its own autostart folder is one that no desktop looks into."""

from moodguard.system.autostart.interface import Autostart, AutostartError
from moodguard.translation import tr


class FlatpakAutostart(Autostart):
    """Says where the user can switch it on; MoodGuard itself can't."""

    def is_enabled(self) -> bool:
        """Never by MoodGuard."""
        return False

    def enable(self) -> None:
        """Raises AutostartError."""
        raise AutostartError(
            tr(
                "MoodGuard can't set itself to start at login from within its Flatpak. Your desktop can: add "
                "MoodGuard to the programs that start with it, in its settings."
            )
        )

    def disable(self) -> None:
        """Nothing was switched on."""

    def follow_program(self) -> bool:
        """There is no entry."""
        return False
