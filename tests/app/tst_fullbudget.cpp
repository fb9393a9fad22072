#include "app/desktop/viewkeeper.h"
#include "models/sync/documentroom.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/syncbench.h"
#include "tests/support/waitfor.h"
#include "ui/panes/detailpane.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Documents that are to be kept offline, and a budget that is full: that is one notice, told once, however it is met.
class TestFullBudget : public QObject {
    Q_OBJECT

    static constexpr qint64 kTooLittle = 10;
    static constexpr qint64 kEnough = 1'000'000;
    std::unique_ptr<SyncBench> m_bench;
    std::unique_ptr<tests::SandboxClient> m_client;
    QString m_large; ///< a dispute with three documents that do not fit
    QString m_other; ///< with one
    QString m_bare; ///< with none

    static bool attach(tests::SandboxClient &client, const QString &dispute, int count)
    {
        for (int n = 0; n < count; ++n) {
            const QByteArray content = "\x89PNG\r\n\x1a\n" + QByteArray(100, 'x');
            if (client.upload(dispute.toLatin1(), "slip" + QByteArray::number(n) + ".png", content).status != 200)
                return false;
        }
        return true;
    }
    /// Open disputes that came without documents.
    static QStringList bareOnes(tests::SandboxClient &client, qsizetype count)
    {
        QStringList ids;
        const QByteArrayList open = client.about("acceptable"_L1);
        for (const QByteArray &id : open)
            if (ids.size() < count && client.get("/disputes/" + id).json()[u"documents"][u"total"].toInteger() == 0)
                ids << QString::fromLatin1(id);
        return ids;
    }
    DisputeKey key(const QString &dispute) const { return {m_bench->account.id, dispute}; }
    void setBudget(qint64 bytes) { m_bench->session().cache().setDocumentLimits({bytes, 0}); }
    bool breakDownloads(const QByteArray &how)
    {
        return m_client->control("faults", tests::asJson("{'rules':[{" + how + ",'match':{'path':'/files/'}}]}"));
    }
    void mendDownloads() { QCOMPARE(m_client->send("DELETE", "/_sandbox/faults").status, 200); }
    /// The store has done what it was asked, downloads are over, and everybody has heard of it.
    void settle()
    {
        for (int round = 0; round < 12; ++round) {
            QVERIFY(waitFor(m_bench->thread.run<int>([] { return 0; })));
            QTRY_VERIFY_WITH_TIMEOUT(!m_bench->offline.isDownloading(), 30'000);
        }
    }
    void refresh()
    {
        QVERIFY(m_bench->refresh());
        settle();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SyncBench>(60);
        m_client = std::make_unique<tests::SandboxClient>(m_bench->sandbox);
        const QStringList ids = bareOnes(*m_client, 3);
        QCOMPARE(ids.size(), 3);
        m_large = ids.at(0);
        m_other = ids.at(1);
        m_bare = ids.at(2);
        QVERIFY(attach(*m_client, m_large, 3));
        QVERIFY(attach(*m_client, m_other, 1));
        QVERIFY(m_bench->start());
        setBudget(kTooLittle);
    }
    void cleanup()
    {
        m_client.reset();
        m_bench.reset();
    }

    /// A document could not be had when the notice came. That nobody tries it any more is nothing new.
    void whatCouldNotBeHadBeforeIsNoNews()
    {
        QSignalSpy told(&m_bench->offline, &OfflineDesk::noticed);
        QVERIFY(breakDownloads("'kind':'server_error','status':404"));
        m_bench->offline.keepOffline({key(m_other)});
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        QVERIFY(told.at(0).at(0).toString() != OfflineDesk::roomNotice(m_bench->account.id));
        mendDownloads();
        m_bench->offline.keepOffline({key(m_large)});
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30'000);
        QCOMPARE(told.at(1).at(0).toString(), OfflineDesk::roomNotice(m_bench->account.id));
        refresh();
        refresh();
        QCOMPARE(told.size(), 2);
    }

    /// What a run says that broke off is over with the next that comes to its end, be the budget full as before.
    void aRunThatBrokeOffIsNotToldOfForEver()
    {
        QSignalSpy told(&m_bench->offline, &OfflineDesk::noticed);
        QSignalSpy gone(&m_bench->offline, &OfflineDesk::noticeGone);
        m_bench->offline.keepOffline({key(m_large)});
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        setBudget(kEnough);
        QVERIFY(breakDownloads("'kind':'unauthorized'"));
        refresh();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30'000);
        const QString brokenOff = told.at(1).at(0).toString();
        QVERIFY(brokenOff != told.at(0).at(0).toString()); // that the budget is full stays to be read
        mendDownloads();
        setBudget(kTooLittle);
        gone.clear();
        refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!gone.isEmpty() && gone.last().at(0).toString() == brokenOff, 30'000);
        QCOMPARE(told.size(), 2);
        setBudget(kEnough);
        refresh();
        QTRY_VERIFY_WITH_TIMEOUT(
            gone.last().at(0).toString() == OfflineDesk::roomNotice(m_bench->account.id), 30'000); // all is here
    }

    /// A dispute that comes into a kept view is no wish: who has closed the notice is not told again.
    void whatComesIntoAViewTellsNothingAgain()
    {
        QSignalSpy told(&m_bench->offline, &OfflineDesk::noticed);
        m_bench->offline.keepOffline({key(m_large)});
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        ViewKeeper keeper(ViewKeeper::Parts{m_bench->sync, m_bench->offline, m_bench->index, m_bench->power, 100});
        const ViewQuery query{
            QUuid::createUuid(), {m_bench->account.id}, Inquiries::All, std::nullopt, "id:"_L1 + m_bare};
        keeper.setViews({KeptView{query, u"A view"_s}});
        refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->offline.isKept(key(m_bare)), 30'000);
        settle();
        QCOMPARE(told.size(), 1);
        m_bench->offline.keepOffline({key(m_bare)}); // now a person asks
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30'000);
    }

    /// A run that broke off told of something else: what found no room in it is news still.
    void whatWasNotToldIsNews()
    {
        DocumentRoom room;
        room.measured(50);
        QVERIFY(room.refuse(u"a"_s, 60));
        room.over();
        room.measured(50);
        QVERIFY(room.refuse(u"a"_s, 60));
        room.told();
        room.measured(50);
        QVERIFY(!room.refuse(u"a"_s, 60));
    }

    /// Somebody opens a document for which there is no room: the same line says so.
    void whoOpensADocumentReadsTheSameLine()
    {
        DeskDriver driver(60);
        tests::SandboxClient client(driver.sandbox());
        const QString id = bareOnes(client, 1).value(0);
        QVERIFY(attach(client, id, 1));
        QVERIFY(driver.start());
        const QUuid account = driver.account().id;
        driver.desk().sync().session(account)->cache().setDocumentLimits({kTooLittle, 0});
        QVERIFY(driver.open(id));
        driver.desk().offline().keepOffline({DisputeKey(account, id)});
        const QString name = u"noticeText_"_s + OfflineDesk::roomNotice(account);
        auto *line = driver.find<QLabel>(name);
        QVERIFY(line);
        QVERIFY2(line->text().startsWith(u"Not all documents"_s), qPrintable(line->text()));
        const QList<Document> documents = driver.desk().opened().view().dispute.documents;
        QVERIFY(!documents.isEmpty());
        Q_EMIT driver.desk().detail().previewRequested(documents.constLast().id, {});
        QVERIFY(driver.find(u"previewDialog"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.find<QLabel>(name)->text().startsWith(u"The document is shown, but not kept"_s), 30'000);
        QVERIFY(!driver.isShown(u"noticeText_keptdocument"_s));
        QVERIFY(driver.click(u"previewClose"_s));
    }
};

QTEST_MAIN(TestFullBudget)
#include "tst_fullbudget.moc"
