#include "models/store/statement.h"

#include "models/store/storeerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace disputedesk {

Statement::Statement(Database &database, const QString &sql)
    : m_query(database.connection())
    , m_open(database.isOpen())
    , m_prepared(false)
{
    m_query.setForwardOnly(true); // else the driver keeps every row it has seen
    m_prepared = m_open && m_query.prepare(sql);
}

bool Statement::runWith(const QVariantList &values)
{
    for (int position = 0; position < int(values.size()); ++position)
        m_query.bindValue(position, values.at(position));
    return execute();
}

bool Statement::execute()
{
    return m_prepared && m_query.exec(); // exec() after a failed prepare() would hide the first error
}

bool Statement::broke() const { return !m_open || m_query.lastError().isValid(); }

Failure<Error> Statement::failure() const
{
    if (!m_open)
        return storeFailure(ErrorKind::StoreFailed, u"the database is not open"_s);
    return Failure<Error>{storeError(m_query.lastError())};
}

QSqlError Statement::lastError() const { return m_query.lastError(); }

QDateTime Statement::time(int at) const { return timeOf(number(at)); }

QDateTime timeOf(qint64 ms) { return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime(); }

} // namespace disputedesk
