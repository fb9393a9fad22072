#include "models/domain/draft.h"
#include "models/domain/secret.h"

#include <QDebug>
#include <QRegularExpression>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
template <typename T>
concept Streams = requires(QDebug debug, const T &value)
{
    debug << value;
};
template <typename T>
concept Compares = requires(const T &a, const T &b)
{
    a == b;
};
} // namespace

/// A key that cannot slip out by accident (K2), and when a draft counts as one.
class tst_Secret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void doesNotConvertStreamOrCompare()
    {
        QVERIFY((!std::is_convertible_v<Secret, QByteArray>));
        QVERIFY((!std::is_convertible_v<Secret, QString>));
        QVERIFY((!std::is_convertible_v<QByteArray, Secret>));
        QVERIFY((!std::is_convertible_v<Secret, bool>));
        QVERIFY(!Streams<Secret>);
        QVERIFY(!Compares<Secret>);
        QVERIFY(Streams<QByteArray> && Compares<QByteArray>); // the probes themselves can tell
    }
    void revealsWhatItWasGiven()
    {
        QVERIFY(Secret().isEmpty());
        const Secret secret("skey_test_x");
        QVERIFY(!secret.isEmpty());
        QCOMPARE(secret.reveal(), QByteArray("skey_test_x"));
    }
    void draftIsEmptyUntilAPersonWouldMissIt()
    {
        QVERIFY(Draft().isEmpty());
        Draft deadlineOnly;
        deadlineOnly.agentsDeadline = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        deadlineOnly.metadata = {{u"server"_s, MetadataType::Text, u"x"_s}};
        QVERIFY(deadlineOnly.isEmpty());
        Draft message;
        message.message = u" "_s;
        QVERIFY(!message.isEmpty());
        Draft cleared;
        cleared.metadataEdited = true; // all rows removed is an edit too
        QVERIFY(!cleared.isEmpty());
        Draft file;
        file.files.append(DraftFile{});
        QVERIFY(!file.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
