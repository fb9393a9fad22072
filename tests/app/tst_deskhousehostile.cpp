#include "tests/app/houseworld.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Files that are none, that want to break out, and a disk that refuses: nothing is changed, and it is said.
class TestDeskHouseHostile : public QObject, private HouseWorld {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_driver.reset(); }

    void whatIsNoSuchFileChangesNothing()
    {
        begin({view(u"Here"_s)}, {});
        QVERIFY(m_driver->start());
        const QString good = m_out.filePath(u"good.json"_s);
        QVERIFY(exportTo(good));
        const QByteArray json = contentOf(good);
        const auto was = state();
        const auto refused = [&](const QString &path, const QString &why) {
            if (!importFrom(path) || !m_driver->waitForText(u"messageBox"_s, why))
                return false;
            auto *box = m_driver->find<QDialog>(u"messageBox"_s);
            const bool isSaid = m_driver->textOf(box).contains(u"Nothing was imported"_s);
            box->reject();
            return isSaid && QTest::qWaitFor([&] { return !m_driver->isShown(u"messageBox"_s); }, 30'000)
                && !m_driver->isShown(u"importDialog"_s) && state() == was;
        };
        const auto as = [&](const QByteArray &bytes) {
            const QString path = m_out.filePath(u"bad.json"_s);
            return write(path, bytes) ? path : QString();
        };
        QVERIFY(refused(as("<html><b>Sign in</b></html>"), u"is not what"_s));
        QVERIFY(refused(as(json.chopped(5)), u"is not what"_s));
        QVERIFY(refused(as(QByteArray(200'000, '[')), u"is not what"_s));
        QVERIFY(refused(as(QByteArray(json).replace("\"version\": 1", "\"version\": 2")), u"newer version"_s));
        QVERIFY(refused(m_out.path(), u"cannot be read"_s)); // a folder
        QVERIFY(refused(m_out.filePath(u"gone.json"_s), u"cannot be read"_s));
        const QString large = m_out.filePath(u"large.json"_s);
        {
            QFile sparse(large);
            QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(1) << 30));
        }
        QVERIFY(refused(large, u"larger than such a file can be"_s));
        QVERIFY(refused(m_out.filePath(u"a\u202Eb.json"_s), u"a⟦U+202E⟧b.json"_s));
    }

    /// Names that would break out of a label stay text, and thousands of them leave the dialog small.
    void hostileNamesStayText()
    {
        HouseFile house;
        for (int i = 0; i < kMostHouseViews; ++i)
            house.views.append(view(u"<b>bold</b> \u202Elive %1 &x {{amount}} %2"_s.arg(i), {}, QString::number(i)));
        CannedReply reply{QUuid::createUuid(), u"<i>Folder</i>"_s, u"W"_s.repeated(kLongestReplyName), {}};
        reply.texts = {{u"en"_s, u"x"_s}};
        house.replies.replies = {reply};
        const QString path = m_out.filePath(u"<b>hostile.json"_s);
        QVERIFY(write(path, houseJson(house)));
        begin({}, {});
        QVERIFY(m_driver->start());
        QVERIFY(importFrom(path));
        auto *dialog = m_driver->find<QDialog>(u"importDialog"_s);
        QVERIFY(dialog);
        const QString asked = dialogText();
        QVERIFY2(asked.contains(u"<b>bold</b> ⟦U+202E⟧live 0"_s), qPrintable(asked));
        QVERIFY2(asked.contains(u"and 4,995 more"_s), qPrintable(asked));
        QVERIFY(!asked.contains(u"\u202E"_s));
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
        QVERIFY(least.width() <= 720 && least.height() <= 430);
        shoot(dialog, u"import-hostile"_s);
        QVERIFY(m_driver->click(u"importGo"_s));
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"saved views: 5,000"_s));
    }

    /// A file that cannot be replaced: all is as it was, it is said in the dialog, and it can be tried again.
    void whatCannotBeWrittenChangesNothing()
    {
        HouseFile house;
        house.settings = {{u"sync/refresh_minutes"_s, qint64(30)}};
        house.views = {view(u"Theirs"_s)};
        house.replies.replies = {{QUuid::createUuid(), u"Fraud"_s, u"One"_s, {{u"en"_s, u"x"_s}}}};
        const QString path = m_out.filePath(u"some.json"_s);
        QVERIFY(write(path, houseJson(house)));
        begin({view(u"Here"_s)}, {});
        QVERIFY(m_driver->start());
        const QString elsewhere = m_out.filePath(u"elsewhere"_s);
        QVERIFY(write(elsewhere, "theirs"));
        const QByteArray replies = contentOf(file(u"replies.json"_s));
        QVERIFY(QFile::remove(file(u"replies.json"_s)) && QFile::link(elsewhere, file(u"replies.json"_s)));
        const auto was = state();
        QVERIFY(importFrom(path));
        QVERIFY(m_driver->click(u"importGo"_s));
        QVERIFY(m_driver->waitForText(u"importDialog"_s, u"Nothing was changed:"_s));
        QVERIFY(state() == was);
        QCOMPARE(contentOf(elsewhere), "theirs"_ba);
        QCOMPARE(Settings(file(u"settings.ini"_s)).value(Settings::RefreshMinutes).toInt(), 3);
        shoot(m_driver->find(u"importDialog"_s), u"import-problem"_s);

        QVERIFY(QFile::remove(file(u"replies.json"_s)) && write(file(u"replies.json"_s), replies));
        QVERIFY(m_driver->click(u"importGo"_s));
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"Imported. Settings: 1, saved views: 1, canned replies: 1."_s));
    }
};

QTEST_MAIN(TestDeskHouseHostile)
#include "tst_deskhousehostile.moc"
