"""Turn g4a.h into _g4a.py, the out-of-line ABI-mode cffi module.

Usage: build_ffi.py HEADER BUILD_HASH OUTPUT [C_COMPILER]

The text between the cffi markers is the cdef, word for word. Before it is used, the compiler is
asked to accept the cdef together with the real header (C11 allows a typedef or prototype to be
repeated only if it is identical), so a binding that disagrees with the library cannot be built.
Needs no Python.h.
"""

import re
import subprocess
import sys
from pathlib import Path

import cffi

BEGIN, END = "/* cffi:begin */", "/* cffi:end */"


def cdef_of(header: str) -> str:
    """Return the declarations between the markers, without comments."""
    start, stop = header.index(BEGIN) + len(BEGIN), header.index(END)
    return re.sub(r"/\*.*?\*/", "", header[start:stop], flags=re.DOTALL)


def prototypes_of(cdef: str) -> str:
    """Return typedefs of handles and all function prototypes: what C11 allows to be repeated."""
    with_body = r"(typedef\s+struct\s+\w+|enum)\s*\{.*?\}\s*\w*\s*;"
    return re.sub(with_body, "", cdef, flags=re.DOTALL)


def struct_asserts(cdef: str) -> str:
    """Return C assertions that every struct has the size cffi computes for it."""
    ffi = cffi.FFI()
    ffi.cdef(cdef)
    names = re.findall(r"typedef\s+struct\s+(\w+)\s*\{", cdef)
    return "\n".join(
        f'_Static_assert(sizeof({n}) == {ffi.sizeof(n)}, "cffi layout of {n}");' for n in names
    )


def check_against_header(cdef: str, header: Path, compiler: str) -> None:
    """Compile header + cdef; raise SystemExit with the compiler's words when they disagree."""
    source = f'#include "{header.name}"\n{prototypes_of(cdef)}\n{struct_asserts(cdef)}\n'
    command = [compiler, "-std=c11", "-Werror", "-fsyntax-only", f"-I{header.parent}", "-xc", "-"]
    run = subprocess.run(command, input=source, text=True, capture_output=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f"g4a.h and the cdef made from it disagree:\n{run.stderr}")


def main() -> None:
    header, build_hash, output = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    cdef = cdef_of(header.read_text(encoding="utf-8"))
    if len(sys.argv) > 4:
        check_against_header(cdef, header, sys.argv[4])
    ffi = cffi.FFI()
    ffi.cdef(cdef)
    ffi.set_source("gpt4all_desktop.engine._g4a", None)
    ffi.emit_python_code(str(output))
    with output.open("a", encoding="utf-8") as f:
        f.write(f"BUILD_HASH = {build_hash!r}\n")


if __name__ == "__main__":
    main()
