"""LAPACK and BLAS in the place of numpy's OpenBLAS: a twentieth of the size, and the same results."""

import ctypes
import importlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
NUMPY = Path(np.__file__).parent
ARCHIVE = Path("/usr/lib") / f"{platform.machine()}-linux-gnu" / "liblapack64_pic.a"
# Each of the functions that numpy takes of it, in one way or another; what it gives is compared.
COMPUTE = """
import sys
import numpy as np

def results(kind):
    rng = np.random.default_rng(1)
    a, b, v = (rng.standard_normal(shape) for shape in ((7, 7), (7, 3), 7))
    if np.issubdtype(kind, np.complexfloating):
        a, b, v = (each + 1j * rng.standard_normal(each.shape) for each in (a, b, v))
    a, b, v = (each.astype(kind) for each in (a, b, v))
    round_ = a @ a.conj().T + 7 * np.eye(7, dtype=kind)
    yield from (a @ b, a @ a.T, a.T @ a, a @ v, v @ a, v @ v, np.vdot(v, v), np.dot(a, b), np.inner(a, a))
    yield from (np.linalg.solve(a, b), np.linalg.inv(a), np.linalg.det(a), np.linalg.cholesky(round_))
    yield from (np.linalg.eigvalsh(round_), np.sort_complex(np.linalg.eigvals(a)))
    values, vectors = np.linalg.eig(a)
    yield vectors @ np.diag(values) @ np.linalg.inv(vectors)
    values, vectors = np.linalg.eigh(round_)
    yield vectors @ np.diag(values) @ vectors.conj().T
    left, sizes, right = np.linalg.svd(b, full_matrices=False)
    yield from (sizes, left @ np.diag(sizes) @ right)
    q, r = np.linalg.qr(b)
    yield from (q @ r, q.conj().T @ q)
    yield from (np.linalg.lstsq(b, v, rcond=None)[0], np.linalg.pinv(b), np.linalg.matrix_power(a, 5))

def test_numbers():
    for kind in (np.float32, np.float64, np.complex64, np.complex128):
        yield from (np.asarray(each).astype(complex).ravel() for each in results(kind))

np.save(sys.argv[1], np.concatenate(list(test_numbers())))
print(*(line.split()[-1] for line in open("/proc/self/maps") if "openblas" in line), sep="\\n")
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("as", "ld", "nm", "objdump"))),
    reason="needs Linux and binutils",
)

needs_lapack = pytest.mark.skipif(
    not ARCHIVE.is_file() or shutil.which("cc") is None, reason="needs liblapack64-dev and cc"
)


@pytest.fixture
def plain_lapack(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("plain_lapack")


@pytest.fixture
def openblas(plain_lapack: ModuleType, tmp_path: Path) -> Path:
    """A copy of numpy's."""
    found = sorted((NUMPY.parent / "numpy.libs").glob(f"{plain_lapack.OPENBLAS}*"))
    if not found:
        pytest.skip("this numpy has no OpenBLAS of its own")
    return Path(shutil.copy(found[0], tmp_path))


def computed(folder: Path, library: Path | None = None) -> tuple[np.ndarray, set[str]]:
    """What numpy computes, and of which OpenBLAS; `library` is there before its own, by the same name."""
    file = folder / f"{'own' if library is None else 'plain'}.npy"
    environment = os.environ | ({} if library is None else {"LD_PRELOAD": str(library)})
    done = subprocess.run(
        [sys.executable, "-c", COMPUTE, file], env=environment, capture_output=True, text=True, check=True
    )
    return np.load(file), set(done.stdout.split())


@needs_lapack
def test_numpy_computes_the_same_with_a_twentieth_of_the_library(
    plain_lapack: ModuleType, openblas: Path, tmp_path: Path
) -> None:
    size = openblas.stat().st_size
    used = plain_lapack.put_in_place(openblas, NUMPY.rglob("*.so"))
    assert ARCHIVE in used
    assert openblas.stat().st_size < size / 15
    own, _ = computed(tmp_path)
    plain, loaded = computed(tmp_path, openblas)
    assert loaded == {str(openblas)}
    np.testing.assert_allclose(plain, own, rtol=2e-3, atol=2e-4)
    assert not np.array_equal(plain, own), "else one and the same has been asked twice"


@needs_lapack
def test_it_is_the_same_each_time_and_needs_nothing_but_the_c_library(
    plain_lapack: ModuleType, openblas: Path, tmp_path: Path
) -> None:
    other = tmp_path / "elsewhere" / openblas.name
    other.parent.mkdir()
    shutil.copy(openblas, other)
    for library in (openblas, other):
        plain_lapack.put_in_place(library, NUMPY.rglob("*.so"))
    assert openblas.read_bytes() == other.read_bytes()
    slim_bundle = importlib.import_module("slim_bundle")
    assert slim_bundle.needs([openblas]) == {"libc.so.6", "libm.so.6"}


def test_where_it_cannot_be_linked_openblas_stays_and_it_is_said(
    plain_lapack: ModuleType, openblas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    slim_bundle = importlib.import_module("slim_bundle")
    monkeypatch.setattr(plain_lapack, "_ARCHIVES", ("nothing.a",))
    content = openblas.read_bytes()
    assert slim_bundle._put_plain_lapack_in(tmp_path) == []
    assert openblas.read_bytes() == content
    assert "27 MB more than it needs: LAPACK is missing to link from" in capsys.readouterr().err


def test_a_function_that_nobody_knows_is_not_guessed(plain_lapack: ModuleType) -> None:
    assert plain_lapack.plain_name("scipy_cblas_dgemm64_") == "cblas_dgemm"
    assert plain_lapack.plain_name("scipy_zheevd_64_") == "zheevd_"
    stand_in = importlib.import_module("stand_in")
    with pytest.raises(stand_in.StandInError, match="openblas_set_num_threads"):
        plain_lapack.plain_name("openblas_set_num_threads")


@pytest.mark.skipif(shutil.which("cc") is None, reason="needs cc")
def test_what_lapack_takes_of_its_language_does_as_fortran_says(tmp_path: Path) -> None:
    library = tmp_path / "run_time.so"
    source = PACKAGING / "fortran_run_time.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-Wall", "-Werror", "-o", library, source], check=True)
    run_time = ctypes.CDLL(str(library))

    def concatenated(length: int, first: bytes, second: bytes) -> bytes:
        place = ctypes.create_string_buffer(b"." * 12)
        run_time._gfortran_concat_string(
            ctypes.c_size_t(length), place, ctypes.c_size_t(len(first)), first,
            ctypes.c_size_t(len(second)), second,
        )  # fmt: skip
        return place.value

    assert concatenated(4, b"L", b"N") == b"LN  ........"
    assert concatenated(2, b"LT", b"N") == b"LT.........."
    assert concatenated(3, b"LT", b"NC") == b"LTN........."
    for name, kind in (("_gfortran_pow_r8_i8", ctypes.c_double), ("_gfortran_pow_r4_i8", ctypes.c_float)):
        power = getattr(run_time, name)
        power.argtypes, power.restype = (kind, ctypes.c_int64), kind
        for base, exponent in ((2.0, 10), (2.0, -20), (-1.5, 3), (3.0, 0), (1.0, -(2**63))):
            assert power(base, exponent) == pytest.approx(base**exponent, rel=1e-6)
