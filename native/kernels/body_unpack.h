/* body_unpack.h – from a block of a panel (src/panel.h) to bytes that can be multiplied.
 *
 * A quantized type is described by three small functions: `open` reads what a storage block (32 or
 * 256 weights of 16 rows) has in front, `get` unpacks 32 weights of LANES rows of it, `step`
 * (steps_pair.h, steps_quad.h) adds the products of T such vectors with one column's 32 activations
 * to that column's sums. `part` is which LANES of the panel's rows are meant. */

enum { PARTS = G4A_PANEL / LANES };

/* Sizes inside a panel: 16 half floats, 16 words of 4 bytes, 16 bytes. */
enum { HALVES = 2 * G4A_PANEL, WORDS = 4 * G4A_PANEL, BYTES = G4A_PANEL };

typedef struct scales {
    vf d;       /* scale of each row */
    vf m;       /* minimum of each row, or the scale of its minima */
    vi sc[2];   /* Q4_K, Q5_K: scales of sub-blocks 0-3 and 4-7, one per byte */
    vi mins[2]; /* and their minima */
} scales;

/* 32 weights of up to TILE vectors of rows. */
typedef struct unpacked {
    vb w[TILE][8];
    vf d[TILE];
    vf m[TILE];
} unpacked;

typedef void (*open_fn)(const uint8_t *block, size_t part, scales *s);
typedef void (*get_fn)(const uint8_t *block, size_t part, const scales *s, size_t sub, unpacked *u,
                       size_t t);

G4A_INLINE vf halves_at(const uint8_t *p, size_t part) {
    return vf_from_f16(p + 2 * LANES * part);
}
G4A_INLINE vb word_at(const uint8_t *p, size_t part, size_t j) {
    return vb_load(p + WORDS * j + 4 * LANES * part);
}

G4A_INLINE void open_d(const uint8_t *p, size_t part, scales *s) {
    s->d = halves_at(p, part);
}
G4A_INLINE void open_dm(const uint8_t *p, size_t part, scales *s) {
    s->d = halves_at(p, part);
    s->m = halves_at(p + HALVES, part);
}

/* Four words hold weights 0-15 in their low and 16-31 in their high nibbles. */
G4A_INLINE void get_nibbles(const uint8_t *qs, size_t part, unpacked *u, size_t t) {
    for (size_t j = 0; j < 4; j++) {
        const vb v = word_at(qs, part, j);
        u->w[t][j] = vb_and(v, 15);
        u->w[t][j + 4] = vb_and(vb_shr(v, 4), 15);
    }
}
/* Bit j of the bytes at qh is the fifth bit of word j. */
G4A_INLINE void add_fifth_bits(const uint8_t *qh, size_t part, unpacked *u, size_t t) {
    const vb h = word_at(qh, part, 0);
    for (int j = 0; j < 8; j++) {
        const vb at4 = j < 4 ? vb_shl(h, 4 - j) : vb_shr(h, j - 4);
        u->w[t][j] = vb_or(u->w[t][j], vb_and(at4, 16));
    }
}

G4A_INLINE void get_q4_0(const uint8_t *p, size_t part, const scales *s, size_t sub, unpacked *u,
                         size_t t) {
    (void)sub;
    u->d[t] = s->d;
    get_nibbles(p + HALVES, part, u, t);
}
G4A_INLINE void get_q4_1(const uint8_t *p, size_t part, const scales *s, size_t sub, unpacked *u,
                         size_t t) {
    (void)sub;
    u->d[t] = s->d;
    u->m[t] = s->m;
    get_nibbles(p + 2 * HALVES, part, u, t);
}
G4A_INLINE void get_q5_0(const uint8_t *p, size_t part, const scales *s, size_t sub, unpacked *u,
                         size_t t) {
    (void)sub;
    u->d[t] = s->d;
    get_nibbles(p + HALVES + WORDS, part, u, t);
    add_fifth_bits(p + HALVES, part, u, t);
}
G4A_INLINE void get_q5_1(const uint8_t *p, size_t part, const scales *s, size_t sub, unpacked *u,
                         size_t t) {
    (void)sub;
    u->d[t] = s->d;
    u->m[t] = s->m;
    get_nibbles(p + 2 * HALVES + WORDS, part, u, t);
    add_fifth_bits(p + 2 * HALVES, part, u, t);
}
G4A_INLINE void get_q8_0(const uint8_t *p, size_t part, const scales *s, size_t sub, unpacked *u,
                         size_t t) {
    (void)sub;
    u->d[t] = s->d;
    for (size_t j = 0; j < 8; j++) {
        u->w[t][j] = vb_signed(word_at(p + HALVES, part, j));
    }
}

/* Q4_K and Q5_K pack eight 6-bit scales and minima of a row in three words a, b, c: a and b hold
 * the low six bits of scales and minima 0-3; c the low four bits of scales 4-7 and, above them, of
 * minima 4-7, whose upper two bits are the top bits of a and b. Here each lane is a row. */
G4A_INLINE void open_k(const uint8_t *p, size_t part, scales *s) {
    s->d = halves_at(p, part);
    s->m = vf_sub(vf_zero(), halves_at(p + HALVES, part));
    const uint8_t *words = p + 2 * HALVES + 4 * LANES * part;
    const vi a = vi_load(words);
    const vi b = vi_load(words + WORDS);
    const vi c = vi_load(words + 2 * WORDS);
    const vi six = vi_set1(0x3f3f3f3f);
    const vi four = vi_set1(0x0f0f0f0f);
    const vi top = vi_set1(0x30303030);
    s->sc[0] = vi_and(a, six);
    s->sc[1] = vi_or(vi_and(c, four), vi_and(vi_shr(a, 2), top));
    s->mins[0] = vi_and(b, six);
    s->mins[1] = vi_or(vi_and(vi_shr(c, 4), four), vi_and(vi_shr(b, 2), top));
}
G4A_INLINE vf byte_of(const vi words[2], size_t sub) {
    const vi w = vi_shr(words[sub / 4], (int)(8 * (sub % 4)));
    return vf_from_vi(vi_and(w, vi_set1(255)));
}
/* Sub-blocks 2i and 2i + 1 are the low and high nibbles of the same 32 bytes of a row. */
G4A_INLINE void get_k(const uint8_t *qs, size_t part, const scales *s, size_t sub, unpacked *u,
                      size_t t) {
    u->d[t] = vf_mul(s->d, byte_of(s->sc, sub));
    u->m[t] = vf_mul(s->m, byte_of(s->mins, sub));
    for (size_t j = 0; j < 8; j++) {
        const vb v = word_at(qs, part, 8 * (sub / 2) + j);
        u->w[t][j] = vb_and(sub % 2 == 0 ? v : vb_shr(v, 4), 15);
    }
}
G4A_INLINE void get_q4_k(const uint8_t *p, size_t part, const scales *s, size_t sub, unpacked *u,
                         size_t t) {
    get_k(p + 2 * HALVES + 3 * WORDS, part, s, sub, u, t);
}
G4A_INLINE void get_q5_k(const uint8_t *p, size_t part, const scales *s, size_t sub, unpacked *u,
                         size_t t) {
    const uint8_t *qh = p + 2 * HALVES + 3 * WORDS;
    get_k(qh + 8 * WORDS, part, s, sub, u, t);
    for (size_t j = 0; j < 8; j++) {
        const vb h = word_at(qh, part, j);
        const vb at4 = sub < 4 ? vb_shl(h, 4 - (int)sub) : vb_shr(h, (int)sub - 4);
        u->w[t][j] = vb_or(u->w[t][j], vb_and(at4, 16));
    }
}

/* Sub-block g of a half (4 of them): nibble g/2 of its words 8·(g%2) …, bit pair g of its high
 * words. u->d and u->m are the scales of weights 0-15 and 16-31. */
G4A_INLINE void get_q6_k(const uint8_t *p, size_t part, const scales *s, size_t sub, unpacked *u,
                         size_t t) {
    const int8_t *sc = (const int8_t *)p + HALVES + 2 * BYTES * sub + LANES * part;
    const uint8_t *qh = p + HALVES + 16 * BYTES + 8 * WORDS * (sub / 4);
    const uint8_t *ql = p + HALVES + 16 * BYTES + 16 * WORDS + 16 * WORDS * (sub / 4);
    const size_t g = sub % 4;
    u->d[t] = vf_mul(s->d, vf_from_vi(vi_load_s8(sc)));
    u->m[t] = vf_mul(s->d, vf_from_vi(vi_load_s8(sc + BYTES)));
    for (size_t j = 0; j < 8; j++) {
        const vb l = word_at(ql, part, 8 * (g % 2) + j);
        const vb h = word_at(qh, part, j);
        const vb low = vb_and(g < 2 ? l : vb_shr(l, 4), 15);
        const vb two = g < 2 ? vb_shl(h, 4 - 2 * (int)g) : vb_shr(h, 2 * (int)g - 4);
        u->w[t][j] = vb_or(low, vb_and(two, 48));
    }
}
