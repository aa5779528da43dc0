#!/usr/bin/env bash
# Writes the .ll files anew: SOURCE CPU [FUNCTION-NAME-PART], one line a file.
set -euo pipefail
cd "$(dirname "$0")"
clang=${CLANG:-clang-22}

while read -r source cpu; do
  case $cpu in
    neoverse-*) target="--target=aarch64-linux-gnu -mcpu=$cpu" ;;
    *) target="--target=x86_64-linux-gnu -march=$cpu" ;;
  esac
  # shellcheck disable=SC2086
  "$clang" -O3 $target -fno-unwind-tables -S -emit-llvm "$source.c" -o "$source.$cpu.ll"
done <<FILES
dot haswell
dot cascadelake
dot znver5
dot neoverse-n1
conv_row haswell
conv_row cascadelake
gemm haswell
gemm znver5
gemm neoverse-n1
gemm_dot haswell
gemm_dot cascadelake
requantize haswell
requantize neoverse-n1
depthwise znver5
FILES
# Machine code alone, as an object file has it.
"${LLC:-llc}" -O3 -filetype=obj -relocation-model=pic gemm.haswell.ll -o gemm.haswell.obj
