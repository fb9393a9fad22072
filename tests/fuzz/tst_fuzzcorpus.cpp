#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/mutate.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::fuzz;
using disputedesk::test::proof;
using disputedesk::test::soaked;

namespace {
struct Target {
    const char *name; ///< folder of tests/data/fuzz
    int (*run)(const uint8_t *, size_t);
    const char *shows; ///< of safety.md
};

constexpr Target kTargets[] = {
    {"omise", fuzzOmise, "F12 D1 D2 D3 D8 D9"},
    {"wooshpay", fuzzWooshPay, "F12 D1 D2 D3 D8 D9"},
    {"stripe", fuzzStripe, "F12 D1 D2 D3 D8 D9"},
    {"page", fuzzPage, "F12 D1 D2 D8 N7"},
    {"query", fuzzQuery, "D8"},
    {"csv", fuzzCsv, "D5 D6"},
    {"display", fuzzDisplay, "D5 D7 D9 K2"},
    {"httptime", fuzzHttpTime, "N5"},
    {"metadata", fuzzMetadata, "F12 D8"},
};

/// What was broken by `bytes`; empty: nothing.
QString told(const Target &target, const QByteArray &bytes)
{
    try {
        (void)target.run(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    } catch (const Broken &broken) {
        return QString::fromUtf8(broken.what()) + u" by "_s + QString::fromLatin1(bytes.toBase64());
    }
    return {};
}
} // namespace

/// Every input that fuzzing found worth keeping, and damage to each of them, through every target.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingBreaks_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < int(std::size(kTargets)); ++number)
            QTest::newRow(kTargets[number].name) << number;
    }
    void nothingBreaks()
    {
        QFETCH(int, number);
        const Target &target = kTargets[number];
        const QDir folder(QStringLiteral(DISPUTEDESK_TEST_DATA "/fuzz/") + QString::fromLatin1(target.name));
        QList<QByteArray> inputs;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            inputs += file.readAll();
            const QString broken = told(target, inputs.last());
            QVERIFY2(broken.isEmpty(), qPrintable(name + u": "_s + broken));
        }
        QVERIFY2(inputs.size() >= 10, "a corpus that is no corpus");
        const int changes = soaked(700, 70'000); // of a target, shared out over its files
        Mutator mutator(20261122 + quint32(number));
        int runs = 0;
        for (; runs < changes; ++runs) {
            const QByteArray bytes = mutator.changed(inputs.at(runs % inputs.size()), inputs);
            const QString broken = told(target, bytes);
            QVERIFY2(broken.isEmpty(), qPrintable(broken));
        }
        proof(target.shows,
            u"%1: %2 fuzzed inputs and %3 changes of them, 0 broken promises"_s.arg(QLatin1StringView(target.name))
                .arg(inputs.size())
                .arg(runs));
    }
    /// A target that could not fail would prove nothing.
    void aBrokenPromiseIsTold()
    {
        const Target liar{"liar",
            [](const uint8_t *, size_t size) {
                require(size < 3, "three bytes");
                return 0;
            },
            ""};
        QVERIFY(told(liar, "ab").isEmpty());
        QVERIFY(told(liar, "abc").contains("three bytes"_L1));
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
