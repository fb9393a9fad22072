#include "models/store/salvage.h"

#include "models/store/databasefiles.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A bad page hides at most a few dozen rows; a bad inner page more. Beyond this many the way from the end has to do.
constexpr int kMostSkipped = 500;

/// Copies one table row by row, by rowid: from the start over what cannot be read, then from the end backwards.
class TableSalvage {
public:
    TableSalvage(Database &from, Database &to, const QString &table, const QStringList &columns)
        : m_forward(from, select(table, columns) + "WHERE rowid >= ? ORDER BY rowid LIMIT 1"_L1)
        , m_backward(from, select(table, columns) + "WHERE rowid < ? ORDER BY rowid DESC LIMIT 1"_L1)
        , m_put(to,
              "INSERT INTO "_L1 + table + " ("_L1 + columns.join(u", "_s) + ") VALUES ("_L1
                  + QStringList(columns.size(), u"?"_s).join(u", "_s) + u')')
    {
    }

    StoreResult<SalvageCount> run()
    {
        if (!m_forward.isPrepared() || !m_backward.isPrepared())
            return m_count; // the damaged file has no such table that could be read
        copy();
        if (m_fault)
            return Failure{*m_fault};
        return m_count;
    }

private:
    void copy()
    {
        qint64 at = std::numeric_limits<qint64>::min() + 1;
        bool first = true;
        for (int skipped = 0; skipped < kMostSkipped && !m_fault;) {
            if (m_forward.run(at) && m_forward.next()) {
                at = keep(m_forward) + 1;
                skipped = 0;
                first = false;
            } else if (!m_forward.broke()) {
                return; // the end
            } else {
                at = first ? 1 : at + 1;
                first = false;
                ++skipped;
                ++m_count.lost;
            }
        }
        const qint64 stopped = at;
        qint64 before = std::numeric_limits<qint64>::max();
        while (!m_fault && m_backward.run(before) && m_backward.next() && m_backward.number(0) >= stopped)
            before = keep(m_backward);
    }

    static QString select(const QString &table, const QStringList &columns)
    {
        return "SELECT rowid, "_L1 + columns.join(u", "_s) + " FROM "_L1 + table + u' ';
    }

    qint64 keep(const Statement &row)
    {
        if (m_put.runWithRow(row, 1))
            ++m_count.copied;
        else if (isConstraintViolation(m_put.lastError())) // the new file's own rules refuse what a bad page made up
            ++m_count.lost;
        else
            m_fault = m_put.failure().error; // a full disk must not pass for a lost row
        return row.number(0);
    }

    Statement m_forward;
    Statement m_backward;
    Statement m_put;
    SalvageCount m_count;
    std::optional<Error> m_fault;
};

StoreResult<QStringList> columnsOf(Database &database, const QString &table)
{
    Statement find(database, u"SELECT name FROM pragma_table_info(?)"_s);
    if (!find.run(table))
        return find.failure();
    QStringList names;
    while (find.next())
        names.append(find.text(0));
    return names;
}

StoreResult<SalvageCount> copyTables(Database &damaged, Database &target, const QStringList &tables)
{
    return inTransaction(target, [&]() -> StoreResult<SalvageCount> {
        SalvageCount count;
        for (const QString &table : tables) {
            const auto columns = columnsOf(target, table);
            if (!columns)
                return Failure{columns.error()};
            const auto part = TableSalvage(damaged, target, table, *columns).run();
            if (!part)
                return part;
            count.copied += part->copied;
            count.lost += part->lost;
        }
        return count;
    });
}

/// The steps up to the version of the damaged file: rows of an old form go into tables of that form, and the new file
/// is migrated when it is opened next.
Migrations stepsOf(Database &damaged, Migrations migrations)
{
    const auto version = damaged.value(u"PRAGMA user_version"_s);
    const int wanted = version ? version->toInt() : 0;
    if (wanted < 1 || wanted >= latestVersion(migrations))
        return migrations;
    size_t count = 0;
    while (migrations[count].version <= wanted)
        ++count;
    return migrations.first(count);
}
} // namespace

StoreResult<SalvageCount> salvage(
    const QString &damaged, const QString &target, Migrations migrations, const QStringList &tables)
{
    const QString copy = target + ".source"_L1;
    if (const auto copied = copyDatabaseFiles(damaged, copy); !copied)
        return Failure{copied.error()};
    removeDatabaseFiles(target);
    Database source, fresh;
    auto result = [&]() -> StoreResult<SalvageCount> {
        (void)source.openAsItIs(copy); // when it does not open, no table of it does: nothing is copied
        const auto opened = fresh.open({target, stepsOf(source, migrations), true});
        if (!opened)
            return Failure{opened.error()};
        // Rows whose partner is lost are kept all the same.
        if (const auto off = fresh.run(u"PRAGMA foreign_keys = OFF"_s); !off)
            return Failure{off.error()};
        return copyTables(source, fresh, tables);
    }();
    source.close();
    fresh.close();
    removeDatabaseFiles(copy);
    if (!result)
        removeDatabaseFiles(target);
    return result;
}

} // namespace disputedesk
