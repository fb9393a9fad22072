#include "app/desktop/csvexport.h"
#include "tests/models/items/builders.h"
#include "tests/support/csvtwin.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace disputedesk;

/// LibreOffice itself opens what was exported: no formula came to life, no text became a number or a date, and text and
/// amounts came through. Without LibreOffice on this machine the test says so and is skipped (Debian: apt-get install
/// libreoffice-calc).
class TestCsvLibreOffice : public QObject {
    Q_OBJECT

    struct Cell {
        QString text;
        QString type; ///< "string", "float" …
        QString value; ///< of a number
        bool isFormula = false;
    };
    QTemporaryDir m_folder;
    QString m_soffice;

    static QList<QList<Cell>> cellsOf(const QByteArray &xml)
    {
        QList<QList<Cell>> rows;
        QXmlStreamReader reader(xml);
        Cell cell;
        int repeated = 1;
        bool inCell = false;
        int lines = 0;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            const auto name = reader.name();
            if (token == QXmlStreamReader::StartElement && name == "table-row"_L1) {
                rows.append(QList<Cell>());
            } else if (token == QXmlStreamReader::StartElement && name == "table-cell"_L1) {
                const QXmlStreamAttributes attributes = reader.attributes();
                cell = {{}, attributes.value(u"office:value-type"_s).toString(),
                    attributes.value(u"office:value"_s).toString(), attributes.hasAttribute(u"table:formula"_s)};
                repeated = qMax(1, attributes.value(u"table:number-columns-repeated"_s).toInt());
                inCell = true;
                lines = 0;
            } else if (token == QXmlStreamReader::StartElement && name == "p"_L1 && inCell) {
                cell.text += lines++ > 0 ? u"\n"_s : QString();
            } else if (token == QXmlStreamReader::StartElement && name == "s"_L1 && inCell) {
                const int count = reader.attributes().value(u"text:c"_s).toInt();
                cell.text += QString(qMax(1, count), u' ');
            } else if (token == QXmlStreamReader::StartElement && name == "tab"_L1 && inCell) {
                cell.text += u'\t';
            } else if (token == QXmlStreamReader::Characters && inCell && lines > 0 && !reader.isWhitespace()) {
                cell.text += reader.text();
            } else if (token == QXmlStreamReader::EndElement && name == "table-cell"_L1 && !rows.isEmpty()) {
                for (int i = 0; i < repeated && i < 100; ++i)
                    rows.last().append(cell);
                inCell = false;
            }
        }
        return rows;
    }
    /// The sheet as LibreOffice sees it: UTF-8, commas, as its import dialog offers for such a file.
    QList<QList<Cell>> opened(const QString &csv)
    {
        QProcess office;
        office.start(m_soffice,
            {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
                u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s, u"fods"_s, u"--outdir"_s,
                m_folder.filePath(u"out"_s), csv});
        if (!office.waitForFinished(120'000))
            return {};
        QFile file(m_folder.filePath(u"out/"_s + QFileInfo(csv).completeBaseName() + u".fods"_s));
        return file.open(QIODevice::ReadOnly) ? cellsOf(file.readAll()) : QList<QList<Cell>>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ExportReport>();
        m_soffice = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_soffice.isEmpty())
            QSKIP("LibreOffice is not installed here (Debian: apt-get install libreoffice-calc).");
    }

    void anUnguardedFormulaWouldRunAndZerosWouldGo() // else the other test shows nothing
    {
        QFile file(m_folder.filePath(u"bare.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("\xef\xbb\xbf"
                          "A,B\r\n=2+3,007\r\n")
                > 0);
        file.close();
        const auto sheet = opened(file.fileName());
        QVERIFY(sheet.size() >= 2);
        QVERIFY(sheet.at(1).at(0).isFormula);
        QCOMPARE(sheet.at(1).at(0).value, u"5"_s);
        QCOMPARE(sheet.at(1).at(1).value, u"7"_s);
    }

    void nothingRunsAndAllComesThrough()
    {
        const QStringList texts{u"=1+1"_s, u"+1+1"_s, u"-1+1"_s, u"@SUM(1;1)"_s, u" =1+1"_s, u"\uff1d1+1"_s,
            u"\u22121"_s, u"\t=1+1"_s, u"x;=1+1"_s, u"คุณสมชาย ใจดี, \"กรุงเทพ\""_s, u"領収書 第二号"_s, u"收据"_s,
            u"=cmd|' /C calc'!A0"_s, u"=HYPERLINK(\"http://example.com\")"_s, u"two\nlines"_s, u"007"_s, u"1-2"_s,
            u"10.4"_s, u"2026-11-21"_s, u"Nov 26"_s, u"12E3"_s, u"1234567890123456789"_s, u"'tis"_s, u"4853"_s};
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        QList<DisputeRow> rows;
        for (int i = 0; i < texts.size(); ++i) {
            rows.append(aRow(u"dspt_%1"_s.arg(i), u"open"_s, i % 2 ? -1245000 : 1245000, i % 3 ? u"THB"_s : u"JPY"_s));
            rows.last().charge = texts.at(i);
        }
        upsertRows(index, account, Mode::Test, u"บริษัท สยาม"_s, rows);
        auto all = std::make_shared<ViewPlan::Rows>();
        for (quint32 row = 0; row < index.slotCount(); ++row)
            all->push_back(row);
        const QString csv = m_folder.filePath(u"export.csv"_s);
        CsvExport job(index);
        QSignalSpy ended(&job, &CsvExport::ended);
        job.start(csv, CsvRows(index, everyCsvField()), {all, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);

        const auto sheet = opened(csv);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto twin = test::readCsv(file.readAll());
        QVERIFY(twin);
        QVERIFY(sheet.size() >= twin->size());
        for (int row = 0; row < twin->size(); ++row)
            for (int column = 0; column < twin->at(row).size(); ++column) {
                const Cell &cell = sheet.at(row).at(column);
                const QString wanted = twin->at(row).at(column);
                const QByteArray where = u"row %1, column %2: %3"_s.arg(row).arg(column).arg(wanted).toUtf8();
                QVERIFY2(!cell.isFormula, where.constData());
                const auto field = CsvField(column);
                const bool isNumber = row > 0
                    && (field == CsvField::Amount || field == CsvField::AmountMinor || field == CsvField::Documents
                        || wanted == u"4853"_s);
                QVERIFY2(cell.type != "date"_L1 && cell.type != "time"_L1, where.constData());
                QCOMPARE(cell.type, isNumber ? u"float"_s : wanted.isEmpty() ? QString() : u"string"_s);
                if (isNumber)
                    QCOMPARE(cell.value.toDouble(), wanted.toDouble());
                else
                    QCOMPARE(cell.text, wanted);
            }
    }
};

QTEST_GUILESS_MAIN(TestCsvLibreOffice)
#include "tst_csvlibreoffice.moc"
