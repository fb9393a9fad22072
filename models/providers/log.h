#pragma once

#include <QLoggingCategory>
#include <QUrl>

namespace disputedesk {

Q_DECLARE_LOGGING_CATEGORY(lcProviders)

/// A URL as a log may have it: no query, no user info, no fragment.
QString loggable(const QUrl &url);

} // namespace disputedesk
