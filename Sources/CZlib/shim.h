#pragma once
#include <zlib.h>

// deflateInit2 is a macro with arguments, which Swift does not import.
static inline int tavla_deflate_init_gzip(z_stream *stream) {
    return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
}
