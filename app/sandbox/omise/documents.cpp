#include "app/sandbox/omise/documents.h"

#include "app/sandbox/filetype.h"
#include "app/sandbox/http/form.h"
#include "app/sandbox/http/multipart.h"
#include "app/sandbox/omise/disputejson.h"
#include "app/sandbox/omise/wording.h"

#include <algorithm>

namespace disputedesk::sandbox::omise {

namespace {

constexpr std::size_t kMostBytes = 10u << 20;

Reply locked() { return error(400, "documents_locked", "documents can be changed only while the dispute is open"); }

Reply documentReply(const Call &call, std::uint32_t index, const Document &document)
{
    Reply reply;
    JsonWriter json(reply.body);
    writeDocument(json, call.book, index, document, call.shape);
    return reply;
}

std::vector<Document>::const_iterator find(const Book &book, const Details &details, std::string_view id)
{
    return std::ranges::find_if(
        details.documents, [&](const Document &document) { return book.ids().encoded("docu", document.number) == id; });
}

/// A path in a file name must not survive: only the last part is kept.
std::string bareName(std::string_view filename)
{
    const std::size_t slash = filename.find_last_of("/\\");
    return std::string(slash == std::string_view::npos ? filename : filename.substr(slash + 1));
}

} // namespace

Reply listDocuments(Call &call, std::uint32_t index)
{
    Window window;
    if (const auto wrong = readWindow(decodedForm(call.request.query), call.now, window); wrong)
        return badRequest(*wrong);
    Reply reply;
    JsonWriter json(reply.body);
    writeDocuments(json, call.book, index, call.book.details(index), window, call.shape);
    return reply;
}

Reply retrieveDocument(Call &call, std::uint32_t index)
{
    const Details &details = call.book.details(index);
    const auto found = find(call.book, details, call.route.document);
    return found == details.documents.end() ? notFound("document " + call.route.document)
                                            : documentReply(call, index, *found);
}

Reply uploadDocument(Call &call, std::uint32_t index)
{
    std::optional<std::vector<Part>> parts = decodedMultipart(call.request.header("Content-Type"), call.request.body);
    if (!parts)
        return badRequest("the body must be multipart/form-data");
    const auto part = [&parts](std::string_view name) { return std::ranges::find(*parts, name, &Part::name); };
    const auto file = part("file");
    if (file == parts->end() || !file->filename)
        return badRequest("file is missing");
    const std::string kind = part("kind") == parts->end() ? std::string() : part("kind")->content;
    if (!kind.empty() && std::ranges::find(kDocumentKinds, kind) == kDocumentKinds.end())
        return badRequest("kind is not one of the known kinds");
    if (call.book.at(index).status != Status::Open)
        return locked();
    if (file->content.size() > kMostBytes || fileType(file->content).empty())
        return error(400, "invalid_file_type", "only PNG, JPG and PDF files up to 10 MB are taken");

    call.beginChange();
    Details &details = call.book.edit(index);
    Document document;
    document.number = std::uint64_t(call.book.at(index).serial) << 8 | details.nextDocument++;
    document.filename = bareName(*file->filename);
    document.kind = kind;
    document.created = std::uint32_t(call.now);
    document.downloadable = true;
    document.content = std::move(file->content);
    details.documents.push_back(std::move(document));
    return documentReply(call, index, details.documents.back());
}

Reply deleteDocument(Call &call, std::uint32_t index)
{
    const Details &before = call.book.details(index);
    if (find(call.book, before, call.route.document) == before.documents.end())
        return notFound("document " + call.route.document);
    if (call.book.at(index).status != Status::Open)
        return locked();
    call.beginChange();
    Details &details = call.book.edit(index);
    details.documents.erase(find(call.book, details, call.route.document));
    Reply reply;
    JsonWriter(reply.body)
        .beginObject()
        .field("object", "document")
        .field("id", call.route.document)
        .field("livemode", call.book.live())
        .field("deleted", true)
        .endObject();
    return reply;
}

std::optional<Reply> download(const Book &book, std::string_view documentId)
{
    const std::optional<std::uint64_t> number = book.ids().decoded("docu", documentId);
    const std::optional<std::uint32_t> index = number ? book.bySerial(std::uint32_t(*number >> 8)) : std::nullopt;
    if (!index)
        return std::nullopt;
    const Details &details = book.details(*index);
    const auto found = find(book, details, documentId);
    if (found == details.documents.end() || !found->downloadable)
        return std::nullopt;
    Reply reply;
    reply.body = found->content.empty() ? samplePdf(found->filename) : found->content;
    reply.contentType = fileType(reply.body);
    return reply;
}

} // namespace disputedesk::sandbox::omise
