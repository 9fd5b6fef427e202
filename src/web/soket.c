/* SPDX-License-Identifier: MIT
 *
 * Opens the socket that the supervisor keeps for all server processes to come.
 */
#include "web/soket.h"

#include "base/str.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { ANTREAN_SAMBUNGAN = 1024 };

static bool read_port(const char *s, in_port_t *out)
{
    unsigned v = 0;

    if (*s == '\0' || strlen(s) > 5)
        return false;
    for (; *s != '\0'; s++) {
        if (*s < '0' || *s > '9')
            return false;
        v = v * 10 + (unsigned)(*s - '0');
    }
    *out = htons((uint16_t)v);
    return v > 0 && v < 65536;
}

static bool read_address(const char *alamat, struct sockaddr_storage *s, socklen_t *n)
{
    struct sockaddr_in *v4 = (void *)s;
    struct sockaddr_in6 *v6 = (void *)s;
    const char *titik = strrchr(alamat, ':');
    char inang[64] = "";
    size_t panjang = titik == NULL ? 0 : (size_t)(titik - alamat);

    memset(s, 0, sizeof(*s));
    if (panjang == 0 || panjang >= sizeof(inang))
        return false;
    if (alamat[0] == '[') {
        if (panjang < 3 || titik[-1] != ']')
            return false;
        memcpy(inang, alamat + 1, panjang - 2);
        v6->sin6_family = AF_INET6;
        *n = sizeof(*v6);
        return inet_pton(AF_INET6, inang, &v6->sin6_addr) == 1 &&
               read_port(titik + 1, &v6->sin6_port);
    }
    memcpy(inang, alamat, panjang);
    v4->sin_family = AF_INET;
    *n = sizeof(*v4);
    return inet_pton(AF_INET, strcmp(inang, "localhost") == 0 ? "127.0.0.1" : inang,
                     &v4->sin_addr) == 1 &&
           read_port(titik + 1, &v4->sin_port);
}

int soket_listen(const char *alamat, int *out, struct err *e)
{
    struct sockaddr_storage s;
    socklen_t n;
    int fd, ya = 1, salah;

    if (!read_address(alamat, &s, &n))
        return err_set(
            e, ERR_USAGE,
            "alamat \"%.60s\" tidak benar; tulis misalnya 127.0.0.1:8080 atau [::1]:8080", alamat);
    fd = socket(s.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &ya, sizeof(ya)) == 0 &&
        bind(fd, (struct sockaddr *)&s, n) == 0 && listen(fd, ANTREAN_SAMBUNGAN) == 0) {
        *out = fd;
        return 0;
    }
    salah = errno;
    if (fd >= 0)
        close(fd);
    if (salah == EADDRINUSE)
        return err_set(e, ERR_SYSTEM,
                       "alamat %s sudah dipakai program lain; hentikan program itu atau pilih yang "
                       "lain dengan --alamat",
                       alamat);
    if (salah == EACCES)
        return err_set(
            e, ERR_SYSTEM,
            "alamat %s hanya boleh dipakai root; pilih porta 1024 ke atas dengan --alamat", alamat);
    return err_set(e, ERR_SYSTEM, "alamat %s tidak dapat dipakai: %s", alamat,
                   err_errno_text(salah));
}
