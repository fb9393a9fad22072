#pragma once

#include "models/items/rowfilter.h"

#include <QString>

#include <optional>

namespace disputedesk {

/// "all", "without", "only": the words of settings and views.
inline QString inquiriesWord(Inquiries inquiries)
{
    switch (inquiries) {
    case Inquiries::All: break;
    case Inquiries::Without: return QStringLiteral("without");
    case Inquiries::Only: return QStringLiteral("only");
    }
    return QStringLiteral("all");
}

/// Nothing for a word that this version does not know.
inline std::optional<Inquiries> inquiriesOfWord(const QString &word)
{
    for (const Inquiries inquiries : {Inquiries::All, Inquiries::Without, Inquiries::Only})
        if (word == inquiriesWord(inquiries))
            return inquiries;
    return std::nullopt;
}

} // namespace disputedesk
