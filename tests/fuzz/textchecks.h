#pragma once

#include "tests/fuzz/fuzz.h"

#include <QList>

namespace disputedesk::fuzz {

/// Told apart from displaytext.cpp, by what the signs are for: they turn a line round, take no room, or steer a device.
inline bool isTrick(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7f && c < 0xa0) || c == 0x00ad || c == 0x061c
        || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff
        || (c >= 0xe0000 && c <= 0xe007f);
}

inline bool hasTrick(const QString &text)
{
    for (const uint c : text.toUcs4())
        if (isTrick(char32_t(c)))
            return true;
    return false;
}

/// Told apart from csvtext.cpp, cell by cell, as a spreadsheet would cut the text: no cell begins a formula.
inline bool hasFormula(const QString &text)
{
    static const QString kSigns = QString::fromUtf8("=+-@−﹢﹣﹦﹫＋－＝＠");
    bool atStart = true;
    for (const QChar c : text) {
        if (c == u';' || c == u'\t' || c == u'\r' || c == u'\n')
            atStart = true;
        else if (atStart && kSigns.contains(c))
            return true;
        else if (!c.isSpace())
            atStart = false;
    }
    return false;
}

} // namespace disputedesk::fuzz
