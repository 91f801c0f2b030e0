#pragma once
#include <libwebsockets.h>
// The loop that libwebsockets runs on is made, run and stopped by us.
#include <uv.h>

// A hint, which reads nothing: the processor fetches the memory while it does something else.
static inline void lws_shim_prefetch(const void *start, long bytes) {
    for (long at = 0; at < bytes; at += 64) __builtin_prefetch((const char *)start + at, 1);
}
