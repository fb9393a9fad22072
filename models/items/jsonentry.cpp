#include "models/items/jsonentry.h"

#include "models/domain/unixtime.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// `"name":"value"`, escaped as JSON wants it. QJsonObject would sort the names.
QByteArray member(QLatin1StringView name, const QJsonValue &value)
{
    const QByteArray object = QJsonDocument(QJsonObject{{name, value}}).toJson(QJsonDocument::Compact);
    return object.mid(1, object.size() - 2);
}

QByteArray envelope(const Account &account, const QString &id, const QDateTime &asOf)
{
    static const auto words = [](ProviderKind provider) { return providerName(provider).toLower(); };
    return member("account"_L1, account.label) + ',' + member("provider"_L1, words(account.provider)) + ','
        + member("mode"_L1, account.mode == Mode::Live ? "live"_L1 : "test"_L1) + ',' + member("id"_L1, id) + ','
        + member("as_of"_L1, asOf.isValid() ? QJsonValue(asOf.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue());
}
} // namespace

QByteArray jsonEntry(const Account &account, const Dispute &dispute)
{
    return '{' + envelope(account, dispute.id, dispute.readAt)
        + ",\"answer\":" + (dispute.raw.isEmpty() ? QByteArray("null") : dispute.raw) + '}';
}

QByteArray jsonEntryMissing(const Account &account, const QString &disputeId)
{
    return '{' + envelope(account, disputeId, {}) + ",\"answer\":null}";
}

} // namespace disputedesk
