#include "app/sandbox/http/stopsignal.h"
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;
using disputedesk::sandbox::Sandbox;

namespace {

/// The number behind an option, or false when it is none or above the limit.
template <typename T> bool read(const QCommandLineParser &parser, const QString &name, T &number)
{
    bool good = false;
    const qlonglong value = parser.value(name).toLongLong(&good);
    number = T(value);
    return good && value >= 0 && value <= qlonglong(std::numeric_limits<T>::max());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"disputedesk-sandbox"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(DISPUTEDESK_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays payment providers on 127.0.0.1."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"port"_s, u"Port of the Omise API; 0 takes a free one."_s, u"port"_s, u"0"_s},
        {u"disputes"_s, u"How many the test key sees."_s, u"count"_s, u"120"_s},
        {u"live-disputes"_s, u"How many the live key sees."_s, u"count"_s, u"40"_s},
        {u"seed"_s, u"The same seed gives the same data."_s, u"number"_s, u"1"_s}});
    parser.process(app);

    Sandbox::Options options;
    if (!read(parser, u"port"_s, options.port) || !read(parser, u"disputes"_s, options.disputes)
        || !read(parser, u"live-disputes"_s, options.liveDisputes) || !read(parser, u"seed"_s, options.seed)) {
        std::fputs("port, disputes, live-disputes and seed take a number\n", stderr);
        return 2;
    }
    disputedesk::sandbox::StopSignal stop; // before the sandbox: a signal that comes while it seeds must count
    Sandbox sandbox(options);
    QString error;
    if (!sandbox.start(&error)) {
        std::fprintf(stderr, "cannot listen on 127.0.0.1:%d: %s\n", int(options.port), qPrintable(error));
        return 1;
    }
    std::printf("listening on %s\ntest key %s\nlive key %s\n", qPrintable(sandbox.baseUrl().toString()),
        qPrintable(Sandbox::testKey()), qPrintable(Sandbox::liveKey()));
    std::fflush(stdout);
    stop.wait();
    return 0;
}
