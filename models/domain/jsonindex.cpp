#include "models/domain/jsonindex.h"

#include <algorithm>
#include <simdjson.h>

namespace disputedesk::json {

struct TextIndex::Parser {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stages;
};

TextIndex::TextIndex()
    : m_parser(std::make_unique<Parser>())
{
}

TextIndex::~TextIndex() = default;

const char *TextIndex::build(std::string_view text)
{
    constexpr size_t kSmallest = 1024;
    constexpr size_t kDepth = 8; // of the second stage, which is never run
    m_count = 0;
    auto &stages = m_parser->stages;
    simdjson::error_code code = simdjson::SUCCESS;
    const size_t capacity = std::max(text.size(), kSmallest);
    if (!stages)
        code = simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, kDepth, stages);
    else if (stages->capacity() < text.size())
        code = stages->allocate(capacity, kDepth);
    if (!code)
        code =
            stages->stage1(reinterpret_cast<const uint8_t *>(text.data()), text.size(), simdjson::stage1_mode::regular);
    if (code)
        return simdjson::error_message(code);
    m_positions = stages->structural_indexes.get();
    m_count = stages->n_structural_indexes;
    return nullptr;
}

} // namespace disputedesk::json
