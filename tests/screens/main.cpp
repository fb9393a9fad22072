// Takes the pictures of README and guide: drives the real window on a sandbox and saves what it shows.
// disputedesk-screens FOLDER [all] [LANGUAGE] [THEME] [WIDTHxHEIGHT], in any order; ./dev screens runs it. Without
// "all" only those that the documents show are saved. LANGUAGE: en, th, ja or zh_CN; THEME: light, dark or contrast
// (light and dark unless said). At 200 %: QT_SCALE_FACTOR=2 disputedesk-screens FOLDER all light 720x430, which is a
// screen of 1440x900.
#include "tests/screens/camera.h"
#include "tests/screens/takeacts.h"
#include "tests/screens/takeclosing.h"
#include "tests/screens/takedisputes.h"
#include "tests/screens/takeevidence.h"
#include "tests/screens/takeinsights.h"
#include "tests/screens/takepaper.h"
#include "tests/screens/takestates.h"
#include "tests/screens/takesummary.h"
#include "tests/screens/takeupdates.h"
#include "tests/screens/takevault.h"
#include "tests/support/offscreenscreen.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {

void takeFirstStart(Camera &camera, const QByteArray &themeName, const QString &language, QSize size)
{
    const QTemporaryDir folder;
    Options options;
    options.dataFolder = folder.path();
    options.theme = QString::fromLatin1(themeName);
    options.language = language;
    options.size = size.isValid() ? u"%1x%2"_s.arg(size.width()).arg(size.height()) : u"1440x900"_s;
    Desk desk(options, Folders(folder.path()), std::make_unique<MemoryKeyStore>());
    desk.start();
    QTest::qWait(300);
    camera.save(desk.window().grab(), u"first"_s);
}

/// What the command line asks for.
struct Wish {
    bool all = false;
    QString language;
    QList<QByteArray> themes{"light", "dark"};
    QSize size;
};
Wish wishOf(const QStringList &words)
{
    Wish wish;
    for (const QString &word : words) {
        const QStringList sides = word.split(u'x');
        if (word == "all"_L1)
            wish.all = true;
        else if (word == "light"_L1 || word == "dark"_L1 || word == "contrast"_L1)
            wish.themes = {word.toLatin1()};
        else if (sides.size() == 2 && sides.first().toInt() > 0)
            wish.size = QSize(sides.first().toInt(), sides.last().toInt());
        else
            wish.language = word;
    }
    return wish;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir screen;
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == "offscreen"_L1
        && !useOffscreenScreen(screen.path(), QSize(1440, 900))) {
        std::fputs("there is no screen to take pictures of\n", stderr);
        return 1;
    }
    if (argc > 1 && argv[1][0] == '-') { // an option is no folder
        const bool asked = qstrcmp(argv[1], "--help") == 0 || qstrcmp(argv[1], "-h") == 0;
        std::fputs("disputedesk-screens [FOLDER [all] [LANGUAGE] [THEME] [WIDTHxHEIGHT]]\n", asked ? stdout : stderr);
        return asked ? 0 : 2;
    }
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"docs/pictures"_s);
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "the folder %s cannot be made\n", qPrintable(folder.path()));
        return 1;
    }
    Wish wish = wishOf(QApplication::arguments().mid(2));
    // At 200 % the screen is 720x450: without a size the window would be larger than it, and the pictures a lie.
    if (const QSize room = QGuiApplication::primaryScreen()->size(); !wish.size.isValid() && room.width() < 1440)
        wish.size = room;
    bool ok = true;
    for (const QByteArray &themeName : std::as_const(wish.themes)) {
        Camera camera(folder, QString::fromLatin1(themeName), wish.all, wish.size);
        takeFirstStart(camera, themeName, wish.language, wish.size);
        const auto make = [&](int disputes, ProviderKind provider = ProviderKind::Omise) {
            auto fresh = std::make_unique<DeskDriver>(disputes, themeName, provider);
            fresh->setLanguage(wish.language);
            return fresh;
        };
        const auto judge = [&](const char *part, bool whole) {
            if (!whole)
                std::fprintf(stderr, "%s: it did not go as planned; the last picture was %s-%s\n", part,
                    qPrintable(camera.last()), themeName.constData());
            ok = whole && ok;
        };
        judge("acts", takeActs(*make(40), camera));
        judge("states", takeStates(*make(60), camera));
        judge("beginnings", takeBeginnings([&make] { return make(400); }, camera));
        judge("insights", takeInsights(*make(400), camera));
        judge("vault", takeVault(*make(40), camera));
        judge("disputes", takeDisputes(*make(160), camera));
        judge("wooshpay", takeEvidence(*make(160, ProviderKind::WooshPay), camera, {}));
        judge("stripe", takeEvidence(*make(160, ProviderKind::Stripe), camera, u"stripe"_s));
        if (wish.all) { // what no document shows
            judge("quiet insights", takeQuietInsights(*make(160), camera));
            judge("first dispute", takeFirstDispute(*make(0), camera));
            judge("paper", takePaper(*make(40), camera));
            judge("summary", takeSummary(*make(60), camera));
            judge("closing", takeClosing(*make(40), camera));
            judge("updates", takeUpdates(*make(40), camera));
        }
        ok = camera.ok() && ok;
    }
    return ok ? 0 : 1;
}
