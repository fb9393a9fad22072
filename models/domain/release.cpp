#include "models/domain/release.h"

#include "models/domain/jsonreader.h"

#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostFiles = 40;

QString matching(json::Value &value, const QString &pattern)
{
    const QString text = value.text();
    if (!QRegularExpression(u"\\A(?:"_s + pattern + u")\\z"_s).match(text).hasMatch())
        value.refuse(u"not as it has to be"_s);
    return text;
}

ReleaseFile file(json::Value &value)
{
    ReleaseFile file;
    value.members([&file](std::string_view key, json::Value &member) {
        if (key == "name")
            file.name = matching(member, u"[A-Za-z0-9._+~-]{1,120}"_s);
        else if (key == "sha256")
            file.sha256 = matching(member, u"[0-9a-f]{64}"_s);
    });
    if (file.name.isEmpty() || file.sha256.isEmpty())
        value.refuse(u"a file without name or checksum"_s);
    return file;
}

std::optional<std::array<int, 3>> numbersOf(const QString &version)
{
    const auto match = QRegularExpression(u"\\A(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})(?:[+-].*)?\\z"_s).match(version);
    if (!match.hasMatch())
        return std::nullopt;
    return std::array{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}
} // namespace

Result<Release, Error> parseRelease(const QByteArray &json)
{
    if (json.size() > kMostReleaseBytes)
        return Failure{errorOf(ErrorKind::TooLarge)};
    Release release;
    QString format;
    qint64 version = 0;
    json::Reader reader(json);
    const bool read = reader.read([&](json::Value &root) {
        root.members([&](std::string_view key, json::Value &member) {
            if (key == "format")
                format = member.text();
            else if (key == "version")
                version = member.integer();
            else if (key == "release")
                release.version = matching(member, u"[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}"_s);
            else if (key == "files")
                member.elements([&release](json::Value &each) { release.files.append(file(each)); }, kMostFiles);
        });
    });
    if (!read)
        return Failure{reader.fault()};
    if (format != "disputedesk-release"_L1 || version != 1 || release.version.isEmpty())
        return Failure{errorOf(ErrorKind::BadData, u"no release"_s)};
    return release;
}

bool isNewerRelease(const QString &offered, const QString &running)
{
    const auto there = numbersOf(offered);
    const auto here = numbersOf(running);
    return there && here && *there > *here;
}

} // namespace disputedesk
