#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace disputedesk::sandbox {

/// One header field, or one decoded pair of a query or form.
using Field = std::pair<std::string, std::string>;

/// A request as it came off the wire, the body whole.
struct Request {
    std::string method;
    std::string path; ///< percent-decoded, without the query
    std::string query; ///< raw, without the question mark
    std::vector<Field> headers;
    std::string body;

    /// The first header of that name, whatever its case; empty when there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// An answer, and how much of it shall arrive.
struct Reply {
    /// Cut: the header and half of the body, then the connection closes. Silence: it closes without a byte.
    enum class Delivery { Whole, Cut, Silence };

    int status = 200;
    std::string contentType = "application/json; charset=utf-8";
    std::string body;
    std::vector<Field> headers;
    std::chrono::milliseconds delay{0};
    Delivery delivery = Delivery::Whole;
};

} // namespace disputedesk::sandbox
