"""`moodguard autostart`: whether MoodGuard starts at login, and switching that on or off."""

import argparse

from moodguard.commands.shared import EXIT_DONE, UsageError

ON = "MoodGuard starts when you log in."
OFF = "MoodGuard does not start by itself."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is wanted; without it, how it is."""
    parser.add_argument("wanted", nargs="?", choices=("on", "off", "status"), default="status",
                        help="on, off, or status (the usual one)")  # fmt: skip


def carry_out(options: argparse.Namespace) -> int:
    """Do it and say how it is now; returns the exit status. Raises UsageError."""
    from moodguard.system.autostart import AutostartError, start_command, system_autostart

    autostart = system_autostart(start_command(), wait_for_user=True)
    try:
        if options.wanted == "on":
            autostart.enable()
        elif options.wanted == "off":
            autostart.disable()
    except AutostartError as error:
        raise UsageError(str(error)) from error
    enabled = autostart.is_enabled()
    print(ON if enabled else OFF)
    if options.wanted == "on" and not enabled:
        raise UsageError("Your system does not start it all the same: look into its own list of programs.")
    return EXIT_DONE
