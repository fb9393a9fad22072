#include "app/desktop/program.h"

#include <disputedesk_full_version.h> // written by packaging/cmake/DisputedeskVersion.cmake when the program is built

int main(int argc, char *argv[])
{
    return disputedesk::runProgram(argc, argv, QStringLiteral(DISPUTEDESK_FULL_VERSION));
}
