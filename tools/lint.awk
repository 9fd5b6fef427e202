# SPDX-License-Identifier: MIT
# The rules of tools/lint.sh that read C code: one pass over all files, findings as
# "FILE:LINE: [RULE] message". Comments are cut away first and string literals emptied; the texts of
# the literals are kept apart for the rule that looks into them. Told by -v: glue, the file list of
# tools/lint-glue.txt.

function found(rule, msg) { print FILENAME ":" FNR ": [" rule "] " msg }
function found_at(line, rule, msg) { print FILENAME ":" line ": [" rule "] " msg }

# The layer of a path of src/, or "" elsewhere.
function layer_of(path) {
    if (path !~ /^src\/[a-z]+\//) return ""
    sub(/^src\//, "", path)
    sub(/\/.*/, "", path)
    return path
}

# Cuts comments out of a line and the content out of literals; sets `texts`. Keeps state over lines.
function strip(line,   out, c, end) {
    out = ""
    texts = ""
    while (line != "") {
        if (in_comment) {
            end = index(line, "*/")
            if (!end) return out
            line = substr(line, end + 2)
            in_comment = 0
            continue
        }
        if (!match(line, /["'\/]/)) return out line
        out = out substr(line, 1, RSTART - 1)
        c = substr(line, RSTART, 1)
        line = substr(line, RSTART)
        if (c == "/") {
            if (substr(line, 2, 1) == "*") { in_comment = 1; line = substr(line, 3); continue }
            if (substr(line, 2, 1) == "/") { found("komentar", "comments are /* */"); return out }
            out = out c
            line = substr(line, 2)
        } else if (c == "\"" && match(line, /^"([^"\\]|\\.)*"/) ||
                   c == "'" && match(line, /^'([^'\\]|\\.)*'/)) {
            if (c == "\"") texts = texts "\n" substr(line, 2, RLENGTH - 2)
            out = out c c
            line = substr(line, RLENGTH + 1)
        } else {
            out = out c
            line = substr(line, 2)
        }
    }
    return out
}

function check_include(line,   target, to) {
    if (layer == "" || line !~ /^[ \t]*#[ \t]*include/) return
    target = line
    sub(/^[ \t]*#[ \t]*include[ \t]*/, "", target)
    if (target ~ /^</) {
        sub(/>.*/, ">", target)
        if (layer == "core" && index(" <stdint.h> <stdbool.h> <stddef.h> <string.h> <assert.h> <stdarg.h> ", " " target " ") == 0)
            found("lapisan", "core must not include " target)
        return
    }
    gsub(/"/, "", target)
    sub(/[ \t].*/, "", target)
    if (target !~ /\//) { found("lapisan", "write include paths from src: \"" layer "/" target "\""); return }
    to = target
    sub(/\/.*/, "", to)
    if (index(may[layer], " " to " ")) return
    if (FILENAME == "src/cli/main.c" && to == "store") return
    if (FILENAME == "src/cli/cmd_server.c" && to == "web") return
    found("lapisan", layer " must not include " target)
}

# Called at the closing brace of a function, or at the end of the file.
function end_function() {
    if (fn_start && FNR - fn_start + 1 > 80)
        found_at(fn_start, "panjang-fungsi", "function of " FNR - fn_start + 1 " lines, at most 80")
    fn_start = 0
}

# `head` holds the text of the declaration before the brace of a function.
function check_parameters(   list, n, i, depth, c) {
    list = head
    if (!match(list, /[A-Za-z_0-9]+\(/)) return
    list = substr(list, RSTART + RLENGTH)
    depth = n = 1
    for (i = 1; i <= length(list) && depth > 0; i++) {
        c = substr(list, i, 1)
        if (c == "(") depth++
        else if (c == ")") depth--
        else if (c == "," && depth == 1) n++
    }
    # libxml2 and libmicrohttpd say what their callbacks take.
    if (list ~ /xmlChar \*\*|struct MHD_Connection \*/) return
    if (n > 6) found("parameter", "function of " n " parameters, at most 6, better a struct from 5")
}

function end_file() {
    if (prev_file == "") return
    if (prev_lines > 600)
        print prev_file ":601: [panjang-berkas] file of " prev_lines " lines, at most 600"
}

BEGIN {
    may["base"] = " base "
    may["core"] = " base core "
    may["store"] = " base core store "
    may["report"] = " base core report "
    may["import"] = " base core import "
    may["app"] = " base core store report import app "
    may["web"] = " base core report app web "
    may["cli"] = " base core report import app cli "
    banned = "(^|[^A-Za-z0-9_])(strcpy|strncpy|strcat|strncat|sprintf|vsprintf|strtok|strtok_r|atoi|atol|atoll|atof|strtod|strtof|strtold|setlocale|gets|alloca)[ ]*\\("
    alloc = "(^|[^A-Za-z0-9_.>])(malloc|calloc|realloc|reallocarray|free|strdup|strndup|asprintf|vasprintf|open_memstream)[ ]*\\("
    while ((getline line < glue) > 0)
        if (line !~ /^[ \t]*(#|$)/) {
            split(line, part, /[ \t]+/)
            is_glue[part[1]] = 1
        }
}

FNR == 1 {
    end_file()
    layer = layer_of(FILENAME)
    in_comment = fn_start = 0
    head = ""
    if ($0 !~ /^\/\* SPDX-License-Identifier: MIT/)
        found("spdx", "the first line must be /* SPDX-License-Identifier: MIT")
}
{ prev_file = FILENAME; prev_lines = FNR }

/\t/ { found("format", "tab") }
/(^|[^A-Za-z])(TODO|FIXME|XXX|HACK)([^A-Za-z]|$)/ { found("sisa", "left-over marker") }

{
    check_include($0)
    code = strip($0)

    if (layer != "" && texts ~ /\n[ \t]*(SELECT|WITH|INSERT (OR [A-Z]+ )?INTO|UPDATE [a-z_]+ SET|DELETE FROM|CREATE (UNIQUE )?(TABLE|INDEX|VIEW|TRIGGER)|ALTER TABLE|DROP (TABLE|INDEX)|TRUNCATE)[ \t\\]/)
        found("sql", "SQL text belongs into sql/query or sql/schema")
    if (layer ~ /^(core|store|app)$/ && code ~ /(^|[^A-Za-z0-9_])(double|float)([^A-Za-z0-9_]|$)/)
        found("desimal", "no double or float in core, store, app: base/desimal.h")
    if (code ~ banned)
        found("terlarang", "banned function: " code)
    if (layer != "" && layer != "base" && !is_glue[FILENAME] && code ~ alloc)
        found("memori", "malloc and free only in base and the files of tools/lint-glue.txt: " code)

    # With our layout a function is what stands between "{" and "}" in the first column.
    if ($0 == "{") {
        fn_start = FNR
        check_parameters()
        head = ""
    } else if ($0 == "}") {
        end_function()
        head = ""
    } else if (!fn_start) {
        if (code ~ /^[A-Za-z_].*\(/ && code !~ /^#/) head = code
        else if (code ~ /[;}]$/ || code == "") head = ""
        else head = head code
    }
}
END { end_file() }
