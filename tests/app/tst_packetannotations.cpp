#include "app/desktop/packetmaker.h"
#include "tests/support/stampedpdf.h"
#include "ui/dialogs/previewpage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What stands on a page as an annotation: a form that was signed or stamped so must not go to the bank blank.
class TestPacketAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyComeAlong()
    {
        if (!canReadPdfs())
            QSKIP("Qt Pdf is missing here.");
        const QTemporaryDir folder;
        QFile stamped(folder.filePath(u"stamped.pdf"_s));
        QVERIFY(stamped.open(QIODevice::WriteOnly) && stamped.write(test::stampedPdf()) > 0);
        stamped.close();
        PacketOrder order;
        order.files = {inspectPacketFile(stamped.fileName())};
        QCOMPARE(order.files.constFirst().problem, PacketProblem::None);
        QFile packet(folder.filePath(u"packet.pdf"_s));
        const PacketResult made = makePacket(order, packet.fileName(), [](int, int) { return true; });
        QCOMPARE(made.end, PacketResult::End::Made);
        QVERIFY(packet.open(QIODevice::ReadOnly));
        const PreviewPage page = drawPreview(packet.readAll(), 0, {200, 200});
        QCOMPARE(page.problem, QString());
        const QColor middle = page.image.pixelColor(page.image.rect().center());
        QVERIFY2(middle.red() > 220 && middle.green() < 40 && middle.blue() < 40, qPrintable(middle.name())); // a JPEG
    }
};

QTEST_MAIN(TestPacketAnnotations)
#include "tst_packetannotations.moc"
