#pragma once

#include "ui/dialogs/pill.h"

#include <QList>
#include <QString>

namespace disputedesk {

/// What a person says of a tag by its colour. The word is kept on disk, the name is shown.
struct TagTone {
    QString word; ///< empty: none
    QString name;
    Tone tone;
};
QList<TagTone> tagTones();
/// The tone of a kept word; Neutral for one that is none.
Tone tagToneOf(const QString &word);

} // namespace disputedesk
