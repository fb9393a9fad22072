#pragma once

#include <QStringList>

class QMimeData;
class QUrl;

namespace disputedesk {

/// The path of a file of this computer that `url` names; empty for anything else. A host, or a path that a system reads
/// as one (//host/share, //?/UNC/…, a pipe's name), would be asked over the network: not by a drop (F9).
QString localPath(const QUrl &url);
/// Paths of this computer among what is dragged.
QStringList droppedFiles(const QMimeData *data);

} // namespace disputedesk
