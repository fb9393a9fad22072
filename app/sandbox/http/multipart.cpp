#include "app/sandbox/http/multipart.h"

namespace disputedesk::sandbox {

namespace {

/// The value of `name=` in a header, with or without quotes.
std::optional<std::string> parameter(std::string_view header, std::string_view name)
{
    for (std::size_t at = header.find(';'); at != std::string_view::npos; at = header.find(';', at)) {
        at = header.find_first_not_of("; \t", at);
        if (at == std::string_view::npos)
            return std::nullopt;
        const std::string_view rest = header.substr(at);
        if (!rest.starts_with(name) || rest.size() <= name.size() || rest[name.size()] != '=')
            continue;
        const std::string_view value = rest.substr(name.size() + 1);
        if (!value.starts_with('"'))
            return std::string(value.substr(0, value.find_first_of("; \t")));
        std::string unquoted;
        for (std::size_t i = 1; i < value.size() && value[i] != '"'; ++i) {
            if (value[i] == '\\' && i + 1 < value.size())
                ++i;
            unquoted += value[i];
        }
        return unquoted;
    }
    return std::nullopt;
}

std::string_view dispositionOf(std::string_view head)
{
    constexpr std::string_view kName = "content-disposition:";
    while (!head.empty()) {
        const std::string_view line = head.substr(0, head.find("\r\n"));
        head.remove_prefix(std::min(head.size(), line.size() + 2));
        if (line.size() < kName.size())
            continue;
        std::string start(line.substr(0, kName.size()));
        for (char &c : start)
            c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        if (start == kName)
            return line.substr(kName.size());
    }
    return {};
}

} // namespace

std::optional<std::vector<Part>> decodedMultipart(std::string_view contentType, std::string_view body)
{
    const std::optional<std::string> boundary = parameter(contentType, "boundary");
    if (!boundary || boundary->empty())
        return std::nullopt;
    const std::string fence = "\r\n--" + *boundary;
    const std::string padded =
        "\r\n" + std::string(body.substr(0, boundary->size() + 2)); // the first fence has no line before it
    if (!padded.starts_with(fence))
        return std::nullopt;

    std::vector<Part> parts;
    std::size_t at = fence.size() - 2;
    while (!body.substr(at).starts_with("--")) {
        const std::size_t start = body.find("\r\n", at);
        const std::size_t headEnd = body.find("\r\n\r\n", at);
        if (start == std::string_view::npos || headEnd == std::string_view::npos)
            return std::nullopt;
        const std::size_t end = body.find(fence, headEnd + 2);
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view disposition = dispositionOf(body.substr(start + 2, headEnd - start - 2));
        const std::size_t from = headEnd + 4;
        parts.push_back({parameter(disposition, "name").value_or(std::string()), parameter(disposition, "filename"),
            std::string(end < from ? std::string_view() : body.substr(from, end - from))});
        at = end + fence.size();
    }
    return parts;
}

} // namespace disputedesk::sandbox
