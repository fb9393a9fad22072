#include "app/sandbox/cards/files.h"

#include "app/sandbox/filetype.h"

namespace disputedesk::sandbox::cards {

const File &Files::add(File file, const Book &book)
{
    file.id = book.ids().encoded("file", kUploaded + m_uploaded.size());
    m_uploaded.push_back(std::move(file));
    return m_uploaded.back();
}

std::optional<File> Files::find(std::string_view id, const Book &book) const
{
    const std::optional<std::uint64_t> number = book.ids().decoded("file", id);
    if (!number)
        return std::nullopt;
    if (*number >= kUploaded)
        return *number - kUploaded < m_uploaded.size() ? std::optional(m_uploaded[*number - kUploaded]) : std::nullopt;
    const std::size_t field = *number & 255;
    if (*number >> 8 >= book.size() || field >= kFieldCount || !kFields[field].isFile())
        return std::nullopt;
    File file;
    file.id = id;
    file.filename = std::string(kFields[field].name) + ".pdf";
    file.created = book.at(std::uint32_t(*number >> 8)).created + 3'600;
    file.content = samplePdf(file.filename);
    return file;
}

void writeFile(JsonWriter &json, const File &file, const std::string &baseUrl)
{
    const std::string_view type = fileType(file.content);
    json.beginObject().field("id", file.id).field("object", "file").field("created", file.created);
    json.nullField("expires_at").field("filename", file.filename).field("purpose", file.purpose);
    json.field("size", file.content.size()).nullField("title");
    json.field("type", type == "image/jpeg" ? "jpg" : type.substr(type.find('/') + 1));
    json.field("url", baseUrl + "/v1/files/" + file.id + "/contents").endObject();
}

} // namespace disputedesk::sandbox::cards
