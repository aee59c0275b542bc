/* fuzz_parts.c – any bytes as the two files of a split model: what fits together is one model,
 * every tensor of which lies in a file, and whatever does not is refused with a sentence. The first
 * four bytes of an input say how long the first file is. */
#define _DEFAULT_SOURCE
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "parts.h"
#include "seeds.h"

static char folder[] = "/tmp/fuzz_parts_XXXXXX";
static char paths[2][64];

static void remove_files(void) {
    for (int i = 0; i < 2; i++) {
        unlink(paths[i]);
    }
    rmdir(folder);
}

static void put_file(int i, const uint8_t *data, size_t size) {
    FILE *f = fopen(paths[i], "wb");
    if (f == NULL || fwrite(data, 1, size, f) != size || fclose(f) != 0) {
        fprintf(stderr, "cannot write %s\n", paths[i]);
        exit(2);
    }
}

static void put_files(const uint8_t *data, size_t size) {
    if (paths[0][0] == '\0') {
        if (mkdtemp(folder) == NULL) {
            exit(2);
        }
        for (int i = 0; i < 2; i++) {
            snprintf(paths[i], sizeof paths[i], "%s/m-0000%d-of-00002.gguf", folder, i + 1);
        }
        (void)atexit(remove_files);
    }
    const size_t head = size < 4 ? size : 4;
    const size_t first = size < 4 ? 0 : g4a_min_size(g4a_load_u32(data), size - 4);
    put_file(0, data + head, first);
    put_file(1, data + head + first, size - head - first);
}

static void require(bool ok) {
    if (!ok) {
        abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    g4a_parts parts = {0};
    g4a_gguf g = {0};
    g4a_error err = {0};
    put_files(data, size);
    const g4a_status st = g4a_parts_open(&parts, &g, paths[0], NULL, &err);
    require((st == G4A_OK) == (err.text[0] == '\0'));
    for (uint64_t i = 0; st == G4A_OK && i < g.n_tensors; i++) {
        const g4a_gguf_tensor *t = &g.tensors[i];
        char name[G4A_MAX_NAME_BYTES + 1] = {0};
        const g4a_mapping *file = g4a_parts_holding(&parts, t->data);
        require(file != NULL && t->bytes <= file->size - (uint64_t)(t->data - file->data));
        memcpy(name, t->name.data, (size_t)t->name.bytes);
        require(g4a_gguf_find_tensor(&g, name) == t);
    }
    g4a_gguf_free(&g);
    g4a_parts_close(&parts);
    return 0;
}

static void place(gguf_builder *b, uint16_t no, int32_t n_tensors) {
    const uint16_t count = 2;
    gb_key(b, "split.no", G4A_GGUF_U16);
    gb_raw(b, &no, sizeof no);
    gb_key(b, "split.count", G4A_GGUF_U16);
    gb_raw(b, &count, sizeof count);
    gb_kv_i32(b, "split.tensors.count", n_tensors);
}

/* Two vectors in each file; in the second seed the first file has metadata alone. */
size_t g4a_fuzz_seed(size_t i, uint8_t *data, size_t cap) {
    static const uint64_t ne[] = {3};
    static const char *const names[] = {"a", "d", "b", "c"};
    gguf_builder b = {0};
    gguf_builder all = {0};
    if (i > 1) {
        return 0;
    }
    gb_u32(&all, 0);
    for (uint16_t no = 0; no < 2; no++) {
        gb_begin(&b, 3);
        if (no == 0) {
            gb_kv_str(&b, "general.architecture", "llama");
        }
        place(&b, no, i == 0 ? 4 : 2);
        const bool empty = i == 1 && no == 0;
        for (size_t t = 0; t < 2 && !empty; t++) {
            gb_tensor(&b, names[2 * no + t], ne, 1, G4A_TYPE_F32, 32 * t);
        }
        gb_finish(&b);
        gb_pad(&b, 32);
        for (size_t t = 0; t < 44 && !empty; t++) {
            gb_u8(&b, (uint8_t)t);
        }
        gb_raw(&all, b.data, b.bytes);
        if (no == 0) {
            const uint32_t first = (uint32_t)b.bytes;
            memcpy(all.data, &first, sizeof first);
        }
    }
    const size_t size = all.bytes < cap ? all.bytes : 0;
    memcpy(data, all.data, size);
    gb_free(&b);
    gb_free(&all);
    return size;
}

/* As fuzz_gguf.c; the tensors of both are copied together once more. */
uint64_t g4a_fuzz_justified(size_t size) {
    return 16 * (uint64_t)size + (1u << 16);
}
