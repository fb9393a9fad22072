#pragma once

#include "models/items/textword.h"

namespace disputedesk {

/// Which of the rows `from` to `to` (exclusive, a multiple of 64 first) have the word in their search text: a bit for
/// each, 64 to a word of `hits`, which has room for them. The word must not span lines. Rows written one after the
/// other lie so in the arena too, and are looked through as one text: what holds no hit costs no more than its bytes.
void scanTexts(const DisputeIndex &index, const TextWord &word, quint32 from, quint32 to, quint64 *hits);

} // namespace disputedesk
