/* bench_model FILE [THREADS] [PROMPT] [TOKENS] [ROUNDS] – prefill and decode of a model without
 * Python around it: for profilers. */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>

#include "g4a.h"
#include "os.h"

static int number(int argc, char **argv, int i, int otherwise) {
    return argc > i ? atoi(argv[i]) : otherwise;
}

int main(int argc, char **argv) {
    g4a_error err = {0};
    g4a_model *model = NULL;
    g4a_session *s = NULL;
    const g4a_model_params params = {.n_threads = number(argc, argv, 2, 2)};
    const int prompt = number(argc, argv, 3, 512);
    const int tokens = number(argc, argv, 4, 32);
    const int rounds = number(argc, argv, 5, 3);
    const g4a_session_params sp = {.context_length = prompt + tokens + 1};
    if (argc < 2 || g4a_model_open(argv[1], &params, &model, &err) != G4A_OK ||
        g4a_session_create(model, &sp, &s, &err) != G4A_OK) {
        fprintf(stderr, "usage: bench_model FILE [THREADS] [PROMPT] [TOKENS] [ROUNDS]\n%s\n",
                err.text);
        return 2;
    }
    g4a_model_info info;
    g4a_model_get_info(model, &info);
    int32_t *ids = calloc((size_t)(prompt + tokens), sizeof *ids);
    for (int i = 0; i < prompt + tokens; i++) {
        ids[i] = (i * 7919 + 13) % (info.n_vocab - 300) + 280;
    }
    for (int round = 0; round < rounds; round++) {
        size_t n = 0;
        const uint64_t begin = g4a_os_now_ns();
        ids[0]++;
        (void)g4a_session_sync(s, ids, (size_t)prompt, &n, &err);
        const uint64_t middle = g4a_os_now_ns();
        for (int i = 1; i <= tokens; i++) {
            (void)g4a_session_sync(s, ids, (size_t)(prompt + i), &n, &err);
        }
        const uint64_t end = g4a_os_now_ns();
        printf("%s: prefill %.1f tokens/s, decode %.1f tokens/s\n", g4a_cpu_tier(),
               prompt * 1e9 / (double)(middle - begin), tokens * 1e9 / (double)(end - middle));
    }
    return 0;
}
