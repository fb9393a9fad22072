#pragma once

#include "models/store/database.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QUuid>
#include <QVariant>

#include <concepts>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

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
} // namespace column

/// One prepared statement with bound values; SQL and values never meet in one string (S5). A row that was not read to
/// the end keeps the file's read lock: reset(), or let the statement go.
class Statement {
public:
    Statement(Database &database, const QString &sql);

    /// Binds the values in order and runs; false when SQLite refused, see failure(). What owns its text (QString,
    /// QByteArray) is copied; views are not and have to live until the statement is at its end, reset or run again.
    template <typename... Values> bool run(const Values &...values)
    {
        reset();
        int position = 0;
        (bind(++position, values), ...);
        return execute();
    }
    bool runWith(const QVariantList &values);
    /// Binds columns `first` and later of the row that `from` stands on, as they are: for copying whole rows.
    bool runWithRow(const Statement &from, int first);
    /// The next row. False at the end and on an error: broke() tells.
    bool next();
    /// Lets go of the row that was found, and of the file's read lock.
    void reset();
    bool broke() const { return !m_open || m_code != 0; }
    bool isPrepared() const { return m_statement != nullptr; }
    Failure<Error> failure() const;
    /// SQLite's extended code of what went wrong; 0 when nothing did.
    int lastError() const { return m_code; }
    qint64 insertedRow() const;
    int changedRows() const;

    QString text(int at) const;
    QByteArray bytes(int at) const;
    /// Text or bytes where SQLite holds them: until the next row.
    std::string_view view(int at) const;
    qint64 number(int at) const;
    int small(int at) const { return int(number(at)); }
    QDateTime time(int at) const;
    QUuid uuid(int at) const { return QUuid::fromString(text(at)); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    void bind(int at, std::string_view text);
    void bind(int at, QByteArrayView bytes);
    void bind(int at, const QString &text);
    void bind(int at, const QByteArray &bytes);
    void bind(int at, const QDateTime &time);
    void bind(int at, const QUuid &id);
    void bind(int at, const QVariant &value);
    template <std::integral T> void bind(int at, T number) { bindNumber(at, qint64(number)); }
    void bindNumber(int at, qint64 number);
    void bound(int code);
    bool execute();
    bool step();
    void fail(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_open;
    bool m_running = false; ///< stepped and not at its end
    bool m_waiting = false; ///< the first row is there and was not asked for yet
    int m_code = 0;
    QString m_problem; ///< SQLite's own words for m_code
};

} // namespace disputedesk
