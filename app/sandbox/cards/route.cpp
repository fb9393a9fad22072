#include "app/sandbox/cards/route.h"

#include "app/sandbox/cards/house.h"

#include <array>

namespace disputedesk::sandbox::cards {

namespace {

struct Row {
    std::string_view before, after, pathTemplate; // what stands around the id
    Resource resource;
    std::string_view methods;
};

constexpr std::array kRows{
    Row{"/v1/disputes/", "/close", "/v1/disputes/{id}/close", Resource::Close, "POST"},
    Row{"/v1/disputes/", "", "/v1/disputes/{id}", Resource::Dispute, "GET POST"},
    Row{"/v1/files/", "/contents", "/v1/files/{id}/contents", Resource::FileContents, "GET"},
    Row{"/v1/files/", "", "/v1/files/{id}", Resource::File, "GET"},
};

/// What stands where the row has its id; empty when the row is another.
std::string_view idIn(const Row &row, std::string_view path)
{
    if (!path.starts_with(row.before) || !path.ends_with(row.after)
        || path.size() <= row.before.size() + row.after.size())
        return {};
    const std::string_view id = path.substr(row.before.size(), path.size() - row.before.size() - row.after.size());
    return id.find('/') == std::string_view::npos ? id : std::string_view();
}

} // namespace

Route routeOf(const House &house, std::string_view method, std::string_view path)
{
    if (path == house.listPath && method == "GET")
        return {Resource::Disputes, {}, house.listPath};
    if (path == "/v1/files" && method == "POST")
        return {Resource::Files, {}, "/v1/files"};
    if (path == "/v1/account" && method == "GET" && house.hasAccount)
        return {Resource::Account, {}, "/v1/account"};
    for (const Row &row : kRows) {
        const std::string_view id = idIn(row, path);
        if (!id.empty() && path != house.listPath && row.methods.find(method) != std::string_view::npos)
            return {row.resource, std::string(id), row.pathTemplate};
    }
    return {};
}

} // namespace disputedesk::sandbox::cards
