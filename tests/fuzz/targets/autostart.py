"""The entry by which a desktop starts the app at login."""

from fuzz.own_file import folder

from moodguard.system.autostart.xdg import FILE_NAME, XdgAutostart

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'[Desktop Entry]\nType=Application\nExec="/old/moodguard" "--autostarted"\nHidden=false\n',
    b"[Desktop Entry]\r\nExec=moodguard\r\nX-GNOME-Autostart-enabled=false\r\n[Other]\r\nHidden=true\r\n",
)


def run(data: bytes) -> None:
    """Ask whether it is on, let it follow the program, and switch it off."""
    with folder() as place:
        (place / FILE_NAME).write_bytes(data)
        autostart = XdgAutostart(["/new/moodguard"], place)
        was_on = autostart.is_enabled()
        if autostart.follow_program():
            assert autostart.is_enabled() or not was_on  # one whose program was gone may be on again
        else:
            assert (place / FILE_NAME).read_bytes() == data, "what is not ours to change is left alone"
            assert autostart.is_enabled() == was_on
        autostart.disable()
        assert not autostart.is_enabled()
