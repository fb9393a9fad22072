#pragma once

#include "models/domain/account.h"
#include "models/domain/dispute.h"
#include "models/domain/intent.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace disputedesk::test {

/// The result of a store's future: the store thread works on its own, so a test may wait.
template <typename T> T take(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

/// A dispute with something in every member.
Dispute aDispute(const QString &id, const QString &status = QStringLiteral("open"));
/// Its members one by one, so that a failure names the one that differs; empty when they are the same.
QString differenceOf(const Dispute &a, const Dispute &b);

/// The same in each process: what its cache was sealed for.
Account anAccount();
/// An intent with something in every member.
WriteIntent anIntent(const QUuid &account, const QString &disputeId);

/// Runs SQL on a file behind the store's back, on the calling thread; the rows' first columns as text.
QStringList sql(const QString &path, const QString &statement);
/// Makes <kind>.db in `folder` as version 1 wrote it, with what version 1 put in; its path.
QString releasedFile(const QString &folder, const QString &kind);
/// Overwrites bytes of a file.
bool scribble(const QString &path, qint64 offset, const QByteArray &bytes);
/// Where the pages of a database file begin that hold `text`; pages are of kPage bytes, SQLite's default.
inline constexpr int kPage = 4096;
QList<qint64> pagesWith(const QString &path, const QByteArray &text);
bool writeFile(const QString &path, const QByteArray &bytes);
QByteArray readFile(const QString &path);
/// Every table and index of a file, one line each, white space aside.
QStringList schemaOf(const QString &path);

} // namespace disputedesk::test
