#pragma once

#include "models/domain/housefile.h"

#include <functional>

namespace disputedesk {

/// What of a file of settings would come to what is here. Pure.
struct HousePlan {
    QList<SavedView> views; ///< to add: ids that are free here, accounts that are here
    int viewsKnown = 0; ///< here already, with the same content
    int viewsRenamed = 0; ///< of `views`: their name has another content here
    int viewsWithoutAccount = 0; ///< of `views`: their account is not here, so they show all of their mode
    QList<CannedReply> replies; ///< to add
    QStringList folders; ///< empty ones to add
    int repliesKnown = 0;
    int repliesRenamed = 0; ///< of `replies`

    bool isEmpty() const { return views.isEmpty() && replies.isEmpty() && folders.isEmpty(); }
};

/// "Overdue" and 1, 2, … -> "Overdue (imported)", "Overdue (imported 2)"; at most `most` characters long.
using NameBeside = std::function<QString(const QString &name, int number)>;

/// Nothing here is changed or removed: the same name with the same content is skipped, with another content both stay,
/// the one that comes under a name of `beside`. A view finds its account by id, else by provider, mode and label where
/// there is just one such.
HousePlan planHouse(const HouseFile &house, const QList<SavedView> &views, const ReplyLibrary &replies,
    const QList<Account> &accounts, const NameBeside &beside);

} // namespace disputedesk
