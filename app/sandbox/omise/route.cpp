#include "app/sandbox/omise/route.h"

#include <array>

namespace disputedesk::sandbox::omise {

namespace {

struct Row {
    std::string_view pathTemplate; // fixed words stand before {id}, which takes anything
    Resource resource;
    std::string_view methods;
};

constexpr std::array kRows{
    Row{"/disputes", Resource::Disputes, "GET"},
    Row{"/disputes/open", Resource::OpenDisputes, "GET"},
    Row{"/disputes/pending", Resource::PendingDisputes, "GET"},
    Row{"/disputes/closed", Resource::ClosedDisputes, "GET"},
    Row{"/disputes/{id}", Resource::Dispute, "GET, PATCH"},
    Row{"/disputes/{id}/accept", Resource::Accept, "POST, PATCH"},
    Row{"/disputes/{id}/close", Resource::Close, "POST, PATCH"},
    Row{"/disputes/{id}/documents", Resource::Documents, "GET, POST"},
    Row{"/disputes/{id}/documents/{document}", Resource::Document, "GET, DELETE"},
    Row{"/charges/{id}", Resource::Charge, "GET"},
    Row{"/charges/{id}/disputes", Resource::ChargeDisputes, "POST"},
    Row{"/account", Resource::Account, "GET"},
    Row{"/events", Resource::Events, "GET"},
    Row{"/files/{id}", Resource::File, "GET"},
};

std::string_view takeSegment(std::string_view &path)
{
    path.remove_prefix(1); // the slash
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

bool matches(const Row &row, std::string_view path, Route &route)
{
    std::string_view wanted = row.pathTemplate;
    while (wanted.starts_with('/') && path.starts_with('/')) {
        const std::string_view word = takeSegment(wanted);
        const std::string_view segment = takeSegment(path);
        if (segment.empty())
            return false;
        if (word == "{id}")
            route.id = segment;
        else if (word == "{document}")
            route.document = segment;
        else if (word != segment)
            return false;
    }
    return wanted.empty() && path.empty();
}

} // namespace

Route routeOf(std::string_view path)
{
    for (const Row &row : kRows) {
        Route route{row.resource, {}, {}, row.pathTemplate};
        if (matches(row, path, route))
            return route;
    }
    return {};
}

std::string_view methodsOf(Resource resource)
{
    for (const Row &row : kRows) {
        if (row.resource == resource)
            return row.methods;
    }
    return {};
}

bool takes(Resource resource, std::string_view method)
{
    const std::string methods = ", " + std::string(methodsOf(resource)) + ',';
    return methods.find(", " + std::string(method) + ',') != std::string::npos;
}

} // namespace disputedesk::sandbox::omise
