// A libFuzzer program of one target: FUZZ_TARGET names it. A promise that is not kept ends the program, which libFuzzer
// takes for the crash that it is, and writes the bytes down.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return disputedesk::fuzz::FUZZ_TARGET(data, size);
}
