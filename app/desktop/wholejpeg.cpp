#include "app/desktop/wholejpeg.h"

namespace disputedesk {

namespace {
constexpr quint8 kMark = 0xff;
constexpr quint8 kStuffed = 0x00; ///< behind kMark: a byte of the picture that looks like a marker
constexpr quint8 kFirstAlone = 0xd0; ///< RST0 to RST7 and SOI have no length
constexpr quint8 kLastAlone = 0xd8;
constexpr quint8 kEnd = 0xd9;
constexpr quint8 kScan = 0xda;

/// Where the next marker begins behind the coded picture from `at` on; the end of the bytes where there is none.
qsizetype behindScan(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const quint8 next = quint8(bytes.at(at + 1));
        if (quint8(bytes.at(at)) == kMark && next != kStuffed && next != kMark
            && (next < kFirstAlone || next >= kLastAlone))
            return at;
    }
    return bytes.size();
}
} // namespace

bool isWholeJpeg(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at + 1 < bytes.size()) {
        if (quint8(bytes.at(at)) != kMark)
            return false;
        const quint8 marker = quint8(bytes.at(at + 1));
        if (marker == kEnd)
            return true;
        if (marker == kMark || (marker >= kFirstAlone && marker <= kLastAlone)) { // filling, or without a length
            at += marker == kMark ? 1 : 2;
            continue;
        }
        if (at + 3 >= bytes.size())
            return false;
        const int length = quint8(bytes.at(at + 2)) << 8 | quint8(bytes.at(at + 3));
        at += 2 + length;
        if (marker == kScan)
            at = behindScan(bytes, at);
    }
    return false;
}

} // namespace disputedesk
