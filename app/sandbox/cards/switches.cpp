#include "app/sandbox/cards/switches.h"

#include <array>

namespace disputedesk::sandbox::cards {

namespace {

/// The place of the word among those allowed, or nothing.
template <std::size_t n>
std::optional<std::size_t> among(const std::array<std::string_view, n> &words, const std::string &word)
{
    for (std::size_t i = 0; i < n; ++i) {
        if (words[i] == word)
            return i;
    }
    return std::nullopt;
}

template <typename T, std::size_t n>
bool choose(T &target, const std::array<std::string_view, n> &words, const std::string &word)
{
    const std::optional<std::size_t> found = among(words, word);
    if (found)
        target = T(*found);
    return found.has_value();
}

using Words = std::string_view;

bool setOne(Switches &next, const std::string &key, const QJsonValue &value)
{
    const std::string word = value.toString().toStdString();
    const auto flag = [&value](bool &target) {
        target = value.toBool();
        return value.isBool();
    };
    if (key == "error_shape")
        return choose(next.errorShape, std::array<Words, 5>{"stripe", "string", "flat", "problem", "text"}, word);
    if (key == "cursor")
        return choose(next.cursor, std::array<Words, 3>{"normal", "repeat", "empty_more"}, word);
    if (key == "list_parameters") {
        next.readsQuery = word != "body";
        next.readsBody = word != "query";
        return among(std::array<Words, 3>{"both", "query", "body"}, word).has_value();
    }
    if (key == "metadata")
        return choose(next.replaceMetadata, std::array<Words, 2>{"merge", "replace"}, word);
    if (key == "should_retry") {
        next.shouldRetry = word == "absent" ? std::string() : word;
        return among(std::array<Words, 3>{"absent", "true", "false"}, word).has_value();
    }
    if (key == "close_status") {
        next.closeStatus = word == "lost" ? std::string() : word;
        return !word.empty();
    }
    if (key == "close_truth") {
        next.closeTruth = statusNamed(word).value_or(Status::Lost);
        return statusNamed(word).has_value();
    }
    if (key == "header_status") {
        next.headerStatus = value.toInt() == 422 ? 422 : 0;
        return value.toInt() == 415 || value.toInt() == 422;
    }
    if (key == "null_evidence")
        return flag(next.nullEvidence);
    return key == "charge_missing" && flag(next.chargeMissing);
}

} // namespace

std::optional<std::string> Switches::set(const QJsonObject &wish)
{
    Switches next = *this;
    for (auto it = wish.begin(); it != wish.end(); ++it) {
        if (!setOne(next, it.key().toStdString(), it.value()))
            return "unknown switch or value: " + it.key().toStdString();
    }
    *this = next;
    return std::nullopt;
}

} // namespace disputedesk::sandbox::cards
