#include "tests/bench/plainstore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
// The columns of our own cache, so that both loops and ours store the same.
constexpr const char *kTables[] = {
    "CREATE TABLE disputes (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, provider INTEGER NOT NULL, mode "
    "INTEGER NOT NULL, amount INTEGER NOT NULL, currency TEXT NOT NULL, status TEXT NOT NULL, reason_code TEXT NOT "
    "NULL, reason_message TEXT NOT NULL, charge TEXT NOT NULL, payment_intent TEXT NOT NULL, created_ms INTEGER NOT "
    "NULL, closed_ms INTEGER NOT NULL, due_by_ms INTEGER NOT NULL, due_order_ms INTEGER NOT NULL, read_ms INTEGER NOT "
    "NULL, documents INTEGER NOT NULL, search_text BLOB NOT NULL)",
    "CREATE INDEX disputes_due ON disputes (status, due_order_ms)",
    "CREATE TABLE dispute_details (dispute INTEGER PRIMARY KEY, raw BLOB NOT NULL)"};
constexpr const char *kInsert =
    "INSERT INTO disputes (id, provider, mode, amount, currency, status, reason_code, reason_message, charge, "
    "payment_intent, created_ms, closed_ms, due_by_ms, due_order_ms, read_ms, documents, search_text) VALUES (?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kInsertRaw = "INSERT INTO dispute_details (dispute, raw) VALUES (?, ?)";

void need(bool fine, const char *what)
{
    if (!fine)
        qFatal("a floor failed: %s", what);
}

/// Gives out a row's values in the order of kInsert, so that both floors store the same.
template <typename Text, typename Number, typename Blob>
void eachValue(const DisputeBatch &batch, const BatchRow &row, Text text, Number number, Blob blob)
{
    text(row.id);
    number(int(row.provider));
    number(int(row.mode));
    number(row.amount);
    text(row.currency);
    text(row.status);
    text(row.reasonCode);
    text(row.reasonMessage);
    text(row.charge);
    text(row.paymentIntent);
    number(row.createdMs);
    number(row.closedMs);
    number(row.dueByMs);
    number(row.dueByMs ? row.dueByMs : row.createdMs);
    number(row.readMs);
    number(row.documents);
    blob(batch.view(row.searchText));
}

void bindRow(QSqlQuery &query, const DisputeBatch &batch, const BatchRow &row)
{
    int at = 0;
    eachValue(
        batch, row, [&](TextSlice slice) { query.bindValue(at++, batch.string(slice)); },
        [&](qint64 value) { query.bindValue(at++, value); },
        [&](std::string_view bytes) { query.bindValue(at++, QByteArray(bytes.data(), qsizetype(bytes.size()))); });
}

void bindRow(sqlite3_stmt *statement, const DisputeBatch &batch, const BatchRow &row)
{
    int at = 1;
    eachValue(
        batch, row,
        [&](TextSlice slice) {
            const std::string_view view = batch.view(slice);
            sqlite3_bind_text(statement, at++, view.data(), int(view.size()), SQLITE_STATIC);
        },
        [&](qint64 value) { sqlite3_bind_int64(statement, at++, value); },
        [&](std::string_view bytes) {
            sqlite3_bind_blob(statement, at++, bytes.data(), int(bytes.size()), SQLITE_STATIC);
        });
}
} // namespace

void fillByQtSql(const QString &folder, const QList<std::shared_ptr<DisputeBatch>> &batches)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
        database.setDatabaseName(folder + u"/plain.db"_s);
        need(database.open(), "QtSql opens");
        QSqlQuery query(database);
        for (const char *table : kTables)
            need(query.exec(QString::fromLatin1(table)), table);
        QSqlQuery insert(database);
        QSqlQuery raws(database);
        need(insert.prepare(QString::fromLatin1(kInsert)), kInsert);
        need(raws.prepare(QString::fromLatin1(kInsertRaw)), kInsertRaw);
        for (const auto &batch : batches) {
            need(database.transaction(), "BEGIN");
            for (const BatchRow &row : batch->rows) {
                bindRow(insert, *batch, row);
                need(insert.exec(), "INSERT");
                const std::string_view raw = batch->raw(row);
                raws.bindValue(0, insert.lastInsertId());
                raws.bindValue(1, QByteArray(raw.data(), qsizetype(raw.size())));
                need(raws.exec(), "INSERT raw");
            }
            need(database.commit(), "COMMIT");
        }
        insert.finish();
        raws.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"floor"_s);
}

void fillByTunedLoop(const QString &folder, const QList<std::shared_ptr<DisputeBatch>> &batches)
{
    sqlite3 *database = nullptr;
    need(sqlite3_open((folder + u"/tuned.db"_s).toUtf8().constData(), &database) == SQLITE_OK, "sqlite3_open");
    const auto run = [&](const char *sql) {
        need(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    };
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=NORMAL");
    run("PRAGMA wal_autocheckpoint=100000");
    for (const char *table : kTables)
        run(table);
    sqlite3_stmt *insert = nullptr;
    sqlite3_stmt *raws = nullptr;
    need(sqlite3_prepare_v2(database, kInsert, -1, &insert, nullptr) == SQLITE_OK, kInsert);
    need(sqlite3_prepare_v2(database, kInsertRaw, -1, &raws, nullptr) == SQLITE_OK, kInsertRaw);
    int rows = 0;
    run("BEGIN");
    for (const auto &batch : batches) {
        for (const BatchRow &row : batch->rows) {
            bindRow(insert, *batch, row);
            need(sqlite3_step(insert) == SQLITE_DONE, "INSERT");
            sqlite3_reset(insert);
            const std::string_view raw = batch->raw(row);
            sqlite3_bind_int64(raws, 1, sqlite3_last_insert_rowid(database));
            sqlite3_bind_blob(raws, 2, raw.data(), int(raw.size()), SQLITE_STATIC);
            need(sqlite3_step(raws) == SQLITE_DONE, "INSERT raw");
            sqlite3_reset(raws);
            if (++rows % 1000 == 0) {
                run("COMMIT");
                run("BEGIN");
            }
        }
    }
    run("COMMIT");
    run("PRAGMA wal_checkpoint(TRUNCATE)");
    sqlite3_finalize(insert);
    sqlite3_finalize(raws);
    sqlite3_close(database);
}

qint64 readByTunedLoop(const QString &folder)
{
    sqlite3 *database = nullptr;
    need(sqlite3_open((folder + u"/tuned.db"_s).toUtf8().constData(), &database) == SQLITE_OK, "sqlite3_open");
    sqlite3_stmt *select = nullptr;
    need(sqlite3_prepare_v2(database, "SELECT * FROM disputes ORDER BY number", -1, &select, nullptr) == SQLITE_OK,
        "SELECT");
    std::string texts;
    std::vector<qint64> numbers;
    while (sqlite3_step(select) == SQLITE_ROW)
        for (int at = 0; at < sqlite3_column_count(select); ++at)
            if (sqlite3_column_type(select, at) == SQLITE_INTEGER)
                numbers.push_back(sqlite3_column_int64(select, at));
            else if (const auto *text = static_cast<const char *>(sqlite3_column_blob(select, at)))
                texts.append(text, size_t(sqlite3_column_bytes(select, at)));
    sqlite3_finalize(select);
    sqlite3_close(database);
    return qint64(texts.size() + numbers.size() * sizeof(qint64));
}

} // namespace disputedesk::bench
