#pragma once

#include "models/items/listjob.h"

#include <QString>
#include <QUuid>

namespace disputedesk {

/// Another dispute of the same charge, as the list knows it.
struct RelatedDispute {
    QUuid account;
    QString id;
    Money amount;
    ProviderKind provider = ProviderKind::Omise;
    QString status; ///< the provider's word
    Stage stage = Stage::Unknown;
    bool inquiry = false;
    qint64 createdMs = 0;

    friend bool operator==(const RelatedDispute &, const RelatedDispute &) = default;
};

inline constexpr qsizetype kMostRelated = 50; ///< more of one charge is no case, but a fault

/// The disputes of `account` with this charge or payment intent but `except`, the newest first. Reads every row: for
/// another thread, which lets the window's write in between; empty when `token` says so.
QList<RelatedDispute> disputesOfCharge(const DisputeIndex &index, const JobToken &token, const QUuid &account,
    const QString &charge, const QString &paymentIntent, const QString &except);
/// The search that finds them, for the search line; empty without charge and payment intent.
QString searchOfCharge(const QString &charge, const QString &paymentIntent);

} // namespace disputedesk
