#include "app/desktop/exportfile.h"
#include "app/desktop/insightsflow.h"
#include "app/desktop/packetmaker.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/csvtwin.h"
#include "tests/support/deskdriver.h"
#include "tests/support/failingflush.h"
#include "tests/support/fulldisk.h"
#include "tests/support/proof.h"
#include "ui/charts/insightpicture.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRadioButton>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// F11: the disk refuses to keep what it was given, or has no room for it. No file is left that looks whole, the older
/// one stays, and the person is told; once the disk is well, what was asked for stands in the file.
class TestExportFlush : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_out;

    static constexpr int kDisputes = 30;

    QString old(const QString &name) const
    {
        QFile file(m_out->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("old") == 3 ? file.fileName() : QString();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList listed() const
    {
        return QDir(m_out->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    /// From the menu to the named file.
    static bool ask(DeskDriver &driver, const QString &format, const QString &path)
    {
        const bool pdf = format == "pdf"_L1;
        auto *action = driver.desk().window().findChild<QAction *>(pdf ? u"actionSaveCaseFile"_s : u"actionExport"_s);
        if (!action || !QTest::qWaitFor([&] { return action->isEnabled(); }, 20'000))
            return false;
        action->trigger();
        if (!pdf) {
            for (const QString &name : {u"exportEverything"_s, format == "csv"_L1 ? u"exportCsv"_s : u"exportJson"_s}) {
                auto *radio = driver.find<QRadioButton>(name);
                if (!radio)
                    return false;
                radio->setChecked(true);
            }
            if (!driver.click(u"exportGo"_s))
                return false;
        }
        auto *dialog = driver.find<QFileDialog>(pdf ? u"caseFileDialog"_s : u"exportFileDialog"_s);
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        return true;
    }
    /// All that was asked for, from its first byte to its last.
    static bool isWhole(const QString &format, const QByteArray &bytes)
    {
        if (format == "csv"_L1) {
            const auto file = readCsv(bytes);
            return file && file->size() == kDisputes + 1;
        }
        if (format == "json"_L1)
            return QJsonDocument::fromJson(bytes).array().size() == kDisputes;
        if (format == "png"_L1)
            return !QImage::fromData(bytes, "PNG").isNull();
        if (format == "svg"_L1)
            return bytes.trimmed().endsWith("</svg>");
        return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
    }
    /// The picture of the page Insights, which stands there once it was shown.
    static bool askPicture(DeskDriver &driver, const QString &format, const QString &path)
    {
        driver.desk().window().actions().showInsights->trigger();
        const InsightSource &source = driver.desk().insights().source();
        if (!driver.find(u"insightsPage"_s)
            || !QTest::qWaitFor([&source] { return !source.isBusy() && source.report(); }, 30'000))
            return false;
        auto *action = driver.desk().window().findChild<QAction *>(u"export_insights_"_s + format);
        if (!action)
            return false;
        action->trigger();
        auto *dialog = driver.find<QFileDialog>(u"savePictureDialog"_s);
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        return true;
    }

private Q_SLOTS:
    void init() { m_out = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        failFlushesBelow({});
        fillDiskBelow({});
    }

    /// The trap itself: if this fails, Qt was cured.
    void qtSaysCommitted()
    {
        const QString path = old(u"trap.txt"_s);
        failFlushesBelow(m_out->path());
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("new") == 3);
        QVERIFY(file.commit());
        QVERIFY(failedFlushes() > 0);
    }

    void aFlushThatFailsIsTold_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "json", "pdf"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void aFlushThatFailsIsTold()
    {
        QFETCH(QString, format);
        DeskDriver driver(kDisputes);
        QVERIFY(driver.start());
        QVERIFY(driver.open(QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1))));
        const QString path = old(u"export."_s + format);
        const QStringList before = listed();
        failFlushesBelow(m_out->path());
        QVERIFY(ask(driver, format, path));
        QVERIFY(driver.waitForText(u"messageBox"_s, u"could not be written"_s));
        QVERIFY(driver.waitForText(u"messageBox"_s, u"An older file of that name is as it was"_s));
        QVERIFY(failedFlushes() > 0);
        QCOMPARE(contentOf(path), "old"_ba);
        QCOMPARE(listed(), before);
        driver.find<QDialog>(u"messageBox"_s)->reject();

        failFlushesBelow({});
        QVERIFY(ask(driver, format, path));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"written to"_s));
        const QByteArray now = contentOf(path);
        QVERIFY2(isWhole(format, now), now.left(200).constData());
        QCOMPARE(listed(), before);
        proof("F11",
            u"%1: a disk that cannot keep it: told, the older file to the byte, 0 files left beside; then whole, %2 bytes"_s
                .arg(format)
                .arg(now.size()));
    }

    void aDiskThatFillsUpIsTold_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "json", "pdf", "png", "svg"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void aDiskThatFillsUpIsTold()
    {
        QFETCH(QString, format);
        const bool picture = format == "png"_L1 || format == "svg"_L1;
        if (format == "svg"_L1 && !canMakeSvg())
            QSKIP("Qt Svg is missing here.");
        DeskDriver driver(kDisputes);
        QVERIFY(driver.start());
        if (format == "pdf"_L1)
            QVERIFY(driver.open(QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1))));
        const auto asked = [&](const QString &path) {
            return picture ? askPicture(driver, format, path) : ask(driver, format, path);
        };
        const QString path = old(u"export."_s + format);
        const QStringList before = listed();
        for (const qint64 room : {0, 700}) { // full from the start, or in the middle of a write
            fillDiskBelow(m_out->path(), room);
            QVERIFY(asked(path));
            QVERIFY(driver.waitForText(u"messageBox"_s, u"The disk has no room for"_s));
            QVERIFY(driver.waitForText(u"messageBox"_s, u"An older file of that name is as it was"_s));
            QVERIFY(refusedWrites() > 0);
            QCOMPARE(contentOf(path), "old"_ba);
            QCOMPARE(listed(), before);
            driver.find<QDialog>(u"messageBox"_s)->reject();
        }

        fillDiskBelow({});
        QVERIFY(asked(path));
        QVERIFY(driver.waitForText(u"noticeBar"_s, picture ? u"Saved to"_s : u"written to"_s));
        const QByteArray now = contentOf(path);
        QVERIFY2(now.size() > 700 && isWhole(format, now), now.left(200).constData());
        QCOMPARE(listed(), before);
    }

    void bytesAndPackets()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(m_out->filePath(u"slip.png"_s)));
        PacketOrder order;
        order.files.append(inspectPacketFile(m_out->filePath(u"slip.png"_s)));
        const auto always = [](int, int) { return true; };
        const QString bytes = old(u"bytes"_s), packet = old(u"packet.pdf"_s);
        const QStringList before = listed();
        failFlushesBelow(m_out->path());
        const auto written = writeExport(bytes, "new");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::StoreFailed);
        const PacketResult made = makePacket(order, packet, always);
        QCOMPARE(made.end, PacketResult::End::NotWritten);
        QVERIFY2(made.detail.contains(u"cannot be flushed"_s), qPrintable(made.detail));
        QCOMPARE(failedFlushes(), 2);
        QCOMPARE(contentOf(bytes), "old"_ba);
        QCOMPARE(contentOf(packet), "old"_ba);
        QCOMPARE(listed(), before);

        failFlushesBelow({});
        for (const qint64 room : {0, 700}) {
            fillDiskBelow(m_out->path(), room);
            const auto full = writeExport(bytes, QByteArray(1000, 'n'));
            QVERIFY(!full);
            QCOMPARE(full.error().kind, ErrorKind::DiskFull);
            fillDiskBelow(m_out->path(), room);
            const PacketResult stopped = makePacket(order, packet, always);
            QCOMPARE(stopped.end, PacketResult::End::NotWritten);
            QVERIFY2(stopped.detail.contains(qt_error_string(ENOSPC)), qPrintable(stopped.detail));
            QCOMPARE(contentOf(bytes), "old"_ba);
            QCOMPARE(contentOf(packet), "old"_ba);
            QCOMPARE(listed(), before);
        }
        fillDiskBelow({});
        QVERIFY(writeExport(bytes, "new"));
        QCOMPARE(contentOf(bytes), "new"_ba);
        QCOMPARE(makePacket(order, packet, always).end, PacketResult::End::Made);
        QVERIFY(isWhole(u"pdf"_s, contentOf(packet)));
        QCOMPARE(listed(), before);
        proof("F11", u"evidence packet and saved bytes: 2 flushes that failed, 2 told, 2 older files to the byte"_s);
    }
};

QTEST_MAIN(TestExportFlush)
#include "tst_exportflush.moc"
