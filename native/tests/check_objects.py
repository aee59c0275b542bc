"""Check what the compiler made of native/: symbols, instructions, and what the library imports.

A kernel object is compiled for a CPU that the user may not have. It must therefore offer nothing
but its table to the linker (which might otherwise keep the AVX copy of a helper for everybody), and
no other object may contain such instructions. And the library as a whole must not be able to print,
exit or abort, and must get its memory in one place.

Usage: check_objects.py --nm NM --objdump OBJDUMP --header g4a.h --library libg4a.so OBJECT...
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

MEMORY = {"malloc", "calloc", "realloc", "free", "aligned_alloc", "posix_memalign", "strdup"}
FORBIDDEN = re.compile(
    r"^(abort|exit|_exit|quick_exit|__assert_fail|system|signal|sigaction|raise|kill|rand|srand"
    r"|random|time|localtime|setlocale|v?f?printf|__v?f?printf_chk|puts|fputs|fwrite|putchar|perror"
    r"|strtok|gets|v?f?scanf|std(in|out|err))$"
)

# What each kind of object must not contain, as mnemonics (AT&T syntax) of the tiers above it.
VEX = re.compile(r"^v(?!err|erw|mcall|mclear|mlaunch|mptrld|mread|mresume|mwrite|mxo)")
SSE42 = re.compile(r"^(pcmpgtq|pcmp[ei]str[im]|crc32[bwlq]?|popcnt[wlq]?)$")
SSE3_TO_41 = re.compile(
    r"^(addsubp[sd]|hadd?p[sd]|hsubp[sd]|lddqu|mov(ddup|shdup|sldup)|p(abs[bwd]|align?r|h(add|sub)"
    r"(w|d|sw)|maddubsw|mulhrsw|shufb|sign[bwd])|blendv?p[sd]|pblend(vb|w)|dpp[sd]|extractps|insertps"
    r"|movntdqa|mpsadbw|packusdw|pcmpeqq|pextr[bdq]|phminposuw|pinsr[bdq]|pm(ax|in)(sb|sd|ud|uw)"
    r"|pmov[sz]x..|pmuldq|pmulld|ptest|round[ps][sd])$"
)
BEYOND_AVX = re.compile(
    r"^(vfn?m(add|sub)|vcvtph2ps|vcvtps2ph|vpbroadcast|vbroadcasti|vperm(2i128|d|q|ps|pd)"
    r"|v(insert|extract)i128|vps[lr][la]v|vpblendd|vpmask|vp?gather|vmovdq[au](8|16|32|64))"
)


def run(*command: str) -> list[str]:
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return result.stdout.splitlines()


def symbols(nm: str, path: Path, *options: str) -> set[tuple[str, str]]:
    """Return (type, name) of every symbol nm lists, without the underscore of macOS."""
    found = set()
    for line in run(nm, *options, str(path)):
        fields = line.split()
        if len(fields) >= 2 and len(fields[-2]) == 1:
            found.add((fields[-2], fields[-1].split("@")[0]))
    return found


def instructions(objdump: str, path: Path) -> list[tuple[str, str]]:
    """Return (mnemonic, operands) of every instruction."""
    prefixes = "(?:(?:lock|rep|repz|repnz|data16|notrack|bnd|cs) )*"
    found = []
    for line in run(objdump, "-d", "--no-show-raw-insn", str(path)):
        match = re.match(rf"\s+[0-9a-f]+:\s+{prefixes}(\S+)\s*(.*)", line)
        if match:
            found.append((match[1], match[2]))
    return found


def wrong_instruction(name: str, mnemonic: str, operands: str) -> bool:
    wide = "%ymm" in operands or "%zmm" in operands or VEX.match(mnemonic) is not None
    if name == "kernels_avx512":
        return False
    if name in ("kernels_avx2", "kernels_avxvnni"):
        vnni = mnemonic.startswith("vpdp") and name == "kernels_avx2"
        return vnni or "%zmm" in operands or "%k" in operands
    if name == "kernels_avx":
        integer = mnemonic.startswith("vp") and not mnemonic.startswith("vperm")
        return BEYOND_AVX.match(mnemonic) is not None or (integer and "%ymm" in operands)
    if name == "kernels_sse4":
        return wide or SSE42.match(mnemonic) is not None
    return wide or SSE42.match(mnemonic) is not None or SSE3_TO_41.match(mnemonic) is not None


def check_object(path: Path, nm: str, objdump: str | None) -> list[str]:
    name = path.name.split(".")[0]
    all_symbols = symbols(nm, path)
    problems = []
    if name.startswith("kernels_"):
        offered = {s for kind, s in all_symbols if kind.isupper() and kind != "U"}
        if offered != {f"g4a_{name}"}:
            problems.append(f"{name} offers {sorted(offered)}, not only its table")
    imported = {s for kind, s in all_symbols if kind == "U"}
    if name != "alloc" and imported & MEMORY:
        problems.append(f"{name} asks for memory by itself: {sorted(imported & MEMORY)}")
    forbidden = sorted(s for s in imported if FORBIDDEN.match(s))
    if forbidden:
        problems.append(f"{name} uses {forbidden}")
    if objdump is not None:
        code = instructions(objdump, path)
        wrong = {m for m, operands in code if wrong_instruction(name, m, operands)}
        if wrong:
            problems.append(f"{name} contains instructions of a higher tier: {sorted(wrong)}")
    return problems


def check_exports(library: Path, header: Path, nm: str) -> list[str]:
    text = re.sub(r"/\*.*?\*/", "", header.read_text(encoding="utf-8"), flags=re.DOTALL)
    public = set(re.findall(r"[ *](g4a_\w+)\(", text))
    linker = ("_init", "_fini", "__", "_edata", "_end")
    dynamic = symbols(nm, library, "-D", "--defined-only")
    exported = {s for _, s in dynamic if not s.startswith(linker)}
    problems = [f"the library does not export {s}" for s in sorted(public - exported)]
    problems += [f"the library exports {s}, which g4a.h lacks" for s in sorted(exported - public)]
    return problems


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--nm", required=True)
    parser.add_argument("--objdump")
    parser.add_argument("--header", type=Path, required=True)
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("objects", type=Path, nargs="+")
    args = parser.parse_args()
    problems = check_exports(args.library, args.header, args.nm)
    kernels = 0
    for path in args.objects:
        kernels += path.name.startswith("kernels_")
        problems += check_object(path, args.nm, args.objdump)
    if kernels < 2:
        problems.append("no kernel objects were given")
    print("\n".join(problems) or f"{len(args.objects)} objects and the library: no problem")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
