/* SPDX-License-Identifier: MIT
 *
 * A small tree of one WordprocessingML part, in an arena: read with libxml2's SAX interface, edited
 * by the template loader, written back as text.
 *
 * Hostile input: no DTD at all (so no entities but the five of XML), no network, depth, node count
 * and size limited. Elements of the usual name spaces get their usual prefixes (w, r, wp, a, pic,
 * c, mc) whatever prefixes the file uses. White space between elements, revision ids and paragraph
 * ids are not kept.
 */
#ifndef CERMAT_REPORT_TEMPLAT_XML_H
#define CERMAT_REPORT_TEMPLAT_XML_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum { TX_DALAM_MAX = 200, TX_SIMPUL_MAX = 400000 };
#define TX_BAGIAN_MAX ((size_t)16 << 20) /* bytes of one part */

/* Characters around a template tag in written XML: XML itself cannot contain them. */
#define TX_BUKA  "\x01"
#define TX_TUTUP "\x02"

enum tx_jenis { TX_ELEMEN, TX_TEKS, TX_TAG };

/* Elements of the main name space that the loader knows. */
enum tx_w {
    W_LAIN, /* any other element */
    W_ALTCHUNK,
    W_ATTACHEDTEMPLATE,
    W_BASEDON,
    W_BODY,
    W_BOOKMARKEND,
    W_BOOKMARKSTART,
    W_BR,
    W_COMMENTRANGEEND,
    W_COMMENTRANGESTART,
    W_COMMENTREFERENCE,
    W_CR,
    W_CUSTOMXML,
    W_DEL,
    W_DOCUMENT,
    W_FLDCHAR,
    W_FOOTNOTE,
    W_FTR,
    W_HDR,
    W_INS,
    W_INSTRTEXT,
    W_LASTRENDEREDPAGEBREAK,
    W_MOVEFROM,
    W_MOVETO,
    W_NAME,
    W_NOBREAKHYPHEN,
    W_OUTLINELVL,
    W_P,
    W_PPR,
    W_PROOFERR,
    W_PSTYLE,
    W_R,
    W_RPR,
    W_SDT,
    W_SDTCONTENT,
    W_SECTPR,
    W_SMARTTAG,
    W_SOFTHYPHEN,
    W_STYLE,
    W_T,
    W_TAB,
    W_TBL,
    W_TC,
    W_TR,
    W_TRPR,
    W_TXBXCONTENT,
    /* names that only have to be recognised to be dropped */
    W_PERUBAHAN, /* *Change, moveFromRange*, cellIns, .. */
    W_COUNT
};

struct tx_atribut {
    const char *nama, *nilai;
};

struct tx {
    enum tx_jenis jenis;
    enum tx_w w;
    const char *nama; /* TX_ELEMEN: as written, with prefix */
    const char *teks; /* TX_TEKS: characters; may hold TX_BUKA name TX_TUTUP. TX_TAG: "#nama" */
    struct tx_atribut *atr;
    size_t n_atr;
    struct tx *induk, *anak, *akhir, *sebelum, *sesudah;
    void *ket; /* what the loader knows of a paragraph */
};

/* The root element of a part; ERR_INVALID or ERR_TOO_BIG with a message that begins with `nama`. */
MUST_CHECK int tx_read(struct arena *a, const char *nama, const void *p, size_t n, struct tx **akar,
                       struct err *e);
/* Only looks whether the part is well-formed XML without a DTD. */
MUST_CHECK int tx_check(const char *nama, const void *p, size_t n, struct err *e);

void tx_write(struct buf *b, const struct tx *x);
/* The attributes of an element as they are written: ` a="b" c="d"` without the first space. */
void tx_write_atribut(struct buf *b, const struct tx *x);

const char *tx_get(const struct tx *x, const char *atribut); /* NULL: none */
struct tx *tx_anak(const struct tx *x, enum tx_w w);         /* first child of that kind, NULL */
struct tx *tx_new(struct arena *a, const char *nama, enum tx_w w);
struct tx *tx_tag(struct arena *a, const char *teks);
struct tx *tx_clone(struct arena *a, const struct tx *x);
void tx_add(struct tx *induk, struct tx *anak); /* as the last child */
void tx_before(struct tx *x, struct tx *baru);  /* as the sibling before x */
void tx_after(struct tx *x, struct tx *baru);   /* as the sibling behind x */
void tx_remove(struct tx *x);                   /* out of its parent, with all below it */
void tx_unwrap(struct tx *x, struct tx *isi);   /* x replaced by the children of isi */

/* Next node in document order within `akar`; `turun` false skips what is below x. */
struct tx *tx_next(const struct tx *akar, const struct tx *x, bool turun);

#endif
