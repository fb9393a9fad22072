#include "models/domain/filemembers.h"

#include "models/domain/jsonreader.h"
#include "models/domain/providerword.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

std::optional<Error> headingFault(
    const QByteArray &json, QLatin1StringView format, qint64 version, const QString &other)
{
    QString saysFormat;
    qint64 saysVersion = 0;
    json::Reader reader(json);
    const bool whole = reader.read([&](json::Value &root) {
        root.members([&](std::string_view key, json::Value &member) {
            if (key == "format")
                saysFormat = member.text();
            else if (key == "version")
                saysVersion = member.integer();
        });
    });
    if (saysFormat == format && saysVersion > version)
        return errorOf(ErrorKind::StoreReadOnly, u"a later version"_s);
    if (!whole)
        return reader.fault();
    if (saysFormat != format || saysVersion != version)
        return errorOf(ErrorKind::BadData, other);
    return std::nullopt;
}

QString fileWord(json::Value &value, qsizetype most)
{
    const QString text = value.text();
    if (text.size() > most)
        value.refuse(u"a text of more than %1 characters"_s.arg(most));
    return text;
}

Mode fileMode(json::Value &value)
{
    const QString text = value.text();
    if (text != "live"_L1 && text != "test"_L1)
        value.refuse(u"neither live nor test"_s);
    return text == "live"_L1 ? Mode::Live : Mode::Test;
}

ProviderKind fileProvider(json::Value &value)
{
    const auto known = providerFromWord(value.text());
    if (!known)
        value.refuse(u"a provider that this version does not know"_s);
    return known.value_or(ProviderKind::Omise);
}

void refuseUnknown(json::Value &value) { value.refuse(u"a member that this version does not know"_s); }

} // namespace disputedesk
