#include "models/domain/evidence.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace disputedesk;
using namespace Qt::StringLiterals;

/// The 27 fields, and evidence as JSON.
class tst_Evidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twentySevenFieldsNineFiles()
    {
        QCOMPARE(evidenceFields().size(), size_t(27));
        QSet<QString> names;
        int files = 0;
        for (const EvidenceField &field : evidenceFields()) {
            names.insert(field.name);
            files += field.isFile ? 1 : 0;
            QCOMPARE(evidenceField(field.name), &field);
            QVERIFY(!(field.isFile && field.isLong));
        }
        QCOMPARE(names.size(), 27);
        QCOMPARE(files, 9);
        QVERIFY(!evidenceField(u"Shipping_date"_s));
        QVERIFY(!evidenceField({}));
    }

    void productTypesKeepTheirNames()
    {
        for (const ProductType type : {ProductType::Physical, ProductType::Digital, ProductType::Service})
            QCOMPARE(productTypeFromName(productTypeName(type)), type);
        QVERIFY(productTypeName(ProductType::Unset).isEmpty());
        QCOMPARE(productTypeFromName(u"physical"_s), ProductType::Unset);
        QCOMPARE(productTypeFromName({}), ProductType::Unset);
    }

    void jsonAndBack()
    {
        const Evidence evidence{{u"receipt"_s, u"file_1"_s}, {u"customer_name"_s, u"สมชาย \"x\"\n"_s}, {u"a"_s, {}}};
        const auto back = parseEvidence(evidenceJson(evidence));
        QVERIFY(back);
        QCOMPARE(*back, evidence);
        QVERIFY(evidenceJson({}).isEmpty());
        QCOMPARE(parseEvidence({}), Evidence());
        QCOMPARE(evidenceJson({{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}}), QByteArray("{\"a\":\"1\",\"b\":\"2\"}"));
    }

    void otherJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("{\"receipt\":1}");
        QTest::newRow("null") << QByteArray("{\"receipt\":null}");
        QTest::newRow("half") << QByteArray("{\"receipt\":\"x");
    }
    void otherJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseEvidence(json));
    }

    void omiseAnswersByMessage()
    {
        QVERIFY(!answersByEvidence(ProviderKind::Omise));
        QVERIFY(answersByEvidence(ProviderKind::WooshPay));
        QVERIFY(answersByEvidence(ProviderKind::Stripe));
    }
};

QTEST_APPLESS_MAIN(tst_Evidence)
#include "tst_evidence.moc"
