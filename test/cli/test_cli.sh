#!/bin/bash
# SPDX-License-Identifier: MIT
# The command line as a user meets it: what it prints, its exit status, and that nothing is half
# written. Prints one "ok"/"not ok" line per case. Usage: test_cli.sh CERMAT SOURCE-DIR
# [PERIKSA_DOCX]; with the last one the structure of a report from an own template is checked too.
set -u
cermat=$(realpath "$1")
src=$(realpath "$2")
periksa=${3:+$(realpath "$3")}
d=$(mktemp -d) || exit 1
trap 'rm -rf "$d"' EXIT INT TERM
cd "$d" || exit 1
export XDG_CACHE_HOME="$d/tembolok"
unset CERMAT_DB
gagal=0
db=sqlite:$d/a.db
contoh=$src/data/contoh

case_() { # NAME STATUS
    if [ "$2" = 0 ]; then
        echo "ok - cli $1"
    else
        echo "not ok - cli $1"
        sed 's/^/    /' err | head -5
        gagal=1
    fi
}

# Runs cermat; the exit status must be $2 and stderr must hold the text $3 (when given).
run() { # NAME STATUS TEXT ARG...
    local name=$1 want=$2 text=$3 got
    shift 3
    "$cermat" "$@" >out 2>err </dev/null
    got=$?
    [ $got = "$want" ] && { [ -z "$text" ] || grep -qF -- "$text" err; }
    local ok=$?
    [ $ok = 0 ] || echo "status $got, expected $want with \"$text\"" >>err
    case_ "$name" $ok
}

# Usage
run 'without a command shows the usage' 2 'Pemakaian: cermat'
run '--help is no error' 0 '' --help
# Help of one command goes to standard output.
bantu() { # NAME TEXT ARG...
    local name=$1 text=$2
    shift 2
    "$cermat" "$@" >out 2>err </dev/null && [ ! -s err ] && grep -qF -- "$text" out
    case_ "$name" $?
}
bantu 'help of a command' '--template T.docx         template Word sendiri' lkjip --help
bantu 'help among other arguments' '--jabatan J' pk --unit x -h --warna
bantu 'help before the command' 'menulis paket data' --help ekspor
bantu 'help of a command of two words' '--jenis lkjip|pk' template contoh --help
bantu 'help of a group' 'cermat template periksa T.docx' template -h
bantu 'help as a word' '-o BERKAS' bantuan ekspor
bantu 'help needs no database' '--db URL' --db x migrasi --help
run 'help of an unknown command' 2 'perintah "terbang" tidak dikenal' terbang --help
run 'unknown command' 2 'perintah "terbang" tidak dikenal; lihat: cermat --help' terbang
run 'command with a slip' 2 'perintah "lkjpi" tidak dikenal; mungkin maksudnya "lkjip"' lkjpi
run 'command in English' 2 'mungkin maksudnya "impor"' import x.json
run 'another command in English' 2 'mungkin maksudnya "ekspor"' export
run 'group with a slip' 2 'mungkin maksudnya "template periksa"' templat periksa t.docx
run 'second word with a slip' 2 'perintah "template perisa" tidak dikenal; mungkin maksudnya "template periksa"' template perisa
run 'second word missing' 2 'cermat template contoh' template
run 'second word missing, one form' 2 'cermat instrumen periksa F.json' instrumen
run 'option with a slip' 2 'mungkin maksudnya --tahun' ekspor --unit x --tahn 2024
run 'option before the command' 2 'opsi "--unit" ditulis sesudah perintahnya' --unit x ekspor
run 'unknown option' 2 'opsi "--warna" tidak dikenal' --db "$db" ekspor --unit x --tahun 2024 --warna
run 'missing option' 2 'memerlukan --tahun T' --db "$db" ekspor --unit x
run 'option without value' 2 'memerlukan nilai' --db "$db" ekspor --unit
run 'option twice' 2 'diberikan dua kali' --db "$db" ekspor --unit x --unit y --tahun 2024
run 'stray argument' 2 'argumen "z" tidak dikenal' --db "$db" ekspor --unit x --tahun 2024 z
run 'versi' 0 '' versi
grep -qE '^cermat [0-9]+\.[0-9]+\.[0-9]+$' out
case_ 'versi prints name and number' $?

# Database
run 'no database yet' 4 'cermat migrasi' --db "$db" ekspor --unit x --tahun 2024
[ ! -e a.db ]
case_ 'asking makes no database' $?
run 'migrasi' 0 '' --db "$db" migrasi
run 'migrasi again' 0 '' --db "$db" migrasi
grep -q 'sudah versi' out
case_ 'migrasi again changes nothing' $?
run '--db behind the command' 0 '' migrasi --db "$db"
grep -q 'sudah versi' out
case_ '--db behind the command is used' $?
run '--db= among the options' 3 'unit x belum ada' ekspor --unit x "--db=$db" --tahun 2024
run '--db twice' 2 'opsi "--db" diberikan dua kali' --db "$db" migrasi --db "$db"
run '--db without URL' 2 'opsi "--db" memerlukan nilai URL' migrasi --db
run '--db empty' 2 'opsi "--db" kosong' migrasi --db ''
run '--db= empty' 2 'opsi "--db" kosong' migrasi --db=
[ ! -e cermat.db ]
case_ 'an empty --db makes no database' $?
run '--db behind -- is a file' 3 '--db: tidak ditemukan' impor --db "$db" -- --db
run 'URL without its kind' 2 'mungkin maksudnya sqlite:a.db' migrasi --db a.db
run 'URL with a password is not shown' 2 'harus berawalan' --db pg:rahasia@x migrasi
! grep -q rahasia err
case_ 'password is not shown' $?
run 'URL of an unknown kind' 2 'harus berawalan' --db mysql://x migrasi
echo 'no library' >libpq.so.5
LD_LIBRARY_PATH=. run 'PostgreSQL without its library' 4 'pasang paket libpq5' --db postgresql://x/y migrasi
LD_LIBRARY_PATH=. run 'SQLite needs no library of PostgreSQL' 0 '' --db "$db" migrasi
echo 'this is no database, it only has the name of one' >bukan.db
run 'not a database' 4 'bukan.db' --db sqlite:bukan.db ekspor --unit x --tahun 2024
CERMAT_DB=$db run 'CERMAT_DB names the database' 3 'belum ada' ekspor --unit x --tahun 2024

# Packages
run 'impor three packages' 0 '' --db "$db" impor "$contoh"/*.json
[ "$(wc -l <out)" = 3 ]
case_ 'impor says what it loaded' $?
for p in kertanegara-2024 puring-2024 ajibarang-2023; do
    run "ekspor $p" 0 '' --db "$db" ekspor --unit "${p%-*}" --tahun "${p##*-}" -o "$p.json"
    cmp -s "$p.json" "$contoh/$p.json"
    case_ "ekspor of impor is the same file: $p" $?
done
run 'ekspor by PEMDA/KODE' 0 '' --db "$db" ekspor --unit 33.03/kertanegara --tahun 2024
run 'unknown unit' 3 'unit entah belum ada' --db "$db" ekspor --unit entah --tahun 2024
run 'unknown year' 3 '2019' --db "$db" ekspor --unit puring --tahun 2019
run 'year that is no year' 2 'bukan tahun' --db "$db" ekspor --unit puring --tahun dua
run 'missing file' 3 'tidakada.json' --db "$db" impor tidakada.json
# Doubtful data is taken and flagged, each time it is read and computed.
sed 's/"akip-88-2021"/"akip-99-2030"/' "$contoh/kertanegara-2024.json" >ragu.json
"$cermat" --db "sqlite:$d/ragu.db" migrasi >/dev/null
run 'impor flags what is doubtful' 0 'ragu.json: penilaian[0]: perhatian: instrumen "akip-99-2030" tidak dikenal' --db "sqlite:$d/ragu.db" impor ragu.json
grep -q dimuat out
case_ 'what is doubtful is taken' $?
run 'hitung says it again' 0 'instrumen "akip-99-2030" tidak dikenal' --db "sqlite:$d/ragu.db" hitung --unit kertanegara --tahun 2024
head -c 5000 "$contoh/puring-2024.json" >potong.json
run 'truncated package' 3 'potong.json: ' --db "$db" impor potong.json
sed 's/"target": 86$/"target": 86,4/' "$contoh/kertanegara-2024.json" >koma.json
run 'decimal comma names the point' 3 'desimal ditulis dengan titik (86.4)' --db "$db" impor koma.json
iconv -f UTF-8 -t UTF-16 "$contoh/puring-2024.json" >utf16.json
run 'UTF-16 package' 3 'utf16.json: ini teks UTF-16; simpan ulang sebagai UTF-8' --db "$db" impor utf16.json
printf '%%PDF-1.7\n' >laporan.pdf
run 'PDF is no package' 3 'laporan.pdf: ini PDF; yang diharapkan paket data JSON' --db "$db" impor laporan.pdf
"$cermat" template contoh -o word.docx
run 'Word file is no package' 3 'word.docx: ini dokumen Word (.docx)' --db "$db" impor word.docx
sed 's/"pagu"/"paguu"/' "$contoh/puring-2024.json" >asing.json
run 'unknown field names its place' 3 'anggaran.pos[1].paguu' --db "$db" impor asing.json
[ "$(wc -l <err)" -gt 5 ]
case_ 'all problems of a file are listed' $?
run 'a bad file does not stop the good one' 3 'asing.json' --db "$db" impor asing.json "$contoh/puring-2024.json"
grep -q 'Kecamatan Puring' out
case_ 'the good one was loaded' $?
run 'after refusals nothing changed' 0 '' --db "$db" ekspor --unit puring --tahun 2024
cmp -s out "$contoh/puring-2024.json"
case_ 'after refusals the data is as before' $?
run 'read-only database' 4 '' --db "$db?mode=ro" impor "$contoh/puring-2024.json"
run 'read-only database can be read' 0 '' --db "$db?mode=ro" ekspor --unit puring --tahun 2024

# Results
run 'hitung as text' 0 '' --db "$db" hitung --unit kertanegara --tahun 2024
grep -q '93,69 ÷ 88 × 100 = 106,47' out
case_ 'hitung shows why' $?
run 'hitung as JSON' 0 '' --db "$db" hitung --unit kertanegara --tahun 2024 --format json
cp out h1.json
"$cermat" --db "$db" hitung --unit kertanegara --tahun 2024 --format json | cmp -s - h1.json
case_ 'hitung is the same run to run' $?
run 'hitung of an unknown format' 2 'pilih teks atau json' --db "$db" hitung --unit puring --tahun 2024 --format xml
run 'audit verifikasi' 0 '' --db "$db" audit verifikasi
grep -qE '^jejak audit utuh: [1-9][0-9]* entri dalam [1-9][0-9]* rantai$' out
case_ 'an import stands in the audit trail' $?
run 'instrumen periksa' 0 '' instrumen periksa "$src/data/instrumen/akip-88-2021.json"
sed 's/"nilai_maks": *100/"nilai_maks": 90/' "$src/data/instrumen/akip-88-2021.json" >rusak.json
run 'instrumen with wrong weights' 3 'rusak.json' instrumen periksa rusak.json

# Templates
run 'template contoh' 0 '' template contoh -o t.docx
run 'template periksa lists tags' 0 '' template periksa t.docx
grep -qF '{{@bab_1}}' out
case_ 'template periksa names the blocks' $?
run 'template contoh of a PK' 0 '' template contoh --jenis pk -o pk.docx
run 'a PK template is no LKjIP template' 3 'paragraf' template periksa pk.docx
run 'a PK template asks for its kind' 3 'pk.docx tampaknya template Perjanjian Kinerja; periksa dengan --jenis pk' template periksa pk.docx
run 'a LKjIP template asks for its kind' 3 't.docx tampaknya template LKjIP; periksa dengan --jenis lkjip' template periksa --jenis pk t.docx
run 'template periksa of the right kind' 0 '' template periksa --jenis pk pk.docx
"$cermat" template periksa t.docx | grep -qF 'kaki halaman (footer1.xml), paragraf 1: {{unit.nama}}'
case_ 'tags are placed as problems are' $?
cp "$src/test/data/templat/salah.docx" .
run 'problems of a Word file are in order' 3 'template salah.docx memuat' template periksa salah.docx
sed -n 's/.*: dokumen, paragraf \([0-9]*\): .*/\1/p' err >urut && [ -s urut ] && sort -n urut | cmp -s - urut
case_ 'problems of a Word file are in order: paragraphs' $?
run 'inside a section its names are told' 3 'di dalam {{#sasaran}} ada kode, no, uraian' template periksa salah.docx
! grep -qw templat err
case_ 'one word for template' $?
run 'template that is no Word file' 3 'bukan' template periksa h1.json
head -c 3000 t.docx >potong.docx
run 'truncated template' 3 'cermat: potong.docx: arsip terpotong' template periksa potong.docx
[ "$(grep -o potong.docx err | wc -l)" = 1 ]
case_ 'truncated template is named once' $?
(cd "$src" && zip -qr - LICENSE) >lain.docx
run 'another ZIP is no template' 3 'cermat: lain.docx bukan dokumen Word (.docx)' template periksa lain.docx

# Documents
run 'lkjip as DOCX' 0 '' --db "$db" lkjip --unit kertanegara --tahun 2024 --format docx -o l1.docx
run 'lkjip as DOCX again' 0 '' --db "$db" lkjip --unit kertanegara --tahun 2024 --format docx -o l2.docx
cmp -s l1.docx l2.docx
case_ 'DOCX is byte-identical run to run' $?
run 'lkjip as HTML' 0 '' --db "$db" lkjip --unit kertanegara --tahun 2024 --format html -o l1.html
run 'lkjip as HTML again' 0 '' --db "$db" lkjip --unit kertanegara --tahun 2024 --format html -o l2.html
cmp -s l1.html l2.html
case_ 'HTML is byte-identical run to run' $?
! grep -qE '\{\{|bagian yang tidak dimuat|\(null\)' l1.html
case_ 'HTML holds no placeholder' $?
run 'lkjip as PDF' 0 '' --db "$db" lkjip --unit ajibarang --tahun 2023 --format pdf -o l1.pdf
head -c 5 l1.pdf | grep -q '%PDF-'
case_ 'PDF is a PDF' $?
mkdir bin && ln -s "$(command -v rsvg-convert)" bin/
PATH=$d/bin "$cermat" --db "$db" lkjip --unit ajibarang --tahun 2023 --format pdf -o tanpa.pdf 2>err
[ $? = 4 ] && grep -q libreoffice-writer-nogui err
case_ 'PDF without LibreOffice names the package' $?
[ ! -e tanpa.pdf ]
case_ 'PDF that failed leaves no file' $?
# A LibreOffice that never ends, with a child of its own as the real one has.
mkdir lambat sementara
printf '#!/bin/sh\nmktemp >/dev/null\nsleep 300 &\necho $! >"%s/anak"\nwait\n' "$d" >lambat/soffice
chmod +x lambat/soffice
for sinyal in TERM HUP; do
    rm -f anak
    PATH="$d/lambat:$PATH" TMPDIR="$d/sementara" "$cermat" --db "$db" lkjip --unit ajibarang \
        --tahun 2023 --format pdf -o henti.pdf >/dev/null 2>err </dev/null &
    induk=$!
    for ((i = 0; i < 200; i++)); do [ -s anak ] && break; sleep 0.1; done
    kill -"$sinyal" $induk
    wait $induk
    [ $? = 4 ] && grep -q 'dihentikan sebelum soffice selesai' err
    case_ "PDF stopped by SIG$sinyal says so" $?
    sleep 0.2
    ! grep -qs '^State:[[:space:]]*[RSD]' "/proc/$(cat anak)/status" && [ ! -e henti.pdf ] &&
        [ -z "$(ls -A sementara)" ]
    case_ "PDF stopped by SIG$sinyal leaves nothing" $?
done
run 'lkjip with the own template' 0 '' --db "$db" lkjip --unit puring --tahun 2024 --format docx --template t.docx -o l3.docx
# An office's template from LibreOffice Writer: logo, another font, only Bab III.
kantor=$src/test/data/templat/kantor.docx
run 'own template of an office is usable' 0 '' template periksa "$kantor"
run 'lkjip with only Bab III' 0 '' --db "$db" lkjip --unit puring --tahun 2024 --format docx --template "$kantor" -o kantor.docx
unzip -p kantor.docx word/media/image1.png >logo1
unzip -p "$kantor" word/media/image1.png >logo2
[ -s logo1 ] && cmp -s logo1 logo2 && unzip -p kantor.docx word/styles.xml | grep -q Carlito
case_ 'only Bab III: logo and font stay' $?
if [ -n "$periksa" ]; then
    "$periksa" --isi kantor.docx >isi 2>err
    case_ 'only Bab III: sound structure' $?
    grep -q '^P\[Judul Tabel\] Tabel 3\.1 ' isi && ! grep -qE 'Tabel [124]\.[0-9]' isi
    case_ 'only Bab III: tables 3.1, 3.2' $?
    [ "$(grep -c '^P\[Heading 1\]' isi)" = 1 ] && grep -q '^P\[Heading 1\] BAB III/AKUNTABILITAS KINERJA' isi
    case_ 'only Bab III: no other chapter' $?
    grep -q '^P\[Kop\] PEMERINTAH KABUPATEN KEBUMEN' isi && grep -q '^C1 Meningkatnya Pelayanan Publik' isi
    case_ 'only Bab III: own letterhead and table are filled in' $?
fi
run 'lkjip with a template of another kind' 3 'pk.docx' --db "$db" lkjip --unit puring --tahun 2024 --format docx --template pk.docx -o l4.docx
[ ! -e l4.docx ]
case_ 'a refused template leaves no file' $?
run 'lkjip with a template of another kind says so' 3 'pk.docx tampaknya template Perjanjian Kinerja; pakai dengan perintah pk' --db "$db" lkjip --unit puring --tahun 2024 --format docx --template pk.docx -o l4.docx
run 'a missing unit is no fault of the template' 3 'cermat: unit entah' --db "$db" lkjip --unit entah --tahun 2024 --format docx --template t.docx -o l4.docx
run 'lkjip with an old .doc' 3 'h1.json' --db "$db" lkjip --unit puring --tahun 2024 --format docx --template h1.json -o l4.docx
run 'lkjip of an unknown format' 2 'pilih docx, html, atau pdf' --db "$db" lkjip --unit puring --tahun 2024 --format odt -o x
run 'pk of the head, latest' 0 '' --db "$db" pk --unit kertanegara --tahun 2024 --jabatan camat --format docx -o p1.docx
run 'pk of the head, first' 0 '' --db "$db" pk --unit kertanegara --tahun 2024 --jabatan camat --versi 1 --format docx -o p2.docx
! cmp -s p1.docx p2.docx
case_ 'two versions are two documents' $?
run 'pk of an unknown jabatan' 3 'yang tersimpan' --db "$db" pk --unit kertanegara --tahun 2024 --jabatan lurah --format docx -o x.docx
run 'pk of an unknown version' 3 'versi' --db "$db" pk --unit kertanegara --tahun 2024 --jabatan camat --versi 9 --format docx -o x.docx
run 'pk with a version that is no number' 2 'bukan nomor' --db "$db" pk --unit kertanegara --tahun 2024 --jabatan camat --versi x --format docx -o x.docx

# A folder that can only be read: a mount of its own where that is allowed.
mkdir arsip
cp a.db 'arsip/a#1.db'
hanya_baca() { # URL: ekspor to standard output
    unshare -rm sh -c 'mount --bind arsip arsip && mount -o remount,ro,bind arsip && exec "$@"' x \
        "$cermat" --db "$1" ekspor --unit puring --tahun 2024 >out 2>err
}
if unshare -rm sh -c 'mount --bind arsip arsip && mount -o remount,ro,bind arsip' 2>/dev/null; then
    hanya_baca "sqlite:$d/arsip/a#1.db?mode=ro" && "$cermat" --db "$db" ekspor --unit puring --tahun 2024 | cmp -s - out
    case_ 'database on a read-only medium can be read' $?
    ! hanya_baca "sqlite:$d/arsip/a#1.db" && grep -q 'foldernya hanya dapat dibaca; .*?mode=ro' err
    case_ 'database on a read-only medium: the reason' $?
    echo x >'arsip/a#1.db-wal'
    ! hanya_baca "sqlite:$d/arsip/a#1.db?mode=ro" && grep -q 'berkas -wal' err
    case_ 'database on a read-only medium with changes not yet in it' $?
else
    echo 'ok - cli database on a read-only medium # SKIP no mount of its own here'
fi

# Full disk: output appears complete or not at all
(ulimit -f 8; "$cermat" --db "$db" ekspor --unit kertanegara --tahun 2024 -o penuh.json 2>err)
[ $? = 4 ] && [ ! -e penuh.json ] && [ -s err ]
case_ 'full disk leaves no half file' $?
echo lama >lama.json
(ulimit -f 8; "$cermat" --db "$db" ekspor --unit kertanegara --tahun 2024 -o lama.json 2>err)
[ $? = 4 ] && [ "$(cat lama.json)" = lama ]
case_ 'full disk keeps the old file' $?
(ulimit -f 20; "$cermat" --db "$db" lkjip --unit kertanegara --tahun 2024 --format docx -o penuh.docx 2>err)
[ $? = 4 ] && [ ! -e penuh.docx ]
case_ 'full disk leaves no half document' $?
run 'folder that is not there' 4 'tidakada' --db "$db" ekspor --unit puring --tahun 2024 -o tidakada/x.json
"$cermat" --db "$db" ekspor --unit kertanegara --tahun 2024 >/dev/full 2>err
[ $? = 4 ]
case_ 'full standard output' $?
exit $gagal
