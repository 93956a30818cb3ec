"""The app hashes without OpenSSL, and rightly, where Python can."""

import subprocess
import sys

import pytest

from moodguard.system import plain_hashes

HASH = """
import sys
from moodguard.system.plain_hashes import hash_without_openssl
hash_without_openssl()
import hashlib
assert sys.modules["_hashlib"] is None
print(hashlib.sha256(b"abc").hexdigest())
"""


def test_files_are_hashed_as_ever_without_openssl() -> None:
    done = subprocess.run([sys.executable, "-c", HASH], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert done.stderr == ""  # nor does Python miss a hash


@pytest.mark.parametrize("loaded", [True, False])
def test_it_is_left_alone_where_it_is_too_late_or_there_is_nothing_else(
    monkeypatch: pytest.MonkeyPatch, loaded: bool
) -> None:
    monkeypatch.delitem(sys.modules, "_hashlib", raising=False)
    if not loaded:
        monkeypatch.delitem(sys.modules, "hashlib", raising=False)
        monkeypatch.setattr(plain_hashes, "find_spec", lambda _: None)
    plain_hashes.hash_without_openssl()
    assert "_hashlib" not in sys.modules
