#pragma once
#include <libwebsockets.h>

// LWS_PRE is built from a function-like macro, which Swift does not import.
enum { lws_shim_pre = LWS_PRE };
