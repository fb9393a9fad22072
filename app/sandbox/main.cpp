#include "app/sandbox/http/stopsignal.h"
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;
using disputedesk::sandbox::Api;
using disputedesk::sandbox::Sandbox;

namespace {

/// One option that takes a number, and where the number goes.
template <typename T> struct Option {
    const char *name;
    const char *help;
    T *number;
};
template <typename T> Option(const char *, const char *, T *) -> Option<T>; // clang before 17 needs to be told

template <typename T> void offer(QCommandLineParser &parser, const Option<T> &option)
{
    parser.addOption({QString::fromLatin1(option.name), QString::fromLatin1(option.help), u"number"_s,
        QString::number(*option.number)});
}

/// False when what was given is no number or out of range.
template <typename T> bool take(const QCommandLineParser &parser, const Option<T> &option)
{
    bool good = false;
    const qlonglong value = parser.value(QString::fromLatin1(option.name)).toLongLong(&good);
    *option.number = T(value);
    good = good && value >= 0 && value <= qlonglong(std::numeric_limits<T>::max());
    if (!good)
        std::fprintf(stderr, "%s takes a number\n", option.name);
    return good;
}

void announce(const Sandbox &sandbox, const char *name, Api api)
{
    std::printf("%slistening on %s\n%stest key %s\n%slive key %s\n", name, qPrintable(sandbox.baseUrl(api).toString()),
        name, qPrintable(Sandbox::testKey(api)), name, qPrintable(Sandbox::liveKey(api)));
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
    Sandbox::Options options;
    options.wooshpay = options.stripe = true;
    const auto all = std::make_tuple(Option{"port", "Port of the Omise API; 0 takes a free one.", &options.port},
        Option{"wooshpay-port", "Port of the WooshPay API.", &options.wooshpayPort},
        Option{"stripe-port", "Port of the Stripe API.", &options.stripePort},
        Option{"disputes", "How many Omise's test key sees.", &options.disputes},
        Option{"live-disputes", "How many Omise's live key sees.", &options.liveDisputes},
        Option{"wooshpay-disputes", "How many WooshPay's test key sees.", &options.wooshpayDisputes},
        Option{"wooshpay-live-disputes", "How many its live key sees.", &options.wooshpayLiveDisputes},
        Option{"stripe-disputes", "How many Stripe's test key sees.", &options.stripeDisputes},
        Option{"stripe-live-disputes", "How many its live key sees.", &options.stripeLiveDisputes},
        Option{"seed", "The same seed gives the same data.", &options.seed});
    std::apply([&parser](const auto &...option) { (offer(parser, option), ...); }, all);
    parser.process(app);
    if (!std::apply([&parser](const auto &...option) { return (take(parser, option) && ...); }, all))
        return 2;
    disputedesk::sandbox::StopSignal stop; // before the sandbox: a signal that comes while it seeds must count
    Sandbox sandbox(options);
    QString error;
    if (!sandbox.start(&error)) {
        std::fprintf(stderr, "cannot listen on 127.0.0.1, ports %d, %d, %d: %s\n", int(options.port),
            int(options.wooshpayPort), int(options.stripePort), qPrintable(error));
        return 1;
    }
    announce(sandbox, "", Api::Omise);
    announce(sandbox, "wooshpay ", Api::WooshPay);
    announce(sandbox, "stripe ", Api::Stripe);
    std::fflush(stdout);
    stop.wait();
    return 0;
}
