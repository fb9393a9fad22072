#pragma once

// Qt makes up a __has_feature() of its own where the compiler has none.
#if defined(__SANITIZE_THREAD__)
#define DISPUTEDESK_TSAN
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define DISPUTEDESK_TSAN
#endif
#endif

#ifdef DISPUTEDESK_TSAN
extern "C" {
void __tsan_acquire(void *);
void __tsan_release(void *);
}
#endif

namespace disputedesk::handover {

// Qt's queue hands what one thread wrote to another that reads it. ThreadSanitizer sees nothing of what goes on inside
// Qt (F19) and has to be told; in every other build these are nothing.

/// What this thread has written so far is for whoever takes at the same place.
inline void give([[maybe_unused]] void *place)
{
#ifdef DISPUTEDESK_TSAN
    __tsan_release(place);
#endif
}

/// What was given at that place may be read from here on.
inline void take([[maybe_unused]] void *place)
{
#ifdef DISPUTEDESK_TSAN
    __tsan_acquire(place);
#endif
}

} // namespace disputedesk::handover
