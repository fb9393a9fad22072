#pragma once

#include <QString>

class QSslCertificate;

namespace disputedesk {

/// Who vouches for `certificate`, in their own words, foreign text: organisation, else common name; empty for none. A
/// proxy that breaks TLS open shows by it (safety.md K7).
QString issuerOf(const QSslCertificate &certificate);

} // namespace disputedesk
