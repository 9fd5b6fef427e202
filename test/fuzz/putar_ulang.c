/* SPDX-License-Identifier: MIT
 *
 * putar_ulang: runs a fuzz target over the files of a folder, without libFuzzer. The program
 * that dies is the failure; a folder that is missing or empty is one too, because then nothing
 * was tried.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int run_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    uint8_t *p;
    long n;
    int rc = -1;

    if (!f)
        return -1;
    if (fseek(f, 0, SEEK_END) == 0 && (n = ftell(f)) >= 0 && fseek(f, 0, SEEK_SET) == 0) {
        /* Exactly as many bytes as the file has, so that ASan sees a read behind them. */
        p = malloc(n ? (size_t)n : 1);
        if (p && fread(p, 1, (size_t)n, f) == (size_t)n) {
            LLVMFuzzerTestOneInput(p, (size_t)n);
            rc = 0;
        }
        free(p);
    }
    fclose(f);
    return rc;
}

int main(int argc, char **argv)
{
    DIR *d = argc == 2 ? opendir(argv[1]) : NULL;
    struct dirent *e;
    int n = 0;

    if (!d) {
        fprintf(stderr, "no folder of inputs\n");
        return 1;
    }
    while ((e = readdir(d))) {
        char path[4096];

        if (e->d_name[0] == '.')
            continue;
        snprintf(path, sizeof(path), "%s/%s", argv[1], e->d_name);
        if (run_file(path) != 0) {
            printf("not ok - %s: cannot be read\n", e->d_name);
            closedir(d);
            return 1;
        }
        printf("ok - %s\n", e->d_name);
        n++;
    }
    closedir(d);
    return n ? 0 : 1;
}
