// A release build of the program's first step, whatever the rest is built as: hardening.cpp is compiled with NDEBUG
// here. Says its limits; with "abort" it crashes then.
#include "app/desktop/hardening.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

int main(int argc, char *argv[])
{
    rlimit before{};
    ::getrlimit(RLIMIT_CORE, &before);
    before.rlim_cur = before.rlim_max; // as a machine that collects core dumps sets it
    ::setrlimit(RLIMIT_CORE, &before);
    if (argc < 2 || std::strcmp(argv[1], "bare") != 0)
        disputedesk::hardenProcess();
    rlimit after{};
    ::getrlimit(RLIMIT_CORE, &after);
    const mode_t mask = ::umask(0);
    std::printf("core %llu %llu dumpable %d umask %o\n", static_cast<unsigned long long>(after.rlim_cur),
        static_cast<unsigned long long>(after.rlim_max), ::prctl(PR_GET_DUMPABLE), unsigned(mask));
    std::fflush(stdout);
    if (argc > 1 && std::strcmp(argv[1], "abort") == 0)
        std::abort();
    return 0;
}
