#pragma once

#include "models/domain/evidenceplan.h"
#include "models/items/disputeview.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace disputedesk {

/// A placeholder that stands in the way of sending, with its place.
struct Unfilled {
    QString slot; ///< as written, made visible and shortened: "{{charge.card.brand}}"
    QString field; ///< of the evidence; empty: the message
    int line = 1;
    int more = 0; ///< how many stand there beside it
    bool isFullWidth = false; ///< its braces are those of an input method: another pair is to be typed
};

/// The first in a text; `foreign` as foreignTexts() gives it.
std::optional<Unfilled> unfilledIn(const QString &text, const QStringList &foreign, const QString &field = {});
/// The first in the changed and shown text fields of a form.
std::optional<Unfilled> unfilledIn(const EvidencePlan &plan, const QStringList &foreign);
/// The first in what would go out of `view`: the message at Omise, changed and shown text fields elsewhere.
std::optional<Unfilled> unfilledIn(const DisputeView &view);
/// The first in what an intent sends; `foreign` of the view it was made of.
std::optional<Unfilled> unfilledIn(const WriteIntent &intent, const QStringList &foreign);
/// "fill in {{charge.card.brand}} in line 3 of the message first.": to follow "Review and send: ".
QString unfilledText(const Unfilled &unfilled);
/// What goes out although it looks like a placeholder, because it stands in the dispute's own data; empty: nothing.
QString foreignSlotsText(const WriteIntent &intent, const QStringList &foreign);

} // namespace disputedesk
