#include "tests/crash/job.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

QByteArray CrashJob::toJson() const
{
    return QJsonDocument(
        QJsonObject{{u"kind"_s, int(kind)}, {u"folder"_s, folder}, {u"provider"_s, int(provider)},
            {u"url"_s, url.toString()}, {u"key"_s, key}, {u"account"_s, account.toString()}, {u"verb"_s, int(verb)},
            {u"disputes"_s, QJsonArray::fromStringList(disputes)}, {u"intent"_s, intent.toString()}, {u"file"_s, file},
            {u"point"_s, dieAtPoint}, {u"fault"_s, diskFault}, {u"call"_s, diskCall}, {u"watches"_s, watchesDisk}})
        .toJson(QJsonDocument::Compact);
}

CrashJob CrashJob::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    const auto number = [&object](QLatin1StringView name) { return object.value(name).toInt(); };
    CrashJob job;
    job.kind = Kind(number("kind"_L1));
    job.folder = text("folder"_L1);
    job.provider = ProviderKind(number("provider"_L1));
    job.url = QUrl(text("url"_L1));
    job.key = text("key"_L1);
    job.account = QUuid::fromString(text("account"_L1));
    job.verb = WriteVerb(number("verb"_L1));
    for (const QJsonValue &id : object.value("disputes"_L1).toArray())
        job.disputes.append(id.toString());
    job.intent = QUuid::fromString(text("intent"_L1));
    job.file = text("file"_L1);
    job.dieAtPoint = number("point"_L1);
    job.diskFault = number("fault"_L1);
    job.diskCall = number("call"_L1);
    job.watchesDisk = object.value("watches"_L1).toBool();
    return job;
}

} // namespace disputedesk::test
