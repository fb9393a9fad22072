#pragma once

#include "models/domain/account.h"
#include "models/domain/disputebatch.h"

#include <QByteArray>
#include <QList>

namespace disputedesk::bench {

/// List pages of 100 disputes as the sandbox serves them, every page of `disputes`, oldest or newest first as the
/// provider lists them; fetched over loopback once.
QList<QByteArray> pagesOf(ProviderKind provider, int disputes);
/// The same, decoded as the program does.
QList<std::shared_ptr<DisputeBatch>> batchesOf(ProviderKind provider, const QList<QByteArray> &pages);
/// "omise", "wooshpay", "stripe": as the bench's own processes and folders call it.
QString nameOf(ProviderKind provider);
/// Bytes of all pages.
qint64 sizeOf(const QList<QByteArray> &pages);
/// A test account of the provider; `baseUrl` empty.
Account accountOf(ProviderKind provider);
QByteArray testKeyOf(ProviderKind provider);

} // namespace disputedesk::bench
