#pragma once

#include "models/store/database.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace disputedesk {

/// Values as the tables keep them: never NULL, so that an empty text is not another thing than no text.
namespace column {
inline QVariant of(const QString &text) { return text.isNull() ? QString(QLatin1StringView("")) : text; }
inline QVariant of(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
inline QVariant of(qint64 number) { return QVariant::fromValue(number); }
inline QVariant of(int number) { return number; }
inline QVariant of(bool yes) { return int(yes); }
/// ms since the epoch; 0 for an invalid time.
inline QVariant of(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : qint64(0); }
inline QVariant of(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
inline QVariant of(const QVariant &value) { return value; }
} // namespace column

/// One prepared statement with bound values; SQL and values never meet in one string (S5).
class Statement {
public:
    Statement(Database &database, const QString &sql);

    /// Binds the values in order and runs; false when SQLite refused, see failure().
    template <typename... Values> bool run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, column::of(values)), ...);
        return execute();
    }
    bool runWith(const QVariantList &values);
    /// The next row. False at the end and on an error: broke() tells.
    bool next() { return m_query.next(); }
    bool broke() const;
    bool isPrepared() const { return m_prepared; }
    Failure<Error> failure() const;
    QSqlError lastError() const;
    qint64 insertedRow() const { return m_query.lastInsertId().toLongLong(); }
    int changedRows() const { return m_query.numRowsAffected(); }

    QVariant value(int at) const { return m_query.value(at); }
    QString text(int at) const { return m_query.value(at).toString(); }
    QByteArray bytes(int at) const { return m_query.value(at).toByteArray(); }
    qint64 number(int at) const { return m_query.value(at).toLongLong(); }
    int small(int at) const { return m_query.value(at).toInt(); }
    QDateTime time(int at) const;
    QUuid uuid(int at) const { return QUuid::fromString(text(at)); }

private:
    bool execute();

    QSqlQuery m_query;
    bool m_open;
    bool m_prepared;
};

/// UTC time of ms since the epoch; invalid for 0.
QDateTime timeOf(qint64 ms);

} // namespace disputedesk
