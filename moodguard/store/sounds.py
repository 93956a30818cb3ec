"""The user's own calm sounds: audio files on this computer, which the system's own player plays."""

from pathlib import Path

from moodguard.system.file_names import named

# No playlists: those may name places in the network, and programs are no sounds.
SOUND_ENDINGS = (".aac", ".flac", ".m4a", ".mp3", ".oga", ".ogg", ".opus", ".wav", ".wma")


def sound_for(place: str, number: int) -> Path | None:
    """The sound to offer with suggestion `number` (0, 1, …): the file `place`, or the files of that folder in
    turn. None where nothing is chosen, or no audio file is there.
    """
    if not place:
        return None
    path = named(place)
    try:
        files = sorted(path.iterdir()) if path.is_dir() else [path]
        sounds = [file for file in files if file.suffix.lower() in SOUND_ENDINGS and file.is_file()]
    except OSError:
        return None
    return sounds[number % len(sounds)].absolute() if sounds else None
