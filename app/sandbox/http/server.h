#pragma once

#include "app/sandbox/http/message.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace disputedesk::sandbox {

/// HTTP/1.1 on 127.0.0.1 over one thread; knows no provider. All handlers run on that thread, so they need no locks.
class HttpServer {
public:
    using Handler = std::function<Reply(const Request &)>;

    HttpServer();
    ~HttpServer(); ///< stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Binds one more port (0: a free one) before run(); each provider has its own. Returns the port, 0 on failure.
    [[nodiscard]] std::uint16_t listen(std::uint16_t port, Handler handler, std::string *error);
    /// Starts the thread.
    void run();
    /// Drops all connections and joins the thread; safe to call twice.
    void stop();

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace disputedesk::sandbox
