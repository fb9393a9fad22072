#include "app/sandbox/http/server.h"

#include "app/sandbox/http/form.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <optional>
#include <thread>
#include <utility>

namespace disputedesk::sandbox {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;

namespace {

constexpr auto kIdleLimit = std::chrono::minutes(5);
constexpr std::uint64_t kBodyLimit = 24u << 20; // above the provider's own 10 MB, so that its refusal can be heard
constexpr int kMaxConnections = 256;

Request toRequest(http::request<http::string_body> &&message)
{
    Request request;
    request.method = std::string(message.method_string());
    const std::string target(message.target());
    const std::size_t mark = target.find('?');
    request.path = percentDecoded(std::string_view(target).substr(0, mark), PlusSign::Kept);
    request.query = mark == std::string::npos ? std::string() : target.substr(mark + 1);
    for (const auto &field : message)
        request.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    request.body = std::move(message.body());
    return request;
}

/// One connection: reads, asks the handler, answers, reads again. Lives in the handlers of its pending operation.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, const HttpServer::Handler &handler, int &open)
        : m_stream(std::move(socket))
        , m_timer(m_stream.get_executor())
        , m_handler(handler)
        , m_open(open)
    {
        ++m_open;
    }
    ~Session() { --m_open; }

    void read()
    {
        m_parser.emplace();
        m_parser->body_limit(kBodyLimit);
        m_stream.expires_after(kIdleLimit);
        http::async_read_header(m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](beast::error_code failed, std::size_t) { self->headerRead(failed); });
    }

private:
    void headerRead(beast::error_code failed)
    {
        if (failed)
            return refuse(failed);
        if (!beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
            return readBody();
        m_continue.emplace(http::status::continue_, m_parser->get().version());
        http::async_write(m_stream, *m_continue, [self = shared_from_this()](beast::error_code unsent, std::size_t) {
            if (!unsent)
                self->readBody();
        });
    }

    void readBody()
    {
        http::async_read(
            m_stream, m_buffer, *m_parser, [self = shared_from_this()](beast::error_code failed, std::size_t) {
                if (failed)
                    return self->refuse(failed);
                self->answer();
            });
    }

    void answer()
    {
        m_keepAlive = m_parser->get().keep_alive();
        m_version = m_parser->get().version();
        m_reply = m_handler(toRequest(m_parser->release()));
        if (m_reply.delay.count() == 0)
            return send();
        m_stream.expires_never();
        m_timer.expires_after(m_reply.delay);
        m_timer.async_wait([self = shared_from_this()](beast::error_code cancelled) {
            if (!cancelled)
                self->send();
        });
    }

    void send()
    {
        if (m_reply.delivery == Reply::Delivery::Silence)
            return hangUp();
        m_response.emplace(http::int_to_status(unsigned(m_reply.status)), m_version);
        m_response->set(http::field::content_type, m_reply.contentType);
        for (const Field &field : m_reply.headers)
            m_response->set(field.first, field.second);
        m_response->keep_alive(m_keepAlive);
        m_response->content_length(m_reply.body.size()); // stays the whole length when the body is cut below
        const bool cut = m_reply.delivery == Reply::Delivery::Cut;
        if (cut)
            m_reply.body.resize(m_reply.body.size() / 2);
        m_response->body() = std::move(m_reply.body);
        m_stream.expires_after(kIdleLimit);
        http::async_write(
            m_stream, *m_response, [self = shared_from_this(), cut](beast::error_code failed, std::size_t) {
                if (failed || cut || !self->m_keepAlive)
                    return self->hangUp();
                self->read();
            });
    }

    /// Ends the connection, with a last word when it was not HTTP, or too much of it, that came in.
    void refuse(beast::error_code failed)
    {
        const bool gone = failed == http::error::end_of_stream || failed == http::error::partial_message;
        if (gone || failed.category() != make_error_code(http::error::end_of_stream).category())
            return hangUp();
        m_keepAlive = false;
        m_reply = Reply();
        m_reply.status = failed == http::error::body_limit ? 413 : 400;
        m_reply.contentType = "text/plain";
        m_reply.body = "The sandbox cannot read this request.\n";
        send();
    }

    void hangUp()
    {
        beast::error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_stream.close();
    }

    beast::tcp_stream m_stream;
    asio::steady_timer m_timer;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<http::response<http::empty_body>> m_continue;
    std::optional<http::response<http::string_body>> m_response;
    const HttpServer::Handler &m_handler;
    int &m_open;
    Reply m_reply;
    unsigned m_version = 11;
    bool m_keepAlive = true;
};

/// One listening port and the handler behind it.
struct Port {
    Port(asio::io_context &context, HttpServer::Handler wanted)
        : acceptor(std::in_place, context)
        , handler(std::move(wanted))
    {
    }

    void accept()
    {
        acceptor->async_accept([this](beast::error_code failed, tcp::socket socket) {
            if (failed == asio::error::operation_aborted)
                return;
            if (!failed && open < kMaxConnections) {
                beast::error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored); // answers are small and the peer is near
                std::make_shared<Session>(std::move(socket), handler, open)->read();
            }
            accept();
        });
    }

    std::optional<tcp::acceptor> acceptor;
    HttpServer::Handler handler;
    int open = 0;
};

} // namespace

struct HttpServer::Loop {
    std::vector<std::unique_ptr<Port>> ports; // before the context: its sessions point into them until it is gone
    std::optional<asio::io_context> context{std::in_place, 1};
    std::thread thread;

    ~Loop()
    {
        for (const std::unique_ptr<Port> &port : ports)
            port->acceptor.reset(); // while its context lives
    }
};

HttpServer::HttpServer()
    : m_loop(std::make_unique<Loop>())
{
}

HttpServer::~HttpServer() { stop(); }

std::uint16_t HttpServer::listen(std::uint16_t port, Handler handler, std::string *error)
{
    auto added = std::make_unique<Port>(*m_loop->context, std::move(handler));
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    beast::error_code failed;
    added->acceptor->open(endpoint.protocol(), failed);
#ifndef _WIN32 // there the option would let two servers share the port
    if (!failed)
        added->acceptor->set_option(asio::socket_base::reuse_address(true), failed);
#endif
    if (!failed)
        added->acceptor->bind(endpoint, failed);
    if (!failed)
        added->acceptor->listen(asio::socket_base::max_listen_connections, failed);
    if (failed) {
        if (error != nullptr)
            *error = failed.message();
        return 0;
    }
    const std::uint16_t bound = added->acceptor->local_endpoint().port();
    added->accept();
    m_loop->ports.push_back(std::move(added));
    return bound;
}

void HttpServer::run()
{
    m_loop->thread = std::thread([this] { m_loop->context->run(); });
}

void HttpServer::stop()
{
    if (!m_loop)
        return;
    m_loop->context->stop();
    if (m_loop->thread.joinable())
        m_loop->thread.join();
    m_loop.reset();
}

} // namespace disputedesk::sandbox
