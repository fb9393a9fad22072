#include "models/domain/displaytext.h"
#include "models/items/csvrows.h"
#include "models/items/csvtext.h"
#include "models/items/disputetablemodel.h"
#include "models/items/texts.h"
#include "tests/models/items/builders.h"
#include "tests/support/csvtwin.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

using namespace disputedesk;
using Model = DisputeTableModel;

/// What a CSV file says of disputes, read back by a reader of the tests' own.
class TestCsvRows : public QObject {
    Q_OBJECT

    const QUuid m_account = QUuid::createUuid();

    static QByteArray fieldOf(const QString &text)
    {
        QByteArray out("\xef\xbb\xbf");
        appendCsvText(out, text);
        return out + "\r\n";
    }
    static QList<QStringList> written(const DisputeIndex &index, const QList<CsvField> &fields)
    {
        CsvRows rows(index, fields);
        QByteArray file = rows.head();
        for (quint32 row = 0; row < index.slotCount(); ++row)
            rows.append(file, row);
        return test::readCsv(file).value_or(QList<QStringList>());
    }
    /// Of a row of the data: guarded, written and read, and the text again.
    static void checkCell()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(cellText(text), wanted);
        QCOMPARE(test::unguarded(wanted), visibleText(text, true));
        const auto read = test::readCsv(fieldOf(text));
        QVERIFY(read && (text.isEmpty() || read->size() == 1));
        if (!text.isEmpty())
            QCOMPARE(read->first().first(), wanted);
    }

private Q_SLOTS:
    /// The window may speak any language, and change it while a file is being written: the file's words are English.
    void aFileIsInEnglish()
    {
        class Shouting : public QTranslator {
        public:
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return QString::fromUtf8(text).toUpper() + u'!';
            }
            bool isEmpty() const override { return false; }
        };
        DisputeIndex index;
        DisputeRow row = aRow(u"a"_s, u"warning_needs_response"_s);
        row.provider = ProviderKind::Stripe;
        row.reasonCode = u"fraudulent"_s;
        row.dueMs = 1;
        row.dueSource = DeadlineSource::Estimated;
        index.setDraft(m_account, row.id, true);
        upsertRows(index, m_account, Mode::Live, u"A"_s, {row, aRow(u"b"_s, u"won"_s)});
        CsvRows before(index, everyCsvField());
        CsvRows during(index, everyCsvField());
        QByteArray wanted, made;
        for (quint32 each = 0; each < index.slotCount(); ++each)
            before.append(wanted, each);
        Shouting shouting;
        QVERIFY(QCoreApplication::installTranslator(&shouting));
        for (quint32 each = 0; each < index.slotCount(); ++each)
            during.append(made, each);
        CsvRows after(index, everyCsvField());
        QByteArray later;
        for (quint32 each = 0; each < index.slotCount(); ++each)
            after.append(later, each);
        const QByteArray head = after.head();
        QVERIFY(stageText(Stage::Won).contains(u'!')); // the window's do change
        QCoreApplication::removeTranslator(&shouting);
        QCOMPARE(made, wanted);
        QCOMPARE(later, wanted);
        QCOMPARE(head, before.head());
        QVERIFY(later.contains("Needs response,yes,Fraud,fraudulent"));
    }

    void formulasAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &text, const QString &wanted) {
            QTest::newRow(name) << text << wanted;
        };
        row("equals", u"=1+1"_s, u"'=1+1"_s);
        row("plus", u"+66812345678"_s, u"'+66812345678"_s);
        row("minus", u"-1"_s, u"'-1"_s);
        row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        row("after blanks", u"  =1+1"_s, u"'  =1+1"_s);
        row("after a no-break space", u"\u00a0=1+1"_s, u"'\u00a0=1+1"_s);
        row("after an ideographic space", u"\u3000=1+1"_s, u"'\u3000=1+1"_s);
        row("full-width equals", u"\uff1dcmd|' /C calc'!A0"_s, u"'\uff1dcmd|' /C calc'!A0"_s);
        row("full-width plus", u"\uff0b1"_s, u"'\uff0b1"_s);
        row("full-width minus", u"\uff0d1"_s, u"'\uff0d1"_s);
        row("full-width at", u"\uff20a"_s, u"'\uff20a"_s);
        row("minus sign", u"\u22121"_s, u"'\u22121"_s);
        row("tab", u"\t=1"_s, u"'\t'=1"_s);
        row("tab alone", u"\ta"_s, u"'\ta"_s);
        row("carriage return", u"\r=1"_s, u"⟦U+000D⟧=1"_s);
        row("line break", u"\n=1"_s, u"'\n'=1"_s);
        row("after a line break", u"note\n=1+1"_s, u"note\n'=1+1"_s);
        row("after a semicolon", u"a;=1+1"_s, u"a;'=1+1"_s);
        row("after a tab", u"a\t @b"_s, u"a\t' @b"_s);
        row("hidden before", u"\u200b=1"_s, u"⟦U+200B⟧=1"_s);
        row("turned around", u"\u202e=1"_s, u"⟦U+202E⟧=1"_s);
        row("inside", u"a=b-c"_s, u"a=b-c"_s);
        row("quote", u"he said \"no\""_s, u"he said \"no\""_s);
        row("Thai", u"คุณสมชาย, กรุงเทพ"_s, u"คุณสมชาย, กรุงเทพ"_s);
        row("emoji", u"👩‍⚕️"_s, u"👩⟦U+200D⟧⚕️"_s);
        row("empty", QString(), QString());
    }
    void formulasAreText() { checkCell(); }

    /// What would be shown as another number or as a date; the text's own apostrophes are told from ours.
    void numbersAndDatesAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &text, const QString &wanted) {
            QTest::newRow(name) << text << wanted;
        };
        row("leading zeros", u"007"_s, u"'007"_s);
        row("zeros behind a blank", u" 007"_s, u"' 007"_s);
        row("a date or a difference", u"1-2"_s, u"'1-2"_s);
        row("a date with dots", u"10.4"_s, u"'10.4"_s);
        row("an ISO date", u"2026-11-21"_s, u"'2026-11-21"_s);
        row("an ISO time", u"2026-11-21T09:00:00Z"_s, u"'2026-11-21T09:00:00Z"_s);
        row("a month and a year", u"Nov 26"_s, u"'Nov 26"_s);
        row("a day and a month", u"1-january"_s, u"'1-january"_s);
        row("a time", u"9:30 PM"_s, u"'9:30 PM"_s);
        row("a day and a time", u"26 September 2026, 9:30 p.m."_s, u"'26 September 2026, 9:30 p.m."_s);
        row("a date in Japanese", u"2026年11月21日"_s, u"'2026年11月21日"_s);
        row("an exponent", u"12E3"_s, u"'12E3"_s);
        row("money", u"$5.00"_s, u"'$5.00"_s);
        row("in brackets", u"(5)"_s, u"'(5)"_s);
        row("12 digits", u"123456789012"_s, u"'123456789012"_s);
        row("Thai digits", u"๐๐๗"_s, u"'๐๐๗"_s);
        row("11 digits", u"12345678901"_s, u"12345678901"_s);
        row("a reason's number", u"4853"_s, u"4853"_s);
        row("nought", u"0"_s, u"0"_s);
        row("a name with digits", u"dspt_007"_s, u"dspt_007"_s);
        row("letters and digits", u"E10"_s, u"E10"_s);
        row("a month alone", u"May"_s, u"May"_s);
        row("a sentence", u"3 parcels"_s, u"3 parcels"_s);
        row("tags", u"007; 1-2"_s, u"007; 1-2"_s);
        row("apostrophe", u"'tis"_s, u"''tis"_s);
        row("apostrophe before a formula", u"'=1"_s, u"''=1"_s);
        row("apostrophe before a number", u"'007"_s, u"''007"_s);
        row("apostrophe in a part", u"a;'b"_s, u"a;''b"_s);
        row("apostrophe inside", u"don't"_s, u"don't"_s);
    }
    void numbersAndDatesAreText() { checkCell(); }
    void carriageReturns()
    {
        // A lone one is made visible, so that no reader takes it for the end of a record.
        QCOMPARE(cellText(u"a\rb"_s), u"a⟦U+000D⟧b"_s);
        QCOMPARE(cellText(u"a\r\nb"_s), u"a\nb"_s);
    }
    void anyTextComesBack()
    {
        QRandomGenerator random(20261122);
        const QString alphabet = u"=+-@ ,;\"'\t\n\r\u200b\u202e\uff1d漢ก👩ab0"_s;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(12); i >= 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            const auto read = test::readCsv(fieldOf(text));
            QVERIFY2(read && read->size() == 1 && read->first().size() == 1, qPrintable(text));
            const QString back = read->first().first();
            QCOMPARE(back, QString::fromUtf8(cellText(text).toUtf8()));
            QCOMPARE(test::unguarded(cellText(text)), visibleText(text, true));
            const QStringList cells = back.split(QRegularExpression(u"[;\t\n]"_s));
            for (const QString &cell : cells) {
                const QString start = cell.trimmed().normalized(QString::NormalizationForm_KC);
                QVERIFY2(start.isEmpty() || !u"=+-@"_s.contains(start.front()), qPrintable(text));
            }
        }
    }

    void everyFieldComesBack()
    {
        DisputeIndex index;
        DisputeRow thb = aRow(u"dspt_1"_s);
        thb.paymentIntent = u"pi_1"_s;
        thb.closedMs = thb.createdMs + 1000;
        thb.documents = 3;
        DisputeRow jpy = aRow(u"dspt_2"_s, u"won"_s, -128000, u"JPY"_s);
        jpy.missingMs = testNow().toMSecsSinceEpoch();
        DisputeRow strange = aRow(u"=HYPERLINK(1)"_s, u"@status"_s, 77, u"X\"Y"_s);
        strange.charge = u"-2+3"_s;
        strange.reasonCode = u"日本語, \"理由\"\nสินค้า"_s;
        upsertRows(index, m_account, Mode::Live, u"Siam, Goods"_s, {thb, jpy, strange});
        index.setDraft(m_account, u"dspt_2"_s, true);
        Triage noted;
        noted.account = m_account;
        noted.disputeId = u"dspt_1"_s;
        noted.decided = true;
        noted.decidedAt = testNow();
        noted.note = u"=note, of ours"_s;
        noted.tags = {u"1-2"_s};
        noted.assignee = u"007"_s;
        index.setTriage({noted});
        const auto file = written(index, everyCsvField());
        QCOMPARE(file.size(), 4);
        const auto cell = [&](int line, CsvField field) { return file.at(line).at(int(field)); };
        QCOMPARE(cell(1, CsvField::Id), u"dspt_1"_s);
        QCOMPARE(cell(1, CsvField::Account), u"Siam, Goods"_s);
        QCOMPARE(cell(1, CsvField::Provider), u"Omise"_s);
        QCOMPARE(cell(1, CsvField::Mode), u"live"_s);
        QCOMPARE(cell(1, CsvField::Due), u"2026-11-21T11:00:00Z"_s);
        QCOMPARE(cell(1, CsvField::DueSource), u"estimate"_s);
        QCOMPARE(cell(1, CsvField::Amount), u"12450.00"_s);
        QCOMPARE(cell(1, CsvField::AmountMinor), u"1245000"_s);
        QCOMPARE(cell(1, CsvField::Currency), u"THB"_s);
        QCOMPARE(cell(1, CsvField::Status), u"Open"_s);
        QCOMPARE(cell(1, CsvField::StatusCode), u"open"_s);
        QCOMPARE(cell(1, CsvField::Stage), u"Needs response"_s);
        QCOMPARE(cell(1, CsvField::Reason), reasonText(u"goods_or_services_not_provided"_s));
        QCOMPARE(cell(1, CsvField::ReasonCode), u"goods_or_services_not_provided"_s);
        QCOMPARE(cell(1, CsvField::PaymentIntent), u"pi_1"_s);
        QCOMPARE(cell(1, CsvField::Created), u"2026-11-14T11:00:00Z"_s);
        QCOMPARE(cell(1, CsvField::Closed), u"2026-11-14T11:00:01Z"_s);
        QCOMPARE(cell(1, CsvField::Documents), u"3"_s);
        QCOMPARE(cell(1, CsvField::AsOf), u"2026-11-21T01:59:56Z"_s);
        QCOMPARE(cell(1, CsvField::GoneSeen), QString());
        QCOMPARE(cell(2, CsvField::GoneSeen), u"2026-11-21T02:00:00Z"_s);
        QCOMPARE(cell(2, CsvField::Amount), u"-128000"_s); // a number stays one, whatever its sign
        QCOMPARE(cell(2, CsvField::Draft), u"yes"_s);
        QCOMPARE(cell(1, CsvField::Decided), u"yes"_s);
        QCOMPARE(cell(1, CsvField::DecidedAt), u"2026-11-21T02:00:00Z"_s);
        QCOMPARE(cell(2, CsvField::DecidedAt), QString());
        QCOMPARE(cell(1, CsvField::Tags), u"'1-2"_s);
        QCOMPARE(cell(1, CsvField::Assignee), u"'007"_s);
        for (const QStringList &line : file)
            QVERIFY(
                line.filter(u"note, of ours"_s).isEmpty()); // what was noted for oneself goes into no file for others
        QCOMPARE(cell(2, CsvField::Decided), QString());
        QCOMPARE(cell(2, CsvField::Due), QString());
        QCOMPARE(cell(3, CsvField::Id), u"'=HYPERLINK(1)"_s);
        QCOMPARE(cell(3, CsvField::Amount), QString()); // nobody knows its decimals
        QCOMPARE(cell(3, CsvField::AmountMinor), u"77"_s);
        QCOMPARE(cell(3, CsvField::Currency), u"X\"Y"_s);
        QCOMPARE(cell(3, CsvField::StatusCode), u"'@status"_s);
        QCOMPARE(cell(3, CsvField::Charge), u"'-2+3"_s);
        QCOMPARE(cell(3, CsvField::ReasonCode), u"日本語, \"理由\"\nสินค้า"_s);
        for (const QString &title : file.first())
            QVERIFY(!title.isEmpty());
        QCOMPARE(QSet<QString>(file.first().cbegin(), file.first().cend()).size(), file.first().size());
    }

    void columnsOfTheViewInTheirOrder()
    {
        using F = CsvField;
        QCOMPARE(csvFieldsOf({Model::DisputeId, Model::Amount, Model::Due}),
            (QList<F>{F::Id, F::Amount, F::AmountMinor, F::Currency, F::Due, F::DueSource}));
        QCOMPARE(csvFieldsOf({Model::Status, Model::DraftMark}),
            (QList<F>{F::Status, F::StatusCode, F::Draft, F::Decided, F::DecidedAt}));
        QCOMPARE(csvFieldsOf({Model::Currency, Model::Amount}), (QList<F>{F::Currency, F::Amount, F::AmountMinor}));
        QList<int> all;
        for (int column = 0; column < Model::ColumnCount; ++column) {
            QVERIFY2(!csvFieldsOf({column}).isEmpty(), qPrintable(Model::columnKey(column)));
            all.append(column);
        }
        const QList<F> fields = csvFieldsOf(all);
        QCOMPARE(QSet<F>(fields.cbegin(), fields.cend()).size(), fields.size());
    }

    void anotherWordWithEachRow()
    {
        DisputeIndex index;
        QList<DisputeRow> rows;
        for (int i = 0; i < 5000; ++i) {
            rows.append(aRow(u"d%1"_s.arg(i)));
            rows.last().reasonCode = u"word_%1"_s.arg(i);
        }
        upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
        const auto file = written(index, {CsvField::Id, CsvField::Reason});
        QCOMPARE(file.size(), 5001);
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(file.at(i + 1), (QStringList{u"d%1"_s.arg(i), u"Word %1"_s.arg(i)}));
    }
};

QTEST_GUILESS_MAIN(TestCsvRows)
#include "tst_csvrows.moc"
