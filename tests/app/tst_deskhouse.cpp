#include "tests/app/houseworld.h"

#include <QCheckBox>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Moving house in the real window: what one computer writes, another takes.
class TestDeskHouse : public QObject, private HouseWorld {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_driver.reset(); }

    void oneComputerWritesAndAnotherTakes()
    {
        const CannedReply signedFor{
            QUuid::createUuid(), u"Fraud"_s, u"Signed for"_s, {{u"en"_s, u"Dear bank"_s}, {u"th"_s, u"เรียน"_s}}};
        const CannedReply little{QUuid::createUuid(), QString(), u"Short"_s, {{u"ja"_s, u"はい"_s}}};
        begin({view(u"Overdue"_s), view(u"Mine"_s)}, {{signedFor, little}, {u"Later"_s}});
        {
            ViewBook book(file(u"views.json"_s));
            SavedView bound = book.views().last();
            bound.account = m_driver->account().id;
            book.replace(bound);
            Settings settings(file(u"settings.ini"_s));
            settings.set(Settings::RefreshMinutes, 9);
            settings.set(Settings::EvidenceFilesMb, 2.5);
            settings.set(Settings::QuietFrom, u"21:30"_s);
            settings.set(Settings::ProxyUrl, u"http://user:hidden@proxy.example:8080"_s);
            QVERIFY(settings.sync());
        }
        QVERIFY(m_driver->start());
        const QString path = m_out.filePath(u"house.json"_s);
        QVERIFY(exportTo(path));
        const QByteArray json = contentOf(path);
        QVERIFY(!json.contains("hidden") && !json.contains("proxy.example")); // a password would go along
        QVERIFY(!json.contains("127.0.0.1") && !json.contains("skey_"));

        begin({view(u"Here"_s)}, {});
        QVERIFY(m_driver->start());
        const Account before = m_driver->account();
        QVERIFY(importFrom(path));
        const QString asked = dialogText();
        for (const QString &line : {u"Settings (3)"_s, u"Saved views (2)"_s, u"Canned replies (2)"_s,
                 u"Added: Overdue, Mine"_s, u"Empty folders: 1"_s, u"before-import-"_s})
            QVERIFY2(asked.contains(line), qPrintable(line + u" is not in "_s + asked));
        shoot(m_driver->find(u"importDialog"_s), u"import"_s);
        const auto was = state();
        QVERIFY(m_driver->click(u"importGo"_s));
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"Imported. Settings: 3, saved views: 2, canned replies: 2."_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->isShown(u"importDialog"_s), 30'000);

        auto *replies = m_driver->desk().window().findChild<ReplyFlow *>();
        QVERIFY(replies);
        QTRY_COMPARE_WITH_TIMEOUT(replies->replies().library().replies.size(), 2, 30'000);
        QCOMPARE(*replies->replies().find(signedFor.id), signedFor);
        QCOMPARE(*replies->replies().find(little.id), little);
        QCOMPARE(replies->replies().library().emptyFolders, QStringList{u"Later"_s});
        auto *side = m_driver->find<QListView>(u"sidebarView"_s);
        QVERIFY(side);
        QStringList rows;
        for (int row = 0; row < side->model()->rowCount(); ++row)
            rows << side->model()->index(row, 0).data().toString();
        for (const QString &name : {u"Here"_s, u"Overdue"_s, u"Mine"_s})
            QVERIFY2(rows.contains(name), qPrintable(rows.join(u' ')));
        // "Mine" was the account's of the same name, provider and mode over there.
        const ViewBook book(file(u"views.json"_s));
        QCOMPARE(book.views().last().account, before.id);

        // What was there lies beside, to the byte.
        const QString copies = QDir(m_driver->folder()).entryList({u"before-import-*"_s}, QDir::Dirs).value(0);
        QVERIFY(!copies.isEmpty());
        for (const QString &name : {u"settings.ini"_s, u"views.json"_s, u"replies.json"_s})
            QCOMPARE(contentOf(file(copies + u'/' + name)), was.value(name));

        // A second time there is nothing to do.
        QVERIFY(importFrom(path));
        QVERIFY(m_driver->waitForText(u"importDialog"_s, u"Everything of this file is here already."_s));
        QVERIFY(!m_driver->find(u"importGo"_s)->isEnabled());
        shoot(m_driver->find(u"importDialog"_s), u"import-nothing"_s);
        m_driver->find<QDialog>(u"importDialog"_s)->reject();

        m_driver->stop(); // and the next start finds it all
        Settings settings(file(u"settings.ini"_s));
        QCOMPARE(settings.value(Settings::RefreshMinutes).toInt(), 9);
        QCOMPARE(settings.value(Settings::EvidenceFilesMb).toDouble(), 2.5);
        QCOMPARE(settings.value(Settings::QuietFrom).toString(), u"21:30"_s);
        QCOMPARE(settings.value(Settings::ProxyUrl).toString(), QString());
        QCOMPARE(AccountRegistry(settings).accounts(), QList{before});
        QVERIFY(m_driver->start());
    }

    /// Only what was ticked comes, and what has another content keeps its own name here.
    void onlyWhatIsTicked()
    {
        HouseFile house;
        house.settings = {{u"sync/refresh_minutes"_s, qint64(30)}, {u"ui/theme"_s, u"plaid"_s},
            {u"later/thing"_s, true}, {u"network/proxy_enabled"_s, true},
            {u"network/proxy_url"_s, u"http://p.example:1"_s}};
        house.views = {view(u"Overdue"_s, QUuid::createUuid(), u"theirs"_s)};
        house.replies.replies = {{QUuid::createUuid(), u"Fraud"_s, u"One"_s, {{u"en"_s, u"x"_s}}}};
        const QString path = m_out.filePath(u"part.json"_s);
        QVERIFY(write(path, houseJson(house)));
        begin({view(u"Overdue"_s, {}, u"mine"_s)}, {});
        QVERIFY(m_driver->start());
        QVERIFY(importFrom(path));
        const QString asked = dialogText();
        for (const QString &line : {u"Settings (3)"_s, u"go through the proxy http://p.example:1"_s,
                 u"cannot use them: 2"_s, u"another of that name is here: 1"_s,
                 u"Of accounts that are not here, so for all accounts of their mode: 1"_s})
            QVERIFY2(asked.contains(line), qPrintable(line + u" is not in "_s + asked));
        const QByteArray settings = contentOf(file(u"settings.ini"_s));
        for (const QString &name : {u"importSettings"_s, u"importReplies"_s})
            m_driver->find<QCheckBox>(name)->setChecked(false);
        QVERIFY(m_driver->click(u"importGo"_s));
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"Settings: 0, saved views: 1, canned replies: 0."_s));
        QCOMPARE(contentOf(file(u"settings.ini"_s)), settings);
        const ViewBook book(file(u"views.json"_s));
        QCOMPARE(book.views().size(), 2);
        QCOMPARE(book.views().first().name, u"Overdue"_s);
        QCOMPARE(book.views().first().query, u"mine"_s);
        QCOMPARE(book.views().last().name, u"Overdue (imported)"_s);
        QVERIFY(book.views().last().account.isNull());
    }

    /// Language and theme of the file are in force at once.
    void theWindowTakesThemUp()
    {
        HouseFile house;
        house.settings = {{u"ui/language"_s, u"ja"_s}, {u"ui/theme"_s, u"dark"_s}};
        const QString path = m_out.filePath(u"looks.json"_s);
        QVERIFY(write(path, houseJson(house)));
        begin({}, {});
        QVERIFY(m_driver->start());
        QVERIFY(importFrom(path));
        QVERIFY(m_driver->click(u"importGo"_s));
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"before-import-"_s));
        QCOMPARE(m_driver->desk().language().key(), u"ja"_s);
        QCOMPARE(m_driver->desk().theme().choice(), ThemeChoice::Dark);
        auto *action = m_driver->desk().window().findChild<QAction *>(u"actionImportSettings"_s);
        QVERIFY(action && action->text() != u"Import settings…"_s);
    }
};

QTEST_MAIN(TestDeskHouse)
#include "tst_deskhouse.moc"
