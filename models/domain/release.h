#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace disputedesk {

// What the makers of this program publish, UTF-8 JSON (docs/decisions/0029):
// {"format": "disputedesk-release", "version": 1, "release": "1.2.3",
//  "files": [{"name": "disputedesk-1.2.3-linux-x86_64.run", "sha256": "64 digits"}]}
// Members that are not ours are left aside; there is no address in it: where to get it is built in.

/// A file of a release, to be compared after a person has fetched it.
struct ReleaseFile {
    QString name; ///< letters, digits and . _ + ~ - only
    QString sha256; ///< 64 lower case hex digits
};

/// The newest version that there is.
struct Release {
    QString version; ///< "1.2.3"
    QList<ReleaseFile> files;
};

inline constexpr qint64 kMostReleaseBytes = 64 * 1024;

/// Reads it strictly: NotJson, BadData with the path, TooLarge over kMostReleaseBytes.
Result<Release, Error> parseRelease(const QByteArray &json);
/// Whether `offered` ("1.2.3") comes after what runs ("1.2.2", or "1.2.2+g0123456" between releases); false when one
/// of them is no version.
bool isNewerRelease(const QString &offered, const QString &running);

} // namespace disputedesk
