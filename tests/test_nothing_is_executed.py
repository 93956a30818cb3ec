"""Nothing that is read from a file is run as code: not by the app, and not by the trainers."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("moodguard", "trainers")

# They make objects of any kind from what they read, and run code for it.
MODULES = {
    "pickle", "cPickle", "_pickle", "cloudpickle", "dill", "joblib", "jsonpickle", "marshal", "shelve",
    "yaml",
}  # fmt: skip
# The first ones run text as code. What the others read may hold code.
BUILT_IN = {"eval", "exec", "compile", "__import__"}
CALLS = {
    "os.system", "os.popen", "pandas.read_pickle", "runpy.run_path", "torch.hub.load", "torch.jit.load",
    "torch.package.PackageImporter", "tf.saved_model.load", "keras.config.enable_unsafe_deserialization",
}  # fmt: skip
# These do so unless they are told not to, in so many words.
NEEDED = {
    "torch.load": ("weights_only", True),
    "np.load": ("allow_pickle", False),
    "numpy.load": ("allow_pickle", False),
    "keras.models.load_model": ("safe_mode", True),
    "keras.saving.load_model": ("safe_mode", True),
    "load_model": ("safe_mode", True),
}
FORBIDDEN = {("shell", True), ("allow_pickle", True), ("safe_mode", False), ("weights_only", False)}


def dangers(source: str) -> Iterator[str]:
    """What could run code that is none of ours, in words."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found = {alias.name.partition(".")[0] for alias in node.names} & MODULES
            yield from (f"line {node.lineno}: imports {name}" for name in found)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in MODULES:
            yield f"line {node.lineno}: imports {node.module}"
        elif isinstance(node, ast.Call):
            yield from (f"line {node.lineno}: {words}" for words in in_call(node))


def in_call(call: ast.Call) -> Iterator[str]:
    name = ast.unparse(call.func)
    told = {(word.arg, word.value.value) for word in call.keywords if isinstance(word.value, ast.Constant)}
    if name in BUILT_IN | CALLS:
        yield f"calls {name}"
    if name in NEEDED and NEEDED[name] not in told:
        yield "calls {} without {}={}".format(name, *NEEDED[name])
    yield from ("passes {}={}".format(*each) for each in sorted(told & FORBIDDEN))


@pytest.mark.parametrize("package", PACKAGES)
def test_nothing_that_is_read_is_run_as_code(package: str) -> None:
    files = sorted((ROOT / package).rglob("*.py"))
    assert len(files) > 50, "too little was found to be a test"
    found = {path.relative_to(ROOT).as_posix(): [*dangers(path.read_text("utf-8"))] for path in files}
    assert {path: words for path, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("import pickle", "imports pickle"),
        ("from yaml import load", "imports yaml"),
        ("eval(text)", "calls eval"),
        ("os.system(words)", "calls os.system"),
        ("np.load(path)", "calls np.load without allow_pickle=False"),
        ("np.load(path, allow_pickle=True)", "passes allow_pickle=True"),
        ("torch.load(path, map_location='cpu')", "calls torch.load without weights_only=True"),
        ("keras.models.load_model(path)", "calls keras.models.load_model without safe_mode=True"),
        ("keras.models.load_model(path, safe_mode=False)", "passes safe_mode=False"),
        ("subprocess.run(words, shell=True)", "passes shell=True"),
    ],
)
def test_what_would_run_code_is_noticed(source: str, words: str) -> None:
    assert words in " | ".join(dangers(source))


def test_what_says_that_it_runs_nothing_is_let_be() -> None:
    good = "network.eval()\nnp.load(path, allow_pickle=False)\ntorch.load(path, weights_only=True)"
    assert list(dangers(good)) == []
