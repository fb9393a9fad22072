#include "app/sandbox/cards/update.h"

#include "app/sandbox/cards/disputejson.h"
#include "app/sandbox/cards/wish.h"

#include <algorithm>

namespace disputedesk::sandbox::cards {

namespace {

using Wrong = std::optional<Problem>;

Wrong refusedByState(const Record &record, std::int64_t now)
{
    if (!afterSubmission(record.status))
        return wrongState("This dispute is " + std::string(nameOf(record.status)) + " and takes no evidence");
    if (record.dueBy != DueBy::At || record.due == 0)
        return wrongState("The card network takes no response to this dispute");
    if (record.due <= now)
        return wrongState("The date by which evidence had to be submitted has passed");
    return std::nullopt;
}

Wrong tooMuch(const Call &call, const Evidence &evidence)
{
    std::size_t text = 0, bytes = 0;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (!kFields[i].isFile())
            text += characters(evidence[i]);
        else if (!evidence[i].empty())
            bytes += call.files.find(evidence[i], call.book).value_or(File()).content.size();
    }
    if (text > kMostCharactersTogether)
        return badParameter("string_too_long", "evidence", "All texts together have at most 150000 characters");
    if (bytes > kMostFileBytes)
        return badParameter("file_too_large", "evidence", "All files together have at most 4.5 MB");
    return std::nullopt;
}

std::map<std::string, std::string> changedMetadata(
    const std::map<std::string, std::string> &before, const Wish &wish, bool replace)
{
    std::map<std::string, std::string> after;
    if (!wish.clearsMetadata && (!replace || wish.metadata.empty()))
        after = before;
    for (const auto &[key, value] : wish.metadata) {
        if (value.empty())
            after.erase(key);
        else
            after[key] = value;
    }
    return after;
}

} // namespace

Reply updateDispute(Call &call, std::uint32_t index)
{
    constexpr std::size_t kMostKeys = 50;
    Wish wish;
    if (const Wrong wrong = readWish(call, wish); wrong)
        return call.fail(*wrong);
    const Record &record = call.book.at(index);
    Details after = call.book.details(index);
    for (const auto &[field, value] : wish.evidence)
        after.evidence[field] = value;
    after.metadata = changedMetadata(after.metadata, wish, call.switches.replaceMetadata);
    if (after.metadata.size() > kMostKeys)
        return call.fail(badParameter({}, "metadata", "metadata has at most 50 keys"));

    const bool aboutEvidence = !wish.evidence.empty() || wish.submit == true;
    const bool submits = aboutEvidence && wish.submit.value_or(true);
    if (aboutEvidence) {
        if (const Wrong wrong = tooMuch(call, after.evidence); wrong)
            return call.fail(*wrong);
        if (const Wrong wrong = refusedByState(record, call.now); wrong)
            return call.fail(*wrong);
    }
    if (submits && isEmpty(after.evidence))
        return call.fail(badParameter("parameter_missing", "evidence", "There is no evidence to submit"));

    if (!aboutEvidence && wish.metadata.empty() && !wish.clearsMetadata)
        return disputeReply(call, index); // nothing was asked for
    call.trace.applied = true;
    after.submissions += submits ? 1 : 0;
    call.book.edit(index) = std::move(after);
    if (submits)
        call.book.setStatus(index, *afterSubmission(record.status));
    return disputeReply(call, index);
}

Reply closeDispute(Call &call, std::uint32_t index)
{
    const Record &record = call.book.at(index);
    if (record.status != Status::NeedsResponse)
        return call.fail(wrongState(
            "Only a dispute that is needs_response can be closed, this one is " + std::string(nameOf(record.status))));
    call.trace.applied = call.switches.closeTruth != record.status;
    call.book.setStatus(index, call.switches.closeTruth);
    return disputeReply(call, index, call.switches.closeStatus);
}

} // namespace disputedesk::sandbox::cards
