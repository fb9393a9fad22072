#include "models/domain/fileheading.h"

#include "models/domain/jsonreader.h"

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

} // namespace disputedesk
