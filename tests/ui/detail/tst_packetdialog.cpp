#include "ui/dialogs/packetdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

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
};

QTEST_MAIN(TestPacketDialog)
#include "tst_packetdialog.moc"
