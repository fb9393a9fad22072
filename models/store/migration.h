#pragma once

#include <span>

namespace disputedesk {

/// One statement of a schema step. Rows of the same version run together in one transaction; versions go up from 1 and
/// a row that was released is never edited.
struct Migration {
    int version = 0;
    const char *sql = nullptr;
};
using Migrations = std::span<const Migration>;

/// The version that the table leads to.
constexpr int latestVersion(Migrations migrations) { return migrations.empty() ? 0 : migrations.back().version; }

} // namespace disputedesk
