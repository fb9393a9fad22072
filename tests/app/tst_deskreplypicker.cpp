#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/heard.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What the search for a reply shows before anything is inserted, in the real window on the sandbox.
class TestDeskReplyPicker : public QObject {
    Q_OBJECT

    static bool writeReplies(const DeskDriver &driver)
    {
        const auto reply = [](const QByteArray &id, const QByteArray &name, const QByteArray &text) -> QByteArray {
            return "{\"id\":\"7d2f4f0c-1111-4a2b-8c3d-01234567890" + id + "\",\"folder\":\"Parcels\",\"name\":\"" + name
                + "\",\"texts\":{\"en\":\"" + text + "\"}}";
        };
        const QByteArray bytes = "{\"format\":\"disputedesk-replies\",\"version\":1,\"replies\":["
            + reply("1", "Hollowslot", "Card {{charge.card.last_digits}}, order {{metadata.no_such_key}}.") + ','
            + reply("2", "Wholeslot", "Card {{charge.card.last_digits}}.") + "]}";
        QFile file(driver.folder() + "/replies.json"_L1);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    /// The preview has the values of the dispute at hand; what has none is marked, and said to who cannot see the mark.
    void thePreviewIsOfTheDisputeAtHand()
    {
        DeskDriver driver;
        QVERIFY(writeReplies(driver));
        QVERIFY(driver.start());
        const QString id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
        QVERIFY(driver.open(id));
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().opened().view().charge.has_value(), 30'000);
        const QString digits = driver.desk().opened().view().charge->cardLastDigits;
        QCOMPARE(digits.size(), 4);
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        auto *act = driver.desk().window().findChild<QAction *>(u"actionInsertReply"_s);
        QVERIFY(act);
        act->trigger();
        auto *search = driver.find<QLineEdit>(u"replySearch"_s);
        auto *preview = driver.find<QPlainTextEdit>(u"replyPreview"_s);
        QVERIFY(search && preview);

        Heard heard;
        QTest::keyClicks(search, u"hollowslot"_s);
        const QString slot = u"{{metadata.no_such_key}}"_s;
        QTRY_COMPARE_WITH_TIMEOUT(preview->toPlainText(), u"Card %1, order %2."_s.arg(digits, slot), 30'000);
        const QList<QTextEdit::ExtraSelection> marks = preview->extraSelections();
        QStringList quiet;
        QStringList loud; // underlined: colour is never the only sign
        for (const QTextEdit::ExtraSelection &mark : marks)
            (mark.format.underlineStyle() == QTextCharFormat::SingleUnderline ? loud : quiet)
                .append(mark.cursor.selectedText());
        QCOMPARE(quiet, QStringList(digits));
        QCOMPARE(loud, QStringList(slot));
        QVERIFY2(preview->accessibleDescription().contains(slot), qPrintable(preview->accessibleDescription()));
        auto *missing = driver.find<QLabel>(u"replyMissing"_s);
        QVERIFY(missing && missing->text().contains(slot));
        // The keyboard stays in the line: what Enter would take is told, and that there is nothing.
        heard.forget();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(heard.rows(), QStringList(u"Parcels · Hollowslot"_s));
        QTest::keyClicks(search, u" and more"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.times(u"No reply has these words."_s), 1, 30'000);

        search->clear();
        heard.forget();
        QTest::keyClicks(search, u"wholeslot"_s);
        QVERIFY(!heard.rows().isEmpty());
        QCOMPARE(heard.rows().last(), u"Parcels · Wholeslot"_s);
        QTRY_COMPARE_WITH_TIMEOUT(preview->toPlainText(), u"Card %1."_s.arg(digits), 30'000);
        QCOMPARE(preview->extraSelections().size(), 1);
        QCOMPARE(preview->accessibleDescription(), QString());
        QVERIFY(!driver.isShown(u"replyMissing"_s));
        QVERIFY(driver.click(u"replyCancel"_s));
    }
};

QTEST_MAIN(TestDeskReplyPicker)
#include "tst_deskreplypicker.moc"
