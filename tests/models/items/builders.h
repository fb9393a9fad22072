#pragma once

#include "models/domain/intent.h"
#include "models/items/disputeindex.h"
#include "tests/support/batchrows.h"

#include <QTimeZone>

namespace disputedesk {

using namespace Qt::StringLiterals;

/// 21 November 2026, 02:00 UTC: 09:00 in Bangkok, still the evening before in New York.
inline QDateTime testNow() { return QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()); }

/// An open Omise dispute in test mode, created six days and some hours before testNow(): due in 9 hours by estimate.
inline Dispute aDispute(
    const QString &id, const QString &status = u"open"_s, qint64 minor = 1245000, const QString &currency = u"THB"_s)
{
    Dispute dispute;
    dispute.id = id;
    dispute.status = status;
    dispute.amount = {minor, currency};
    dispute.reasonCode = u"goods_or_services_not_provided"_s;
    dispute.charge = u"chrg_test_"_s + id.right(4);
    dispute.createdAt = testNow().addDays(-7).addSecs(9 * 3600);
    dispute.readAt = testNow().addSecs(-4);
    return dispute;
}

inline DisputeRow aRow(
    const QString &id, const QString &status = u"open"_s, qint64 minor = 1245000, const QString &currency = u"THB"_s)
{
    return rowOf(aDispute(id, status, minor, currency), 7);
}

inline void upsertRows(
    DisputeIndex &index, const QUuid &account, Mode mode, const QString &accountLabel, const QList<DisputeRow> &rows)
{
    index.upsert(account, mode, accountLabel, *batchOf(rows));
}

/// What a server may send to hurt: bidi override, zero-width space, NUL, markup, and 64 KiB of it.
inline QString hostileText()
{
    QString text = u"<b>a</b>\u202Egnp.exe\u200B%1%n"_s;
    text += QChar(u'\0');
    return text + QString(65536, u'x');
}

/// Nothing in it could turn a line around or hide.
inline bool isHarmless(const QString &text)
{
    for (const QChar c : text)
        if (c.unicode() < 0x20 || c.unicode() == 0x202E || c.unicode() == 0x200B)
            return false;
    return true;
}

} // namespace disputedesk
