#include "app/sandbox/cards/uploads.h"

#include "app/sandbox/filetype.h"
#include "app/sandbox/http/multipart.h"

#include <algorithm>
#include <array>

namespace disputedesk::sandbox::cards {

namespace {

constexpr std::array<std::string_view, 3> kPurposes{"dispute_evidence", "business_logo", "identity_document"};

/// A path in a file name must not survive: only the last part is kept.
std::string bareName(std::string_view filename)
{
    const std::size_t slash = filename.find_last_of("/\\");
    return std::string(slash == std::string_view::npos ? filename : filename.substr(slash + 1));
}

Reply fileReply(const Call &call, const File &file)
{
    Reply reply;
    JsonWriter json(reply.body);
    writeFile(json, file, call.baseUrl);
    return reply;
}

std::optional<Problem> judge(const std::vector<Part> &parts)
{
    for (const Part &part : parts) {
        if (part.name != "file" && part.name != "purpose")
            return badParameter("parameter_unknown", part.name, "Received unknown parameter: " + part.name);
    }
    const auto file = std::ranges::find(parts, "file", &Part::name);
    const auto purpose = std::ranges::find(parts, "purpose", &Part::name);
    if (file == parts.end() || !file->filename)
        return badParameter("parameter_missing", "file", "Missing required param: file");
    if (purpose == parts.end())
        return badParameter("parameter_missing", "purpose", "Missing required param: purpose");
    if (std::ranges::find(kPurposes, purpose->content) == kPurposes.end())
        return badParameter({}, "purpose", "Invalid purpose: " + purpose->content);
    if (file->content.size() > kMostFileBytes)
        return badParameter("file_too_large", "file", "A file has at most 4.5 MB");
    if (fileType(file->content).empty())
        return badParameter("file_type_not_supported", "file", "Only PDF, JPEG and PNG files are taken");
    return std::nullopt;
}

} // namespace

Reply createFile(Call &call)
{
    std::optional<std::vector<Part>> parts = decodedMultipart(call.request.header("Content-Type"), call.request.body);
    if (!parts)
        return call.fail(badParameter({}, {}, "The body must be multipart/form-data"));
    if (const auto wrong = judge(*parts); wrong)
        return call.fail(*wrong);
    const auto part = [&parts](std::string_view name) { return std::ranges::find(*parts, name, &Part::name); };
    File file;
    file.filename = bareName(*part("file")->filename);
    file.purpose = part("purpose")->content;
    file.created = call.now;
    file.content = std::move(part("file")->content);
    call.trace.applied = true;
    return fileReply(call, call.files.add(std::move(file), call.book));
}

Reply retrieveFile(const Call &call)
{
    const std::optional<File> file = call.files.find(call.route.id, call.book);
    return file ? fileReply(call, *file) : call.fail(noSuch("file", call.route.id));
}

Reply downloadFile(const Call &call)
{
    std::optional<File> file = call.files.find(call.route.id, call.book);
    if (!file)
        return call.fail(noSuch("file", call.route.id));
    Reply reply;
    reply.contentType = fileType(file->content);
    reply.body = std::move(file->content);
    return reply;
}

} // namespace disputedesk::sandbox::cards
