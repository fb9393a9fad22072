#include "models/domain/casearchive.h"

#include "models/domain/filemembers.h"
#include "models/domain/jsonreader.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestWord = 1000;

QString word(json::Value &value) { return fileWord(value, kLongestWord); }

QDateTime moment(json::Value &value)
{
    const QDateTime read = QDateTime::fromString(word(value), Qt::ISODateWithMs).toUTC();
    if (!read.isValid())
        value.refuse(u"no time"_s);
    return read;
}

ArchivedDispute dispute(json::Value &value)
{
    ArchivedDispute read;
    int met = 0;
    value.members([&](std::string_view key, json::Value &member) {
        ++met;
        if (key == "account")
            read.account = word(member);
        else if (key == "mode")
            read.mode = fileMode(member);
        else if (key == "id")
            read.id = word(member);
        else if (key == "as_of")
            read.asOf = member.isNull() ? (member.skip(), QDateTime()) : moment(member);
        else if (key == "answer")
            read.answer = member.isNull() ? (member.skip(), QByteArray()) : member.raw().toByteArray();
        else if (key == "provider")
            read.provider = fileProvider(member);
        else
            refuseUnknown(member);
    });
    // What is guessed would be shown as known: test data as live, say.
    if (met != 6 || read.id.isEmpty())
        value.refuse(u"a dispute without id, account, provider, mode, time or answer"_s);
    return read;
}
} // namespace

Result<CaseArchive, Error> parseCaseArchive(const QByteArray &json)
{
    if (json.size() > kMostCaseBytes)
        return Failure{errorOf(ErrorKind::TooLarge)};
    if (const auto fault = headingFault(json, kCaseFormat, kCaseVersion, u"no case file"_s))
        return Failure{*fault};
    CaseArchive archive;
    int met = 0;
    json::Reader reader(json);
    const bool read = reader.read([&](json::Value &root) {
        root.members([&](std::string_view key, json::Value &member) {
            ++met;
            if (key == "exported_at")
                archive.exportedAt = moment(member);
            else if (key == "by")
                archive.by = word(member);
            else if (key == "disputes")
                member.elements(
                    [&archive](json::Value &each) { archive.disputes.append(dispute(each)); }, kMostCaseDisputes);
            else if (key != "format" && key != "version")
                refuseUnknown(member);
        });
        if (met != 5)
            root.refuse(u"a case file without time, version or disputes"_s);
    });
    if (!read)
        return Failure{reader.fault()};
    return archive;
}

} // namespace disputedesk
