#pragma once
#include <libwebsockets.h>
// The loop that libwebsockets runs on is made, run and stopped by us.
#include <uv.h>

// LWS_PRE is built from a function-like macro, which Swift does not import.
enum { lws_shim_pre = LWS_PRE };
