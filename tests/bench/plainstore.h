#pragma once

#include "models/domain/disputebatch.h"

#include <QList>
#include <QString>

namespace disputedesk::bench {

/// Stores the rows as a plain program would: QtSql, SQLite's defaults, one transaction for each page.
void fillByQtSql(const QString &folder, const QList<std::shared_ptr<DisputeBatch>> &batches);
/// Stores them as fast as we know by hand: the C API, WAL, 1,000 rows a transaction, texts bound where they lie.
void fillByTunedLoop(const QString &folder, const QList<std::shared_ptr<DisputeBatch>> &batches);
/// Reads all rows of what fillByTunedLoop() made, each text copied once: how many bytes that was.
qint64 readByTunedLoop(const QString &folder);

} // namespace disputedesk::bench
