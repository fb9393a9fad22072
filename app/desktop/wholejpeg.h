#pragma once

#include <QByteArray>

namespace disputedesk {

/// False for a JPEG that ends before its picture does. Qt draws what is there of it and grey below, without a word: a
/// receipt would go to the bank without its sum. What stands behind the picture's end (phones hang films on) does not
/// count. Source: ITU-T T.81, annex B.
bool isWholeJpeg(const QByteArray &bytes);

} // namespace disputedesk
