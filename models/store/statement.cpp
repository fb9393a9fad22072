#include "models/store/statement.h"

#include "models/domain/unixtime.h"
#include "models/store/storeerror.h"

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A null pointer would be NULL to SQLite: empty is not nothing.
const char *notNull(const char *data) { return data ? data : ""; }
} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement::Statement(Database &database, const QString &sql)
    : m_open(database.isOpen())
{
    if (!m_open)
        return;
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    const int code = sqlite3_prepare_v3(database.handle(), utf8.constData(), int(utf8.size()), 0, &made, nullptr);
    m_statement.reset(made);
    if (code == SQLITE_OK)
        return;
    m_code = code;
    m_problem = QString::fromUtf8(sqlite3_errmsg(database.handle()));
}

bool Statement::runWith(const QVariantList &values)
{
    reset();
    int position = 0;
    for (const QVariant &value : values)
        bind(++position, value);
    return execute();
}

bool Statement::runWithRow(const Statement &from, int first)
{
    reset();
    if (m_statement)
        for (int at = first; at < sqlite3_column_count(from.m_statement.get()); ++at)
            bound(sqlite3_bind_value(
                m_statement.get(), at - first + 1, sqlite3_column_value(from.m_statement.get(), at)));
    return execute();
}

bool Statement::execute()
{
    if (!m_statement || m_code != 0)
        return false;
    m_running = true;
    m_waiting = step();
    return m_code == 0;
}

bool Statement::next()
{
    if (std::exchange(m_waiting, false))
        return true;
    return m_running && step();
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    m_running = false;
    if (code != SQLITE_DONE)
        fail(code);
    sqlite3_reset(m_statement.get());
    return false;
}

void Statement::reset()
{
    if (!m_statement)
        return; // what prepare() said stays
    sqlite3_reset(m_statement.get());
    m_running = m_waiting = false;
    m_code = 0;
}

void Statement::fail(int code)
{
    m_code = code;
    m_problem = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
}

Failure<Error> Statement::failure() const
{
    if (!m_open)
        return storeFailure(ErrorKind::StoreFailed, u"the database is not open"_s);
    return Failure<Error>{storeError(m_code, m_problem)};
}

void Statement::bound(int code)
{
    if (code != SQLITE_OK && m_code == 0)
        fail(code);
}

void Statement::bind(int at, std::string_view text)
{
    if (m_statement)
        bound(
            sqlite3_bind_text64(m_statement.get(), at, notNull(text.data()), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int at, QByteArrayView bytes)
{
    if (m_statement)
        bound(sqlite3_bind_blob64(
            m_statement.get(), at, notNull(bytes.data()), sqlite3_uint64(bytes.size()), SQLITE_STATIC));
}

void Statement::bind(int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_statement)
        bound(sqlite3_bind_text64(m_statement.get(), at, notNull(utf8.constData()), sqlite3_uint64(utf8.size()),
            SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int at, const QByteArray &bytes)
{
    if (m_statement)
        bound(sqlite3_bind_blob64(
            m_statement.get(), at, notNull(bytes.constData()), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int at, const QDateTime &time) { bindNumber(at, msOf(time)); }

void Statement::bind(int at, const QUuid &id) { bind(at, id.toString(QUuid::WithoutBraces)); }

void Statement::bind(int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return bind(at, value.toString());
    case QMetaType::QByteArray: return bind(at, value.toByteArray());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong: return bindNumber(at, value.toLongLong());
    default: Q_ASSERT_X(false, "Statement", "no kind of value that column::of() makes");
    }
    bound(SQLITE_MISMATCH);
}

void Statement::bindNumber(int at, qint64 number)
{
    if (m_statement)
        bound(sqlite3_bind_int64(m_statement.get(), at, number));
}

qint64 Statement::insertedRow() const { return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement.get())); }

int Statement::changedRows() const { return sqlite3_changes(sqlite3_db_handle(m_statement.get())); }

std::string_view Statement::view(int at) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), at)); // of a text: its bytes
    const int size = sqlite3_column_bytes(m_statement.get(), at);
    return data ? std::string_view(data, size_t(size)) : std::string_view();
}

QString Statement::text(int at) const
{
    const std::string_view found = view(at);
    return QString::fromUtf8(notNull(found.data()), qsizetype(found.size()));
}

QByteArray Statement::bytes(int at) const
{
    const std::string_view found = view(at);
    return QByteArray(notNull(found.data()), qsizetype(found.size()));
}

qint64 Statement::number(int at) const { return sqlite3_column_int64(m_statement.get(), at); }

QDateTime Statement::time(int at) const { return timeOf(number(at)); }

} // namespace disputedesk
