#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace disputedesk::sandbox::omise {

enum class Status : std::uint8_t { Open, Pending, Won, Lost };

[[nodiscard]] constexpr bool isClosed(Status status) { return status == Status::Won || status == Status::Lost; }

/// What is kept of each dispute; all its text is derived from the serial when it is asked for.
struct Record {
    std::int64_t amount = 0; ///< smallest unit
    std::uint32_t created = 0; ///< seconds since 1970
    std::uint32_t closed = 0; ///< 0: not yet
    std::uint32_t serial = 0; ///< of the charge, too
    Status status = Status::Open;
    std::uint8_t reason = 0; ///< row of kReasons
    std::uint8_t currency = 0; ///< row of kCurrencies
    bool reviewOver : 1 = false; ///< a pending one that may be closed by hand
    bool deadlinePassed : 1 = false; ///< too late to be accepted
};

/// A supporting document; the bytes are kept of uploaded ones only.
struct Document {
    std::uint64_t number = 0; ///< serial * 256 + running number
    std::string filename;
    std::string kind; ///< empty: null
    std::uint32_t created = 0;
    bool downloadable = false;
    std::string content;
};

/// What an accepted dispute says afterwards, whatever its message was: recorded so.
inline constexpr std::string_view kAcceptedMessage = "Accepted by merchant";

/// The text of one dispute.
struct Details {
    std::string message;
    std::string adminMessage;
    std::string metadata = "{}"; ///< JSON
    std::vector<Document> documents;
    std::uint32_t nextDocument = 0;
};

} // namespace disputedesk::sandbox::omise
