"""`moodguard completion`: prints what completes these commands in a shell."""

import argparse

from moodguard.commands.shared import EXIT_DONE, UsageError

# Each with the ending of its file, and how it is put to use.
SHELLS = {
    "bash": ("bash", "moodguard completion bash > ~/.local/share/bash-completion/completions/moodguard"),
    "zsh": ("zsh", "moodguard completion zsh > a file named _moodguard in a folder of $fpath"),
    "fish": ("fish", "moodguard completion fish > ~/.config/fish/completions/moodguard.fish"),
    "powershell": ("ps1", "moodguard completion powershell >> $PROFILE"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """For which shell."""
    parser.add_argument("shell", choices=tuple(SHELLS), help="for which shell")
    parser.epilog = "To use it: " + "; ".join(use for _, use in SHELLS.values()) + "."


def carry_out(options: argparse.Namespace) -> int:
    """Print it; returns the exit status. Raises UsageError."""
    from moodguard.store.paths import assets_dir

    file = assets_dir() / "completions" / f"moodguard.{SHELLS[options.shell][0]}"
    try:
        print(file.read_text("utf-8"), end="")
    except FileNotFoundError:
        raise UsageError(
            "the completions did not come with this MoodGuard. All else works. Install it again to have them."
        ) from None
    return EXIT_DONE
