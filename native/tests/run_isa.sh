#!/bin/sh
# run_isa.sh [BUILD_DIR] – the native tests on processors this computer does not have (qemu user
# emulation): x86-64 of three generations, where the right tier must be chosen and nothing may need
# more, and 64-bit ARM, cross-compiled. `make isa` calls it. What cannot run is skipped with a
# reason; the exit code is 1 if anything failed.
set -u
here=$(cd "$(dirname "$0")" && pwd)
native=$(dirname "$here")
out=${1:-$(dirname "$native")/build/isa}
mkdir -p "$out/tmp" || exit 1
out=$(cd "$out" && pwd)
TMPDIR=$out/tmp
export TMPDIR
unset G4A_CPU
venv=$(dirname "$native")/.venv/bin # where `make setup` puts cmake and ninja
PATH=$venv:$PATH
failed=0

fail() {
    echo "FAILED: $*"
    failed=1
}

# Runs a command and shows its output only when it fails. Exit code 77 means "not possible here".
quiet() {
    what=$1
    shift
    "$@" >"$out/log" 2>&1
    code=$?
    if [ $code -eq 77 ]; then
        echo "skipped $what: $(tail -n 1 "$out/log")"
    elif [ $code -ne 0 ]; then
        cat "$out/log"
        fail "$what (exit code $code)"
    else
        echo "ok      $what"
    fi
}

build() { # directory, then cmake options
    dir=$1
    shift
    cmake -S "$native" -B "$dir" -G Ninja -DG4A_TESTS=ON "$@" >"$out/log" 2>&1 &&
        ninja -C "$dir" >>"$out/log" 2>&1 && return 0
    tail -n 30 "$out/log"
    fail "build in $dir"
    return 1
}

# The tier chosen under an emulator, the kernels in short, and logits close to the native ones.
probe() { # label, tier, directory, emulator …
    label=$1
    tier=$2
    dir=$3
    shift 3
    found=$("$@" "$dir/tests/isa_probe" 2>/dev/null)
    if [ "$found" = "$tier" ]; then
        echo "ok      $label chooses $tier"
    else
        fail "$label chooses \"$found\" instead of $tier"
    fi
    quiet "$label: kernel_check" "$@" "$dir/tests/kernel_check" --quick --tier "$tier"
    quiet "$label: logits" "$@" "$dir/tests/isa_probe" "$out/logits.bin"
    [ -z "$starter" ] ||
        quiet "$label: logits of the starter model" \
            "$@" "$dir/tests/isa_probe" "$out/starter.bin" "$starter"
    quiet "$label: test_session" "$@" "$dir/tests/test_session"
}

machine=$(uname -m)
rm -f "$out/logits.bin" "$out/starter.bin"
starter=$("$venv/python" "$(dirname "$native")/tools/starter.py" 2>/dev/null) || starter=""
build "$out/native" || exit 1
"$out/native/tests/isa_probe" "$out/logits.bin" 2>/dev/null >"$out/tier" || fail "native logits"
[ -z "$starter" ] || quiet "native logits of the starter model" \
    "$out/native/tests/isa_probe" "$out/starter.bin" "$starter"
echo "ok      this computer chooses $(cat "$out/tier")"
for tier in scalar sse4 avx avx2 avxvnni avx512 neon neondot; do
    for test in test_forward test_batching; do
        quiet "$test with G4A_CPU=$tier" env G4A_CPU=$tier "$out/native/tests/$test"
    done
done

if [ "$machine" != x86_64 ]; then
    echo "skipped x86-64 generations: this computer is $machine"
elif ! command -v qemu-x86_64-static >/dev/null; then
    echo "skipped x86-64 generations: qemu-x86_64-static is missing (Debian: qemu-user-static)"
else
    probe Nehalem sse4 "$out/native" qemu-x86_64-static -cpu Nehalem
    probe SandyBridge avx "$out/native" qemu-x86_64-static -cpu SandyBridge
    probe Haswell avx2 "$out/native" qemu-x86_64-static -cpu Haswell
    # flags alone do not make a tier: without the operating system's part (XCR0) AVX must stay off
    probe "Haswell without XSAVE" sse4 "$out/native" qemu-x86_64-static -cpu Haswell,-xsave
    probe "Haswell without FMA" avx "$out/native" qemu-x86_64-static -cpu Haswell,-fma
    probe Conroe scalar "$out/native" qemu-x86_64-static -cpu Conroe
fi

if ! command -v aarch64-linux-gnu-gcc >/dev/null; then
    echo "skipped ARM: aarch64-linux-gnu-gcc is missing (Debian: gcc-aarch64-linux-gnu)"
elif ! command -v qemu-aarch64-static >/dev/null; then
    echo "skipped ARM: qemu-aarch64-static is missing (Debian: qemu-user-static)"
elif build "$out/aarch64" -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64 \
    -DCMAKE_C_COMPILER=aarch64-linux-gnu-gcc -DCMAKE_EXE_LINKER_FLAGS=-static; then
    probe "Cortex-A53" neon "$out/aarch64" qemu-aarch64-static -cpu cortex-a53
    probe "Cortex-A76" neondot "$out/aarch64" qemu-aarch64-static -cpu cortex-a76
    for test in test_common test_quant test_gguf test_weights test_forward test_batching test_sampler; do
        quiet "64-bit ARM: $test" qemu-aarch64-static "$out/aarch64/tests/$test"
    done
fi
exit $failed
