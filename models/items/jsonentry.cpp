#include "models/items/jsonentry.h"

#include "models/domain/casearchive.h"
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
    const QByteArray gone = dispute.isGone()
        ? ',' + member("gone_seen"_L1, dispute.missingAt.toUTC().toString(Qt::ISODateWithMs))
        : QByteArray();
    return '{' + envelope(account, dispute.id, dispute.readAt) + gone
        + ",\"answer\":" + (dispute.raw.isEmpty() ? QByteArray("null") : dispute.raw) + '}';
}

QByteArray jsonEntryMissing(const Account &account, const QString &disputeId)
{
    return '{' + envelope(account, disputeId, {}) + ",\"answer\":null}";
}

QByteArray jsonCaseHead(const QDateTime &exportedAt, const QString &version)
{
    // The first words are what a system knows the file by (packaging/linux/disputedesk.mime.xml.in).
    return '{' + member("format"_L1, QString(kCaseFormat)) + ',' + member("version"_L1, kCaseVersion) + ','
        + member("exported_at"_L1, exportedAt.toUTC().toString(Qt::ISODateWithMs)) + ',' + member("by"_L1, version)
        + ",\"disputes\":";
}

QByteArray jsonCaseTail() { return "}\n"; }

} // namespace disputedesk
