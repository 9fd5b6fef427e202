/* SPDX-License-Identifier: MIT
 *
 * Packets between the job process and the server.
 */
#include "app/app_kerja_saluran.h"
#include "app/kerja_paket.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>

int kerja_saluran_new(int fd[2], struct err *e)
{
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fd) < 0)
        return err_set(e, ERR_SYSTEM, "saluran pekerjaan tidak dapat dibuat: %s",
                       err_errno_text(errno));
    return 0;
}

bool kp_send(int fd, const struct kp *p)
{
    ssize_t n;

    do
        n = send(fd, p, KP_KEPALA + p->n, MSG_NOSIGNAL | MSG_DONTWAIT);
    while (n < 0 && errno == EINTR);
    return n >= 0;
}

int kp_recv(int fd, struct kp *p, int ms)
{
    struct pollfd f = {.fd = fd, .events = POLLIN};
    ssize_t n;
    int r = poll(&f, 1, ms);

    if (r <= 0)
        return r < 0 && errno != EINTR ? -1 : 0;
    n = recv(fd, p, sizeof(*p), MSG_DONTWAIT);
    if (n == 0)
        return -1;
    if (n < 0)
        return errno == EAGAIN || errno == EINTR ? 0 : -1;
    return n >= KP_KEPALA && p->tanda == KP_TANDA && (size_t)n == KP_KEPALA + p->n;
}
