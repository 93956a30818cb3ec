"""Files in the format of dconf's: one that dconf made, and a writer."""

import base64
import struct
import zlib

from moodguard.system.do_not_disturb.gvdb import djb_hash

# What `dconf compile` made of two switches that are off, two that are on, a number and a list.
BY_DCONF = zlib.decompress(
    base64.b64decode(
        "eNpdkrtLJEEQxnvX91u8DVQUDAwMHMbAwBdcdhe4oIFcqj0zvbuNs91Ld/sIfSAYCGdwwYUXXnCBiRyHIKLcHyAY6HGRmZmBgoGv"
        "r2ZHFBt+fB811dVd1fP5CzeSK8fS1Q12MokdamOvK5NSA2pBPWgEzaDlHWf7WfaERXUyLM92od/A9OwufU58LeLfoT/A3u/BEapN"
        "vh7xn9Bf4OvtxHwDq/outsyOoCdg7PHwkgqRzyH/HPqf9nRctTWxqs8h/xp6D+4OzCHVIf8B8c4sY71g/O/kDPVAvhl1BqHD4M/2"
        "wz9I4hsRH4VOgeP+nS3KJ9+OeB46By429vvoXPKtqL8ADcH66UAP9UW+DvklaAzs06c6mmGc1Flma9BN4Kcz1qboZ9NZFpUuC786"
        "6zDW4aJnS3rFsyLUKrKUHyjtZEGG3EmtvIiLslY+7sEYr1Til3hYknFkhCpIIwp6FfW4dWLVeTbksVRFr8BDp0362jcfWSSVEwZR"
        "4dek7x0Ju+h0xadZUr9vD7Y+9Vj9H5IbBlwpYXDDoMyd8KnfSHvY4kXSuiUTvPxXwTMxr33E"
    )
)


def file_with(values: dict[str, bytes], buckets: int, parents: bool = True) -> bytes:
    """A file in the format, written another way than it is read: the keys are cut at their middle."""
    rows: list[tuple[int, int, bytes, str, bytes]] = []  # hash, parent, own part of the key, kind, value
    for key, value in values.items():
        whole = key.encode()
        half = len(whole) // 2 if parents else 0
        rows.append((djb_hash(whole), -1 if half == 0 else half, whole, "v", value))
    heads = {whole[:half] for _, half, whole, _, _ in rows if half > 0}
    everything = rows + [(djb_hash(head), -1, head, "L", b"") for head in heads]
    everything.sort(key=lambda row: row[0] % buckets)
    place = {row[2]: at for at, row in enumerate(everything) if row[3] == "L"}
    starts = [sum(row[0] % buckets < bucket for row in everything) for bucket in range(buckets)]
    table = struct.pack(f"<II{buckets}I", 0, buckets, *starts)
    tail_at = 24 + len(table) + 24 * len(everything)
    items, tail = b"", b""
    for hashed, half, whole, kind, value in everything:
        own = whole[half:] if half > 0 else whole
        parent = place[whole[:half]] if half > 0 else 0xFFFFFFFF
        key_at, value_at = tail_at + len(tail), tail_at + len(tail) + len(own)
        tail += own + value
        items += struct.pack(
            "<IIIHcxII", hashed, parent, key_at, len(own), kind.encode(), value_at, value_at + len(value)
        )
    return b"GVariant" + struct.pack("<IIII", 0, 0, 24, tail_at) + table + items + tail
