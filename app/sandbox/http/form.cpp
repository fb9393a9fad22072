#include "app/sandbox/http/form.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>

namespace disputedesk::sandbox {

std::string percentDecoded(std::string_view text, PlusSign plus)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned char byte = 0;
        const char *digits = text.data() + at + 1;
        if (text[at] == '%' && at + 2 < text.size()
            && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            decoded += char(byte);
            at += 2;
        } else {
            decoded += text[at] == '+' && plus == PlusSign::IsSpace ? ' ' : text[at];
        }
    }
    return decoded;
}

std::vector<Field> decodedForm(std::string_view text)
{
    std::vector<Field> form;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        form.emplace_back(percentDecoded(pair.substr(0, equals), PlusSign::IsSpace),
            percentDecoded(pair.substr(std::min(pair.size(), equals + 1)), PlusSign::IsSpace));
    }
    return form;
}

std::optional<std::string> formValue(const std::vector<Field> &form, std::string_view name)
{
    const auto found = std::find_if(form.rbegin(), form.rend(), [name](const Field &f) { return f.first == name; });
    return found == form.rend() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> base64Decoded(std::string_view text)
{
    const auto result = QByteArray::fromBase64Encoding(QByteArray(text.data(), qsizetype(text.size())),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded.toStdString()) : std::nullopt;
}

} // namespace disputedesk::sandbox
