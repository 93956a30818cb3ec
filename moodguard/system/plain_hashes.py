"""Keeps OpenSSL out of the running app: Python's own hashes do for the few files that are checked."""

import sys
from importlib.util import find_spec

_SHA2 = ("_sha2",) if sys.version_info >= (3, 12) else ("_sha256", "_sha512")
_OWN = ("_md5", "_sha1", "_sha3", "_blake2", *_SHA2)


def hash_without_openssl() -> None:
    """Call before anything imports `hashlib`, which would load OpenSSL: 3.4 MB of the running app.

    Leaves all as it is where this Python was built without hashes of its own, or it is too late.
    """
    if "hashlib" not in sys.modules and all(find_spec(name) is not None for name in _OWN):
        sys.modules["_hashlib"] = None  # type: ignore[assignment]  # as Python marks what can't be imported
