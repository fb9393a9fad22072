#pragma once

// Include from .cpp files only: see jsonreader.h.
#include "models/providers/jsonfields.h"
#include "models/providers/jsonmask.h"

namespace disputedesk::omise {

using fields::amountMinor;
using fields::countOr;
using fields::currencyCode;
using fields::customerText;
using fields::idOf;
using fields::kMaxItems;
using fields::maskedJson;
using fields::utcTime;

/// One document object; faults are noted in the reader. `id` gets the id as soon as it is read.
Document readDocument(json::Value &value);
/// One dispute object, whole or as the row of a page. Its id is there as far as it was read, also when the rest is
/// broken.
void readDispute(json::Value &value, Dispute &dispute);
void readDispute(json::Value &value, RowViews &row);

} // namespace disputedesk::omise
