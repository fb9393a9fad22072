#include "models/domain/datafile.h"
#include "models/domain/evidenceguide.h"
#include "models/domain/reasonbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

namespace {
QJsonObject shipped() { return QJsonDocument::fromJson(shippedBytes(u":/disputedesk/reasons.json"_s)).object(); }

Dispute withCode(const QString &code, const QString &network = {})
{
    Dispute dispute;
    dispute.provider = ProviderKind::WooshPay;
    dispute.reasonCode = dispute.networkCode = code;
    dispute.network = network;
    return dispute;
}
} // namespace

/// The shipped book against the contract's map, and which category a dispute gets.
class tst_ReasonBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mapIsTheContracts()
    {
        QFile file(QStringLiteral(DISPUTEDESK_SOURCE_DIR "/tests/data/contracts/network-reason-codes.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject networks = QJsonDocument::fromJson(file.readAll()).object();
        QSet<QString> wanted;
        for (auto network = networks.begin(); network != networks.end(); ++network) {
            const QJsonObject categories = network.value().toObject();
            for (auto category = categories.begin(); category != categories.end(); ++category)
                for (const QJsonValue &code : category.value().toArray())
                    wanted.insert(network.key() + u' ' + code.toString() + u' ' + category.key());
        }
        QSet<QString> mine;
        for (const ReasonMeaning &meaning : ReasonBook::standard().all())
            mine.insert(meaning.network + u' ' + meaning.code + u' ' + meaning.category);
        QVERIFY(wanted.size() > 100);
        QCOMPARE(mine - wanted, QSet<QString>());
        QCOMPARE(wanted - mine, QSet<QString>());
    }

    void everyRowNamesAKnownCategory()
    {
        const ReasonBook &book = ReasonBook::standard();
        for (const ReasonMeaning &meaning : book.all()) {
            QVERIFY2(book.ofCategory(meaning.category), qPrintable(meaning.code));
            QVERIFY(!meaning.text.isEmpty());
        }
        for (const QJsonValue &word : shipped().value("words"_L1).toArray())
            QVERIFY(book.ofCategory(book.ofWord(word.toObject().value("word"_L1).toString())->category));
        // Every table of evidence belongs to a category that has words.
        for (const QString &category : EvidenceGuide::standard().categories())
            QVERIFY2(book.ofCategory(category), qPrintable(category));
    }

    void aCodeOfOneMeaning()
    {
        const ReasonFinding found = categoryOf(withCode(u"10.4"_s), {}, ReasonBook::standard());
        QCOMPARE(found.category, u"fraudulent"_s);
        QVERIFY(!found.isAmbiguous());
        QVERIFY(!found.chosen);
        // The agent's choice is for open questions only.
        QCOMPARE(categoryOf(withCode(u"10.4"_s), u"duplicate"_s, ReasonBook::standard()).category, u"fraudulent"_s);
    }
    void anAmbiguousCodeIsLeftToTheAgent()
    {
        const ReasonBook &book = ReasonBook::standard();
        ReasonFinding found = categoryOf(withCode(u"4863"_s), {}, book);
        QVERIFY(found.isAmbiguous());
        QVERIFY(found.category.isEmpty());
        QCOMPARE(QSet<QString>(found.choices.begin(), found.choices.end()),
            (QSet<QString>{u"unrecognized"_s, u"general"_s}));
        found = categoryOf(withCode(u"4863"_s), u"general"_s, book);
        QCOMPARE(found.category, u"general"_s);
        QVERIFY(found.chosen);
        // Told by the network it is no question.
        QCOMPARE(categoryOf(withCode(u"4863"_s, u"mastercard"_s), {}, book).category, u"unrecognized"_s);
    }
    void anUnknownCodeIsGeneral()
    {
        const ReasonBook &book = ReasonBook::standard();
        const ReasonFinding found = categoryOf(withCode(u"77.77"_s), {}, book);
        QCOMPARE(found.category, u"general"_s);
        QVERIFY(found.choices.isEmpty());
        QCOMPARE(categoryOf(withCode(u"77.77"_s), u"duplicate"_s, book).category, u"duplicate"_s);
        QCOMPARE(categoryOf(withCode(u"77.77"_s), u"no_such"_s, book).category, u"general"_s);
    }
    void stripesWordIsACategory()
    {
        Dispute dispute;
        dispute.provider = ProviderKind::Stripe;
        dispute.reasonCode = u"product_not_received"_s;
        QCOMPARE(categoryOf(dispute, u"duplicate"_s, ReasonBook::standard()).category, u"product_not_received"_s);
    }

    void brokenBooksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto with = [](const QString &list, const QJsonObject &row) {
            QJsonObject root = shipped();
            QJsonArray rows = root.value(list).toArray();
            rows.append(row);
            root.insert(list, rows);
            return QJsonDocument(root).toJson();
        };
        QTest::newRow("nothing") << QByteArray() << u"no codes"_s;
        QTest::newRow("category twice") << with(
            u"categories"_s, {{u"category"_s, u"general"_s}, {u"text"_s, u"x"_s}, {u"advice"_s, u"y"_s}})
                                        << u"general"_s;
        QTest::newRow("no advice") << with(u"categories"_s, {{u"category"_s, u"new"_s}, {u"text"_s, u"x"_s}})
                                   << u"new"_s;
        QTest::newRow("no text") << with(u"words"_s, {{u"word"_s, u"w"_s}}) << u"words"_s;
        QTest::newRow("word in no category")
            << with(u"words"_s, {{u"word"_s, u"w"_s}, {u"text"_s, u"x"_s}, {u"category"_s, u"zz"_s}}) << u"w stands"_s;
        QTest::newRow("code twice") << with(u"codes"_s,
            {{u"network"_s, u"visa"_s}, {u"code"_s, u"10.4"_s}, {u"text"_s, u"x"_s}, {u"category"_s, u"general"_s}})
                                    << u"10.4"_s;
        QTest::newRow("code without network")
            << with(u"codes"_s, {{u"code"_s, u"99"_s}, {u"text"_s, u"x"_s}, {u"category"_s, u"general"_s}}) << u"99"_s;
    }
    void brokenBooksAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto book = ReasonBook::parse(json);
        QVERIFY(!book);
        QVERIFY2(book.error().contains(says), qPrintable(book.error()));
    }
};

QTEST_GUILESS_MAIN(tst_ReasonBook)
#include "tst_reasonbook.moc"
