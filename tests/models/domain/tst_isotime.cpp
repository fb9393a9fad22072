#include "models/domain/isotime.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
std::optional<qint64> plain(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return plainIsoMs({utf8.constData(), size_t(utf8.size())});
}
} // namespace

/// The quick reader of times against Qt's.
class tst_IsoTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayIsQts()
    {
        for (QDate day(1896, 12, 30); day.year() < 2105; day = day.addDays(1)) {
            const QString text = day.toString(Qt::ISODate) + u"T23:59:58Z"_s;
            QCOMPARE(plain(text).value(), QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch());
        }
        for (const QString &text : {u"0001-01-01T00:00:00Z"_s, u"9999-12-31T23:59:59Z"_s, u"1970-01-01T00:00:00Z"_s,
                 u"2000-02-29T12:00:00+07:00"_s, u"2000-02-29T12:00:00-13:59"_s, u"1582-10-10T00:00:00+05:30"_s})
            QCOMPARE(plain(text).value(), QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch());
    }
    void anythingElseIsLeftToQt()
    {
        for (const QString &text :
            {u""_s, u"2023-02-29T00:00:00Z"_s, u"1900-02-29T00:00:00Z"_s, u"2023-13-01T00:00:00Z"_s,
                u"2023-00-01T00:00:00Z"_s, u"2023-01-00T00:00:00Z"_s, u"2023-04-31T00:00:00Z"_s,
                u"0000-01-01T00:00:00Z"_s, u"2023-01-01T24:00:00Z"_s, u"2023-01-01T00:60:00Z"_s,
                u"2023-01-01T00:00:60Z"_s, u"2023-01-01T00:00:00"_s, u"2023-01-01T00:00:00z"_s,
                u"2023-01-01 00:00:00Z"_s, u"2023-01-01T00:00:00.5Z"_s, u"2023-01-01T00:00:00Zx"_s,
                u"2023-01-01T00:00:00+0700"_s, u"2023-01-01T00:00:00+07"_s, u"2023-01-01T00:00:00+14:00"_s,
                u"2023-1-01T00:00:00Z"_s, u"+023-01-01T00:00:00Z"_s, u"-023-01-01T00:00:00Z"_s, u"2023-01-01"_s})
            QVERIFY2(!plain(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(tst_IsoTime)
#include "tst_isotime.moc"
