// For eyes: draws the Insights page, light, dark and high contrast, as charts, as tables, narrow, thin and empty.
#include "tests/models/items/insightrows.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/insightspage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

namespace {
/// Disputes of a year: many in one currency, a few in another.
QList<OwnedRow> year(const QUuid &account)
{
    static const QStringList reasons{u"goods_or_services_not_provided"_s, u"unauthorized_charge"_s,
        u"not_as_described"_s, u"duplicate"_s, u"subscription_canceled"_s, u"fraudulent"_s, u"credit_not_processed"_s,
        u"สินค้าไม่ได้รับตามที่สั่งซื้อไว้เป็นเวลานานมากแล้ว"_s, u"a_very_long_reason_that_no_network_has_ever_listed_anywhere"_s,
        u"10.4"_s};
    static const QStringList ends{u"won"_s, u"won"_s, u"lost"_s, u"won"_s, u"closed"_s, u"lost"_s, u"won"_s};
    QRandomGenerator random(5);
    QList<OwnedRow> rows;
    const qint64 now = testNow().toMSecsSinceEpoch();
    for (int i = 0; i < 400; ++i) {
        DisputeRow row =
            aRow(u"dspt_test_%1"_s.arg(i), i % 8 == 0 ? (i % 3 ? u"open"_s : u"pending"_s) : ends.at(random.bounded(7)),
                50'000 + random.bounded(900'000), i % 9 ? u"THB"_s : u"JPY"_s);
        row.reasonCode = reasons.at(std::min(random.bounded(10), random.bounded(10)));
        row.createdMs = now - random.bounded(360) * 86'400'000LL;
        if (i % 8 == 0)
            row.dueMs = now + (random.bounded(20) * random.bounded(20) / 20 - 1) * 86'400'000LL + 3'600'000;
        else
            row.closedMs = std::min(now, row.createdMs + (3 + random.bounded(35)) * 86'400'000LL);
        rows.append({account, row, i % 3 ? LossCause(random.bounded(3)) : LossCause::NotKnown});
    }
    return rows;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Theme theme(application, nullptr, [] { return false; });
    const QUuid account = QUuid::createUuid();
    for (const auto &[choice, name] : {std::pair{ThemeChoice::Light, u"light"_s}, {ThemeChoice::Dark, u"dark"_s},
             {ThemeChoice::HighContrast, u"contrast"_s}}) {
        theme.choose(choice);
        const auto draw = [&, name = name](const QList<OwnedRow> &rows, const QString &state, QSize size, bool tables) {
            DisputeIndex index;
            fillIndex(index, rows);
            InsightSource source(index, testNow);
            source.setAccounts({account});
            InsightsPage page(source, theme);
            page.setScopes({{Mode::Test, {}, u"All test"_s}}, 0);
            page.resize(size);
            page.show();
            if (tables)
                page.findChild<QPushButton *>(u"insightsTableButton"_s)->click();
            (void)QTest::qWaitFor([&] { return !source.isBusy(); });
            QTest::qWait(100);
            page.grab().save(folder.filePath(u"insights-%1-%2.png"_s.arg(state, name)));
            if (state == u"page"_s) {
                write(folder.filePath(u"export-page-%1.png"_s.arg(name)), page.picture(nullptr, PictureFormat::Png));
                write(folder.filePath(u"export-page-%1.svg"_s.arg(name)), page.picture(nullptr, PictureFormat::Svg));
                write(folder.filePath(u"export-card-%1.svg"_s.arg(name)),
                    page.picture(page.cards().first(), PictureFormat::Svg));
            }
        };
        draw(year(account), u"page"_s, {1200, 800}, false);
        draw(year(account), u"tables"_s, {1200, 1300}, true);
        draw(year(account), u"narrow"_s, {720, 900}, false);
        draw({{account, aRow(u"one"_s), LossCause::NotKnown}}, u"one"_s, {1200, 800}, false);
        draw({}, u"empty"_s, {1200, 800}, false);
    }
    return 0;
}
