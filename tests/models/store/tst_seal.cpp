#include "models/store/seal.h"
#include "tests/support/proof.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::proof;

/// What is sealed opens whole where it was sealed for, and nowhere and nothing else.
class TestSeal : public QObject {
    Q_OBJECT

    const QUuid m_account = QUuid::fromString(u"{11111111-2222-4333-8444-555555555555}"_s);
    const SealKey m_key = SealKey::random();
    static constexpr SealPlace kPlace{SealedColumn::Row, "dspt_1"};

    static std::string sealed(Seal &seal, SealPlace place, std::string_view first, std::string_view second = {})
    {
        std::string into = "what was there before";
        seal.seal(place, first, second, into);
        return into;
    }
    static bool opens(Seal &seal, SealPlace place, std::string_view bytes)
    {
        std::string into = "before";
        const bool opened = seal.open(place, bytes, into).has_value();
        return opened || into != "before"; // a refusal leaves nothing behind
    }

private Q_SLOTS:
    void whatGoesInComesOut_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("both") << QByteArray("search\ntext") << QByteArray("a reason");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("first") << QByteArray("x") << QByteArray();
        QTest::newRow("second") << QByteArray() << QByteArray("y");
        QTest::newRow("zeros") << QByteArray(7, '\0') << QByteArray(3, '\0');
        QTest::newRow("large") << QByteArray(3'000'000, 'l') << QByteArray(70'000, 's');
    }
    void whatGoesInComesOut()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        Seal seal(m_key, 3, m_account), again(*SealKey::fromSecret(m_key.toSecret()), 3, m_account);
        const std::string bytes = sealed(seal, kPlace, first.toStdString(), second.toStdString());
        QCOMPARE(bytes.size(), size_t(first.size() + second.size()) + Seal::kOverhead);
        std::string into = "before";
        const auto length = again.open(kPlace, bytes, into);
        QVERIFY(length.has_value());
        QCOMPARE(qsizetype(*length), first.size());
        QCOMPARE(QByteArray::fromStdString(into), "before" + first + second);
        QVERIFY(again.holds(bytes, first.toStdString(), second.toStdString()));
    }

    /// What is met again is compared with what is sealed, at every byte, and where one text ends and the next begins.
    void onlyTheSameTextsAreHeld()
    {
        Seal seal(m_key, 3, m_account), other(SealKey::random(), 3, m_account);
        const std::string first(700, 'a'), second(90, 'b');
        const std::string bytes = sealed(seal, kPlace, first, second);
        QVERIFY(seal.holds(bytes, first, second) && !other.holds(bytes, first, second));
        const std::string all = first + second;
        for (size_t at = 0; at < all.size(); ++at) {
            std::string changed = all;
            changed[at] = char(changed[at] ^ 1);
            const std::string_view texts = changed;
            QVERIFY2(!seal.holds(bytes, texts.substr(0, first.size()), texts.substr(first.size())),
                qPrintable(QString::number(at)));
        }
        for (size_t length = 0; length <= all.size(); ++length)
            QCOMPARE(seal.holds(bytes, all.substr(0, length), all.substr(length)), length == first.size());
        QVERIFY(!seal.holds(bytes, first, second + 'b') && !seal.holds(bytes, first.substr(1), second));
        QVERIFY(!seal.holds({}, {}, {}) && !seal.holds(std::string_view(bytes).substr(0, 40), {}, {}));
        QVERIFY(seal.holds(sealed(seal, kPlace, {}, {}), {}, {}));
    }

    void aFlippedBitIsRefused()
    {
        Seal seal(m_key, 3, m_account);
        const std::string bytes = sealed(seal, kPlace, "search text", "reason");
        QVERIFY(opens(seal, kPlace, bytes));
        int refused = 0;
        for (size_t at = 0; at < bytes.size(); ++at)
            for (int bit = 0; bit < 8; ++bit, ++refused) {
                std::string flipped = bytes;
                flipped[at] = char(flipped[at] ^ (1 << bit));
                QVERIFY2(!opens(seal, kPlace, flipped), qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
            }
        for (size_t length = 0; length < bytes.size(); ++length, ++refused)
            QVERIFY(!opens(seal, kPlace, std::string_view(bytes).substr(0, length)));
        QVERIFY(!opens(seal, kPlace, bytes + '\0'));
        QVERIFY(!opens(seal, kPlace, std::string(200, '\0')));
        proof("REST", u"%1 changed or cut seals, 0 opened"_s.arg(refused + 2));
    }

    void anotherPlaceIsRefused()
    {
        Seal seal(m_key, 3, m_account);
        const std::string bytes = sealed(seal, kPlace, "search text", "reason");
        int refused = 0;
        const auto refuses = [&](Seal &by, SealPlace place) { return ++refused > 0 && !opens(by, place, bytes); };
        for (const std::string_view id : {"dspt_2", "dspt_", "dspt_11", "", "DSPT_1"})
            QVERIFY(refuses(seal, {SealedColumn::Row, id}));
        for (const SealedColumn column : {SealedColumn::Probe, SealedColumn::Details, SealedColumn::Change,
                 SealedColumn::Charge, SealedColumn::Document})
            QVERIFY(refuses(seal, {column, kPlace.id}));
        QUuid near = m_account;
        near.data4[7] ^= 1;
        Seal account(m_key, 3, near), schema(m_key, 4, m_account), key(SealKey::random(), 3, m_account);
        for (Seal *other : {&account, &schema, &key})
            QVERIFY(refuses(*other, kPlace));
        proof("REST P5",
            u"%1 seals in another row, column, account, schema or under another key, 0 opened"_s.arg(refused));
    }

    void noNonceComesTwice()
    {
        constexpr int kSeals = 100'000;
        QSet<QByteArray> nonces;
        nonces.reserve(kSeals);
        Seal seal(m_key, 3, m_account), second(m_key, 3, m_account);
        std::string bytes;
        for (int n = 0; n < kSeals; ++n) {
            if (n % 100 == 7)
                second = seal; // a copy, as another thread has it, takes none of ours
            Seal third(seal);
            (n % 2 ? seal : n % 4 ? second : third).seal(kPlace, "the same text", {}, bytes);
            nonces.insert(QByteArray(bytes.data(), 24));
        }
        QCOMPARE(nonces.size(), kSeals);
        proof("REST", u"%1 seals of one text, %2 nonces"_s.arg(kSeals).arg(nonces.size()));
    }

    void keysAreWholeOrNone()
    {
        QCOMPARE(m_key.toSecret().reveal().size(), 44);
        QVERIFY(m_key.toSecret().reveal() != SealKey::random().toSecret().reveal());
        for (const QByteArray &text :
            {QByteArray(), QByteArray(42, 'A'), QByteArray(31, 'k').toBase64(), QByteArray(33, 'k').toBase64(),
                QByteArray(44, '*'), QByteArray(32, 'k'), QByteArray(32, 'k').toBase64() + ' '})
            QVERIFY2(!SealKey::fromSecret(Secret(text)), text.constData());
    }
};

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
