#include "app/desktop/insightsflow.h"
#include "app/desktop/reminderdesk.h"
#include "models/items/insighttablemodel.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/heard.h"
#include "tests/support/lefttexts.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/insightspage.h"
#include "ui/charts/tabletwin.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What a person chose and was told stays so in another language, also where a page is made anew for it.
class TestDeskLanguageKept : public QObject {
    Q_OBJECT

    static bool settled(Desk &desk)
    {
        InsightSource &source = desk.insights().source();
        return QTest::qWaitFor([&source] { return !source.isBusy() && source.report(); }, 30'000);
    }
    /// What waits, by its deadline: rows that stand in the same order in every language.
    static QList<qint64> waiting(Desk &desk)
    {
        const QAbstractItemModel &model = desk.insights().page()->cards().at(1)->model();
        QList<qint64> counts;
        for (int row = 0; row < model.rowCount(); ++row)
            counts.append(model.index(row, 1).data(InsightTableModel::CountRole).toLongLong());
        return counts;
    }
    static bool take(QComboBox &box, int place)
    {
        box.setCurrentIndex(place);
        Q_EMIT box.activated(place);
        return box.currentIndex() == place;
    }

private Q_SLOTS:
    void insightsKeepWhatWasChosen()
    {
        DeskDriver driver(160);
        driver.setLanguage(u"en"_s);
        QVERIFY(driver.start());
        Desk &desk = driver.desk();
        desk.window().actions().showInsights->trigger();
        QVERIFY(driver.find(u"insightsPage"_s) && settled(desk));
        auto *range = driver.find<QComboBox>(u"insightsRange"_s);
        QVERIFY(range && take(*range, 4)); // all time
        QVERIFY(settled(desk));
        auto *box = driver.find<QComboBox>(u"insightsCurrency"_s);
        QVERIFY(box && box->count() > 1);
        const QList<qint64> others = waiting(desk);
        QVERIFY(take(*box, 1));
        const QString currency = box->currentText();
        const QList<qint64> counts = waiting(desk);
        QVERIFY(counts != others);
        const bool hasCharts = desk.insights().page()->cards().first()->chart();
        if (hasCharts) {
            QVERIFY(!desk.insights().page()->cards().first()->table().isVisible());
            QVERIFY(driver.click(u"insightsTableButton"_s));
        }

        const QList<Message> texts = textsOfTheProgram();
        QVERIFY(texts.size() > 1000);
        QString before = u"en"_s;
        for (const QString &language : {u"ja"_s, u"th"_s, u"en"_s}) {
            desk.language().choose(language);
            QVERIFY(settled(desk));
            box = driver.find<QComboBox>(u"insightsCurrency"_s);
            QVERIFY(box);
            QCOMPARE(box->currentText(), currency);
            QCOMPARE(waiting(desk), counts);
            range = driver.find<QComboBox>(u"insightsRange"_s);
            QVERIFY(range);
            QCOMPARE(range->currentIndex(), 4);
            if (hasCharts)
                QVERIFY(driver.find<QPushButton>(u"insightsTableButton"_s)->isChecked());
            QTRY_VERIFY_WITH_TIMEOUT(desk.insights().page()->cards().first()->table().isVisible(), 30'000);
            const QStringList left = textsLeft(texts, before, language);
            QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
            before = language;
        }
    }

    /// Neither by the switch, nor when the same line is shown once more.
    void aReminderIsNotReadOutAgain()
    {
        DeskDriver driver;
        driver.setLanguage(u"en"_s);
        QVERIFY(driver.start());
        Desk &desk = driver.desk();
        const QString id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        Q_EMIT desk.reminders().reminded({Reminder{ReminderKind::LastDay, driver.account().id, id, 0}});
        const QPointer<QLabel> line(driver.find<QLabel>(u"noticeText_reminder3"_s));
        QVERIFY(line);
        const QString english = line->text();
        Heard heard;
        desk.language().choose(u"ja"_s);
        QVERIFY(line);
        const QString japanese = line->text();
        QVERIFY(japanese != english);
        desk.window().setReminder(u"reminder3"_s, japanese, driver.find<QPushButton>(u"noticeAct_reminder3"_s)->text());
        desk.window().setNotice(u"other"_s, u"Something else"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"Something else"_s), 1, 30'000);
        QCOMPARE(heard.times(japanese), 0);
        QCOMPARE(driver.find<QLabel>(u"noticeText_reminder3"_s), line.data());
    }
};

QTEST_MAIN(TestDeskLanguageKept)
#include "tst_desklanguagekept.moc"
