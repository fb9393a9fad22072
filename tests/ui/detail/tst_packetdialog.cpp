#include "ui/dialogs/packetdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What the packet's dialog offers to add: what was made of all that stands in its list, and nothing less.
class TestPacketDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A file that joins the list while the others are being made: what was made is not all that was asked for.
    void aFileThatComesDuringTheMaking()
    {
        PacketOffer offer;
        offer.mostBytes = 10'000'000;
        Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        PacketDialog dialog(offer, theme);
        PacketFile file;
        file.name = u"one.png"_s;
        dialog.addFile(file);
        auto *make = dialog.findChild<QPushButton *>(u"packetMake"_s);
        auto *add = dialog.findChild<QPushButton *>(u"packetAdd"_s);
        PacketResult made;
        made.end = PacketResult::End::Made;
        made.pages = 1;
        made.bytes = 1000;
        make->click();
        dialog.setResult(made);
        QVERIFY(add->isEnabled());
        make->click();
        file.name = u"two.png"_s;
        dialog.addFile(file);
        dialog.setResult(made);
        QVERIFY(!add->isEnabled());
        QVERIFY(make->isEnabled());
        make->click();
        made.pages = 2;
        dialog.setResult(made);
        QVERIFY(add->isEnabled());
        dialog.setInspecting(true); // a third is on its way
        QVERIFY(!make->isEnabled() && !add->isEnabled());
        dialog.setInspecting(false);
        QVERIFY(make->isEnabled() && add->isEnabled());
    }

    /// Evidence with a page that was asked for left out is worse than none: what is typed wrong stays where it was
    /// typed, is named in the list, and nothing is made until it is put right.
    void wrongPagesStayWithTheirFile()
    {
        PacketOffer offer;
        offer.mostBytes = 10'000'000;
        Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        PacketDialog dialog(offer, theme);
        PacketFile file;
        file.name = u"contract.pdf"_s;
        file.isPdf = true;
        file.pages = 8;
        dialog.addFile(file);
        file.name = u"slip.pdf"_s;
        dialog.addFile(file);
        auto *list = dialog.findChild<QListWidget *>(u"packetList"_s);
        auto *pages = dialog.findChild<QLineEdit *>(u"packetPages"_s);
        auto *make = dialog.findChild<QPushButton *>(u"packetMake"_s);
        auto *add = dialog.findChild<QPushButton *>(u"packetAdd"_s);
        list->setCurrentRow(0);
        QTest::keyClicks(pages, u"10"_s);
        QVERIFY(!make->isEnabled());
        list->setCurrentRow(1);
        QCOMPARE(pages->text(), QString());
        QVERIFY(!pages->property("invalid").toBool());
        QVERIFY(!make->isEnabled());
        QVERIFY(list->item(0)->text().contains(u"“10”"_s));
        QVERIFY(!list->item(1)->text().contains(u"“"_s));
        QVERIFY(dialog.order().files.constFirst().chosen.isEmpty()); // not the "1" on the way to "10"
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"Put right"_s) && label->text().contains(u"contract"_s);
        }));
        list->setCurrentRow(0);
        QCOMPARE(pages->text(), u"10"_s);
        QVERIFY(pages->property("invalid").toBool());
        QTest::keyClick(pages, Qt::Key_Backspace);
        QVERIFY(make->isEnabled());
        QCOMPARE(dialog.order().pages(), 1 + 8);
        PacketResult made;
        made.end = PacketResult::End::Made;
        made.pages = 9;
        made.bytes = 1000;
        make->click();
        dialog.setResult(made);
        QVERIFY(add->isEnabled());
        QTest::keyClicks(pages, u"-9"_s);
        QVERIFY(!make->isEnabled() && !add->isEnabled());
        list->setCurrentRow(1);
        QVERIFY(!make->isEnabled() && !add->isEnabled());
        list->setCurrentRow(0);
        dialog.findChild<QPushButton *>(u"packetRemove"_s)->click(); // the file goes, and what was typed for it
        QCOMPARE(list->count(), 1);
        QVERIFY(make->isEnabled());
    }

    /// A file that cannot be taken may have scrolled away: whoever decides reads that the packet is without it.
    void whatIsLeftOutIsNamed()
    {
        PacketOffer offer;
        offer.mostBytes = 10'000'000;
        Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        PacketDialog dialog(offer, theme);
        PacketFile file;
        for (const QString &name : {u"one.png"_s, u"two.png"_s, u"three.png"_s}) {
            file.name = name;
            dialog.addFile(file);
        }
        file.name = u"broken.pdf"_s;
        file.problem = PacketProblem::Damaged;
        dialog.addFile(file);
        const auto *count = dialog.findChild<QLabel *>(u"packetCount"_s);
        const auto *outcome = dialog.findChild<QLabel *>(u"packetOutcome"_s);
        auto *make = dialog.findChild<QPushButton *>(u"packetMake"_s);
        auto *add = dialog.findChild<QPushButton *>(u"packetAdd"_s);
        const QString leftOut = u"1 file is left out: \u2068broken.pdf\u2069."_s;
        QVERIFY2(outcome->text().contains(leftOut), qPrintable(outcome->text()));
        make->click();
        QVERIFY(!count->isHidden());
        QVERIFY2(count->text().contains(leftOut), qPrintable(count->text())); // the outcome tells of the making
        PacketResult made;
        made.end = PacketResult::End::Made;
        made.pages = 3;
        made.bytes = 1000;
        dialog.setResult(made);
        QVERIFY(add->isEnabled());
        QVERIFY(outcome->text().contains(u"it fits"_s));
        QVERIFY2(outcome->text().contains(leftOut), qPrintable(outcome->text()));
        QVERIFY(add->accessibleDescription().contains(leftOut));
        QVERIFY(dialog.focusWidget() != add); // no Enter before that is read
        for (const QString &name : {u"a.png"_s, u"b.png"_s, u"c.png"_s, u"d.png"_s}) {
            file.name = name;
            dialog.addFile(file);
        }
        const QString five =
            u"5 files are left out: \u2068broken.pdf\u2069, \u2068a.png\u2069, \u2068b.png\u2069, 2 more."_s;
        QVERIFY2(outcome->text().contains(five), qPrintable(outcome->text()));
        QCOMPARE(dialog.files().size(), 8);
        QCOMPARE(dialog.order().files.size(), 3);
    }

    /// What the provider keeps takes of the room; the file that the packet replaces gives its part back.
    void whatTheProviderKeepsTakesRoom()
    {
        PacketOffer offer;
        offer.mostBytes = 4'718'592;
        offer.mostPages = 50;
        offer.usedBytes = 4'000'000;
        offer.usedPages = 1;
        offer.fields = {{u"uncategorized_file"_s, u"Other file"_s}, {u"receipt"_s, u"Receipt"_s, 4'000'000, 1, true}};
        Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        PacketDialog dialog(offer, theme);
        PacketFile file;
        file.name = u"one.png"_s;
        dialog.addFile(file);
        auto *field = dialog.findChild<QComboBox *>(u"packetField"_s);
        auto *add = dialog.findChild<QPushButton *>(u"packetAdd"_s);
        QCOMPARE(dialog.room().bytes, 718'592);
        QVERIFY(!dialog.room().known);
        PacketResult made;
        made.end = PacketResult::End::Made;
        made.pages = 1;
        made.bytes = 3'000'000;
        dialog.findChild<QPushButton *>(u"packetMake"_s)->click();
        dialog.setResult(made);
        QVERIFY(!add->isEnabled());
        field->setCurrentIndex(field->findData(u"receipt"_s));
        QCOMPARE(dialog.room().bytes, 4'718'592);
        QCOMPARE(dialog.room().pages, 50);
        QVERIFY(dialog.room().known);
        QVERIFY(add->isEnabled());
    }
};

QTEST_MAIN(TestPacketDialog)
#include "tst_packetdialog.moc"
