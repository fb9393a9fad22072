// Takes the pictures of README and guide: drives the real window on a sandbox and saves what it shows.
// disputedesk-screens FOLDER [all] [LANGUAGE] [THEME] [WIDTHxHEIGHT], in any order; ./dev screens runs it. Without
// "all" only those that the documents show are saved. LANGUAGE: en, th, ja or zh_CN; THEME: light, dark or contrast
// (light and dark unless said). At 200 %: QT_SCALE_FACTOR=2 disputedesk-screens FOLDER all light 720x430, which is a
// screen of 1440x900.
#include "tests/screens/parts.h"
#include "tests/support/offscreenscreen.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {

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
        const Studio studio{themeName, wish.language, wish.size, {}};
        for (const ScreenPart &part : screenParts()) {
            if ((!part.inDocuments && !wish.all) || part.take(studio, camera))
                continue;
            std::fprintf(stderr, "%s: it did not go as planned; the last picture was %s-%s\n", part.name,
                qPrintable(camera.last()), themeName.constData());
            ok = false;
        }
        ok = camera.ok() && ok;
    }
    return ok ? 0 : 1;
}
