#include "app/sandbox/cards/wish.h"

namespace disputedesk::sandbox::cards {

namespace {

using Wrong = std::optional<Problem>;

Wrong unknown(const std::string &name)
{
    return badParameter("parameter_unknown", name, "Received unknown parameter: " + name);
}

Wrong readEvidence(const Call &call, const Parameter &parameter, const std::string &name, Wish &wish)
{
    const std::optional<std::size_t> field = fieldNamed(name);
    if (!field)
        return unknown(parameter.name);
    if (!parameter.text)
        return badParameter("parameter_invalid_string", parameter.name, name + " must be a text");
    const EvidenceField &rule = kFields[*field];
    if (rule.isFile() && !parameter.value.empty()) {
        const std::optional<File> file = call.files.find(parameter.value, call.book);
        if (!file)
            return badParameter("resource_missing", parameter.name, "No such file: '" + parameter.value + '\'');
        if (file->purpose != "dispute_evidence")
            return badParameter("file_wrong_purpose", parameter.name, "The file's purpose is not dispute_evidence");
    }
    if (!rule.isFile() && characters(parameter.value) > rule.mostCharacters)
        return badParameter("string_too_long", parameter.name,
            name + " takes at most " + std::to_string(rule.mostCharacters) + " characters");
    wish.evidence.emplace_back(*field, parameter.value);
    return std::nullopt;
}

Wrong readMetadata(const Parameter &parameter, const std::string &key, Wish &wish)
{
    constexpr std::size_t kLongestKey = 40, kLongestValue = 500;
    if (key.empty() || characters(key) > kLongestKey || key.find_first_of("[]") != std::string::npos)
        return badParameter({}, parameter.name, "A key of metadata has 1 to 40 characters and no square brackets");
    if (characters(parameter.value) > kLongestValue)
        return badParameter("string_too_long", parameter.name, "A value of metadata has at most 500 characters");
    wish.metadata.emplace_back(key, parameter.value);
    return std::nullopt;
}

Wrong readOne(const Call &call, const Parameter &parameter, Wish &wish)
{
    if (const auto name = memberOf("evidence", parameter.name); name)
        return readEvidence(call, parameter, *name, wish);
    if (const auto key = memberOf("metadata", parameter.name); key)
        return readMetadata(parameter, *key, wish);
    if (parameter.name == "evidence" || parameter.name == "metadata") { // not a hash, or one that is empty
        const bool clears = parameter.name == "metadata" && parameter.value.empty() && parameter.text;
        wish.clearsMetadata = wish.clearsMetadata || clears;
        const bool emptyHash = !parameter.text && parameter.value.empty();
        return clears || emptyHash
            ? std::nullopt
            : Wrong(badParameter("parameter_invalid_hash", parameter.name, parameter.name + " must be a hash"));
    }
    if (parameter.name != "submit" || !call.house.stages)
        return unknown(parameter.name);
    wish.submit = parameter.value == "true";
    return *wish.submit || parameter.value == "false"
        ? std::nullopt
        : Wrong(badParameter("parameter_invalid_boolean", parameter.name, "Invalid boolean: " + parameter.value));
}

} // namespace

std::optional<Problem> readWish(const Call &call, Wish &wish)
{
    for (const Parameter &parameter : call.parameters) {
        if (Wrong wrong = readOne(call, parameter, wish); wrong)
            return wrong;
    }
    return std::nullopt;
}

} // namespace disputedesk::sandbox::cards
