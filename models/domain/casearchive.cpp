#include "models/domain/casearchive.h"

#include "models/domain/fileheading.h"
#include "models/domain/jsonreader.h"
#include "models/domain/providerword.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestWord = 1000;

QString word(json::Value &value)
{
    const QString text = value.text();
    if (text.size() > kLongestWord)
        value.refuse(u"a text of more than %1 characters"_s.arg(kLongestWord));
    return text;
}

QDateTime moment(json::Value &value)
{
    const QDateTime read = QDateTime::fromString(word(value), Qt::ISODateWithMs).toUTC();
    if (!read.isValid())
        value.refuse(u"no time"_s);
    return read;
}

Mode mode(json::Value &value)
{
    const QString text = word(value);
    if (text != "live"_L1 && text != "test"_L1)
        value.refuse(u"neither live nor test"_s);
    return text == "live"_L1 ? Mode::Live : Mode::Test;
}

void unknown(json::Value &value) { value.refuse(u"a member that this version does not know"_s); }

ArchivedDispute dispute(json::Value &value)
{
    ArchivedDispute read;
    int met = 0;
    value.members([&](std::string_view key, json::Value &member) {
        ++met;
        if (key == "account")
            read.account = word(member);
        else if (key == "mode")
            read.mode = mode(member);
        else if (key == "id")
            read.id = word(member);
        else if (key == "as_of")
            read.asOf = member.isNull() ? (member.skip(), QDateTime()) : moment(member);
        else if (key == "answer")
            read.answer = member.isNull() ? (member.skip(), QByteArray()) : member.raw().toByteArray();
        else if (key != "provider")
            unknown(member);
        else if (const auto known = providerFromWord(word(member)))
            read.provider = *known;
        else
            member.refuse(u"a provider that this version does not know"_s);
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
                unknown(member);
        });
        if (met != 5)
            root.refuse(u"a case file without time, version or disputes"_s);
    });
    if (!read)
        return Failure{reader.fault()};
    return archive;
}

} // namespace disputedesk
