// Opens the vault of a folder and writes keys into it, one after the other, until it is done or killed; prints
// "kept N" once the vault has acknowledged the N-th. vaultwriter FOLDER PREFIX COUNT
#include "models/domain/passphrase.h"
#include "models/store/vaultfile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace disputedesk;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    VaultFile file(arguments.at(1), {1, 8 * 1024});
    vault::Entries entries;
    if (!file.open(passphraseOf(u"correct horse"_s), entries))
        return 3;
    for (int written = 1; written <= arguments.at(3).toInt(); ++written) {
        if (!file.put((arguments.at(2) + QString::number(written)).toUtf8(), Secret(QByteArray::number(written))))
            return 4;
        std::printf("kept %d\n", written);
        std::fflush(stdout);
    }
    return 0;
}
