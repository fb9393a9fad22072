#pragma once

#include "models/domain/dispute.h"

namespace disputedesk {

/// The reason in plain words of a reply's language, whatever language the program speaks. The words are those of the
/// program's own catalogues, which lie in it under :/i18n; English stands in the sources and needs none. In a language
/// without a catalogue they are the program's.
QString reasonTextIn(const QString &language, const Dispute &dispute);

} // namespace disputedesk
