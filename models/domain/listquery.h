#pragma once

#include "models/domain/disputebatch.h"
#include "models/domain/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace disputedesk {

/// Which list of the provider is asked for. Providers without such paths answer Unsupported scopes from All.
enum class ListScope : quint8 { All, Open, Pending, Closed };

/// Rows of a page that a refresh asks for: the most that every provider gives.
inline constexpr int kPageRows = 100;

/// One page of a list, with every parameter the providers have.
struct ListQuery {
    ListScope scope = ListScope::All;
    qint64 offset = 0; ///< offset providers
    QString cursor; ///< cursor providers: starting_after
    int limit = kPageRows; ///< 1 to 100
    QDateTime from; ///< creation time, UTC, inclusive; invalid: not sent
    QDateTime to;
    bool newestFirst = false;
};

/// An object of a page that broke the contract: set aside and counted, the page goes on (D1).
struct BrokenRow {
    QString id; ///< where it could be read
    Error error;
};

/// One page as the server gave it.
struct DisputePage {
    std::shared_ptr<DisputeBatch> batch; ///< never null in an answer
    QList<BrokenRow> broken;
    qint64 offset = 0;
    qint64 limit = 0;
    qint64 total = -1; ///< of the window; -1: the provider does not say
    bool hasMore = false;
    QString nextCursor;
    QDateTime serverDate; ///< the Date header, for the clock check
};

/// What GET /account tells.
struct AccountInfo {
    QString id;
    QString email;
    QString country;
    QString currency;
    Mode mode = Mode::Test;
    bool livemodeKnown = false;
};

} // namespace disputedesk
