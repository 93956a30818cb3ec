"""Pages of the site that lie outside docs/: MkDocs calls this while it builds (`make docs`).

README.md is the first page. What pages of the repository say to each other by path is a link between pages of
the site; what the site doesn't have, such as a licence or a file of the source, is named without a link.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parent.parent
PAGES = {"README.md": "index.md", "CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changelog.md"}
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)#\s]*)(#[^)\s]*)?\)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that lie beside docs/."""
    for name, place in PAGES.items():
        files.append(File.generated(config, place, content=as_page((ROOT / name).read_text("utf-8"))))
    return files


def as_page(text: str) -> str:
    """A page of the repository's root, with its links as they are within the site."""
    return _LINK.sub(_link, text)


def _link(found: re.Match[str]) -> str:
    picture, words, place, part = found[1], found[2], found[3], found[4] or ""
    if not place or ":" in place:
        return found[0]
    if place.startswith("docs/"):
        return f"{picture}[{words}]({place.removeprefix('docs/')}{part})"
    return f"[{words}]({PAGES[place]}{part})" if place in PAGES else words
