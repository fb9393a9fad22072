#pragma once

#include "app/sandbox/cards/book.h"
#include "app/sandbox/json/jsonwriter.h"

namespace disputedesk::sandbox::cards {

/// A file of POST /v1/files, or one that a seeded dispute names.
struct File {
    std::string id;
    std::string filename;
    std::string purpose = "dispute_evidence";
    std::int64_t created = 0;
    std::string content;
};

/// The files of one mode. Seeded ones are made anew whenever they are asked for.
class Files {
public:
    /// Keeps the file and gives it its id.
    const File &add(File file, const Book &book);
    [[nodiscard]] std::optional<File> find(std::string_view id, const Book &book) const;

private:
    static constexpr std::uint64_t kUploaded = std::uint64_t(1) << 48; // above every seeded number

    std::vector<File> m_uploaded;
};

void writeFile(JsonWriter &json, const File &file, const std::string &baseUrl);

} // namespace disputedesk::sandbox::cards
