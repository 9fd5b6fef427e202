# SPDX-License-Identifier: MIT
# Thin: each target is one command on Meson, Ninja or a script of tools/. `make` alone never
# installs anything; deps, run, check and bench do (tools/paket-debian.txt).
SHELL = /bin/sh
BUILD ?= build
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 60

all: periksa-deps
	@$(MAKE) --no-print-directory bangun

periksa-deps:
	@tools/deps.sh --periksa build

bangun: $(BUILD)/build.ninja
	@ninja -C $(BUILD)

$(BUILD)/build.ninja:
	@meson setup $(BUILD)

# Everything but the comparison programs of the benchmark.
deps:
	@tools/deps.sh build run check lint fuzz

run:
	@tools/deps.sh build run
	@$(MAKE) --no-print-directory contoh
	@echo
	@echo 'Buka http://127.0.0.1:8080 (hentikan dengan Ctrl+C)'
	@exec $(BUILD)/cermat --db sqlite:keluaran/contoh.db server --alamat 127.0.0.1:8080

contoh: bangun
	@BUILD=$(BUILD) tools/contoh.sh

check:
	@tools/deps.sh build run check lint
	@BUILD=$(BUILD) tools/check.sh

lint:
	@tools/deps.sh --periksa lint
	@tools/lint.sh

asan:
	@tools/deps.sh --periksa build check
	@tools/sanitasi.sh asan

valgrind:
	@tools/deps.sh --periksa build check fuzz
	@tools/sanitasi.sh valgrind

fuzz:
	@tools/deps.sh --periksa build fuzz
	@FUZZ_SECONDS=$(FUZZ_SECONDS) tools/fuzz.sh

bench:
	@tools/deps.sh build run bench
	@tools/bench.sh

# SOAK_SECONDS: length of each of its two halves, default 900.
soak:
	@tools/deps.sh build run
	@tools/soak.sh

install: periksa-deps
	@[ -e build-rilis/build.ninja ] || \
	    meson setup build-rilis --buildtype=release -Db_ndebug=false --prefix=$(PREFIX)
	@meson configure build-rilis --prefix=$(PREFIX)
	@ninja -C build-rilis
	@meson install -C build-rilis --no-rebuild

clean:
	rm -rf build build-asan build-bench build-clang build-fuzz build-rilis build-valgrind

.PHONY: all periksa-deps bangun deps run contoh check lint asan valgrind fuzz bench soak install clean
