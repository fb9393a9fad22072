#include "app/desktop/insightsflow.h"
#include "app/desktop/reminderdesk.h"
#include "tests/app/hostilebench.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/searchline.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// D4, D5 and F9 on every screen: a provider that puts every string of tests/data/hostile into every text it tells.
/// Nothing is taken for markup, nothing is loaded, nothing hides, nothing is wider than the screen.
class TestHostileScreens : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::HostileBench> m_bench;

    void walkTabs(const QString &screen)
    {
        for (const auto tab : {DetailPane::Summary, DetailPane::Response, DetailPane::Activity, DetailPane::Json}) {
            m_bench->desk().detail().setCurrentTab(tab);
            m_bench->look(u"%1, tab %2"_s.arg(screen).arg(int(tab)));
        }
    }
    /// What comes after the dispute itself: its charge, and what its files are called.
    void waitForTheRest()
    {
        const DisputeView &view = m_bench->desk().opened().view();
        if (!view.dispute.charge.isEmpty() && offersCharge(view.dispute.provider))
            QTRY_VERIFY_WITH_TIMEOUT(view.charge, 20'000);
        const auto isNamed = [](const Document &document) { return !document.filename.isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(view.files.cbegin(), view.files.cend(), isNamed), 20'000);
    }
    /// The list with each column that there is, and each row.
    void walkList()
    {
        SavedView all = m_bench->desk().list().currentView();
        all.tab = tabWord(std::nullopt);
        all.columns.clear();
        for (int column = 0; column < DisputeTableModel::Meta1; ++column)
            all.columns.append({DisputeTableModel::columnKey(column), 0});
        QSet<QByteArray> keys; // each as a metadata key that somebody chose
        for (const auto &hostile : m_bench->texts()) {
            const QString name = metaColumnName(hostile.text.left(kLongestMetaKey));
            const QByteArray key = metaSearchKey(metadataKeyIn(name));
            if (key.isEmpty() || keys.contains(key) || keys.size() == MetaCells::kSlots)
                continue;
            keys.insert(key);
            all.columns.append({name, 0});
        }
        QCOMPARE(m_bench->desk().list().applyView(all), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->desk().table().isBusy(), 30'000);
        m_bench->look(u"list"_s);
        m_bench->walk().leftOut = {u"disputeTable"_s, u"sidebarView"_s}; // they change no more
    }
    /// Search, what it completes to, what it does not understand.
    void walkSearch()
    {
        auto *const line = m_bench->driver().find<SearchLine>(u"searchLine"_s);
        QVERIFY(line);
        line->setFocus();
        for (const char *keys : {"meta.", "reason:", "charge:"}) {
            line->clear();
            QTest::keyClicks(line, QLatin1StringView(keys));
            QTRY_VERIFY2_WITH_TIMEOUT(line->isPopupOpen(), keys, 30'000);
            m_bench->look(u"search "_s + QLatin1StringView(keys));
        }
        for (qsizetype n = 0; n < m_bench->texts().size(); n += soaked(20, 1)) {
            m_bench->desk().list().setSearch(u"status:"_s + m_bench->texts().at(n).text.left(300));
            QTRY_VERIFY_WITH_TIMEOUT(!m_bench->desk().table().isBusy(), 30'000);
            QVERIFY2(m_bench->driver().find(u"searchProblem"_s), qPrintable(m_bench->texts().at(n).name));
            m_bench->look(u"search problem"_s);
        }
        m_bench->desk().list().setSearch({});
    }
    void walkPages()
    {
        const auto &actions = m_bench->desk().window().actions();
        actions.showActivity->trigger();
        QVERIFY(m_bench->driver().find(u"activityPage"_s));
        m_bench->look(u"activity"_s);
        actions.showOutbox->trigger();
        QVERIFY(m_bench->driver().find(u"outboxRow"_s)); // what was written
        m_bench->look(u"outbox"_s);
        actions.showInsights->trigger();
        const InsightSource &counted = m_bench->desk().insights().source();
        QTRY_VERIFY_WITH_TIMEOUT(counted.report() && !counted.isBusy(), 20'000);
        m_bench->look(u"insights"_s);
        QVERIFY(m_bench->driver().click(u"insightsTableButton"_s));
        QVERIFY(m_bench->driver().find(u"insightMonthsTable"_s));
        m_bench->look(u"insights, tables"_s);
        actions.showList->trigger();
    }
    /// Notices of what is due, and of what the server says when it refuses.
    void walkNotices(const QStringList &disputes)
    {
        for (int kind = 0; kind <= int(ReminderKind::Draft); ++kind) {
            Reminder one{ReminderKind(kind), m_bench->driver().account().id, disputes.value(kind), 0};
            Q_EMIT m_bench->desk().reminders().reminded({one});
        }
        m_bench->look(u"reminders"_s);
        for (const char *rule : {"{'kind':'server_error','status':400}", "{'kind':'unauthorized'}"}) {
            QVERIFY(m_bench->faults(rule));
            m_bench->desk().sync().refresh({m_bench->driver().account().id});
            QTRY_VERIFY_WITH_TIMEOUT(!m_bench->desk().sync().status({m_bench->driver().account().id}).running, 20'000);
            m_bench->desk().opened().readAgain();
            QVERIFY(m_bench->driver().find(u"failedBanner"_s));
            m_bench->look(u"refused, %1"_s.arg(QLatin1StringView(rule)));
            m_bench->noFaults();
        }
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void everyScreen_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::newRow("Omise") << ProviderKind::Omise;
        QTest::newRow("WooshPay") << ProviderKind::WooshPay;
        QTest::newRow("Stripe") << ProviderKind::Stripe;
    }
    void everyScreen()
    {
        QFETCH(ProviderKind, provider);
        m_bench = std::make_unique<tests::HostileBench>(provider);
        QVERIFY(m_bench->start());
        walkList();
        const QStringList told = m_bench->provider().disputes();
        QVERIFY(told.size() > 100);
        int written = 0;
        const auto opened = [&](const QString &name) {
            const DisputeView &view = m_bench->desk().opened().view();
            const auto text = [&](int n) {
                return m_bench->texts().at((written * 7 + n) % m_bench->texts().size()).text;
            };
            Q_EMIT m_bench->desk().detail().triageEdited({view.account.id, view.dispute.id,
                cleanTags({text(0), text(9), text(30), text(50)}), text(17), text(23).left(80), true});
            if (view.can.value(WriteVerb::Respond, {WhyNot::NotOffered}).allowed())
                QVERIFY2(m_bench->write(written * 9), qPrintable(name));
            ++written;
            waitForTheRest();
            walkTabs(name);
        };
        const bool omise = provider == ProviderKind::Omise;
        const QByteArrayList lists =
            omise ? QByteArrayList{"acceptable", "closable"} : QByteArrayList{"needs_response", "submitted", "inquiry"};
        for (const QByteArray &list : lists) {
            QVERIFY2(!m_bench->openOf(list.constData()).isEmpty(), list.constData());
            opened(QString::fromLatin1(list));
        }
        for (const char *head : {"evidenceHead_uncategorized_text", "evidenceHead_uncategorized_file"})
            if (m_bench->driver().isShown(QLatin1StringView(head)))
                QVERIFY(m_bench->driver().click(QLatin1StringView(head)));
        const qsizetype most = soak() > 0 ? m_bench->texts().size() : 3;
        const qsizetype step = soak() > 0 ? 1 : 17;
        for (qsizetype n = 0, done = 0; n < told.size() && done < most; n += step)
            if (m_bench->driver().open(told.at(n))) {
                ++done;
                opened(told.at(n));
            }
        walkSearch();
        walkPages();
        walkNotices(told);
        QCOMPARE(m_bench->problems(), QString());
        QVERIFY(m_bench->walk().textsMet() > 60);
        proof("D4 D5 F9", m_bench->figure());
    }
};

QTEST_MAIN(TestHostileScreens)
#include "tst_hostilescreens.moc"
