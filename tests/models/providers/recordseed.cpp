// Records what the real WooshPay client sends to close a dispute, for seedcheck.py: FOLDER/request.http, response.http
// and url.txt (the address without an override). Usage: disputedesk-recordseed FOLDER
#include "tests/models/providers/wireoperations.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
bool save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: disputedesk-recordseed FOLDER\n", stderr);
        return 2;
    }
    const Recording recording = recordOperation(ProviderKind::WooshPay, u"close"_s);
    if (!recording.worked || recording.requests.size() != 1) {
        std::fputs("the client did not close the dispute with one request\n", stderr);
        return 1;
    }
    FamilyBench bench(ProviderKind::WooshPay);
    const auto exact = bench.client()->requestFor(bench.intent(WriteVerb::Concede));
    const QString folder = arguments.at(1) + u'/';
    const bool saved = exact && save(folder + u"request.http"_s, recording.requests.first())
        && save(folder + u"response.http"_s, recording.answers.first())
        && save(folder + u"url.txt"_s, exact->url.toEncoded());
    return saved ? 0 : 1;
}
