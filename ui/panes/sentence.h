#pragma once

#include <QString>

namespace disputedesk {

/// What can follow "It cannot be sent: ", standing where a sentence begins.
inline QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace disputedesk
