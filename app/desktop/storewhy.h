#pragma once

#include "models/domain/error.h"

#include <QString>

namespace disputedesk {

/// What a store said to an error, made visible and not too long; in English.
QString detailText(const Error &error);
/// The same of words that stand in no Error: what the system said, a file's path.
QString detailText(const QString &said);
/// Why something could not be saved, for the middle of a sentence: "the disk is full", else what the store said.
QString whyNotSavedText(const Error &error);

} // namespace disputedesk
