#include "models/domain/displaytext.h"
#include "models/items/csvrows.h"
#include "models/items/csvtext.h"
#include "tests/models/items/builders.h"
#include "tests/support/csvtwin.h"
#include "tests/support/proof.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace disputedesk;
using disputedesk::test::proof;
using disputedesk::test::readCsv;

/// Any texts and amounts through the writer, out of the file again by a reader of its own.
class tst_CsvProperties : public QObject {
    Q_OBJECT

    static QString text()
    {
        static const QStringList kPieces{u"a"_s, u"="_s, u"+"_s, u"-"_s, u"@"_s, u"＝"_s, u"−"_s, u"\""_s, u","_s,
            u";"_s, u"\r\n"_s, u"\n"_s, u"\t"_s, u" "_s, u"'"_s, u"\u202e"_s, u"\u200b"_s, u"ส"_s, u"😀"_s, u"1"_s,
            u"\ufeff"_s, QString(QChar(0xd800)), u"\u00a0"_s, u"cmd|' /C calc'!A0"_s, u"00"_s, u"/"_s, u"Nov"_s};
        QString made;
        for (int left = *rc::gen::inRange(0, 8); left > 0; --left)
            made += kPieces.at(*rc::gen::inRange(0, int(kPieces.size())));
        return made;
    }
    /// As the column stands in the file: the index keeps UTF-8, where half a character is its replacement and a mark of
    /// the byte order in front is none of the text's.
    static QString said(const QString &text) { return cellText(QString::fromUtf8(text.toUtf8())); }

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=300"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCellComesBack()
    {
        int cells = 0;
        QVERIFY(rc::check("what is read is what was written, guarded", [&cells] {
            DisputeIndex index;
            QList<DisputeRow> rows;
            for (int left = *rc::gen::inRange(1, 6); left > 0; --left) {
                DisputeRow row = aRow(u"dspt_test_%1"_s.arg(left), u"open"_s,
                    *rc::gen::inRange<qint64>(0, kMaxMinor + 1), *rc::gen::element(u"THB"_s, u"JPY"_s, u"KWD"_s));
                row.charge = text();
                row.paymentIntent = text();
                row.status = text();
                row.reasonCode = text();
                rows.append(row);
            }
            upsertRows(index, QUuid::createUuid(), Mode::Test, u"Siam, \"Goods\""_s, rows);
            CsvRows writer(index,
                {CsvField::Id, CsvField::Charge, CsvField::PaymentIntent, CsvField::StatusCode, CsvField::ReasonCode,
                    CsvField::AmountMinor, CsvField::Amount, CsvField::Currency, CsvField::Account});
            QByteArray file = writer.head();
            for (quint32 row = 0; row < index.slotCount(); ++row)
                writer.append(file, row);
            const auto read = readCsv(file);
            RC_ASSERT(bool(read));
            RC_ASSERT(read->size() == rows.size() + 1);
            for (quint32 row = 0; row < index.slotCount(); ++row) {
                const QStringList &record = read->at(qsizetype(row) + 1);
                const DisputeRow &from = *std::find_if(
                    rows.cbegin(), rows.cend(), [&](const DisputeRow &one) { return one.id == index.id(row); });
                const QStringList wanted{said(from.id), said(from.charge), said(from.paymentIntent), said(from.status),
                    said(from.reasonCode), QString::number(from.amount.minor),
                    plainAmount(from.amount, ProviderKind::Omise), from.amount.currency, u"Siam, \"Goods\""_s};
                RC_ASSERT(disputedesk::test::unguarded(record.at(1)).toStdString()
                    == visibleText(QString::fromUtf8(from.charge.toUtf8()), true).toStdString());
                RC_ASSERT(record.join(u'\x1f').toStdString() == wanted.join(u'\x1f').toStdString());
                cells += int(record.size());
            }
        }));
        proof("D6 D5", u"%1 cells written and read back by a second reader, 0 differ"_s.arg(cells));
    }
};

QTEST_GUILESS_MAIN(tst_CsvProperties)
#include "tst_csvproperties.moc"
