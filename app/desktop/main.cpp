#include "app/desktop/program.h"
#ifdef DISPUTEDESK_UPDATE_URL
#include "app/desktop/makereleasesource.h"
#endif

#include <disputedesk_full_version.h> // written by packaging/cmake/DisputedeskVersion.cmake when the program is built

int main(int argc, char *argv[])
{
    disputedesk::ReleaseSourceMaker updates;
#ifdef DISPUTEDESK_UPDATE_URL
    updates = [] {
        return disputedesk::makeReleaseSource(
            QUrl(QStringLiteral(DISPUTEDESK_UPDATE_URL)), QUrl(QStringLiteral(DISPUTEDESK_UPDATE_PAGE)));
    };
#endif
    return disputedesk::runProgram(argc, argv, QStringLiteral(DISPUTEDESK_FULL_VERSION), updates);
}
