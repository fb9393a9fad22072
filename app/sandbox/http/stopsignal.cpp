#include "app/sandbox/http/stopsignal.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>

namespace disputedesk::sandbox {

struct StopSignal::Loop {
    boost::asio::io_context context{1};
    boost::asio::signal_set signals{context, SIGINT, SIGTERM};
};

StopSignal::StopSignal()
    : m_loop(std::make_unique<Loop>())
{
    m_loop->signals.async_wait([](boost::system::error_code, int) {});
}

StopSignal::~StopSignal() = default;

void StopSignal::wait() { m_loop->context.run(); }

} // namespace disputedesk::sandbox
