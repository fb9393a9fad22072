#pragma once

#include "models/domain/draft.h"

#include <QByteArray>

#include <optional>

namespace disputedesk {

/// Metadata entries as typed, wrong ones included, as CBOR: an array of [key, type, text].
QByteArray encodeEntries(const Metadata &metadata);
/// Empty when the bytes are none of ours.
std::optional<Metadata> decodeEntries(const QByteArray &bytes);

QByteArray encodeSeen(const SeenState &seen);
std::optional<SeenState> decodeSeen(const QByteArray &bytes);

} // namespace disputedesk
