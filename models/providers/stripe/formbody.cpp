#include "models/providers/stripe/formbody.h"

#include <QUrl>

namespace disputedesk::stripe {

void FormBody::add(const QByteArray &name, const QString &value)
{
    if (!m_bytes.isEmpty())
        m_bytes += '&';
    m_bytes += name + '=' + QUrl::toPercentEncoding(value);
}

void FormBody::add(const QByteArray &hash, const QString &key, const QString &value)
{
    add(hash + '[' + QUrl::toPercentEncoding(key) + ']', value);
}

} // namespace disputedesk::stripe
