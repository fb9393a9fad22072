#include "tests/screens/parts.h"

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
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
using Take = std::function<bool(const Studio &, Camera &)>;

/// A program without an account.
bool takeFirstStart(const Studio &studio, Camera &camera)
{
    const QTemporaryDir folder;
    Options options;
    options.dataFolder = folder.path();
    options.theme = QString::fromLatin1(studio.theme);
    options.language = studio.language;
    const QSize size = studio.size.isValid() ? studio.size : QSize(1440, 900);
    options.size = u"%1x%2"_s.arg(size.width()).arg(size.height());
    Desk desk(options, Folders(folder.path()), std::make_unique<MemoryKeyStore>());
    desk.start();
    QTest::qWait(300);
    camera.save(desk.window().grab(), u"first"_s);
    return true;
}

Take of(int disputes, bool (*take)(DeskDriver &, Camera &))
{
    return [=](const Studio &studio, Camera &camera) { return take(*studio.make(disputes), camera); };
}

Take evidenceOf(ProviderKind provider, const QString &suffix)
{
    return
        [=](const Studio &studio, Camera &camera) { return takeEvidence(*studio.make(160, provider), camera, suffix); };
}
} // namespace

std::unique_ptr<DeskDriver> Studio::make(int disputes, ProviderKind provider) const
{
    auto fresh = std::make_unique<DeskDriver>(disputes, theme, provider);
    fresh->setLanguage(language);
    if (made)
        made(*fresh);
    return fresh;
}

QList<ScreenPart> screenParts()
{
    const Take beginnings = [](const Studio &studio, Camera &camera) {
        return takeBeginnings([&studio] { return studio.make(400); }, camera);
    };
    return {{"first start", true, takeFirstStart}, {"acts", true, of(40, takeActs)},
        {"states", true, of(60, takeStates)}, {"beginnings", true, beginnings},
        {"insights", true, of(400, takeInsights)}, {"vault", true, of(40, takeVault)},
        {"disputes", true, of(160, takeDisputes)}, {"wooshpay", true, evidenceOf(ProviderKind::WooshPay, {})},
        {"stripe", true, evidenceOf(ProviderKind::Stripe, u"stripe"_s)},
        {"quiet insights", false, of(160, takeQuietInsights)}, {"first dispute", false, of(0, takeFirstDispute)},
        {"paper", false, of(40, takePaper)}, {"summary", false, of(60, takeSummary)},
        {"closing", false, of(40, takeClosing)}, {"updates", false, of(40, takeUpdates)}};
}

} // namespace disputedesk::test
