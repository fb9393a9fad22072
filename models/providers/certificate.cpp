#include "models/providers/certificate.h"

#include <QSslCertificate>

namespace disputedesk {

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::Organization, QSslCertificate::CommonName})
        if (const QStringList names = certificate.issuerInfo(part); !names.isEmpty() && !names.constFirst().isEmpty())
            return names.constFirst().left(120);
    return {};
}

} // namespace disputedesk
