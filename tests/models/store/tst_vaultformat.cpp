#include "models/domain/passphrase.h"
#include "models/store/vaultformat.h"
#include "tests/support/proof.h"

#include <QTest>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::proof;

namespace {
constexpr vault::Cost kCheap{1, 8 * 1024};
constexpr qsizetype kChecksum = 32;
constexpr qsizetype kPassesAt = 12;
constexpr qsizetype kMemoryAt = 16;

vault::Entries someEntries()
{
    vault::Entries entries;
    entries.emplace("provider/a", Secret("skey_test_one"));
    entries.emplace("cache/a", Secret(QByteArray(44, 'k')));
    entries.emplace("provider/b", Secret());
    entries.emplace("cache/b", Secret(QByteArray("\0\xff\n", 3)));
    return entries;
}

bool same(const vault::Entries &a, const vault::Entries &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const auto &x, const auto &y) { return x.first == y.first && x.second.reveal() == y.second.reveal(); });
}

/// As somebody would who may write the file but does not know the passphrase.
QByteArray summedAnew(QByteArray file)
{
    file.chop(kChecksum);
    QByteArray sum(kChecksum, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()),
        reinterpret_cast<const unsigned char *>(file.constData()), size_t(file.size()), nullptr, 0);
    return file + sum;
}

/// What a program that was given this file would end with.
std::optional<vault::Entries> openWhole(const QByteArray &file, const Secret &passphrase)
{
    const auto head = vault::headOf(file);
    if (!head)
        return std::nullopt;
    HeldBytes key(vault::kKeyBytes);
    if (vault::unlock(*head, passphrase, key) != vault::Unlock::Opened)
        return std::nullopt;
    return vault::opened(*head, key, file);
}
} // namespace

/// The bytes of a vault: what was sealed opens, and nothing else does.
class TestVaultFormat : public QObject {
    Q_OBJECT

    const Secret m_passphrase = passphraseOf(u"correct horse"_s);

    QByteArray aFile(const vault::Entries &entries = someEntries()) const
    {
        const auto made = vault::newHead(kCheap, m_passphrase);
        return vault::sealed(made->first, made->second, entries);
    }

private Q_SLOTS:
    void whatWasSealedOpens()
    {
        vault::Entries many = someEntries();
        for (int i = 0; i < 500; ++i)
            many.emplace("provider/" + QByteArray::number(i), Secret(QByteArray(i, char('a' + i % 26))));
        for (const vault::Entries &entries : {vault::Entries(), someEntries(), many}) {
            const QByteArray file = aFile(entries);
            const auto found = openWhole(file, m_passphrase);
            QVERIFY(found && same(*found, entries));
            QVERIFY(!openWhole(file, passphraseOf(u"correct horsf"_s)));
            for (const auto &[name, value] : entries) {
                QVERIFY(!file.contains(name));
                QVERIFY(value.reveal().size() < 8 || !file.contains(value.reveal()));
            }
        }
        QVERIFY(aFile() != aFile()); // salt, key and nonces of its own each time
    }

    /// Once by chance, once by somebody who makes the checksum fit again.
    void noByteMayDiffer()
    {
        const auto made = vault::newHead(kCheap, m_passphrase);
        const QByteArray file = vault::sealed(made->first, made->second, someEntries());
        const qsizetype head = made->first.bytes.size();
        int refused = 0;
        for (qsizetype at = 0; at < file.size(); ++at)
            for (const char bit : {char(1), char(0x80)}) {
                QByteArray flipped = file;
                flipped[at] = char(flipped.at(at) ^ bit);
                QVERIFY2(!bool(vault::headOf(flipped)), qPrintable(u"byte %1"_s.arg(at)));
                QVERIFY(!vault::opened(made->first, made->second, flipped));
                ++refused;
                if (at >= file.size() - kChecksum)
                    continue;
                flipped = summedAnew(flipped);
                // Behind the head the vault's key stays what it is: nothing has to be derived for it.
                const bool opens = at < head ? bool(openWhole(flipped, m_passphrase))
                                             : bool(vault::opened(made->first, made->second, flipped));
                QVERIFY2(!opens, qPrintable(u"byte %1, summed anew"_s.arg(at)));
                ++refused;
            }
        QVERIFY(openWhole(summedAnew(file), m_passphrase)); // the tool is right
        proof("REST K1",
            u"a vault of %1 bytes: %2 changes of one bit, with and without a fitting checksum, %2 refused"_s
                .arg(file.size())
                .arg(refused));
    }

    void noByteMayBeMissingOrTooMany()
    {
        const auto made = vault::newHead(kCheap, m_passphrase);
        const QByteArray file = vault::sealed(made->first, made->second, someEntries());
        for (qsizetype size = 0; size < file.size(); ++size) {
            QVERIFY(!bool(vault::headOf(file.first(size))));
            QVERIFY(!vault::opened(made->first, made->second, file.first(size)));
            if (size > kChecksum) // cut off, and made to fit again
                QVERIFY(!vault::opened(made->first, made->second, summedAnew(file.first(size))));
        }
        QVERIFY(!openWhole(file + 'x', m_passphrase));
        QVERIFY(!openWhole(summedAnew(file + QByteArray(16, '\0')), m_passphrase));
        QVERIFY(!openWhole(summedAnew(QByteArray(vault::kMostBytes + 1, 'x')), m_passphrase));
        proof("REST", u"a vault cut off at each of %1 lengths: none opens"_s.arg(file.size()));
    }

    /// A file must not make the program take all memory, or hours: it is refused before anything is derived.
    void hostileParametersAreRefused()
    {
        int refused = 0;
        const QByteArray file = aFile();
        const auto with = [&file](qsizetype at, quint32 number) {
            QByteArray changed = file;
            qToLittleEndian(number, changed.data() + at);
            return summedAnew(changed);
        };
        for (const quint32 passes : {0U, 11U, 1000U, 0x7fffffffU, 0xffffffffU}) {
            QVERIFY(!bool(vault::headOf(with(kPassesAt, passes))));
            ++refused;
        }
        for (const quint32 kibibytes : {0U, 1U, 8U * 1024 - 1, 1024U * 1024 + 1, 64U * 1024 * 1024, 0xffffffffU}) {
            QVERIFY(!bool(vault::headOf(with(kMemoryAt, kibibytes))));
            ++refused;
        }
        QVERIFY(vault::headOf(with(kPassesAt, 10)));
        QVERIFY(vault::headOf(with(kMemoryAt, 1024 * 1024)));
        QVERIFY(vault::isBearable({}));
        proof("REST",
            u"%1 vaults that ask for no, too much or endless work (64 GiB, 2^32 passes): refused unasked"_s.arg(
                refused));
    }

    /// Entries are sealed as one: none can be dropped, doubled or brought from elsewhere.
    void partsOfTwoVaultsMakeNone()
    {
        const auto made = vault::newHead(kCheap, m_passphrase);
        const QByteArray one = vault::sealed(made->first, made->second, someEntries());
        const QByteArray other = aFile(); // same passphrase and entries, another vault
        QCOMPARE(one.size(), other.size());
        const qsizetype head = made->first.bytes.size();
        QVERIFY(!openWhole(summedAnew(one.first(head) + other.sliced(head)), m_passphrase));
        QVERIFY(!openWhole(summedAnew(other.first(head) + one.sliced(head)), m_passphrase));
        // Another sealed key before the same salt, and so on: each part of the head alone.
        for (const auto &[from, to] : {std::pair<qsizetype, qsizetype>(kPassesAt + 8, 36), {36, head}}) {
            QByteArray mixed = one;
            mixed.replace(from, to - from, other.sliced(from, to - from));
            QVERIFY(!openWhole(summedAnew(mixed), m_passphrase));
        }
        // Blocks of what is sealed, exchanged or cut out.
        QByteArray swapped = one;
        swapped.replace(head + 24, 16, one.sliced(head + 40, 16)).replace(head + 40, 16, one.sliced(head + 24, 16));
        QVERIFY(swapped != one && !openWhole(summedAnew(swapped), m_passphrase));
        QVERIFY(!openWhole(summedAnew(QByteArray(one).remove(head + 24, 16)), m_passphrase));
        proof("REST", u"parts of two vaults with one passphrase put together: 0 open"_s);
    }

    /// The same letters from another keyboard, and what no keyboard should make fail.
    void passphrases()
    {
        const QString composed = u"caf\u00e9 \u1e69 \uac00 \u0e17\u0e35\u0e48"_s;
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        QCOMPARE(passphraseOf(composed).reveal(), passphraseOf(decomposed).reveal());
        const QString marks = u"s\u0323\u0307"_s, otherOrder = u"s\u0307\u0323"_s; // two marks, in either order
        QCOMPARE(passphraseOf(marks).reveal(), passphraseOf(otherOrder).reveal());
        const QStringList all{composed, u"correct horse "_s, u" correct horse"_s, u"Correct horse"_s, QString(),
            QString(100'000, u'x'), QString(100'001, u'x'), u"\u0000correct"_s, u"𝄞𝄞𝄞𝄞"_s};
        for (const QString &typed : all) {
            const auto made = vault::newHead(kCheap, passphraseOf(typed));
            const QByteArray file = vault::sealed(made->first, made->second, {});
            for (const QString &tried : all)
                QCOMPARE(bool(openWhole(file, passphraseOf(tried))), tried == typed);
        }
        using enum PassphraseProblem;
        QCOMPARE(passphraseProblem({}), TooShort);
        QCOMPARE(passphraseProblem(u"1234567"_s), TooShort);
        QCOMPARE(passphraseProblem(u"12345678"_s), None);
        QCOMPARE(passphraseProblem(u"e\u0301e\u0301e\u0301e\u0301"_s), TooShort); // four letters
        QCOMPARE(passphraseProblem(u"𝄞𝄞𝄞𝄞"_s), TooShort);
        QCOMPARE(passphraseProblem(QString(1024, u'x')), None);
        QCOMPARE(passphraseProblem(QString(1025, u'x')), TooLong);
    }
};

QTEST_APPLESS_MAIN(TestVaultFormat)
#include "tst_vaultformat.moc"
