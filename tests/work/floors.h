#pragma once

#include "models/domain/disputebatch.h"
#include "models/items/disputeindex.h"

#include <QList>

#include <memory>

namespace disputedesk {

// What each piece of work costs at least: the plain library calls without which it cannot be done.

/// simdjson's DOM of every page.
void parseAll(const QList<QByteArray> &pages);
/// A hash table of every id, with its row number.
void hashIds(const QList<std::shared_ptr<DisputeBatch>> &batches);
/// All search texts put into one block, as a program without an index of them has to, then std::string::find of a word
/// that no row has.
void scanText(const DisputeIndex &index);
/// std::sort of all amounts with their row numbers, up and then down.
void sortAmounts(const DisputeIndex &index);
/// std::sort of all ids with their row numbers, up and then down.
void sortIds(const DisputeIndex &index);

} // namespace disputedesk
