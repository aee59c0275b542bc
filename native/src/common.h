/* common.h – what every kernel source file may rely on: fixed-width types, checked arithmetic,
 * unaligned access, half floats, assertions. The only place for compiler extensions. */
#ifndef G4A_COMMON_H
#define G4A_COMMON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "g4a.h"

#if defined(__GNUC__)
#define G4A_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define G4A_LIKELY(x) __builtin_expect(!!(x), 1)
#define G4A_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define G4A_RESTRICT restrict
#define G4A_INLINE static inline __attribute__((always_inline))
#define G4A_MAYBE_UNUSED __attribute__((unused))
#define G4A_PREFETCH(p) __builtin_prefetch((p), 0, 3)
#if defined(__clang__)
#define G4A_UNROLL _Pragma("unroll")
#else
#define G4A_UNROLL _Pragma("GCC unroll 16")
#endif
#else
#define G4A_PRINTF(fmt, args)
#define G4A_LIKELY(x) (x)
#define G4A_UNLIKELY(x) (x)
#define G4A_RESTRICT
#define G4A_INLINE static inline
#define G4A_MAYBE_UNUSED
#define G4A_PREFETCH(p) ((void)(p))
#define G4A_UNROLL
#endif

/* For the plain integers that g4a.h shares between threads (its text must also be a cffi cdef,
 * which has no _Atomic). */
static inline void g4a_shared_store(int32_t *p, int32_t v) {
#if defined(__GNUC__)
    __atomic_store_n(p, v, __ATOMIC_RELAXED);
#else
    *(volatile int32_t *)p = v;
#endif
}
static inline int32_t g4a_shared_load(const int32_t *p) {
#if defined(__GNUC__)
    return __atomic_load_n(p, __ATOMIC_RELAXED);
#else
    return *(const volatile int32_t *)p;
#endif
}

/* Programmer errors only: never reachable from a file, a text or an API argument. Off in releases.
 */
#if defined(G4A_CHECKED)
void g4a_assert_fail(const char *expr, const char *file, int line);
#define G4A_ASSERT(x) ((x) ? (void)0 : g4a_assert_fail(#x, __FILE__, __LINE__))
#else
#define G4A_ASSERT(x) ((void)0)
#endif

#define G4A_COUNT(a) (sizeof(a) / sizeof((a)[0]))

static inline size_t g4a_min_size(size_t a, size_t b) {
    return a < b ? a : b;
}
static inline size_t g4a_max_size(size_t a, size_t b) {
    return a > b ? a : b;
}

/* Sizes go through these two: they return false instead of wrapping. */
static inline bool g4a_add_u64(uint64_t a, uint64_t b, uint64_t *out) {
    *out = a + b;
    return *out >= a;
}
static inline bool g4a_mul_u64(uint64_t a, uint64_t b, uint64_t *out) {
    if (a != 0 && b > UINT64_MAX / a) {
        return false;
    }
    *out = a * b;
    return true;
}
/* a rounded up to a multiple of `to` (a power of two); false when that wraps. */
static inline bool g4a_align_u64(uint64_t a, uint64_t to, uint64_t *out) {
    uint64_t sum;
    if (!g4a_add_u64(a, to - 1, &sum)) {
        return false;
    }
    *out = sum & ~(to - 1);
    return true;
}

/* File contents have no alignment: these compile to one load. The file format and every supported
 * CPU are little-endian (checked at configure time). */
static inline uint16_t g4a_load_u16(const void *p) {
    uint16_t v;
    memcpy(&v, p, sizeof v);
    return v;
}
static inline uint32_t g4a_load_u32(const void *p) {
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}
static inline uint64_t g4a_load_u64(const void *p) {
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}
static inline float g4a_load_f32(const void *p) {
    float v;
    memcpy(&v, p, sizeof v);
    return v;
}
static inline float g4a_f32_from_bits(uint32_t bits) {
    float v;
    memcpy(&v, &bits, sizeof v);
    return v;
}
static inline uint32_t g4a_f32_bits(float v) {
    uint32_t bits;
    memcpy(&bits, &v, sizeof bits);
    return bits;
}

/* IEEE 754 half to single, exact for every bit pattern. Denormals: shift the 10-bit mantissa into a
 * float's mantissa under the exponent of 2^-14 and subtract the implicit one again. */
static inline float g4a_f16_to_f32(uint16_t h) {
    const uint32_t sign = (uint32_t)(h & 0x8000u) << 16;
    const uint32_t rest = (uint32_t)(h & 0x7fffu) << 13;
    const uint32_t exp = rest & 0x0f800000u;
    float v;
    if (exp == 0x0f800000u) {
        v = g4a_f32_from_bits(rest + ((255u - 31u) << 23)); /* Inf, NaN */
    } else if (exp == 0) {
        v = g4a_f32_from_bits(rest + (113u << 23)) - g4a_f32_from_bits(113u << 23);
    } else {
        v = g4a_f32_from_bits(rest + ((127u - 15u) << 23));
    }
    return g4a_f32_from_bits(g4a_f32_bits(v) | sign);
}

/* Single to half, round to nearest even, overflow to infinity: what F16C does. */
static inline uint16_t g4a_f32_to_f16(float f) {
    const uint32_t bits = g4a_f32_bits(f);
    const uint32_t sign = (bits >> 16) & 0x8000u;
    uint32_t mag = bits & 0x7fffffffu;
    if (mag > 0x7f800000u) {
        return (uint16_t)(sign | 0x7e00u | ((mag >> 13) & 0x3ffu)); /* NaN stays NaN */
    }
    if (mag >= 0x47800000u) {
        return (uint16_t)(sign | 0x7c00u);
    }
    if (mag < 0x38800000u) { /* below 2^-14: let the FPU round to a multiple of 2^-24 */
        const float r = g4a_f32_from_bits(mag) + 0.5f;
        return (uint16_t)(sign | (g4a_f32_bits(r) - 0x3f000000u));
    }
    mag += 0xfffu + ((mag >> 13) & 1u) - ((127u - 15u) << 23);
    return (uint16_t)(sign | (mag >> 13));
}

static inline float g4a_bf16_to_f32(uint16_t h) {
    return g4a_f32_from_bits((uint32_t)h << 16);
}

#endif
