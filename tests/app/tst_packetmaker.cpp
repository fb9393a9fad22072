#include "app/desktop/packetmaker.h"
#include "models/items/packettexts.h"
#include "tests/app/poppler.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Several pictures and PDFs become one PDF: order, pages, size, and files that cannot be had.
class TestPacketMaker : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString picture(const QString &name, const QSize &size, const QColor &color, const char *format = "PNG") const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        image.save(path(name), format);
        return path(name);
    }
    /// A PDF whose pages say which they are; page n has the colour of hue n.
    QString pdf(const QString &name, int pages, bool lying = false, bool noisy = false) const
    {
        QPdfWriter writer(path(name));
        writer.setResolution(72);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(lying ? QPageLayout::Landscape : QPageLayout::Portrait);
        QPainter painter(&writer);
        QImage noise(200, 280, QImage::Format_RGB32);
        QRandomGenerator random(7);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.fillRect(0, 0, writer.width(), writer.height(), hue(page + 1));
            if (noisy) {
                for (int y = 0; y < noise.height(); ++y)
                    random.fillRange(reinterpret_cast<quint32 *>(noise.scanLine(y)), noise.width());
                painter.drawImage(QRect(0, 0, writer.width(), writer.height()), noise);
            }
        }
        return path(name);
    }
    static QColor hue(int page) { return QColor::fromHsv(page * 25 % 360, 200, 220); }
    static PacketOrder orderOf(const QStringList &paths, int dpi = 80)
    {
        PacketOrder order;
        order.dpi = dpi;
        for (const QString &one : paths)
            order.files.append(inspectPacketFile(one));
        return order;
    }
    static bool always(int, int) { return true; }
    /// The middle colour of each page of a PDF, as poppler draws it.
    static QList<QColor> coloursOf(const QString &file)
    {
        QList<QColor> colours;
        const int pages = pagesOf(file);
        for (int page = 1; page <= pages; ++page) {
            const QImage image = pageOf(file, page);
            colours.append(image.isNull() ? QColor() : image.pixelColor(image.rect().center()));
        }
        return colours;
    }
    static bool isNear(const QColor &a, const QColor &b)
    {
        return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 40;
    }

private Q_SLOTS:
    void pagesStandInTheOrderGiven()
    {
        if (!canReadPdfs())
            QSKIP("Qt Pdf is missing here.");
        if (!hasPoppler())
            QSKIP(kNoPoppler);
        PacketOrder order = orderOf({picture(u"red.png"_s, {600, 800}, Qt::red), pdf(u"five.pdf"_s, 5),
            picture(u"blue.jpg"_s, {800, 600}, Qt::blue, "JPEG"), pdf(u"wide.pdf"_s, 1, true)});
        order.files[1].chosen = {4, 2};
        QCOMPARE(order.pages(), 5);
        QList<std::pair<int, int>> told;
        const auto result = makePacket(order, path(u"out.pdf"_s), [&](int done, int total) {
            told.append({done, total});
            return true;
        });
        QCOMPARE(result.end, PacketResult::End::Made);
        QCOMPARE(result.pages, 5);
        QCOMPARE(result.bytes, QFileInfo(path(u"out.pdf"_s)).size());
        QCOMPARE(told.size(), 5);
        QCOMPARE(told.last(), std::pair(5, 5));
        QCOMPARE(inspectPacketFile(path(u"out.pdf"_s)).pages, 5);
        const QList<QColor> colours = coloursOf(path(u"out.pdf"_s));
        const QList<QColor> wanted{Qt::red, hue(4), hue(2), Qt::blue, hue(1)};
        QCOMPARE(colours.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QVERIFY2(isNear(colours.at(i), wanted.at(i)), qPrintable(colours.at(i).name()));
    }

    void filesThatCannotBeHadAreNamed()
    {
        QFile text(path(u"letter.pdf"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no pdf") > 0);
        text.close();
        QCOMPARE(inspectPacketFile(text.fileName()).problem, PacketProblem::OtherType);
        QFile broken(path(u"broken.pdf"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("%PDF-1.7\nand no more") > 0);
        broken.close();
        QCOMPARE(inspectPacketFile(broken.fileName()).problem,
            canReadPdfs() ? PacketProblem::Damaged : PacketProblem::NoPdfReader);
        QFile half(path(u"half.jpg"_s));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("\xff\xd8\xff\xe0 half") > 0);
        half.close();
        QCOMPARE(inspectPacketFile(half.fileName()).problem, PacketProblem::Damaged);
        QCOMPARE(inspectPacketFile(path(u"gone.png"_s)).problem, PacketProblem::Unreadable);
        QCOMPARE(inspectPacketFile(m_folder.path()).problem, PacketProblem::Unreadable); // a folder
        for (const PacketProblem problem :
            {PacketProblem::Unreadable, PacketProblem::TooLarge, PacketProblem::OtherType, PacketProblem::TooManyPixels,
                PacketProblem::Damaged, PacketProblem::Encrypted, PacketProblem::NoPdfReader})
            QVERIFY(packetProblemText(problem).contains(u". "_s)); // what it is, and what to do
    }

    /// A download that broke off: Qt would draw the upper part and grey below it.
    void picturesThatAreCutOffAreNamed_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("progressive");
        QTest::newRow("jpeg") << "JPEG"_ba << false;
        QTest::newRow("progressive jpeg") << "JPEG"_ba << true;
        QTest::newRow("png") << "PNG"_ba << false;
    }
    void picturesThatAreCutOffAreNamed()
    {
        QFETCH(QByteArray, format);
        QFETCH(bool, progressive);
        QImage image(300, 400, QImage::Format_RGB32);
        QRandomGenerator random(3);
        for (int y = 0; y < image.height(); ++y)
            random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), image.width());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, format);
        writer.setProgressiveScanWrite(progressive);
        QVERIFY(writer.write(image));
        const QByteArray whole = buffer.data();
        const auto problemOf = [this](const QByteArray &bytes) {
            QFile file(path(u"part.bin"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return PacketProblem::Unreadable;
            file.close();
            return inspectPacketFile(file.fileName()).problem;
        };
        QCOMPARE(problemOf(whole), PacketProblem::None);
        for (const int percent : {5, 40, 70, 99})
            QCOMPARE(problemOf(whole.left(whole.size() * percent / 100)), PacketProblem::Damaged);
        QByteArray film("\xff\xda film \xff", 9);
        QCOMPARE(problemOf(whole + film.repeated(50)), PacketProblem::None); // as a phone hangs one on
    }

    void aPdfUnderAPasswordIsNamed()
    {
        if (!canReadPdfs() || QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf, which makes the protected file, is not installed here (Debian: apt-get install qpdf).");
        const QString plain = pdf(u"plain.pdf"_s, 1);
        QCOMPARE(QProcess::execute(u"qpdf"_s,
                     {u"--encrypt"_s, u"secret"_s, u"owner"_s, u"256"_s, u"--"_s, plain, path(u"locked.pdf"_s)}),
            0);
        const PacketFile file = inspectPacketFile(path(u"locked.pdf"_s));
        QCOMPARE(file.problem, PacketProblem::Encrypted);
        QCOMPARE(file.chosenPages(), 0);
    }

    void aFileThatGoesBadMeanwhileIsNamed()
    {
        PacketOrder order =
            orderOf({picture(u"first.png"_s, {40, 40}, Qt::red), picture(u"second.png"_s, {40, 40}, Qt::green)});
        QVERIFY(QFile::remove(path(u"second.png"_s)));
        const auto result = makePacket(order, path(u"none.pdf"_s), always);
        QCOMPARE(result.end, PacketResult::End::BadFile);
        QCOMPARE(result.name, u"second.png"_s);
        QCOMPARE(result.problem, PacketProblem::Unreadable);
        QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
        QVERIFY(packetResultText(result, {}, 150, QLocale()).contains(u"second.png"_s));
    }

    void twoHundredPagesAndALowerResolution()
    {
        if (!canReadPdfs())
            QSKIP("Qt Pdf is missing here.");
        const QString large = pdf(u"large.pdf"_s, 200, false, true);
        const PacketOrder whole = orderOf({large}, 80);
        QCOMPARE(whole.pages(), 200);
        const PacketRoom room{4'718'592, 50};
        QVERIFY(packetPagesText(200, room, QLocale()).contains(u"name the pages"_s));
        int asked = 0;
        const auto stopped = makePacket(whole, path(u"stopped.pdf"_s), [&](int, int) { return ++asked < 3; });
        QCOMPARE(stopped.end, PacketResult::End::Cancelled);
        QCOMPARE(asked, 3);
        QVERIFY(!QFile::exists(path(u"stopped.pdf"_s)));
        const auto made = makePacket(whole, path(u"whole.pdf"_s), always);
        QCOMPARE(made.end, PacketResult::End::Made);
        QCOMPARE(made.pages, 200);
        QVERIFY(!packetFits(made, room));
        PacketOrder few = orderOf({large}, 150);
        few.files[0].chosen = {1, 2, 3, 4, 5, 6};
        const auto sharp = makePacket(few, path(u"sharp.pdf"_s), always);
        few.dpi = lowerResolution(few.dpi);
        const auto less = makePacket(few, path(u"less.pdf"_s), always);
        QVERIFY2(less.bytes < sharp.bytes, qPrintable(u"%1 %2"_s.arg(less.bytes).arg(sharp.bytes)));
    }

    void aHugeDrawingIsNoHugePicture()
    {
        if (!canReadPdfs())
            QSKIP("Qt Pdf is missing here.");
        QPdfWriter writer(path(u"huge.pdf"_s));
        writer.setPageSize(QPageSize(QSizeF(14'000, 14'000), QPageSize::Point));
        QPainter painter(&writer);
        painter.fillRect(0, 0, 100, 100, Qt::red);
        painter.end();
        const auto made = makePacket(orderOf({path(u"huge.pdf"_s)}, 200), path(u"fromhuge.pdf"_s), always);
        QCOMPARE(made.end, PacketResult::End::Made);
        QVERIFY2(made.bytes < 2'000'000, qPrintable(QString::number(made.bytes)));
    }

    void aFolderThatTakesNothing()
    {
        const auto result =
            makePacket(orderOf({picture(u"one.png"_s, {40, 40}, Qt::red)}), path(u"missing/out.pdf"_s), always);
        QCOMPARE(result.end, PacketResult::End::NotWritten);
        QVERIFY(!result.detail.isEmpty());
    }

    void pagesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("all") << u" "_s << true << QList<int>();
        QTest::newRow("one") << u"7"_s << true << QList<int>{7};
        QTest::newRow("several") << u"1-3, 7"_s << true << QList<int>{1, 2, 3, 7};
        QTest::newRow("another order") << u"9,1 \u2013 2"_s << true << QList<int>{9, 1, 2};
        QTest::newRow("too far") << u"11"_s << false << QList<int>();
        QTest::newRow("nought") << u"0"_s << false << QList<int>();
        QTest::newRow("backwards") << u"3-1"_s << false << QList<int>();
        QTest::newRow("twice") << u"1-3,2"_s << false << QList<int>();
        QTest::newRow("words") << u"all"_s << false << QList<int>();
        QTest::newRow("a comma too many") << u"1,"_s << false << QList<int>();
        QTest::newRow("very large") << u"1-999999999999"_s << false << QList<int>();
    }
    void pagesAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        QFETCH(QList<int>, pages);
        const auto read = pagesNamed(text, 10);
        QCOMPARE(read.has_value(), right);
        if (!right)
            return;
        QCOMPARE(*read, pages);
        QCOMPARE(pagesNamed(pagesText(pages), 10).value(), pages);
    }

    /// What a phone's camera makes today; the same as a PNG cannot be read line by line.
    void aPhonesPhotoIsTaken()
    {
        QImage photo(8064, 6048, QImage::Format_Grayscale8);
        photo.fill(200);
        QVERIFY(photo.save(path(u"photo.jpg"_s), "JPG") && photo.save(path(u"photo.png"_s), "PNG"));
        photo = {};
        const PacketOrder order = orderOf({path(u"photo.jpg"_s)});
        QCOMPARE(order.files.first().problem, PacketProblem::None);
        const PacketResult result = makePacket(order, path(u"photo.pdf"_s), always);
        QCOMPARE(result.end, PacketResult::End::Made);
        QCOMPARE(result.pages, 1);
        QCOMPARE(inspectPacketFile(path(u"photo.png"_s)).problem, PacketProblem::TooManyPixels);
    }
};

QTEST_MAIN(TestPacketMaker)
#include "tst_packetmaker.moc"
