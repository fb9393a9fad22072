#include "models/domain/datafile.h"
#include "models/domain/evidenceguide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

namespace {
constexpr ProductType kSold[] = {ProductType::Physical, ProductType::Digital, ProductType::Service};

QJsonObject contract()
{
    QFile file(QStringLiteral(DISPUTEDESK_SOURCE_DIR "/tests/data/contracts/evidence-by-reason.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}
QJsonObject shipped() { return QJsonDocument::fromJson(shippedBytes(u":/disputedesk/evidence.json"_s)).object(); }
QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(); }
} // namespace

/// The shipped table against the contract, and what a broken table is told.
class tst_EvidenceGuide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matrixIsTheContracts_data()
    {
        QTest::addColumn<QString>("category");
        const QJsonObject reasons = contract().value("by_reason"_L1).toObject();
        QVERIFY(reasons.size() >= 8);
        for (const QString &category : reasons.keys())
            QTest::newRow(qPrintable(category)) << category;
    }
    void matrixIsTheContracts()
    {
        QFETCH(QString, category);
        const QJsonObject table = contract().value("by_reason"_L1).toObject().value(category).toObject();
        for (const ProductType sold : kSold) {
            QStringList wanted;
            for (const QJsonValue &name : table.value(productTypeName(sold)).toArray())
                wanted.append(name.toString());
            QVERIFY(!wanted.isEmpty());
            QCOMPARE(EvidenceGuide::standard().expected(category, sold), wanted);
            for (const QString &name : wanted) {
                QVERIFY2(evidenceField(name), qPrintable(name));
                QVERIFY(EvidenceGuide::standard().applies(name, sold));
            }
        }
        QCOMPARE(EvidenceGuide::standard().tableOf(category), category);
    }
    void noTableMoreThanTheContract()
    {
        QStringList mine = EvidenceGuide::standard().categories();
        QStringList theirs = contract().value("by_reason"_L1).toObject().keys();
        mine.sort();
        theirs.sort();
        QCOMPARE(mine, theirs);
    }

    void unsetAsksForWhatAllShare()
    {
        const EvidenceGuide &guide = EvidenceGuide::standard();
        for (const QString &category : guide.categories()) {
            const QStringList shared = guide.expected(category, ProductType::Unset);
            for (const EvidenceField &field : evidenceFields()) {
                bool all = true;
                for (const ProductType sold : kSold)
                    all = all && guide.expected(category, sold).contains(field.name);
                QCOMPARE(shared.contains(field.name), all);
            }
        }
        for (const EvidenceField &field : evidenceFields())
            QVERIFY(guide.applies(field.name, ProductType::Unset));
    }
    void unknownCategoryUsesGeneral()
    {
        const EvidenceGuide &guide = EvidenceGuide::standard();
        QCOMPARE(guide.tableOf(u"noncompliant"_s), u"general"_s);
        for (const ProductType sold : kSold)
            QCOMPARE(guide.expected(u"brand_new"_s, sold), guide.expected(u"general"_s, sold));
    }
    void carrierIsForGoods()
    {
        const EvidenceGuide &guide = EvidenceGuide::standard();
        QVERIFY(guide.applies(u"shipping_carrier"_s, ProductType::Physical));
        QVERIFY(!guide.applies(u"shipping_carrier"_s, ProductType::Digital));
        QVERIFY(!guide.applies(u"shipping_carrier"_s, ProductType::Service));
        QVERIFY(guide.applies(u"customer_name"_s, ProductType::Physical)); // always useful
    }
    void lengthsAndLimits()
    {
        const EvidenceGuide &guide = EvidenceGuide::standard();
        for (const EvidenceField &field : evidenceFields())
            QCOMPARE(guide.maxChars(field.name), field.isFile ? 0 : field.isLong ? 20'000 : 5'000);
        for (const ProviderKind provider : {ProviderKind::WooshPay, ProviderKind::Stripe})
            QCOMPARE(guide.limits(provider), EvidenceLimits());
    }

    void brokenTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"general"_s;
        QTest::newRow("no json") << QByteArray("{") << u"general"_s;
        const auto with = [](const QString &category, const QJsonValue &table) {
            QJsonObject root = shipped();
            QJsonObject reasons = root.value("by_reason"_L1).toObject();
            reasons.insert(category, table);
            root.insert("by_reason"_L1, reasons);
            return bytes(root);
        };
        QJsonObject good = shipped().value("by_reason"_L1).toObject().value("duplicate"_L1).toObject();
        QJsonObject unknown = good;
        unknown.insert("offline_service"_L1, QJsonArray{u"shoe_size"_s});
        QTest::newRow("unknown field") << with(u"duplicate"_s, unknown) << u"shoe_size"_s;
        QJsonObject twice = good;
        twice.insert("offline_service"_L1, QJsonArray{u"receipt"_s, u"receipt"_s});
        QTest::newRow("twice") << with(u"duplicate"_s, twice) << u"twice"_s;
        QJsonObject two = good;
        two.remove("offline_service"_L1);
        QTest::newRow("two types") << with(u"duplicate"_s, two) << u"duplicate"_s;
        QJsonObject other = two;
        other.insert("rental"_L1, QJsonArray{u"receipt"_s});
        QTest::newRow("other type") << with(u"duplicate"_s, other) << u"offline_service"_s;
        QJsonObject noLength = shipped();
        QJsonObject lengths = noLength.value("max_chars"_L1).toObject();
        lengths.remove("customer_name"_L1);
        noLength.insert("max_chars"_L1, lengths);
        QTest::newRow("no length") << bytes(noLength) << u"customer_name"_s;
        QJsonObject noLimits = shipped();
        noLimits.remove("limits"_L1);
        QTest::newRow("no limits") << bytes(noLimits) << u"limits"_s;
    }
    void brokenTablesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto guide = EvidenceGuide::parse(json);
        QVERIFY(!guide);
        QVERIFY2(guide.error().contains(says), qPrintable(guide.error()));
    }
};

QTEST_GUILESS_MAIN(tst_EvidenceGuide)
#include "tst_evidenceguide.moc"
