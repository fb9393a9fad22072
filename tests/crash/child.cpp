// What the crash tests kill: crashchild JOB, a job of tests/crash/job.h as JSON.
#include "tests/crash/crashprogram.h"
#include "tests/support/faultvfs.h"

#include <QCoreApplication>

using namespace disputedesk::test;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const CrashJob job = CrashJob::fromJson(argc > 1 ? QByteArray(argv[1]) : QByteArray());
    if (job.diskFault != 0) {
        installFaultVfs();
        armFault(Fault(job.diskFault), job.watchesDisk ? 1'000'000 : job.diskCall, true);
    }
    return CrashProgram(job).run();
}
