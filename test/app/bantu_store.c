/* SPDX-License-Identifier: MIT
 *
 * bantu_store: see bantu_store.h.
 */
#include "bantu_store.h"

#include "store/store_ops.h"

int bantu_pemda_insert(struct store *s, const char *kode, struct err *e)
{
    struct nilai v[6] = {nilai_teks(kode), nilai_teks("Kabupaten Uji")};

    return store_exec(s, Q_PEMDA_INSERT, v, 6, e);
}
