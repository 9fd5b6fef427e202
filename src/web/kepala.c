/* SPDX-License-Identifier: MIT
 *
 * One pass over the header lines. A Content-Length beside Transfer-Encoding, or either of them
 * twice, means that a proxy in front may see another end of the request than we do (request
 * smuggling).
 */
#include "web/kepala.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <string.h>
#include <strings.h>

struct baca { /* the pass */
    struct permintaan *p;
    struct kepala *k;
    size_t bita;
    int n_panjang, n_potongan, n_inang;
    const char *proto, *untuk; /* what a proxy says of the client */
};

static bool is_token(const char *s)
{
    size_t n = strlen(s);
    return n > 0 && strspn(s, "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == n;
}

static bool read_length(const char *s, uint64_t *out)
{
    *out = 0;
    if (*s == '\0' || strlen(s) > 18)
        return false;
    for (; *s != '\0'; s++) {
        if (*s < '0' || *s > '9')
            return false;
        *out = *out * 10 + (uint64_t)(*s - '0');
    }
    return true;
}

static void refuse(struct permintaan *p, const char *pesan)
{
    if (p->tolak == 0) {
        p->tolak = 400;
        p->tolak_pesan = pesan;
    }
}

static void take_known(struct baca *b, const char *nama, const char *nilai)
{
    struct permintaan *p = b->p;
    const struct {
        const char *nama, **ke;
    } peta[] = {
        {"Cookie", &p->kuki},
        {"Accept", &p->terima},
        {"Accept-Encoding", &p->terima_sandi},
        {"If-None-Match", &p->jika_beda},
        {"Content-Type", &p->jenis_badan},
        {"Origin", &p->asal},
        {"Host", &p->inang},
        {"Sec-Fetch-Site", &p->situs},
        {"User-Agent", &p->req.peramban},
        {"X-Forwarded-Proto", &b->proto},
        {"X-Forwarded-For", &b->untuk},
    };

    for (size_t i = 0; i < sizeof(peta) / sizeof(peta[0]); i++) {
        if (strcasecmp(nama, peta[i].nama) == 0) {
            *peta[i].ke = nilai;
            return;
        }
    }
}

static enum MHD_Result on_header(void *cls, enum MHD_ValueKind jenis, const char *nama,
                                 const char *nilai)
{
    struct baca *b = cls;

    (void)jenis;
    nilai = text_or(nilai, "");
    b->bita += strlen(nama) + strlen(nilai) + 4;
    if (!is_token(nama))
        refuse(b->p, "nama tajuk tidak benar");
    for (const char *s = nilai; *s != '\0'; s++)
        if ((unsigned char)*s < ' ' && *s != '\t')
            refuse(b->p, "isi tajuk tidak benar");
    if (strcasecmp(nama, "Content-Length") == 0) {
        b->n_panjang++;
        if (!read_length(nilai, &b->k->panjang))
            refuse(b->p, "Content-Length tidak benar");
    } else if (strcasecmp(nama, "Transfer-Encoding") == 0) {
        b->n_potongan++;
        if (strcasecmp(nilai, "chunked") != 0)
            refuse(b->p, "Transfer-Encoding ini tidak dikenal");
    } else {
        b->n_inang += strcasecmp(nama, "Host") == 0;
        take_known(b, nama, nilai);
    }
    return MHD_YES;
}

/* The other end of the connection. */
static void read_peer(struct MHD_Connection *con, struct permintaan *p)
{
    const union MHD_ConnectionInfo *i =
        MHD_get_connection_info(con, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const struct sockaddr *s = i == NULL ? NULL : i->client_addr;

    if (s != NULL && s->sa_family == AF_INET) {
        const struct sockaddr_in *v4 = (const void *)s;
        inet_ntop(AF_INET, &v4->sin_addr, p->dari, sizeof(p->dari));
        p->lokal = (ntohl(v4->sin_addr.s_addr) >> 24) == 127;
    } else if (s != NULL && s->sa_family == AF_INET6) {
        const struct sockaddr_in6 *v6 = (const void *)s;
        inet_ntop(AF_INET6, &v6->sin6_addr, p->dari, sizeof(p->dari));
        p->lokal = IN6_IS_ADDR_LOOPBACK(&v6->sin6_addr);
    }
}

/* What a proxy on this machine says of the client: the last address is the one it saw itself. */
static void read_proxy(const struct baca *b)
{
    struct permintaan *p = b->p;
    unsigned char biner[16];
    const char *x = b->untuk, *koma;

    if (!p->lokal)
        return;
    p->aman = b->proto != NULL && strcasecmp(b->proto, "https") == 0;
    if (x == NULL)
        return;
    p->lokal = false;
    koma = strrchr(x, ',');
    x = koma == NULL ? x : koma + 1;
    x += strspn(x, " ");
    if (strlen(x) < sizeof(p->dari) &&
        (inet_pton(AF_INET, x, biner) == 1 || inet_pton(AF_INET6, x, biner) == 1))
        memcpy(p->dari, x, strlen(x) + 1);
}

void kepala_read(struct MHD_Connection *con, const char *versi, struct permintaan *p,
                 struct kepala *k)
{
    struct baca b = {.p = p, .k = k};

    MHD_get_connection_values(con, MHD_HEADER_KIND, on_header, &b);
    read_peer(con, p);
    read_proxy(&b);
    k->ada_panjang = b.n_panjang > 0;
    k->potongan = b.n_potongan > 0;
    if (k->potongan && (k->ada_panjang || strcmp(versi, "HTTP/1.1") != 0))
        refuse(p, "panjang kiriman disebut dengan dua cara");
    if (b.n_panjang > 1 || b.n_potongan > 1 || b.n_inang > 1)
        refuse(p, "tajuk Content-Length, Transfer-Encoding, atau Host disebut dua kali");
    if (b.n_inang == 0 && strcmp(versi, "HTTP/1.1") == 0)
        refuse(p, "tajuk Host tidak ada");
    if (p->tolak == 0 && b.bita > TAJUK_MAX)
        p->tolak = 431;
}
