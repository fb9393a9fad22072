#include "models/providers/stripe/listwindow.h"

#include "models/domain/ids.h"
#include "models/providers/accountcheck.h"

using namespace Qt::StringLiterals;

namespace disputedesk::stripe {

ApiResult<ListWindow> listWindow(const ListQuery &query)
{
    if (query.scope != ListScope::All)
        return Failure{refused(u"the provider lists all disputes or none"_s)};
    if (query.offset != 0 || query.limit < 1 || query.limit > 100)
        return Failure{refused(u"offset or limit of the list"_s)};
    if (!query.cursor.isEmpty() && !isValidId(ProviderKind::Stripe, IdKind::Dispute, query.cursor))
        return Failure{refused(u"cursor of the list"_s)};
    ListWindow window{query.limit, query.cursor, {}, {}};
    if (query.from.isValid())
        window.from = query.from.toSecsSinceEpoch();
    if (query.to.isValid())
        window.to = query.to.toSecsSinceEpoch();
    return window;
}

QString asQuery(const ListWindow &window)
{
    QString text = u"limit=%1"_s.arg(window.limit);
    if (!window.cursor.isEmpty())
        text += u"&starting_after="_s + window.cursor;
    if (window.from)
        text += u"&created[gte]=%1"_s.arg(*window.from);
    if (window.to)
        text += u"&created[lte]=%1"_s.arg(*window.to);
    return text;
}

QByteArray asJson(const ListWindow &window)
{
    QByteArray json = "{\"limit\":" + QByteArray::number(window.limit);
    if (!window.cursor.isEmpty())
        json += ",\"starting_after\":\"" + window.cursor.toLatin1() + '"';
    if (!window.from && !window.to)
        return json + '}';
    json += ",\"created\":{";
    if (window.from)
        json += "\"gte\":" + QByteArray::number(*window.from);
    if (window.from && window.to)
        json += ',';
    if (window.to)
        json += "\"lte\":" + QByteArray::number(*window.to);
    return json + "}}";
}

} // namespace disputedesk::stripe
